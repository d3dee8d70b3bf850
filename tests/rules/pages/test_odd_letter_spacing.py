from dataclasses import replace
from typing import Any

import pytest

from tests.rules.pages.made import block, facts, page, run, seen

TEXT = "Words as large as they should be, again and again."


@pytest.mark.parametrize(("look", "severity", "message"), [
    ({"letter_space_em": -0.03}, "error", "These letters are squeezed together."),
    ({"stretch": 0.9}, "error", "These letters are squeezed together."),
    ({"letter_space_em": 0.2}, "warning", "These letters or words are pulled apart."),
    ({"word_space_em": 0.6}, "warning", "These letters or words are pulled apart."),
])  # fmt: skip
def test_other_gaps_are_found(look: dict[str, float], severity: str, message: str) -> None:
    odd = run(TEXT, **look)
    (found,) = seen("odd-letter-spacing", facts(page(TEXT), page(odd)))
    assert (found.page, found.severity, found.message) == (2, severity, message)
    assert (found.boxes, found.hint) == ((odd.box,), "Use the gaps that the font has.")


@pytest.mark.parametrize("look", [
    {"letter_space_em": -0.01}, {"stretch": 0.98}, {"letter_space_em": 0.12},
    {"word_space_em": 0.5}, {"stretch": 1.1},
])  # fmt: skip
def test_what_cannot_be_seen_is_let_be(look: dict[str, float]) -> None:
    assert not seen("odd-letter-spacing", facts(page(run(TEXT, **look))))


def test_headings_few_letters_and_straight_edges_are_let_be() -> None:
    tight = {"letter_space_em": -0.05}
    quiet: list[Any] = [
        block(run("A heading in the style of a brand", **tight), role="h1"),
        block(run("A larger heading of a brand", size_pt=30.0, **tight)),
        run("Logo", **tight),
        run("Words up the side of a page", angle=90.0, **tight),
        block(run(TEXT, word_space_em=0.7), align="justified"),
    ]
    assert not seen("odd-letter-spacing", facts(page(*[TEXT] * 5, *quiet)))


def test_letters_that_nobody_knows_are_let_be() -> None:
    unknown = run(TEXT, letter_space_em=-0.05)
    unknown = replace(unknown, font=replace(unknown.font, mapped=False))
    assert not seen("odd-letter-spacing", facts(page(TEXT), page(unknown)))
