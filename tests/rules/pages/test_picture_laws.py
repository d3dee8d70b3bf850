"""What holds for every rule about pictures, answers and the parts of pages."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from easyread.model.box import Box
from easyread.model.page import Page
from easyread.rules import rules
from tests.rules.conftest import Check
from tests.rules.pages.made import facts, field, foot, page, seen
from tests.rules.pages.placed import (
    TEXTS,
    box,
    heading,
    ideas,
    image,
    question,
    tick,
    together,
    words,
)
from tests.rules.pages.test_layout_messages import QUOTED
from tests.rules.test_messages import NOT_FOR_MESSAGES

PHOTO: dict[str, Any] = {"style": "photo", "pixels": (800, 800)}
FACES = page(pictures=tuple(image(33, 60 + 14 * at, 13) for at in range(2)))
SCALE = question("How is it?", 40, "Good", "Poor")
LONG = [words("word " * 10, top=50 + 8 * at) for at in range(14)]
FAULTS: dict[str, list[Page]] = {
    "missing-pictures": [ideas(5, of=1), ideas(3, of=2)],
    "picture-on-right": [ideas(3, left=150), ideas(1, left=150)],
    "picture-apart": [ideas(3), together(ideas(2), page(pictures=(image(20, 220),)))],
    "small-picture": [
        ideas(3, size=12),
        together(SCALE, page(pictures=(image(33, 61, 8), image(33, 75, 8)))),
    ],
    "uneven-pictures": [
        ideas(4),
        together(ideas(2), page(pictures=(image(20, 150, 90),))),
        page(words("This is an idea."), pictures=(image(0, 0, box=box(10, 80, 200, 270)),)),
    ],
    "many-pictures": [ideas(9, size=18), ideas(6, size=18)],
    "picture-used-again": [
        page(*[words(text, top=50 + 43 * at) for at, text in enumerate(TEXTS[:4])], pictures=same)
        for same in [tuple(image(20, 50 + 43 * at, digest="same") for at in range(4))]
    ],
    "mixed-picture-styles": [
        ideas(3),
        ideas(3, pictures=tuple(image(20, 50 + 43 * at, **PHOTO) for at in range(3))),
    ],
    "picture-over-each-word": [
        page(
            words("We meet at the hall.", 20, 60),
            pictures=tuple(image(22 + 11 * at, 45, 10) for at in range(5)),
        )
    ],
    "words-in-picture": [
        page(words("A day."), pictures=(image(20, 50, words="Come to our open day"),))
    ],
    "blurred-picture": [
        page(pictures=tuple(image(20, 50 + 50 * at, pixels=(size, size)) for at in range(2)))
        for size in (90, 180)
    ],
    "stretched-picture": [page(pictures=(image(20, 50, pixels=(400, 800)),))],
    "long-description": [page(pictures=(image(20, 50, alt="Image of " + "a nurse " * 30),))],
    "many-questions-on-page": [
        together(*[question(f"{at}. Is it?", 20 + 55 * at, "Yes", "No") for at in range(4)])
    ],
    "small-tick-box": [question("Is it?", 40, "Yes", "No", size=size) for size in (4, 7)],
    "tick-box-apart": [
        SCALE,
        page(
            *[words(text, left, 82) for text, left in (("Yes", 20), ("No", 62), ("Both", 140))],
            fields=tuple(
                tick("a", text, left, 80)
                for text, left in (("Yes", 50), ("No", 120), ("Both", 128))
            ),
        ),
    ],
    "answer-without-picture": [
        SCALE,
        replace(
            together(SCALE, FACES),
            blocks=(),
            fields=tuple(replace(one, label="", spoken="") for one in SCALE.fields),
        ),
    ],
    "little-room-to-write": [
        page(
            fields=tuple(
                field(kind, name=kind, box=box(20, top, 80, top + high))
                for kind, top, high in (("line", 60, 6), ("write", 90, 15))
            )
        )
    ],
    "ticked-in-advance": [page(fields=(field("one", ticked=True),))],
    "many-pages": [page("Words.")] * 25,
    "full-page": [page("Words."), page(heading("Part"), *LONG)],
    "split-over-pages": [
        page(words("We want to know what you", top=260)),
        page(words("think of us.", top=20), heading("Part", 250)),
        page(words("Do you like it here?", top=260)),
        replace(SCALE, blocks=SCALE.blocks[1:]),
    ],
    "wrong-contents": [
        page(heading("Contents"), *[words(text, 20, 60 + 14 * at) for at, text in enumerate(texts)])
        for texts in [("What we do 2", "What comes next 3", "Your say 9", "Our views 5")]
    ]
    + [page(heading(text), "Words.") for text in ("What we do", "What comes next", "Your say")],
    "front-page-without-picture": [page(heading("Our plan")), page("Words.")],
    "page-without-heading": [page("Words.")] * 2 + [page(words("You can come to us. " * 12))],
}
WITHOUT_BROWSER = {"long-description", "ticked-in-advance"}  # they ask what the file says
GOOD = facts(
    page(
        heading("Our plan", size_pt=30.0, role="h1"),
        words("Easy Read"),
        pictures=(image(20, 90, 100),),
    ),
    *[together(ideas(4, name=name), page(foot(f"Page {name}"))) for name in "23"],
    together(
        question("How is it?", 40, "Good", "In the middle", "Poor", "Not sure"),
        page(pictures=tuple(image(33, 59 + 14 * at, 13) for at in range(4))),
    ),
)


@pytest.mark.parametrize("rule", FAULTS)
def test_a_good_document_is_let_be(rule: str) -> None:
    assert not seen(rule, GOOD)


@pytest.mark.parametrize("rule", FAULTS)
def test_nothing_is_said_and_counted_when_looks_are_not_known(rule: str) -> None:
    nowhere = Box(0, 0, 0, 0)
    undrawn = [
        replace(
            one,
            blocks=tuple(replace(block, box=nowhere) for block in one.blocks),
            pictures=tuple(replace(each, box=nowhere) for each in one.pictures),
            shapes=(),
        )
        for one in FAULTS[rule]
    ]
    unknown = facts(*undrawn, laid_out=False, medium="html")
    counts = rules()[rule].counts
    assert counts is not None
    if rule not in WITHOUT_BROWSER:
        assert not seen(rule, unknown)
        assert counts(unknown) == 0


@pytest.mark.parametrize("rule", FAULTS)
def test_an_empty_document_is_let_be(rule: str) -> None:
    assert not seen(rule, facts())
    assert not seen(rule, facts(page()))


@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_is_counted_and_told_once_for_a_page(rule: str) -> None:
    made = facts(*FAULTS[rule])
    counts = rules()[rule].counts
    assert counts is not None
    assert counts(made) > 0
    told = [(one.page, one.message) for one in seen(rule, made)]
    assert told
    assert all(first != second for first, second in pairwise(sorted(told)))


@pytest.mark.parametrize("rule", FAULTS)
def test_a_message_is_easy_to_read(rule: str, checked: Check) -> None:
    for one in seen(rule, facts(*FAULTS[rule])):
        assert one.message.endswith((".", "?"))
        assert one.hint.endswith((".", "?"))
        text = QUOTED.sub("it", f"{one.message}\n\n{one.hint}")
        loud = [
            (problem.rule, problem.message)
            for problem in checked(text).findings
            if problem.severity in ("error", "warning") and problem.rule not in NOT_FOR_MESSAGES
        ]
        assert loud == [], text
