/** Answers as the text of a file, and back. */
(function (easyread) {
  'use strict';

  const file = (easyread.answerFile = {});
  const format = 'easyread-answers';
  const format_version = 1;

  const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  file.text = function (answers) {
    const { form, version } = easyread.fields.form().dataset;
    const record = {
      format,
      format_version,
      form,
      form_version: version,
      saved: new Date().toISOString(),
      answers: Object.fromEntries(answers),
    };
    return JSON.stringify(record, null, 2);
  };

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** Return the answers in `text`, or the name of the words that say what is wrong with it. */
  file.read = function (text) {
    const { form, version } = easyread.fields.form().dataset;
    const record = parsed(text.replace(/^\uFEFF/, '')); // Some editors add a mark at the start.
    if (!isRecord(record) || record.format !== format || !isRecord(record.answers)) {
      return { wrong: 'file_not_answers' };
    }
    if (record.form !== form) {
      return { wrong: 'file_other_form' };
    }
    if (record.form_version !== version || record.format_version !== format_version) {
      return { wrong: 'file_other_version' };
    }
    const answers = new Map(Object.entries(record.answers));
    return easyread.fields.fit(answers) ? { answers } : { wrong: 'file_not_answers' };
  };

  /** Return the name to save under: the form, then the day as it is on this computer. */
  file.name = function () {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    return `${easyread.fields.form().dataset.form}-answers-${day}.json`;
  };
})((window.easyread = window.easyread || {}));
