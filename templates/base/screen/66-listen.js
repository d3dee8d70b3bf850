/** The buttons that read aloud: one for the page, one beside each block. */
(function (easyread) {
  'use strict';

  const listen = (easyread.listen = {});

  /** Turn a button into its own stop while it reads. */
  function toggle(button, root, names) {
    const word = button.querySelector('.er-button__word');
    if (button.hasAttribute('data-reading')) {
      easyread.reading.stop();
      return;
    }
    button.setAttribute('data-reading', '');
    word.textContent = easyread.words(names.stop);
    easyread.reading.read(root(), () => {
      button.removeAttribute('data-reading');
      word.textContent = easyread.words(names.start);
    });
  }

  /** Say in the button's name what it reads: “Listen. Question 1. How is it going?” */
  function name(button, block, index) {
    const first = block.querySelector('h1, h2, h3, p, dt') || block;
    const word = button.querySelector('.er-button__word');
    first.id = first.id || `er-listen-${index}`;
    word.id = `er-listen-word-${index}`;
    button.setAttribute('aria-labelledby', `${word.id} ${first.id}`);
  }

  /** Return where the button goes. Inside a heading or a legend it would be read as part of it, so
   *  these get a frame for both. */
  function frame(block) {
    if (!block.matches('h1, h2, h3, fieldset')) {
      return block;
    }
    const both = document.createElement('div');
    block.replaceWith(both);
    both.append(block);
    return both;
  }

  function addButton(block, index) {
    const template = document.getElementById('er-listen');
    const button = template.content.firstElementChild.cloneNode(true);
    const names = { start: 'listen', stop: 'stop_listening' };
    button.addEventListener('click', () => toggle(button, () => block, names));
    name(button, block, index);
    const place = frame(block);
    place.classList.add('er-block');
    place.append(button);
  }

  listen.start = function () {
    const names = { start: 'read_page', stop: 'stop' };
    const button = document.getElementById('er-read-page');
    button.addEventListener('click', () => toggle(button, easyread.pages.current, names));
    document.querySelectorAll('[data-read]').forEach(addButton);
    easyread.voices.watch(() => {
      const speaks = easyread.voices.speaks(document.documentElement.lang);
      document.documentElement.toggleAttribute('data-speech', speaks);
    });
    window.addEventListener('pagehide', easyread.reading.stop);
  };
})((window.easyread = window.easyread || {}));
