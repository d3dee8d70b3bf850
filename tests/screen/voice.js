/* Stands in for speech, which a headless browser does not have. It speaks when a test says so. */
'use strict';

class Utterance extends EventTarget {
  constructor(text) {
    super();
    this.text = text;
  }
}

const speech = new EventTarget();
let found = [];

Object.assign(speech, {
  speaking: false,
  pending: false,
  said: [],
  getVoices: () => found,
  speak(utterance) {
    this.speaking = true;
    this.said.push(utterance);
  },
  cancel() {
    const last = this.said[this.said.length - 1];
    if (this.speaking) {
      this.speaking = false;
      last.dispatchEvent(new Event('error')); // As browsers do: “interrupted”.
    }
  },
});

Object.defineProperty(window, 'speechSynthesis', { value: speech });
window.SpeechSynthesisUtterance = Utterance;

window.voices = {
  /** These voices are there; each is "name language" or "name language away". */
  there(...names) {
    found = names.map((each) => {
      const [name, lang, away] = each.split(' ');
      return { name, lang, localService: away !== 'away', default: false };
    });
    speech.dispatchEvent(new Event('voiceschanged'));
  },
  said: () => speech.said.map((each) => each.text.trim()),
  last: () => speech.said[speech.said.length - 1],
  word(charIndex, charLength) {
    const event = Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength });
    this.last().dispatchEvent(event);
  },
  finish() {
    speech.speaking = false;
    this.last().dispatchEvent(new Event('end'));
  },
  fail() {
    speech.speaking = false;
    this.last().dispatchEvent(new Event('error'));
  },
};
