"""Where the things stand that a sentence has in a row."""

from __future__ import annotations

import re
from itertools import pairwise

from easyread.language.lexicon import THIRD, VERB, classes, forms
from easyread.language.pattern import pattern
from easyread.language.wordclass import may_be, word_class
from easyread.language.wordset import word_set
from easyread.model.prose import Span

_WORD = pattern(r"\S+")
# What somebody does may take a few words more: “be helped by a good [friend]”.
_REST = pattern(r"(?:\s[^\s,;:.()?!–—]+){1,4}(?=\s?[,;:.()?!–—]|$)")
_ARTICLES = word_set("a an the my your our their his her its this these some any no each every")
_SPEAKERS = word_set("i you we they he she it")
_VERBS = word_set(
    """am is are was were be been being can could will would should may might must do does did has
    have had need needs want wants"""
)
# No thing in a row begins before these, and none goes on after them.
_ENDS = _VERBS | word_set("where when who which that how what why if because so but while to")
_BEFORE = word_set("about at between by during for from in including into like of on under with")


def row(text: str, found: re.Match[str], begin: int | None) -> Span:
    """Return where the things themselves stand: “new homes, shops and offices”, and no more.

    `found` has the groups first, middle and last. `begin` is where the things begin, if none stands
    before the first comma.
    """
    second = found["middle"].split(",")[0].lower().split()
    acts = _acts(text, found.start("middle"), second)
    start = begin
    if start is None:
        start = _first_act(text, found) if acts else _first_thing(text, found, second[0])
    end = found.end()
    if acts and (rest := _REST.match(text, end)):
        end = rest.end()
    for number, word in enumerate(_WORD.finditer(text, found.start("last"), end)):
        small = word.group().lower()
        verb = not acts and (small in _SPEAKERS or word_class(text, *word.span()) == VERB)
        if number and (verb or (small in _ENDS and not (acts and small == "to"))):
            return Span(start, len(text[: word.start()].rstrip()))
    return Span(start, end)


def _acts(text: str, start: int, words: list[str]) -> bool:
    """Say whether these words, that stand there, tell what people do: “get dressed”."""
    first = words[0]
    if len(words) == 1 or first in _BEFORE:
        return False
    third = forms(first) & THIRD and word_class(text, start, start + len(first)) == VERB
    return bool(classes(first) & VERB or third)


def _first_thing(text: str, found: re.Match[str], second: str) -> int:
    """Return where the first thing begins, if the second begins with this word."""
    words = [*_WORD.finditer(text, *found.span("first"))]
    same = [one.start() for one in words if one.group().lower() == second]
    if same:  # “at home, at school”, “a card for the bus, a pen”
        return same[-1]
    start = words[-1].start()
    for number, word in enumerate(reversed(words)):
        small = word.group().lower()
        ends = small in _ENDS or small in _SPEAKERS or small in _BEFORE
        if number and (ends or word_class(text, *word.span()) == VERB):
            break
        start = word.start()
        if small in _ARTICLES:
            break
    return start


def _first_act(text: str, found: re.Match[str]) -> int:
    """Return where the first thing that people do begins: “wash, get dressed and eat”."""
    clause = max(text.rfind(mark, 0, found.start()) for mark in ",;:") + 1
    words = [*_WORD.finditer(text, clause, found.end("first"))]
    for before, word in reversed([*pairwise(words)]):
        small = before.group().lower()
        leads = small in _VERBS or small in _SPEAKERS or small in ("to", "by")
        if leads and may_be(word.group().lower(), VERB):
            return word.start()
    inside = [word for word in words if word.start() >= found.start()]
    return inside[inside[0].group() in ("and", "or")].start()
