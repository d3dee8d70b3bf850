/** Panels that open over the page, yes-or-no questions, and short messages. */
(function (easyread) {
  'use strict';

  const panels = (easyread.panels = {});

  /** Return where messages go: into the panel on top, or else onto the page. */
  function messages() {
    const open = document.querySelectorAll('.er-panel[open]');
    const place = open[open.length - 1] || document.querySelector('.er-turner');
    return place.querySelector('.er-message');
  }

  /** Say what has happened, on screen and to screen readers. */
  panels.say = function (words) {
    messages().textContent = words;
  };

  panels.hush = () => panels.say('');

  /** Open a panel with its heading in focus, so that a screen reader says what it is.
   *
   * When it closes, the browser gives the focus back to `button`: Safari would not know it from a click.
   */
  panels.open = function (name, button) {
    const panel = document.getElementById(`er-${name}`);
    panels.hush();
    button.focus();
    panel.showModal();
    panels.hush();
    panel.querySelector('h2').focus();
    return panel;
  };

  /** Resolve to whether the person said yes. Closing the panel in any other way is a no. */
  panels.ask = function (name, button) {
    const panel = panels.open(`ask-${name}`, button);
    panel.returnValue = 'no';
    return new Promise((resolve) => {
      panel.addEventListener('close', () => resolve(panel.returnValue === 'yes'), { once: true });
    });
  };

  panels.start = function () {
    document.querySelectorAll('[data-closes]').forEach((button) => {
      const panel = button.closest('.er-panel');
      button.addEventListener('click', () => panel.close(button.dataset.closes));
    });
    document.querySelectorAll('[data-opens]').forEach((button) => {
      button.addEventListener('click', () => panels.open(button.dataset.opens, button));
    });
  };
})((window.easyread = window.easyread || {}));
