"""What breaks each rule about how words look, whichever program draws it.

Numbers and reasons are those of the guidance: 14pt, 4.5 to 1, 80 letters …
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tests.pages.makers.sheet import PLAIN, Look, Sheet

FIRST = (
    "# Our garden day",
    "We meet in the garden.|You can plant seeds with us.",
    "We have cake and tea at midday.",
)
SECOND = (
    "# What to bring",
    "Bring a warm coat.|Bring good shoes.",
    "Your support worker can come.",
)
LINES = (
    "You can plant seeds with us.|We have cake and tea.|You can sit in the sun.|We end at 3pm.",
    "Bring a warm coat.|Bring good shoes.|Bring a hat.|We have gloves for you.",
)
LONG = (
    (
        "We meet in the garden on Friday. You can plant seeds with us. We have cake and tea at "
        "midday. You can sit in the sun. We all go home at 3pm. Sam can help you to get there and "
        "back. "
    ),
    (
        "Bring a warm coat and good shoes. We have gloves and hats for you. Your support worker "
        "can come with you. You do not need to bring food. We make lunch for all of us. "
    ),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule, a sheet that breaks it on a page (0: as a whole), and one that does not."""

    rule: str
    bad: Sheet
    good: Sheet
    page: int = 2
    also: Mapping[str, str] = field(default_factory=dict)
    name: str = ""

    @property
    def called(self) -> str:
        """What its files are called."""
        return self.name or self.rule


def _odd(*blocks: str) -> tuple[str, ...]:
    """Put odd blocks on a second page, between plain ones."""
    return (*FIRST, "---", *SECOND[:1], *(f"!{one}" for one in blocks), *SECOND[2:])


def _look(
    rule: str, odd: Look, *blocks: str, good: Look = PLAIN, name: str = "", **also: str
) -> Fault:
    """Return a fault in the look of some blocks; the twin has the same words in another look."""
    words = _odd(*(blocks or LINES))
    if any(len(one) > 90 and "|" not in one for one in words):
        also.setdefault("weak_line_end", "the words break by themselves")
    reasons = {rule.replace("_", "-"): why for rule, why in also.items()}
    return Fault(rule, Sheet(words, odd), Sheet(words, good), also=reasons, name=name)


def _words(rule: str, bad: str, good: str) -> Fault:
    """Return a fault in the words of a block."""
    return Fault(rule, Sheet(_odd(bad)), Sheet(_odd(good)))


