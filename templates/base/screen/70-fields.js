/** The fields of the form and what stands in them, as plain values.
 *
 * Answers are a Map from field name to value: the ticked value of a radio group (absent when none is
 * ticked), true or false for a check box, the text of a text field.
 */
(function (easyread) {
  'use strict';

  const fields = (easyread.fields = {});

  fields.form = () => document.querySelector('form.er-form');

  function all() {
    return Array.from(fields.form().querySelectorAll('input[name], textarea[name]'));
  }

  const kindOf = (field) => (['radio', 'checkbox'].includes(field.type) ? field.type : 'text');

  fields.answers = function () {
    const answers = new Map();
    all().forEach((field) => {
      const kind = kindOf(field);
      if (kind === 'checkbox') {
        answers.set(field.name, field.checked);
      } else if (kind === 'text') {
        answers.set(field.name, field.value);
      } else if (field.checked) {
        answers.set(field.name, field.value);
      }
    });
    return answers;
  };

  fields.empty = () => Array.from(fields.answers().values()).every((value) => !value);

  /** Say whether every answer has its field and is a value that the field can hold. */
  fields.fit = function (answers) {
    return Array.from(answers).every(([name, value]) =>
      all().some((field) => field.name === name && holds(field, value)),
    );
  };

  function holds(field, value) {
    const kind = kindOf(field);
    if (kind === 'checkbox') {
      return typeof value === 'boolean';
    }
    return typeof value === 'string' && (kind === 'text' || field.value === value);
  }

  /** Put `answers` into the form. A field without an answer is emptied. */
  fields.fill = function (answers) {
    all().forEach((field) => {
      const kind = kindOf(field);
      if (kind === 'checkbox') {
        field.checked = answers.get(field.name) === true;
      } else if (kind === 'radio') {
        field.checked = answers.get(field.name) === field.value;
      } else {
        field.value = answers.get(field.name) || '';
      }
    });
    fields.form().dispatchEvent(new Event('er-filled'));
  };
})((window.easyread = window.easyread || {}));
