// Walks the page once and tells how each element and each piece of text looks. px, from the top left.
([most, most_ms]) => {
  const STYLES = [
    "display", "position", "float", "opacity", "color", "backgroundColor", "backgroundImage",
    "backgroundClip", "fontFamily", "fontSize", "fontWeight", "fontStyle", "fontStretch",
    "fontVariantCaps", "letterSpacing", "wordSpacing", "textTransform", "textDecorationLine",
    "textAlign", "direction", "hyphens", "overflowX", "overflowY", "appearance", "transform",
    "borderTopWidth", "borderTopStyle", "borderTopColor", "borderBottomWidth", "borderBottomStyle",
    "borderBottomColor", "animationName", "animationDuration", "animationDelay",
    "animationIterationCount", "animationPlayState", "writingMode", "clipPath", "cursor",
    "webkitTextFillColor",
  ];
  const WHOLE = new Set(["svg", "math", "canvas", "video", "audio", "object", "embed", "iframe", "textarea", "script", "style"]);
  const SKIPPED = new Set(["template"]);
  const TAPPED = /^(?:input|button|select|textarea)$/;
  const LONGEST = 2000;
  const begun = performance.now();
  const late = (share = 1) => performance.now() - begun > most_ms * share;
  let tapping_ms = 0;
  let full = false;
  const looks = new Map();
  const parts = [];
  const range = document.createRange();
  const round = (number) => Math.round(number * 100) / 100;

  const boxed = (rect) => [
    round(rect.left + scrollX), round(rect.top + scrollY), round(rect.right + scrollX), round(rect.bottom + scrollY),
  ];

  // FNV-1a: only to tell whether two pictures are alike.
  const digest = (text) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return `${(hash >>> 0).toString(16)}-${text.length}`;
  };

  const lookOf = (style) => {
    const values = STYLES.map((name) => {
      const value = String(style[name] ?? "");
      return value.length > LONGEST ? `${value.slice(0, 100)}#${digest(value)}` : value;
    });
    const key = values.join("\n");
    if (!looks.has(key)) looks.set(key, [looks.size, values]);
    return looks.get(key)[0];
  };

  const linesOf = (node) => {
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    if (rects.length < 2) return rects.map((rect) => [node.data, ...boxed(rect)]);
    const lines = [];
    const add = (start, end, deep) => {
      range.setStart(node, start);
      range.setEnd(node, end);
      const found = [...range.getClientRects()].filter((rect) => rect.width > 0);
      if (!found.length) return;
      if (found.length > 1 && deep) {
        for (let at = start; at < end; at += 1) add(at, at + 1, false);
        return;
      }
      const [left, top, right, bottom] = boxed(found[found.length - 1]);
      const last = lines[lines.length - 1];
      const same = last && Math.min(bottom, last.box[3]) - Math.max(top, last.box[1]) > (bottom - top) / 2
        && (left >= last.box[2] - 2 || right <= last.box[0] + 2);
      if (same) {
        last.end = end;
        last.box = [Math.min(left, last.box[0]), Math.min(top, last.box[1]), Math.max(right, last.box[2]), Math.max(bottom, last.box[3])];
      } else {
        lines.push({ start, end, box: [left, top, right, bottom] });
      }
    };
    for (const word of node.data.matchAll(/\S+/g)) {
      if (late()) {
        full = true;
        break;
      }
      add(word.index, word.index + word[0].length, word[0].length < 1000);
    }
    return lines.map(({ start, box }, at) => {
      const end = at + 1 < lines.length ? lines[at + 1].start : node.data.length;
      return [node.data.slice(at ? start : 0, end), ...box];
    });
  };

  const drawnWords = (element) => ["::before", "::after"].flatMap((which) => {
    const style = getComputedStyle(element, which);
    const { content } = style;
    return content && content !== "none" && content !== "normal" && style.display !== "none"
      ? [content.slice(0, 200)] : [];
  });

  const attributesOf = (element) => {
    const found = {};
    for (const { name, value } of element.attributes) {
      found[name] = value.length > LONGEST ? value.slice(0, LONGEST) : value;
    }
    return found;
  };

  const extrasOf = (element, name) => {
    if (name === "img") {
      const source = element.currentSrc || element.src || "";
      return { pixels: [element.naturalWidth, element.naturalHeight], digest: digest(source), source: source.slice(0, LONGEST) };
    }
    if (name === "input") {
      return { value: String(element.value).slice(0, 200), checked: element.checked, picture: element.type === "image" };
    }
    if (name === "textarea" || name === "select") return { value: String(element.value).slice(0, 200) };
    if (name === "svg") {
      const texts = [...element.querySelectorAll("text")].map((one) => one.textContent).join(" ");
      const title = element.querySelector("title");
      return { digest: digest(element.innerHTML), words: texts.slice(0, 300), title: title ? title.textContent.slice(0, 300) : "" };
    }
    if (name === "option") return { checked: element.selected && element.defaultSelected };
    return undefined;
  };

  // How far around a field or a button a finger can tap it, where it is small: styles may widen it.
  const tapped = (element) => {
    const labels = element.labels ? [...element.labels] : [];
    const belongs = (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (element.contains(hit) || labels.some((one) => one.contains(hit)));
    };
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const rect = element.getBoundingClientRect();
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    if (!belongs(x, y)) return null;
    const reach = (dx, dy) => {
      let far = 0;
      while (far < 60 && belongs(x + dx * (far + 1), y + dy * (far + 1))) far += 1;
      return far;
    };
    const found = { left: x - reach(-1, 0), top: y - reach(0, -1), right: x + reach(1, 0), bottom: y + reach(0, 1) };
    return boxed({
      left: Math.min(found.left, rect.left), top: Math.min(found.top, rect.top),
      right: Math.max(found.right, rect.right), bottom: Math.max(found.bottom, rect.bottom),
    });
  };

  const seen = (element) => element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true });

  const visit = (element, parent) => {
    if (parts.length >= most || late()) {
      full = true;
      return;
    }
    const name = element.localName;
    const at = parts.length;
    const style = getComputedStyle(element);
    const shown = seen(element);
    const part = { t: name, p: parent, a: attributesOf(element), s: lookOf(style), b: boxed(element.getBoundingClientRect()) };
    if (!shown) part.h = 1;
    const extras = extrasOf(element, name);
    if (extras) part.x = extras;
    if (shown && parent >= 0) {
      const words = drawnWords(element);
      if (words.length) part.g = words;
      if (TAPPED.test(name) && tapping_ms < most_ms / 4 && Math.min(element.offsetWidth, element.offsetHeight) < 44) {
        const start = performance.now();
        const target = tapped(element);
        tapping_ms += performance.now() - start;
        if (target) part.f = target;
      }
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
        part.o = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight, element.clientWidth, element.clientHeight];
      }
    }
    parts.push(part);
    if (WHOLE.has(name)) return;
    for (const kid of [...(element.shadowRoot ? element.shadowRoot.childNodes : []), ...element.childNodes]) {
      if (full) return;
      if (kid.nodeType === 3 && kid.data) {
        parts.push({ p: at, w: kid.data, l: shown ? linesOf(kid) : [] });
      } else if (kid.nodeType === 1 && !SKIPPED.has(kid.localName)) {
        visit(kid, at);
      }
    }
  };

  for (const one of document.querySelectorAll("details")) one.open = true;
  // What fades in is looked at when it is there. Animations without end cannot be finished.
  for (const one of document.getAnimations()) {
    if (Number.isFinite(one.effect.getComputedTiming().endTime)) one.finish();
  }
  visit(document.documentElement, -1);
  window.scrollTo(0, 0);

  const ink = document.createElement("canvas").getContext("2d");
  const ascents = {};
  for (const [, values] of looks.values()) {
    const font = `${values[STYLES.indexOf("fontStyle")]} ${values[STYLES.indexOf("fontWeight")]} 100px ${values[STYLES.indexOf("fontFamily")]}`;
    if (font in ascents) continue;
    ink.font = font;
    const measured = ink.measureText("x");
    ascents[font] = [measured.fontBoundingBoxAscent / 100, measured.fontBoundingBoxDescent / 100];
  }
  // As one string: a browser hands over a string far faster than a thousand small values.
  return JSON.stringify({
    styles: STYLES,
    looks: [...looks.values()].map(([, values]) => values),
    parts,
    full,
    ascents,
    fonts: [...document.fonts].map((font) => [font.family.replace(/["']/g, ""), font.status]),
    width: document.documentElement.clientWidth,
    scroll: Math.max(document.documentElement.scrollWidth, document.body ? document.body.scrollWidth : 0),
    height: document.documentElement.scrollHeight,
  });
}
