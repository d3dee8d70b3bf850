/** Answers on paper, and boxes that grow with their words.
 *
 * Each text field gets a mirror: the same words in the same place, as ordinary text. On screen the
 * unseen mirror makes the box as high as its words; on paper it stands in for the box, since a box
 * is cut off where the page ends.
 */
(function (easyread) {
  'use strict';

  const paper = (easyread.paper = {});

  function mirror(field) {
    const frame = document.createElement('div');
    const mirrored = document.createElement('div');
    frame.className = 'er-mirrored';
    mirrored.className = `${field.className} er-mirrored__words`;
    mirrored.style.setProperty('--box-height', window.getComputedStyle(field).height);
    mirrored.setAttribute('aria-hidden', 'true');
    field.replaceWith(frame);
    frame.append(field, mirrored);
    return () => {
      mirrored.textContent = `${field.value}\u200B`; // Keeps a last empty line as high as the others.
    };
  }

  paper.start = function () {
    document.getElementById('er-print').addEventListener('click', () => window.print());
    const form = easyread.fields.form();
    if (form) {
      const written = form.querySelectorAll('textarea, input[type="text"]');
      const copies = Array.from(written).map(mirror);
      const copy = () => copies.forEach((each) => each());
      form.addEventListener('input', copy);
      form.addEventListener('er-filled', copy);
      copy();
    }
  };
})((window.easyread = window.easyread || {}));
