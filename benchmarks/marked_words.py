"""Our own lists of hard words in their sentences, as people would mark them."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from easyread.language import words
from easyread.language.lexicon import FUNCTION, classes

FOLDER = Path(__file__).resolve().parent / "words"
NOBODY, SOME, HALF = 0, 1, 2
_MARKED = re.compile(r"\[(\[?)([^][]+)\]\]?")
_ARTICLE = re.compile(r"^(?:an?|the) ")


class Asked(NamedTuple):
    """A sentence with a hard word from start to end, and the easier words that are right there."""

    text: str
    start: int
    end: int
    right: frozenset[str]


class Word(NamedTuple):
    """A word or a phrase in a sentence, and who would stumble at it: NOBODY, SOME or HALF."""

    text: str
    start: int
    end: int
    stumble: int
    phrase: bool


def asked(part: str) -> list[Asked]:
    """Return the sentences with one hard word, without marks; no right words where silence is."""
    found = []
    for marked, easier in _rows("suggestions", part):
        text, ((start, end, _),) = _unmarked(marked)
        found.append(Asked(text, start, end, frozenset(map(plain, easier.split("|"))) - {""}))
    return found


def plain(easier: str) -> str:
    """Return an answer as it is compared: an article before it or a hyphen makes no difference."""
    return _ARTICLE.sub("", easier.lower().replace("’", "'")).replace("-", " ")


def marked_words(part: str) -> list[Word]:
    """Return the marked phrases, and all words outside them but numbers and small words."""
    found = []
    for (marked,) in _rows("hard", part):
        text, spans = _unmarked(marked)
        phrases = [span for span in spans if len(words(text[span[0] : span[1]])) > 1]
        found += [Word(text, *span, phrase=True) for span in phrases]
        how = {span[:2]: span[2] for span in spans}
        for start, end in words(text):
            within = any(first <= start and end <= last for first, last, _ in phrases)
            if not within and _told(text[start:end]):
                found.append(Word(text, start, end, how.get((start, end), NOBODY), phrase=False))
    return found


def _rows(name: str, part: str) -> list[list[str]]:
    lines = (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines()[1:]
    return [fields[1:] for line in lines if (fields := line.split("\t"))[0] == part]


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int, int]]]:
    """Return a sentence without marks, and each marked span with SOME or HALF."""
    text, after = "", 0
    spans = []
    for found in _MARKED.finditer(marked):
        text += marked[after : found.start()]
        spans.append((len(text), len(text) + len(found[2]), HALF if found[1] else SOME))
        text += found[2]
        after = found.end()
    return text + marked[after:], spans


def _told(word: str) -> bool:
    return word.replace("-", "").isalpha() and not classes(word.lower()) & FUNCTION
