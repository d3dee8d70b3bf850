/** The words of a part of the page as lines to speak, each letter tied to its spot on the page. */
(function (easyread) {
  'use strict';

  const silent =
    'button, select, dialog, script, style, svg, template, [hidden], [aria-hidden="true"], .er-silent';
  const block =
    'p, li, h1, h2, h3, h4, legend, label, td, th, caption, figcaption, dt, dd, blockquote, main';
  const written = 'textarea, input[type="text"]';

  /** Say of each node whether it is spoken, passed over with all that is in it, or only walked into. */
  function sort(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return NodeFilter.FILTER_ACCEPT;
    }
    if (node.matches(silent)) {
      return NodeFilter.FILTER_REJECT;
    }
    const speaks = node.matches(`img[alt]:not([alt=""]), ${written}`);
    return speaks ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }

  /** Return the language of `node`, or of the document where no voice speaks it. */
  function languageOf(node) {
    const marked = node.parentElement.closest('[lang]');
    const language = marked ? marked.lang : '';
    return easyread.voices.speaks(language) ? language : document.documentElement.lang;
  }

  const newLine = (element, language) => ({ words: '', spots: [], element, language });

  /** Add the letters of a text node. Runs of white space count as one space, as on the page. */
  function addText(line, node) {
    for (let at = 0; at < node.data.length; at += 1) {
      const letter = /\s/.test(node.data[at]) ? ' ' : node.data[at];
      const spare = letter === ' ' && (line.words === '' || line.words.endsWith(' '));
      if (!spare) {
        line.words += letter;
        line.spots.push({ node, at });
      }
    }
  }

  /** Return a line for something that has words to say but no text on the page to mark. */
  function unmarked(element) {
    const line = newLine(element, document.documentElement.lang);
    if (element.matches('img')) {
      line.words = element.alt;
    } else if (element.value.trim()) {
      line.words = `${easyread.words('your_answer')} ${element.value}`;
    }
    return line;
  }

  function inSameLine(line, element, language) {
    return line && line.spots.length && line.element === element && line.language === language;
  }

  /** Return what there is to say in `root`: one line for each paragraph, heading or choice.
   *
   * A line has `words`, `spots` (for each letter its text node and place there), `element`, `language`.
   */
  easyread.lines = function (root) {
    const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(root, show, { acceptNode: sort });
    const lines = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType !== Node.TEXT_NODE) {
        lines.push(unmarked(node));
        continue;
      }
      const element = node.parentElement.closest(block) || root;
      const language = languageOf(node);
      if (!inSameLine(lines[lines.length - 1], element, language)) {
        lines.push(newLine(element, language));
      }
      addText(lines[lines.length - 1], node);
    }
    return lines.filter((line) => line.words.trim());
  };
})((window.easyread = window.easyread || {}));
