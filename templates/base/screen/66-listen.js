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

  /** Return `element` in a frame of its own, which can hold a button beside it. */
  function framed(element) {
    const frame = document.createElement('div');
    element.replaceWith(frame);
    frame.append(element);
    return frame;
  }

  /** Mark the element that makes room for the button; return the one that the button goes into.
   *
   * In a heading or a legend it would be read as part of it, and in a list it may not stand.
   */
  function place(block) {
    const around = block.matches('h1, h2, h3, fieldset, ul, ol') ? framed(block) : block;
    const picture = around.querySelector(':scope > .er-picture') !== null;
    around.classList.add('er-block');
    around.classList.toggle('er-block--picture', picture);
    around.classList.toggle('er-block--question', block.matches('.er-question'));
    return block.matches('dl > *') ? block.querySelector('dd') : around;
  }

  function addButton(block, index) {
    const template = document.getElementById('er-listen');
    const button = template.content.firstElementChild.cloneNode(true);
    const names = { start: 'listen', stop: 'stop_listening' };
    button.addEventListener('click', () => toggle(button, () => block, names));
    name(button, block, index);
    place(block).prepend(button);
  }

  /** Return what gets a button: each block, but a list of words alone is one block, and the cover
   *  has the button for the whole page. */
  function blocks() {
    const found = Array.from(document.querySelectorAll('[data-read]:not(.er-page)'));
    return new Set(found.map((block) => block.closest('.er-list--words') || block));
  }

  listen.start = function () {
    const names = { start: 'read_page', stop: 'stop' };
    const button = document.getElementById('er-read-page');
    button.addEventListener('click', () => toggle(button, easyread.pages.current, names));
    Array.from(blocks()).forEach(addButton);
    easyread.voices.watch(() => {
      const speaks = easyread.voices.speaks(document.documentElement.lang);
      document.documentElement.toggleAttribute('data-speech', speaks);
    });
    window.addEventListener('pagehide', easyread.reading.stop);
  };
})((window.easyread = window.easyread || {}));
