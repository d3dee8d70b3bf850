"""Things that are told apart by their colour only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from easyread.model.page import Field, Page, PageFacts
from easyread.rules.counts import lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_COLOUR = "red|green|blue|yellow|orange|purple|pink|grey|gray|brown|black|white"
_THING = "box|button|text|words?|letters?|part|section|area|circle|square|line|arrow|page|dot"
_BY_COLOUR = re.compile(
    rf"\b(?:in|see|tick|use|press|click|touch|choose|read) the (?:{_COLOUR}) (?:{_THING})s?\b"
    rf"|\b(?:marked|shown|written|printed|words|parts|boxes|answers) (?:are )?in (?:{_COLOUR})\b",
    re.IGNORECASE,
)


@rule(
    asks="Never use colour as the only sign.",
    alias="colour-not-only",
    sources=["WCAG22", "NHSSM"],
    bad=["Fill in the red box.", "3 answers with no words, each of another colour."],
    good=["Fill in the box called “Name”."],
    severity="ask",
    kind="partial",
    counts=lines,
)
def colour_alone(facts: PageFacts) -> Iterator[OnPage]:
    """Some people do not see colours, and some print in black."""
    for page in facts.pages:
        for block in page.reading:
            said = _BY_COLOUR.search(block.text)
            if said:
                yield on_page(
                    None,
                    f"“{said.group()}”: can people find it without its colour?",
                    "Name it, or say where it is too.",
                    page.number,
                    block.box if facts.laid_out else None,
                    words=start(block.text),
                )
                break
        yield from _answers(facts, page)


def _answers(facts: PageFacts, page: Page) -> Iterator[OnPage]:
    """Yield the questions whose answers have no words, or all the same words."""
    ticked = [one for one in page.fields if one.seen and one.kind == "one" and one.group]
    for _, kin in groupby(ticked, key=lambda one: one.group):
        answers = list(kin)
        if len(answers) > 1 and len({_words(one) for one in answers}) == 1 and _apart(answers):
            yield on_page(
                None,
                "These answers have no words of their own.",
                "Write its words beside each answer. Colour is not enough.",
                page.number,
                *((one.box for one in answers) if facts.laid_out else ()),
                words=answers[0].group,
            )


def _words(field: Field) -> str:
    return f"{field.label} {field.spoken}".strip().lower()


def _apart(answers: list[Field]) -> bool:
    """Whether the answers are different ones, and not copies of one."""
    return len({one.box for one in answers}) == len(answers)
