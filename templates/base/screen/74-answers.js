/** Keeping answers in this browser as they are made; saving, opening and deleting them. */
(function (easyread) {
  'use strict';

  const answers = (easyread.answers = {});
  const { panels } = easyread;
  const pause_ms = 300;
  const largest = 5000000; // Letters. The answers to any form of ours are far smaller.
  let waiting = 0;
  let told = '';

  const allVersions = () => `answers:${easyread.fields.form().dataset.form}:`;
  const key = () => allVersions() + easyread.fields.form().dataset.version;

  /** Say once how the answers are kept, not at every letter. */
  function tell(name) {
    if (told !== name) {
      told = name;
      panels.say(easyread.words(name));
    }
  }

  function keep() {
    window.clearTimeout(waiting);
    waiting = 0;
    const kept = easyread.memory.keep(key(), easyread.answerFile.text(easyread.fields.answers()));
    showKept(kept);
    tell(kept ? 'answers_saved' : 'answers_not_saved');
  }

  function showKept(kept) {
    const where = easyread.words(kept ? 'answers_saved' : 'answers_not_saved');
    document.getElementById('er-answers-kept').textContent = where;
    document.getElementById('er-answers-shared').hidden = !kept;
  }

  function keepSoon() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(keep, pause_ms);
  }

  /** The page may be closed before the pause is over. */
  function keepNow() {
    if (waiting) {
      keep();
    }
  }

  function restore() {
    const text = easyread.memory.recall(key());
    const found = text === null ? {} : easyread.answerFile.read(text);
    if (found.answers) {
      easyread.fields.fill(found.answers);
      if (!easyread.fields.empty()) {
        panels.say(easyread.words('answers_restored'));
      }
    }
  }

  /** Hand the answers over as a file. Nothing is sent: the file is made here. */
  function save() {
    const text = easyread.answerFile.text(easyread.fields.answers());
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = easyread.answerFile.name();
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), 60000);
    panels.say(easyread.words('file_saved'));
  }

  async function open(chosen, button) {
    keepNow(); // so that what it tells does not follow, and hide, what we tell here
    const found = chosen.size > largest ? null : easyread.answerFile.read(await chosen.text());
    if (!found || found.wrong) {
      panels.say(easyread.words(found ? found.wrong : 'file_not_answers'));
      return;
    }
    if (easyread.fields.empty() || (await panels.ask('replace', button))) {
      easyread.fields.fill(found.answers);
      keep();
      panels.say(easyread.words('file_opened'));
    }
  }

  async function erase(event) {
    if (await panels.ask('delete', event.currentTarget)) {
      window.clearTimeout(waiting);
      waiting = 0;
      easyread.memory.forget(allVersions());
      easyread.fields.fill(new Map());
      told = '';
      panels.say(easyread.words('answers_deleted'));
    }
  }

  function startPanel() {
    const chooser = document.getElementById('er-answer-file');
    const opener = document.getElementById('er-open');
    document.getElementById('er-save').addEventListener('click', save);
    document.getElementById('er-delete').addEventListener('click', erase);
    opener.addEventListener('click', () => chooser.click());
    chooser.addEventListener('change', async () => {
      if (chooser.files.length) {
        await open(chooser.files[0], opener);
      }
      chooser.value = ''; // So that the same file can be chosen again.
    });
  }

  answers.start = function () {
    const form = easyread.fields.form();
    if (!form) {
      return;
    }
    startPanel();
    showKept(easyread.memory.works());
    restore();
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', keepSoon);
    form.addEventListener('change', keepSoon);
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
  };
})((window.easyread = window.easyread || {}));
