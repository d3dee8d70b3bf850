/** Starts everything. If any part fails, the page goes back to what it is without a script. */
(function (easyread) {
  'use strict';

  function show(shown) {
    document.documentElement.toggleAttribute('data-script', shown);
    document.querySelectorAll('.er-toolbar, .er-turner').forEach((bar) => {
      bar.hidden = !shown;
    });
  }

  function start() {
    try {
      easyread.panels.start();
      easyread.settings.start();
      easyread.pages.start();
      easyread.paper.start();
      easyread.tables.start();
      easyread.answers.start();
      easyread.listen.start();
      show(true);
      easyread.bars.start();
    } catch (error) {
      show(false);
      throw error;
    }
  }

  // Both before the first picture of the page, so that it does not flash.
  easyread.settings.restore();
  document.documentElement.toggleAttribute('data-script', true);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})((window.easyread = window.easyread || {}));
