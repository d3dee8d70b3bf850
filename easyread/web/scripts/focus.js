// Says where the focus is and how the page looks around it. The first call is made before any Tab.
(first) => {
  const WATCHED = [
    "outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "color", "fontWeight",
    "borderTopColor", "borderTopWidth", "borderBottomColor", "borderBottomWidth", "textDecorationLine",
    "textDecorationThickness", "textDecorationColor", "backgroundImage", "transform", "filter", "opacity",
  ];
  const FOCUSABLE = "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]";
  const styled = (element) => [null, "::before", "::after"].map((which) => {
    const style = getComputedStyle(element, which);
    const values = WATCHED.map((name) => style[name]);
    if (style.outlineStyle === "none") values[1] = values[2] = "";
    return values.join("|");
  }).join("||");
  const around = (element) => {
    const labels = element.labels ? [...element.labels] : [];
    const near = [element, element.parentElement, element.nextElementSibling, ...labels, ...element.children];
    return near.filter(Boolean).slice(0, 12).map(styled).join("\n");
  };
  if (first) {
    const still = document.createElement("style");
    still.id = "easyread-still";
    still.textContent = "*, ::before, ::after { animation: none !important; transition: none !important; }";
    document.documentElement.append(still);
    window.unfocused = new Map([...document.querySelectorAll(FOCUSABLE)].slice(0, 300).map((one) => [one, around(one)]));
    return null;
  }
  const now = document.activeElement;
  if (!now || now === document.body || now === document.documentElement) return null;
  const rect = now.getBoundingClientRect();
  const all = [...document.querySelectorAll("*")];
  return {
    at: all.indexOf(now),
    name: now.localName,
    type: now.type || "",
    words: (now.innerText || now.getAttribute("aria-label") || now.name || now.id || "").trim().slice(0, 80),
    box: [rect.left + scrollX, rect.top + scrollY, rect.right + scrollX, rect.bottom + scrollY],
    changed: !window.unfocused.has(now) || window.unfocused.get(now) !== around(now),
  };
}
