/** The bars at the top and bottom stay on show only where they leave enough room for the page. */
(function (easyread) {
  'use strict';

  const bars = (easyread.bars = {});
  const most = 0.38; // Of the height of the window, both bars together.

  /** A message in the bar below comes and goes, so it is not counted: the bars must not jump. */
  function measure(top, bottom) {
    const page = document.documentElement;
    const message = bottom.querySelector('.er-message').offsetHeight;
    const taken = top.offsetHeight + bottom.offsetHeight - message;
    page.dataset.bars = taken > most * window.innerHeight ? 'still' : 'stay';
    page.style.setProperty('--bar-top', `${top.offsetHeight}px`);
    page.style.setProperty('--bar-bottom', `${bottom.offsetHeight}px`);
  }

  bars.start = function () {
    const top = document.querySelector('.er-toolbar');
    const bottom = document.querySelector('.er-turner');
    const again = () => measure(top, bottom);
    window.addEventListener('resize', again);
    if (window.ResizeObserver) {
      const observer = new ResizeObserver(again);
      observer.observe(top);
      observer.observe(bottom);
    }
    again();
  };
})((window.easyread = window.easyread || {}));
