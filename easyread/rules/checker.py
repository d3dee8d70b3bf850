"""Asks every rule of a profile about every subject of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from easyread.model.prose import Problem, Severity
from easyread.rules.gather import rule_named, text_rules
from easyread.rules.profiles import Profile, rules_of
from easyread.rules.rule import Rule
from easyread.rules.subjects import Sentence, Word
from easyread.rules.whole import Document

Seen = tuple["Asked", object, Problem]
# A rule, the number of the word that it was asked of (None: the whole sentence), a problem.
Said = tuple["Asked", int | None, Problem]
_MOST_KNOWN = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A rule with the options of a profile."""

    rule: Rule
    look: Callable[[object], Iterator[Problem]]
    severity: Severity | None


class Sentences:
    """Rules about words and sentences, each asked only where it can have something to say."""

    def __init__(self, asked: list[Asked]) -> None:
        self._words = [one for one in asked if one.rule.subject == "Word"]
        sentence = [one for one in asked if one.rule.subject == "Sentence"]
        self._always = tuple(one for one in sentence if one.rule.when is None)
        self._woken = _by_key(sentence)
        self._keys = frozenset(self._woken)
        self._wanting: dict[str, tuple[Asked, ...]] = {}

    def say(self, sentence: Sentence) -> Iterator[Said]:
        """Yield what the rules say about a sentence and its words."""
        running, wanting = sentence.running, self._wanting
        for number, text in enumerate(sentence.words):
            asked = wanting.get(text)
            if asked is None:
                asked = wanting[text] = tuple(one for one in self._words if _wants(one, text))
            for one in asked:
                if running or not one.rule.running:
                    for problem in one.look(Word(text, number, sentence)):
                        yield one, number, problem
        for one in self._awake(sentence):
            if running or not one.rule.running:
                for problem in one.look(sentence):
                    yield one, None, problem

    def _awake(self, sentence: Sentence) -> Iterable[Asked]:
        keys = sentence.keys & self._keys
        if not keys:
            return self._always
        woken = {one.rule.id: one for key in keys for one in self._woken[key]}
        return (*self._always, *(woken[name] for name in sorted(woken)))  # the same each time


class Checker:
    """The rules of one profile, ready for any number of documents.

    What rules say about a sentence by itself is kept for the next time that it comes: in the next
    round of a fix, in the next form, in the same words under each question.
    """

    def __init__(self, profile: Profile, only: Iterable[str] = ()) -> None:
        wanted = {rule_named(name).id for name in only} or set(rules_of(profile, text_rules()))
        self.profile = profile
        self.asked = tuple(
            _asked(one, profile) for one in text_rules().values() if one.id in wanted
        )
        alone = [one for one in self.asked if not one.rule.looks_around]
        around = [one for one in self.asked if one.rule.looks_around]
        self._alone, self._around = Sentences(alone), Sentences(around)
        self._others = [one for one in self.asked if one.rule.subject not in ("Word", "Sentence")]
        self._known: dict[tuple[str, str, bool], tuple[Said, ...]] = {}

    def problems(self, document: Document) -> Iterator[Seen]:
        """Yield all problems of a document: those in sentences first."""
        for sentence in document.sentences:
            for one, number, problem in (*self._by_itself(sentence), *self._around.say(sentence)):
                yield one, _subject(sentence, number), problem
        for one in self._others:
            for subject in document.by_kind[one.rule.subject]:
                for problem in one.look(subject):
                    yield one, subject, problem

    def _by_itself(self, sentence: Sentence) -> tuple[Said, ...]:
        key = (sentence.text, sentence.passage.unit.kind, sentence.running)
        said = self._known.get(key)
        if said is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            said = self._known[key] = tuple(self._alone.say(sentence))
        return said

    def checked(self, document: Document) -> dict[str, int]:
        """Return for each rule how many things it looked at."""
        counts = {kind: len(subjects) for kind, subjects in document.by_kind.items()}
        counts["Sentence"] = len(document.sentences)
        counts["Word"] = document.word_count
        counts["Document"] = int(bool(document.sentences))
        running = {
            "Sentence": len(document.running),
            "Word": sum(len(sentence.spans) for sentence in document.running),
        }
        return {
            one.rule.id: (running if one.rule.running else counts)[one.rule.subject]
            for one in self.asked
        }


def _asked(one: Rule, profile: Profile) -> Asked:
    options = dict(profile.rules.get(one.id, {}))
    severity: Severity | None = options.pop("severity", None)  # type: ignore[assignment]  # profiles.py has checked it
    if "allowed" in one.options:
        own = options.get("allowed", one.options["allowed"])
        options["allowed"] = (*own, *profile.allowed)  # type: ignore[misc]  # a tuple of words
    return Asked(one, partial(one.look, **options), severity)


def _wants(one: Asked, word: str) -> bool:
    when = one.rule.when
    if when is None:
        return True
    return when(word) if callable(when) else word in when


def _by_key(asked: list[Asked]) -> dict[str, list[Asked]]:
    found: dict[str, list[Asked]] = {}
    for one in asked:
        for key in one.rule.when if isinstance(one.rule.when, frozenset) else ():
            found.setdefault(key, []).append(one)
    return found


def _subject(sentence: Sentence, number: int | None) -> object:
    return sentence if number is None else Word(sentence.words[number], number, sentence)
