"""Which rules want which words, and which words wake which rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import NamedTuple, cast

from easyread.model.prose import Problem, Severity
from easyread.rules.phrases import Phrases
from easyread.rules.rule import Rule, When
from easyread.rules.subjects import Sentence, Word
from easyread.rules.whole import Document

# A word of its values in order, sooner than by its own constructor, as `quick_span` is.
_word = cast("Callable[[tuple[str, int, Sentence]], Word]", partial(tuple.__new__, Word))


class Asked:
    """A rule with the options of a profile."""

    __slots__ = ("look", "rule", "severity")

    def __init__(
        self, rule: Rule, look: Callable[[object], Iterator[Problem]], severity: Severity | None
    ) -> None:
        self.rule, self.look, self.severity = rule, look, severity

    def after(self, word: str) -> frozenset[str] | None:
        """Return the words of which one must follow so that the rule wants a word; None: any."""
        when = self.rule.when
        return when.after(word) if isinstance(when, Phrases) else None


class Wanting(NamedTuple):
    """The rules that want a word whatever comes next, and all that want it before some words."""

    always: list[Asked]
    before: dict[str, list[Asked]]


class Words:
    """Rules about words. Each different word is met once, and most words wake no rule."""

    def __init__(self, asked: list[Asked]) -> None:
        self._asked = asked
        # A rule that names no words wants all: no word is empty, so `bool` is true of each.
        judging = [(one, bool if one.rule.when is None else one.rule.when) for one in asked]
        self._judging = [(one, judges) for one, judges in judging if callable(judges)]
        self._listed = by_key(asked)
        # Words of which a sentence has one if a rule wants a word of it.
        self._telling = frozenset(word for one in asked for word in _telling(one.rule.when))
        self.telling = set(self._telling)
        self._wanting: dict[str, Wanting] = {}
        # Most words are wanted by the same few rules.
        self._alike: dict[tuple[Asked, ...], Wanting] = {}

    def wanted(self, sentence: Sentence) -> Iterator[tuple[Word, list[Asked]]]:
        """Yield the words that a rule wants to see, each with those rules. All words are met."""
        words, wanting = sentence.words, self._wanting
        for number in [number for number, text in enumerate(words) if text in wanting]:
            always, before = wanting[words[number]]
            last = not before or number + 1 == len(words)
            asked = always if last else before.get(words[number + 1], always)
            if asked:
                yield _word((words[number], number, sentence)), asked

    def wanted_once(self, document: Document) -> Iterator[tuple[Word, list[Asked]]]:
        """Yield what `wanted` does, but each word only where it comes first."""
        uses, sentences = document.first_uses, document.sentences
        for text in filter(self._wanting.__contains__, uses):
            sentence, number = uses[text]
            yield _word((text, number, sentences[sentence])), self._wanting[text].always

    def forget(self) -> None:
        """Forget the words that were met."""
        self._wanting.clear()
        self.telling = set(self._telling)

    def meet(self, new: set[str]) -> set[str]:
        """Ask of new words which rules want them; return those that a rule wants by itself.

        They may come again in any document: each is met once.
        """
        found = {text: (*self._listed[text],) for text in new & self._listed.keys()}
        told: set[str] = set()
        for one, judges in self._judging:
            judged = list(filter(judges, new))
            told.update(judged)
            found.update([(text, (*found.get(text, ()), one)) for text in judged])
        for text, asked in found.items():
            if text in self._listed:  # only phrases ask for a word to follow
                self._wanting[text] = _wanting(text, sorted(asked, key=self._asked.index))
                continue
            if asked not in self._alike:  # those that judge are in order
                self._alike[asked] = Wanting([*asked], {})
            self._wanting[text] = self._alike[asked]
        self.telling |= told
        return told


def _telling(when: When | None) -> Collection[str]:
    if isinstance(when, Phrases):
        return when.telling
    return when if isinstance(when, Collection) else ()


def _wanting(word: str, asked: list[Asked]) -> Wanting:
    """Return which of some rules want a word always, and which before each other word."""
    after = {one: one.after(word) for one in asked}
    seconds = {second for words in after.values() for second in words or ()}
    return Wanting(
        [one for one, words in after.items() if words is None],
        {
            second: [one for one, words in after.items() if words is None or second in words]
            for second in seconds
        },
    )


def by_key(asked: list[Asked]) -> dict[str, frozenset[Asked]]:
    """Return the rules by each word or sign that they list."""
    found: dict[str, set[Asked]] = {}
    for one in asked:
        for key in one.rule.when if isinstance(one.rule.when, Collection) else ():
            found.setdefault(key, set()).add(one)
    return {key: frozenset(rules) for key, rules in found.items()}
