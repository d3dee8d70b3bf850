"""Sizes and weights with nothing to compare them with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_UNIT = pattern(
    r"\d(?<![\w£]\d)[\d,.]*\s?(?:(?:kg|g|ml|km|cl|m2|sq ?m)\b|kilograms?|grams?|millilitres?"
    r"|litres?|kilometres?"
    r"|acres?|hectares?|tonnes?)\b"
)
_LIKE = pattern(
    r"\b(?:about the same|as (?:big|heavy|long|much|far|tall)|like|cans?|cups?|spoons?|bags?"
    r"|minutes?|walk|football|glass(?:es)?|bottles?"
    r"|size of)\b",
    re.IGNORECASE,
)
# No example has a number: 600 kg are no bag of sugar, and 5 ml are not 6 cans.
_EXAMPLES = {
    pattern(r"(?:ml|cl|millilitres?)$"): "How many spoons is it?",
    pattern(r"litres?$"): "How many cans is it?",
    pattern(r"(?:km|kilomet\w+)$"): "How long is the walk or the drive?",
    pattern(r"(?:kg|kilograms?)$"): "How many bags of sugar weigh as much?",
    pattern(r"(?:g|grams?)$"): "How many coins weigh as much?",
    pattern(r"tonnes?$"): "How many cars weigh as much?",
    pattern(r"(?:acres?|hectares?)$"): "How many football pitches is it?",
}
_ROOMS = "How many rooms is it?"
_DOSE = pattern(r"\b(?:tablets?|dose|doses|medicine|capsules?|take|inject)\b", re.IGNORECASE)


@rule(
    asks="Give an everyday example for sizes and weights.",
    alias="unit-familiar",
    sources=["COGA", "EROBW"],
    bad=["Drink 2 litres each day."],
    good=["Drink 2 litres each day. This is about 6 cans.", "Take 5ml of this medicine."],
    kind="partial",
    severity="ask",
    when=listed("0kg 0g 0ml 0km 0cl 0m 0sq 0sqm 0kil 0gra 0mil 0lit 0acr 0hec 0ton"),
    looks_around=True,
)
def unfamiliar_unit(sentence: Sentence) -> Iterator[Problem]:
    """A number with a unit means little until you can see it."""
    found = _UNIT.search(sentence.text)
    if not found or _DOSE.search(sentence.text):
        return
    near = [sentence.text, *(other.text for other in (sentence.before, sentence.after) if other)]
    if not any(_LIKE.search(text) for text in near):
        message = f"Can readers picture “{found.group()}”?"
        yield weighed(None, message, _hint(found.group()), Span(*found.span()))


def _hint(written: str) -> str:
    """Return what to compare a size with, by its kind."""
    examples = (example for shape, example in _EXAMPLES.items() if shape.search(written))
    return f"Add an example. {next(examples, _ROOMS)}"
