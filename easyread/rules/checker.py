"""Asks every rule of a profile about every subject of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from easyread.model.prose import Problem, Severity
from easyread.rules.gather import rule_named, text_rules
from easyread.rules.keys import CAPITALS
from easyread.rules.profiles import Profile, rules_of
from easyread.rules.rule import Rule, When
from easyread.rules.subjects import Sentence, Word
from easyread.rules.wanted import Asked, Words, by_key
from easyread.rules.whole import Document

Seen = tuple[Asked, object, Problem]
# A rule and a problem that it sees in a sentence, or in a word of it.
Said = tuple[Asked, Problem]
_MOST_KNOWN = 10_000
_MOST_MET = 100_000
_RUNNING = "running "


class Sentences:
    """Rules about words and sentences, each asked only where it can have something to say."""

    def __init__(self, asked: list[Asked]) -> None:
        self.words = Words([one for one in asked if one.rule.subject == "Word"])
        sentence = [one for one in asked if one.rule.subject == "Sentence"]
        in_order = sorted(sentence, key=lambda one: (not _of_all(one.rule.when), one.rule.id))
        # Which rules are awake is one number, with a bit for each: numbers are sooner joined.
        bits = {one: 1 << at for at, one in enumerate(in_order)}
        self._bits = [*bits.items()]
        self._always = sum(bits[one] for one in sentence if one.rule.when is None)
        self._anywhere = sum(bits[one] for one in sentence if not one.rule.running)
        self._woken = {
            key: sum(bits[one] for one in woken) for key, woken in by_key(sentence).items()
        }
        self._keys = frozenset(self._woken)
        self._awake_by_bits: dict[int, list[Asked]] = {}

    @property
    def waking(self) -> set[str]:
        """All that can wake a rule, of the words that were met."""
        return self.words.telling | self._keys

    def say(self, sentence: Sentence, here: frozenset[str]) -> list[Said]:
        """Return what the rules say about a sentence and its words.

        `here` are those of its keys that can wake a rule: they are few, and so soon looked at.
        """
        said: list[Said] = []
        if not self.words.telling.isdisjoint(here):
            said += [
                (one, _placed(problem, word))
                for word, asked in self.words.wanted(sentence)
                for one in asked
                if sentence.running or not one.rule.running
                for problem in one.look(word)
            ]
        keys = here & self._keys
        if keys or self._always:
            awake = self._awake(sentence, keys)
            said += [(one, problem) for one in awake for problem in one.look(sentence)]
        return said

    def _awake(self, sentence: Sentence, keys: frozenset[str]) -> list[Asked]:
        """Return the rules that the keys of a sentence wake, in the same order each time."""
        awake, woken = self._always, self._woken
        for key in keys:
            awake |= woken[key]
        if not sentence.running:
            awake &= self._anywhere
        asked = self._awake_by_bits.get(awake)
        if asked is None:
            if len(self._awake_by_bits) >= _MOST_KNOWN:
                self._awake_by_bits.clear()
            asked = [one for one, bit in self._bits if awake & bit]
            self._awake_by_bits[awake] = asked
        return asked


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
        around = [one for one in self.asked if one.rule.looks_around and not one.rule.once]
        self._alone, self._around = Sentences(alone), Sentences(around)
        self._once = Words(_in_order([one for one in self.asked if one.rule.once]))
        self._others = [one for one in self.asked if one.rule.subject not in ("Word", "Sentence")]
        self._known: dict[tuple[str, str, bool], list[Said]] = {}
        self._ids = [one.rule.id for one in self.asked]
        self._kinds = [_RUNNING * one.rule.running + one.rule.subject for one in self.asked]
        self._met: set[str] = set()
        self._waking = self._alone.waking | self._around.waking

    def problems(self, document: Document) -> Iterator[Seen]:
        """Yield all problems of a document: those in sentences and words first."""
        self._meet(document.first_uses)
        waking = self._waking
        for sentence in document.sentences:
            here = sentence.keys & waking
            for one, problem in self._by_itself(sentence, here):
                yield one, sentence, problem
            for one, problem in self._around.say(sentence, here):
                yield one, sentence, problem
        yield from self._seen_once(document)
        for one in self._others:
            for subject in document.by_kind[one.rule.subject]:
                for problem in one.look(subject):
                    yield one, subject, problem

    def _meet(self, words: Iterable[str]) -> None:
        """Ask of the words that no document had before which rules want them."""
        if len(self._met) > _MOST_MET:
            self._met.clear()
            for one in (self._alone.words, self._around.words, self._once):
                one.forget()
            self._waking = self._alone.waking | self._around.waking
        new = {*words} - self._met
        self._waking |= self._alone.words.meet(new) | self._around.words.meet(new)
        self._once.meet(new)
        self._met |= new

    def _seen_once(self, document: Document) -> Iterator[Seen]:
        """Yield what is said of each different word: a rule says nothing where one knew more."""
        for word, asked in self._once.wanted_once(document):
            said: set[str] = set()
            for one in asked:
                if said.isdisjoint(one.rule.yields_to):
                    for problem in one.look(word):
                        said.add(one.rule.id)
                        yield one, word.sentence, _placed(problem, word)

    def _by_itself(self, sentence: Sentence, here: frozenset[str]) -> list[Said]:
        key = (sentence.text, sentence.passage.unit.kind, sentence.running)
        said = self._known.get(key)
        if said is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            said = self._known[key] = self._alone.say(sentence, here)
        return said

    def checked(self, document: Document) -> dict[str, int]:
        """Return for each rule how many things it looked at."""
        running = document.running
        counts = {kind: len(subjects) for kind, subjects in document.by_kind.items()}
        counts["Sentence"] = len(document.sentences)
        counts[f"{_RUNNING}Sentence"] = len(running)
        counts["Word"] = document.word_count
        counts[f"{_RUNNING}Word"] = sum([len(sentence.spans) for sentence in running])
        counts["Document"] = int(bool(document.sentences))
        return dict(zip(self._ids, map(counts.__getitem__, self._kinds), strict=True))


def _in_order(once: list[Asked]) -> list[Asked]:
    """Return the rules with those first that know more than others here."""
    ids = {one.rule.id for one in once}
    return sorted(once, key=lambda one: not ids.isdisjoint(one.rule.yields_to))


def _placed(problem: Problem, word: Word) -> Problem:
    return problem if problem.span else replace(problem, span=word.span)


def _asked(one: Rule, profile: Profile) -> Asked:
    options = dict(profile.rules.get(one.id, {}))
    severity: Severity | None = options.pop("severity", None)  # type: ignore[assignment]  # profiles.py has checked it
    if "allowed" in one.options:
        own = options.get("allowed", one.options["allowed"])
        options["allowed"] = (*own, *profile.allowed)  # type: ignore[misc]  # a tuple of words
    own_only = options.items() <= one.options.items()  # then the rule knows them, and is sooner
    return Asked(one, one.look if own_only else partial(one.look, **options), severity)


def _of_all(when: When | None) -> bool:
    """Say whether a rule is about a sentence as a whole: what it says comes first."""
    return when is None or (not callable(when) and CAPITALS in when)
