"""Fields and buttons that are hard to tap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.model.screen import Control, HtmlFacts
from easyread.rules.counts import all_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_NEAR_PX = 0.5
_PX_A_POINT = 4 / 3


@rule(
    asks="Make fields and buttons large enough to tap: {warn_px} px or more.",
    sources=["WCAG22 (2.5.5, 2.5.8)"],
    bad=["A button that is 18 px high."],
    good=["A button that is 48 px high."],
    counts=all_controls,
)
def small_target(
    facts: HtmlFacts, *, least_px: float = 24.0, warn_px: float = 44.0
) -> Iterator[OnPage]:
    """Not all hands are steady."""
    found = [(one, _shorter(one)) for one in _controls(facts) if one.target]
    tiny = [one.part for one, size in found if size < least_px - _NEAR_PX]
    small = [one.part for one, size in found if least_px - _NEAR_PX <= size < warn_px - _NEAR_PX]
    for severity, parts, limit in (("error", tiny, least_px), ("warning", small, warn_px)):
        if parts:
            what = counted(len(parts), "field or button is", "fields or buttons are")
            message = f"{what} less than {limit:g} px high or wide.{named(parts)}"
            hint = f"Make it {warn_px:g} px or more."
            yield on_screen("error" if severity == "error" else "warning", message, hint, parts)


def _controls(facts: HtmlFacts) -> Sequence[Control]:
    """Return the fields and buttons that can be used, as they are on a wide screen."""
    if not facts.shown.laid_out:
        return ()
    return [one for one in facts.controls if not one.disabled and one.field.box.width]


def _shorter(control: Control) -> float:
    box = control.target
    return min(box.width, box.height) * _PX_A_POINT if box else 0.0
