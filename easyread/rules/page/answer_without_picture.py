"""Answers of a scale that are words only, or pictures only."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.box import Box
from easyread.model.page import PageFacts
from easyread.rules.answer_places import of_answer
from easyread.rules.asked_here import AskedHere, asked_here
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import questions
from easyread.rules.picture_blocks import shown
from easyread.rules.rule import rule
from easyread.rules.scales import is_scale


@rule(
    asks="Give each answer of a scale a clear picture and a word.",
    alias="answer-picture",
    sources=["HAR06", "MUL", "EMOJI3"],
    bad=["“Good”, “In the middle” and “Poor”, with no pictures."],
    good=["“Good”, “In the middle” and “Poor”, with a thumb for each."],
    severity="error",
    counts=questions,
)
def answer_without_picture(facts: PageFacts) -> Iterator[OnPage]:
    """Words and pictures together help people to tell answers apart."""
    for page in facts.pages if facts.laid_out else ():
        pictures = [one.box for one in shown(page)]
        asked = [one for one in asked_here(page, facts.size_pt) if len(one.ticks) > 1]
        worded = [one for one in asked if is_scale(one.answers) and not _all(one, pictures)]
        mute = [one for one in asked if not any(one.answers) and _all(one, pictures)]
        if worded:
            boxes = (tick.box for one in worded for tick in one.ticks)
            message = "Answers of a scale have no pictures."
            hint = "Put a clear picture beside each answer."
            yield on_page("warning", message, hint, page.number, *boxes)
        if mute:
            boxes = (tick.box for one in mute for tick in one.ticks)
            message = "Answers have a picture, but no word."
            yield on_page("error", message, "Write a word beside each one.", page.number, *boxes)


def _all(one: AskedHere, pictures: list[Box]) -> bool:
    return all(any(of_answer(box, tick.box) for box in pictures) for tick in one.ticks)
