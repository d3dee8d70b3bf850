"""Parts that move, flash or sound by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from easyread.model.prose import Severity
from easyread.model.screen import HtmlFacts, MovingKind, Part
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_MESSAGES: Mapping[MovingKind, str] = {
    "sound": "A sound starts by itself.",
    "video": "A video starts by itself.",
    "animation": "A part of the page moves by itself.",
    "picture": "A picture moves by itself.",
    "words": "Words move or flash.",
}
_HINTS: Mapping[MovingKind, str] = {
    "sound": "Take out “autoplay”. Let people start it.",
    "video": "Take out “autoplay”. Let people start it.",
    "animation": "Take out the animation.",
    "picture": "Use a picture that stands still.",
    "words": "Use words that stand still.",
}


@rule(
    asks="Let nothing move or sound by itself.",
    alias="no-motion-autoplay",
    sources=["WCAG22 (2.2.2)", "COGA"],
    bad=["A video that starts by itself."],
    good=["A video with a button to start it."],
    severity="error",
    counts=files,
)
def moving_part(
    facts: HtmlFacts, *, most_seconds: float = 5.0, least_seconds: float = 1.0
) -> Iterator[OnPage]:
    """What moves draws the eye away from the words. Some people get ill from it."""
    found: dict[tuple[Severity, MovingKind], list[Part]] = defaultdict(list)
    for one in facts.moving:
        lasting = one.seconds is None or one.seconds > most_seconds
        if one.kind == "sound" or (lasting and not one.can_stop):
            found["error", one.kind].append(one.part)
        elif lasting or (one.seconds or 0.0) >= least_seconds:
            found["warning", one.kind].append(one.part)
    for (severity, kind), parts in found.items():
        yield on_screen(severity, _MESSAGES[kind], _HINTS[kind], parts)
