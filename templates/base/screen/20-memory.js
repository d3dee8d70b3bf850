/** What this browser remembers for us. A page on a memory stick may be refused: then nothing is. */
(function (easyread) {
  'use strict';

  const memory = (easyread.memory = {});

  /** Return what was kept under `name`, or null. */
  memory.recall = function (name) {
    try {
      return window.localStorage.getItem(`easyread:${name}`);
    } catch {
      return null;
    }
  };

  /** Return whether the browser let us keep `text`. */
  memory.keep = function (name, text) {
    try {
      window.localStorage.setItem(`easyread:${name}`, text);
      return true;
    } catch {
      return false;
    }
  };

  /** Forget what was kept under every name that starts with `start`. */
  memory.forget = function (start) {
    try {
      const names = Object.keys(window.localStorage);
      names.filter((name) => name.startsWith(`easyread:${start}`)).forEach((name) => {
        window.localStorage.removeItem(name);
      });
    } catch {
      // What could not be kept need not be forgotten.
    }
  };

  memory.works = function () {
    const kept = memory.keep('test', '');
    memory.forget('test');
    return kept;
  };
})((window.easyread = window.easyread || {}));
