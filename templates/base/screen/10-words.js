/** The words the script says. They come from the page (#er-words), never from here. */
(function (easyread) {
  'use strict';

  let known = null;

  function read() {
    return JSON.parse(document.getElementById('er-words').textContent);
  }

  /** Return the words called `name`, with each {part} filled in. */
  easyread.words = function (name, parts = {}) {
    known = known || read();
    if (!Object.prototype.hasOwnProperty.call(known, name)) {
      throw new Error(`No words called ${name}`);
    }
    return known[name].replace(/\{(\w+)\}/g, (_, part) => String(parts[part]));
  };
})((window.easyread = window.easyread || {}));
