from typing import Any

import pytest

from easyread.rules import rules
from easyread.rules.profiles import profile
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, ideas, image, question, together, words

LONG = "We want to know what you think of all that we do here. " * 8


def test_most_ideas_without_a_picture_is_an_error() -> None:
    (found,) = seen("missing-pictures", facts(ideas(5, of=1)))
    assert (found.page, found.severity, len(found.boxes)) == (1, "error", 4)
    assert found.message == "Some ideas here have no picture."
    assert found.hint == "Put a picture left of each idea."


def test_1_idea_without_a_picture_among_5_is_a_warning() -> None:
    (found,) = seen("missing-pictures", facts(ideas(5), ideas(5), ideas(4, of=2)))
    assert (found.page, found.severity) == (3, "warning")


def test_1_idea_in_12_may_have_no_picture() -> None:
    assert not seen("missing-pictures", facts(ideas(4), ideas(4), ideas(4, of=3)))


def test_no_picture_at_all_is_told_once() -> None:
    (found,) = seen("missing-pictures", facts(*[ideas(4, pictures=())] * 3))
    assert (found.page, found.severity) == (0, "error")
    assert found.message == "There is no picture beside the words."


def test_many_words_are_many_ideas() -> None:
    found = seen("missing-pictures", facts(ideas(3), page(heading("More"), words(LONG))))
    assert [(one.page, one.severity) for one in found] == [(2, "error")]


def test_a_picture_may_stand_above_its_words() -> None:
    text = page(words("You can bring a friend.", 20, 90), pictures=(image(20, 50),))
    assert not seen("missing-pictures", facts(text))


@pytest.mark.parametrize(
    "name", ["Contents", "What is in this booklet", "Word list", "About this document"]
)
def test_contents_word_lists_and_credits_need_no_picture(name: str) -> None:
    plain = page(heading(name), *ideas(4, pictures=()).blocks[1:])
    assert not seen("missing-pictures", facts(ideas(3), plain))
    assert seen("missing-pictures", facts(ideas(3), ideas(4, pictures=())))


def test_the_part_after_a_word_list_needs_pictures_again() -> None:
    plain = page(heading("Word list"), words("Care means help."), heading("Next", 100))
    after = together(plain, page(*ideas(4, pictures=()).blocks[1:]))
    assert seen("missing-pictures", facts(ideas(3), after))


@pytest.mark.parametrize("changed", [
    {"role": "caption"}, {"role": "th"}, {"role": "h3"}, {"role": "note"}, {"furniture": True},
])  # fmt: skip
def test_headings_captions_and_table_heads_need_no_picture(changed: dict[str, Any]) -> None:
    plain = [words(f"This is line {at}.", top=60 + 30 * at, **changed) for at in range(6)]
    assert not seen("missing-pictures", facts(ideas(3), page(*plain)))


def test_short_cells_of_a_table_need_none_but_sentences_do() -> None:
    cells = [words("Monday at 2pm", top=60 + 30 * at, role="td") for at in range(6)]
    said = [words("We meet at the hall on Monday.", top=60 + 30 * at, role="td") for at in range(6)]
    assert not seen("missing-pictures", facts(ideas(3), page(*cells)))
    assert seen("missing-pictures", facts(ideas(3), page(*said)))


def test_questions_answers_print_lines_and_covers_need_none() -> None:
    asked = question("Do you like it here?", 30, "Yes I like it here", "No I do not", "Not sure")
    legal = page(words("© Bromley Council 2025. All rights reserved."))
    cover = page(heading("Our plan"), words("Bromley Council, Friday 2 May."))
    assert not seen("missing-pictures", facts(cover, ideas(2), asked, legal))


def test_an_edition_without_pictures_is_not_asked() -> None:
    assert profile("simple-text").rules["missing-pictures"] == {"severity": "off"}
    assert profile("nhs-plain").rules["missing-pictures"] == {"severity": "off"}


def test_profiles_without_a_number_warn_at_most() -> None:
    for name in ("inclusion-europe", "photosymbols", "easy-read-standard-2026"):
        options = profile(name).rules["missing-pictures"]
        (found,) = seen("missing-pictures", facts(ideas(5, of=1)), **options)
        assert found.severity == "warning"
    (found,) = seen("missing-pictures", facts(*[ideas(4)] * 3, ideas(4, of=3)), least=0.9, warn=1.0)
    assert found.severity == "warning"


def test_ideas_are_counted() -> None:
    counts = rules()["missing-pictures"].counts
    assert counts is not None
    assert counts(facts(ideas(4), ideas(3, of=2))) == 7
    assert counts(facts(ideas(4), laid_out=False)) == 0