_PAGES = Sheet((*FIRST, "---", *SECOND, "---", "# Who to ask", "Ask Sam.|Sam can help you."))
_LITTLE = "I will fill it till it is full. It is still little. I will fill it in. It will fit."
LOOKS = (
    _look("small-text", Look(size=11)),
    _look("faint-text", Look(colour="#999999")),
    _look("faint-text", Look(colour="#c0392b", ground="#a0c4ff"), name="faint-text-on-blue"),
    _look("light-text", Look(colour="#ffffff", ground="#123456"), good=Look(ground="#fff8e0")),
    _look("hard-font", Look(face="serif")),
    _look("hard-font", Look(face="narrow"), name="hard-font-narrow"),
    _look("tight-lines", Look(leading=1.05)),
    _look("tight-paragraphs", Look(gap=0), *LONG),
    _look("not-left-aligned", Look(align="justified"), *LONG),
    _look("not-left-aligned", Look(align="right"), *LINES, name="right-aligned"),
    _look("not-left-aligned", Look(align="centre"), *LONG, name="centred"),
    _look("odd-letter-spacing", Look(letters_em=-0.06)),
    _look("much-bold", Look(bold=True), "We meet in the garden on Friday. You can plant seeds."),
    _look("text-columns", Look(columns=2), *LONG),
    _look("turned-text", Look(turned=True), "Plants and food for all of us"),
    _look("text-on-picture", Look(on_picture=True)),
    _look("wrapped-text", Look(round_picture=True), "".join(LONG)),
)  # fmt: skip
WORDS = (
    _words("italic-words", "We meet in the /garden with the tall trees/.",
           "We meet in the *garden*."),
    _words("underlined-words", "We meet in the _garden with the tall trees_.",
           "We meet in the *garden*."),
    _words("broken-word", "You can get more infor-|mation from Sam.",
           "You can get more information|from Sam."),
    _words("split-number", "Call Sam at the garden office on 020 7946|0000 to book.",
           "Call Sam at the garden office|on 020 7946 0000 to book."),
    _words("weak-line-end", "You can sit in the sun with the|other people. You can look at|all "
           "the plants, and we have a|table with food and drinks and|games for all of us.",
           "You can sit in the sun|with the other people.|You can look at all the plants,|and we "
           "have a table|with food and drinks|and games for all of us."),
    _words("colour-alone", "Tick the red box to say yes.", "Tick the box called “Yes”."),
)  # fmt: skip
SHEETS = (
    Fault("long-line", Sheet(_odd(f"{_LITTLE} {_LITTLE}"), Look(size=14)),
          Sheet(_odd(_LITTLE.replace(". ", ".|")), Look(size=14)),
          also={"small-text": "so many letters fit only at 14pt, which is a warning"}),
    Fault("plain-heading", Sheet(("# Our garden day", *_odd(*LINES)[1:4],
                                  "!# What to bring", *LINES),
                                 Look(heading_size=16, heading_bold=False)),
          Sheet(("# Our garden day", *_odd(*LINES)[1:4], "!# What to bring", *LINES))),
    Fault("many-fonts", Sheet((*_odd(*LINES), "!# Who to ask"),
                              Look(face="fixed", heading_face="serif")),
          _PAGES),
    Fault("missing-page-number", replace(_PAGES, number_size=0), _PAGES, 1),
    Fault("small-print", replace(_PAGES, number_size=10), _PAGES, 1),
    Fault("narrow-margin", replace(_PAGES, margin_mm=6), _PAGES, 1),
    Fault("odd-page-size", replace(_PAGES, width_mm=100, height_mm=140, margin_mm=20), _PAGES, 1,
          also={"long-line": "few letters fit on a line of a small page",
                "weak-line-end": "the words break by themselves"}),
)  # fmt: skip
NEAR = "near-"
_SEVENTY = "It is still a little line if it fits in, till it is full. Will it fit it"
JUST = (
    _look("small-text", Look(size=15), name="near-small-text"),
    _look("faint-text", Look(colour="#6f6f6f"), good=Look(colour="#525252"),
          name="near-faint-text"),
    _look("tight-lines", Look(leading=1.33), good=Look(leading=1.42), name="near-tight-lines"),
    _look("tight-paragraphs", Look(gap=11), *LONG, good=Look(gap=18),
          name="near-tight-paragraphs"),
    _look("odd-letter-spacing", Look(letters_em=0.15), good=Look(letters_em=0.1),
          name="near-odd-letter-spacing"),
    Fault("plain-heading", Sheet((*FIRST, "---", "!# What to bring", *LINES),
                                 Look(heading_size=18, heading_bold=False)),
          Sheet((*FIRST, "---", "!# What to bring", *LINES),
                Look(heading_size=20, heading_bold=False)), name="near-plain-heading"),
    Fault("long-line", Sheet(_odd(f"{_SEVENTY}.")), Sheet(_odd(f"{_SEVENTY[:60]}.")),
          name="near-long-line"),
    Fault("small-print", replace(_PAGES, number_size=14), _PAGES, 1, name="near-small-print"),
    Fault("narrow-margin", replace(_PAGES, margin_mm=17), replace(_PAGES, margin_mm=21), 1,
          name="near-narrow-margin"),
    Fault("odd-page-size", replace(_PAGES, width_mm=200, height_mm=260), _PAGES, 1,
          name="near-odd-page-size"),
)  # fmt: skip
FAULTS = (*LOOKS, *WORDS, *SHEETS, *JUST)
