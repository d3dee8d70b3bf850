/** One page at a time. The page on show is the one that the address (#name) points at. */
(function (easyread) {
  'use strict';

  const pages = (easyread.pages = {});
  let all = [];
  let shown = null;
  const title = document.createElement('h1');

  const oneAtATime = () => easyread.settings.get('view') === 'one';
  const button = (name) => document.getElementById(`er-${name}`);

  /** Return the element that the address points at, or null. */
  function target() {
    try {
      return document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    } catch {
      return null; // A broken % code in the address.
    }
  }

  /** Return the page that holds `element`, or the first page of a section. */
  function pageOf(element) {
    return element && all.find((page) => page.contains(element) || element.contains(page));
  }

  /** Return the part of the document that the person is looking at. */
  pages.current = () => (oneAtATime() ? shown : document.querySelector('main'));

  /** Put the focus on the heading of `place`, where reading should go on. */
  function focusOn(place) {
    const heading = place.matches('h1, h2, h3') ? place : place.querySelector('h1, h2, h3');
    const stop = heading || place;
    if (!stop.matches('a[href], button, input, textarea')) {
      stop.setAttribute('tabindex', '-1');
    }
    stop.focus({ preventScroll: true });
  }

  function showCount() {
    const at = all.indexOf(shown);
    const count = easyread.words('page_of', { page: at + 1, pages: all.length });
    button('page-count').textContent = count;
    button('back').hidden = at === 0;
    button('next').hidden = at === all.length - 1;
    if (button('finish')) {
      button('finish').hidden = at !== all.length - 1;
    }
  }

  function show(page) {
    if (shown) {
      shown.removeAttribute('data-now');
    }
    shown = page;
    shown.setAttribute('data-now', '');
    title.hidden = page.querySelector('h1') !== null;
    showCount();
  }

  /** Screen readers look for a title and a heading on every page, but only the cover and the first
   *  page of a section have them. */
  function addHeadings() {
    title.className = 'er-heard';
    title.textContent = document.querySelector('h1').textContent;
    document.querySelector('.er-toolbar').prepend(title);
    document.querySelectorAll('.er-running').forEach((heading) => {
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', '2');
    });
  }

  /** Bring `place` into view: a question inside a page, or else the top of the page. */
  function scrollTo(place, page) {
    if (place && page !== place && page.contains(place)) {
      place.scrollIntoView();
    } else if (oneAtATime()) {
      window.scrollTo(0, 0);
    }
  }

  /** Follow the address: a button, a link or the browser's own Back has changed it. */
  function follow() {
    const place = target();
    const page = window.location.hash ? pageOf(place) : all[0];
    if (page) {
      easyread.reading.stop();
      easyread.panels.hush();
      show(page);
      scrollTo(place, page);
      focusOn(place || page);
    }
  }

  function turn(step) {
    const next = all[all.indexOf(shown) + step];
    if (next) {
      window.location.hash = `#${encodeURIComponent(next.id)}`;
    }
  }

  /** The address must keep the page, so the skip link moves the focus without changing it. */
  function skip(event) {
    event.preventDefault();
    focusOn(pages.current());
  }

  function viewChanged(name) {
    if (name === 'view') {
      easyread.reading.stop();
      window.scrollTo(0, 0);
    }
  }

  pages.start = function () {
    all = Array.from(document.querySelectorAll('.er-page'));
    all.forEach((page, index) => {
      page.id = page.id || `page-${index + 1}`;
    });
    addHeadings();
    show(pageOf(target()) || all[0]);
    window.addEventListener('hashchange', follow);
    button('back').addEventListener('click', () => turn(-1));
    button('next').addEventListener('click', () => turn(1));
    document.querySelector('.er-skip').addEventListener('click', skip);
    easyread.settings.watch(viewChanged);
  };
})((window.easyread = window.easyread || {}));
