/** Which voice speaks which language.
 *
 * Only voices on this computer count: the others send the words away to be spoken.
 */
(function (easyread) {
  'use strict';

  const voices = (easyread.voices = {});
  const speech = window.speechSynthesis;

  const code = (language) => language.replace('_', '-').toLowerCase();
  const family = (language) => code(language).split('-')[0];

  function here() {
    return speech ? speech.getVoices().filter((voice) => voice.localService) : [];
  }

  /** Return the best voice for `language`: the same land first, then the computer's own choice. */
  voices.best = function (language) {
    const fitting = here().filter((voice) => family(voice.lang) === family(language));
    const near = fitting.filter((voice) => code(voice.lang) === code(language));
    const chosen = near.length ? near : fitting;
    return chosen.find((voice) => voice.default) || chosen[0] || null;
  };

  voices.speaks = (language) => Boolean(language) && voices.best(language) !== null;

  /** Call `tell` now and each time the browser has found more voices. */
  voices.watch = function (tell) {
    tell();
    if (speech && speech.addEventListener) {
      speech.addEventListener('voiceschanged', tell);
    }
  };
})((window.easyread = window.easyread || {}));
