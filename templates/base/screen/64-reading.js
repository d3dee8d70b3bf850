/** Reading aloud: one line after the other, each word marked as it is spoken. */
(function (easyread) {
  'use strict';

  const reading = (easyread.reading = {});
  const speech = window.speechSynthesis;
  const rates = { normal: 1, slow: 0.7 };
  const settle_ms = 60; // Chrome and Safari can lose words that are spoken right after a stop.
  let current = null;

  function markWord(line, start, length) {
    const first = line.spots[start];
    const last = line.spots[start + length - 1];
    if (!window.Highlight || !CSS.highlights || !first || !last) {
      return;
    }
    const range = new Range();
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    CSS.highlights.set('er-word', new Highlight(range));
  }

  function unmark() {
    document.querySelectorAll('[data-spoken]').forEach((line) => line.removeAttribute('data-spoken'));
    if (window.Highlight && CSS.highlights) {
      CSS.highlights.delete('er-word');
    }
  }

  function markLine(line) {
    unmark();
    line.element.setAttribute('data-spoken', '');
    line.element.scrollIntoView({ block: 'nearest' });
  }

  /** Return how many letters of a word start at `start`: not every browser says. */
  function wordLength(words, start) {
    return words.slice(start).match(/^\S*/)[0].length;
  }

  function utterance(line) {
    const said = new SpeechSynthesisUtterance(line.words);
    said.voice = easyread.voices.best(line.language);
    said.lang = said.voice ? said.voice.lang : line.language;
    said.rate = rates[easyread.settings.get('speed')];
    return said;
  }

  /** Speak the next line of `turn`, unless another turn has taken over. */
  function speak(turn) {
    if (current !== turn) {
      return;
    }
    const line = turn.lines.shift();
    if (!line) {
      reading.stop();
      return;
    }
    const said = (turn.said = utterance(line)); // Kept, or Chrome forgets it and never ends.
    said.addEventListener('boundary', (event) => {
      if (current === turn && (!event.name || event.name === 'word')) {
        const length = event.charLength || wordLength(line.words, event.charIndex);
        markWord(line, event.charIndex, length);
      }
    });
    said.addEventListener('end', () => speak(turn));
    said.addEventListener('error', () => fail(turn));
    markLine(line);
    speech.speak(said);
  }

  /** A stop is told as an error too, but by then the turn is over. */
  function fail(turn) {
    if (current === turn) {
      reading.stop();
      easyread.panels.say(easyread.words('reading_failed'));
    }
  }

  /** Read `root` aloud. `ended` is called when all is said, or when it is stopped. */
  reading.read = function (root, ended) {
    const wait = speech.speaking || speech.pending;
    reading.stop();
    const turn = { lines: easyread.lines(root), ended };
    current = turn;
    if (wait) {
      window.setTimeout(() => speak(turn), settle_ms);
    } else {
      speak(turn);
    }
  };

  reading.stop = function () {
    const turn = current;
    current = null;
    if (turn) {
      speech.cancel();
      unmark();
      turn.ended();
    }
  };
})((window.easyread = window.easyread || {}));
