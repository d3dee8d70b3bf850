"""What rules of layout say passes our own rules for words."""

import re
from dataclasses import replace

import pytest

from easyread.model.box import Box, points
from easyread.model.lettering import Font
from easyread.model.page import Page
from tests.rules.conftest import Check
from tests.rules.pages.made import (
    HEIGHT,
    MARGIN,
    SANS,
    block,
    facts,
    field,
    foot,
    line,
    page,
    paragraph,
    picture,
    run,
    seen,
)
from tests.rules.test_messages import NOT_FOR_MESSAGES

TEXT = "Words as large as they should be, again and again."
QUOTED = re.compile(r"“[^”]*”|(?<=fonts: ).*?(?=\.)")
LINES = (
    "These are some words that stand",
    "on lines of a small column,",
    "and so on",
    "to the end.",
)
FAULTS: dict[str, list[Page]] = {
    "small-text": [
        page(
            run(TEXT, size_pt=11.0), run(TEXT, size_pt=14.0), fields=(field("write", size_pt=9.0),)
        )
    ],
    "small-print": [page(TEXT, foot("1", size_pt=9.0), foot("2", size_pt=13.0))] * 2,
    "hard-font": [
        page(run(TEXT, font=Font("X", f"Font {style}", style=style)))
        for style in ("script", "decorative", "serif", "fixed", "unknown")
    ]
    + [page(run(TEXT, font=replace(SANS, weight=200))), page(run(TEXT, font=Font("C", "Comic")))]
    + [page(run(TEXT, font=Font("N", "N", condensed=True)))],
    "many-fonts": [page(*[run(TEXT, font=Font(name, name)) for name in ("One", "Two", "Three")])],
    "tight-lines": [page(paragraph(*LINES, height=1.0))],
    "tight-paragraphs": [
        page(
            paragraph("We talk. You can come", "to see us."),
            paragraph("You can bring a friend.", top=100 + 48 + gap),
        )
        for gap in (0, 8)
    ],
    "odd-letter-spacing": [
        page(run(TEXT, letter_space_em=-0.1)),
        page(run(TEXT, letter_space_em=0.3)),
    ],
    "not-left-aligned": [
        page(TEXT),
        *[page(paragraph(*LINES, TEXT, align=align)) for align in ("justified", "right", "centre")],
    ],
    "long-line": [
        page("word " * 20),
        page("word " * 14),
        page(paragraph("we go", "to the", "town", "hall")),
    ],
    "italic-words": [page(run("Really", font=replace(SANS, italic=True)))],
    "underlined-words": [page(run("Really", underlined=True))],
    "drawn-capitals": [page(run("REALLY", capitals=True))],
    "much-bold": [
        page(block(run("All of these words are bold. " * 3, font=replace(SANS, weight=700)))),
        page(block(line("Some. ", run("Bold", font=replace(SANS, weight=700)), " and more."))),
    ],
    "faint-text": [page(line(TEXT, contrast=2.4)), page(line(TEXT, contrast=6.4))],
    "faint-box": [page(fields=(field(edge_contrast=edge),)) for edge in (1.0, 2.4)],
    "text-on-picture": [
        page(
            line(TEXT, plain=False),
            pictures=(picture(box=page(TEXT).box, pixels=(800, 600), style="photo"),),
        )
    ],
    "light-text": [
        page(TEXT, line(run(TEXT, colour=(255, 255, 255)), paper=(0, 0, 60)), "Words.", "Words.")
    ],
    "colour-alone": [
        page(
            "Tick the red box.",
            fields=tuple(field(box=Box(0, at, 9, at + 9), label="", spoken="") for at in (1, 20)),
        )
    ],
    "text-columns": [
        page(
            paragraph(*[LINES[0]] * 5, size_pt=12.0),
            paragraph(*[LINES[0]] * 5, left=MARGIN + 230, size_pt=12.0),
        )
    ],
    "wrapped-text": [
        page(
            block(
                *paragraph("Beside", "a picture", left=MARGIN + 100).lines,
                *paragraph("under it", top=148).lines,
            ),
            pictures=(picture(box=Box(MARGIN, 95, MARGIN + 90, 145)),),
        )
    ],
    "narrow-margin": [
        page(paragraph("Words.", left=points(5)), foot("1", top=HEIGHT - 20)),
        page(paragraph("Words.", left=points(15))),
    ],
    "odd-page-size": [
        page(TEXT, width=points(100), height=points(150)),
        page(TEXT, width=points(297), height=points(210)),
        page(TEXT),
    ],
    "turned-text": [page(run(TEXT, angle=90.0))],
    "missing-page-number": [page(TEXT), page(TEXT)],
    "plain-heading": [
        page(TEXT, TEXT, block(run("Part", size_pt=size), role="h1")) for size in (16, 20, 24, 30)
    ],
    "text-as-picture": [page(pictures=(picture(box=page(TEXT).box),))] * 2,
    "broken-word": [
        page(paragraph("Some infor-", "mation, face-to-")),
        page(paragraph("Talk face-to-", "face here.")),
    ],
    "split-number": [page(paragraph("On Friday 5", "May we meet."))],
    "weak-line-end": [page(paragraph("Go to the", "hall of the", "town to the", "left."))],
}


@pytest.mark.parametrize("rule", FAULTS)
def test_a_message_is_easy_to_read(rule: str, checked: Check) -> None:
    found = seen(rule, facts(*FAULTS[rule]))
    assert found
    for one in found:
        assert one.message.endswith((".", "?"))
        assert one.hint.endswith(".")
        text = QUOTED.sub("it", f"{one.message}\n\n{one.hint}")
        loud = [
            (problem.rule, problem.message)
            for problem in checked(text).findings
            if problem.severity in ("error", "warning") and problem.rule not in NOT_FOR_MESSAGES
        ]
        assert loud == [], text
