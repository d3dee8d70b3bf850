/** How the pages look: size of the words, colours, pictures, one page at a time, speed of reading.
 *
 * Each setting is an attribute on <html> (data-scheme="cream"), so that the style does the rest.
 */
(function (easyread) {
  'use strict';

  const settings = (easyread.settings = {});
  const sizes = ['100', '125', '150', '175', '200'];
  const allowed = {
    size: sizes,
    scheme: ['white', 'cream', 'contrast'],
    pictures: ['on', 'off'],
    speed: ['normal', 'slow'],
    view: ['one', 'all'],
  };
  const page = document.documentElement;
  let listeners = [];

  function fits(name, value) {
    return Object.prototype.hasOwnProperty.call(allowed, name) && allowed[name].includes(value);
  }

  /** Return what was kept, less anything we do not know. */
  function kept() {
    try {
      const found = Object.entries(JSON.parse(easyread.memory.recall('settings')) || {});
      return found.filter(([name, value]) => fits(name, value));
    } catch {
      return [];
    }
  }

  settings.get = (name) => page.dataset[name] || allowed[name][0];

  settings.set = function (name, value) {
    page.dataset[name] = value;
    const all = Object.keys(allowed).map((each) => [each, settings.get(each)]);
    easyread.memory.keep('settings', JSON.stringify(Object.fromEntries(all)));
    listeners.forEach((tell) => tell(name));
  };

  /** Call `tell(name)` after each change. */
  settings.watch = (tell) => listeners.push(tell);

  /** Put back the look from last time. Runs in <head>, so that the page does not flash. */
  settings.restore = function () {
    kept().forEach(([name, value]) => {
      page.dataset[name] = value;
    });
  };

  function resize(step) {
    const next = sizes[sizes.indexOf(settings.get('size')) + step];
    if (next) {
      settings.set('size', next);
    }
    showSize();
  }

  /** At either end the button stays in place, so that the focus is not lost. */
  function showSize() {
    const at = sizes.indexOf(settings.get('size'));
    const size = easyread.words('size_of', { size: at + 1, sizes: sizes.length });
    document.getElementById('er-size').textContent = size;
    document.getElementById('er-smaller').setAttribute('aria-disabled', String(at === 0));
    document.getElementById('er-bigger').setAttribute('aria-disabled', String(!sizes[at + 1]));
  }

  settings.start = function () {
    document.querySelectorAll('[data-setting]').forEach((choice) => {
      choice.checked = settings.get(choice.dataset.setting) === choice.value;
      choice.addEventListener('change', () => settings.set(choice.dataset.setting, choice.value));
    });
    document.getElementById('er-smaller').addEventListener('click', () => resize(-1));
    document.getElementById('er-bigger').addEventListener('click', () => resize(1));
    showSize();
  };
})((window.easyread = window.easyread || {}));
