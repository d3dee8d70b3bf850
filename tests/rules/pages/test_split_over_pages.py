from dataclasses import replace

import pytest

from tests.rules.pages.made import facts, foot, page, seen
from tests.rules.pages.placed import heading, ideas, image, question, tick, words

HALF = "We want to know what you think of"
REST = "your home and your street."


def test_a_sentence_over_2_pages_is_found() -> None:
    first = page(heading("Part"), words(HALF, top=260), foot("Page 1"))
    (found,) = seen("split-over-pages", facts(first, page(words(REST, top=20), foot("Page 2"))))
    assert (found.page, found.severity, found.words) == (1, "error", HALF)
    assert found.message == "A sentence begins here and ends on the next page."


@pytest.mark.parametrize(("before", "after"), [
    (f"{HALF} your home.", REST), (HALF, "Your home is here."), ("Ann Smith", "nurse"),
    (f"{HALF}:", REST), ("Page 3", REST),
])  # fmt: skip
def test_whole_sentences_names_and_lists_are_right(before: str, after: str) -> None:
    first, second = page(words(before, top=260)), page(words(after, top=20))
    assert not seen("split-over-pages", facts(first, second))


def test_headings_and_other_kinds_of_text_do_not_go_on() -> None:
    after = page(words(REST, top=20))
    assert not seen("split-over-pages", facts(page(words(HALF, top=100, role="h2")), after))
    assert not seen("split-over-pages", facts(page(words(HALF, top=260, size_pt=12.0)), after))


def test_a_question_whose_answers_are_on_the_next_page_is_found() -> None:
    asked = question("Do you like it?", 20, "Yes", "No")
    first = page(words("1. Do you like it here?", top=260))
    second = replace(asked, blocks=asked.blocks[1:])
    (found,) = seen("split-over-pages", facts(first, second))
    assert (found.page, found.severity) == (1, "error")
    assert found.message == "This question has answers on the next page."


def test_answers_of_1_choice_on_2_pages_are_found() -> None:
    first = page(heading("Is it?"), words("Yes", 34, 262), fields=(tick("a", "Yes", 20, 260),))
    second = page(words("No", 34, 32), fields=(tick("a", "No", 20, 30),))
    (found,) = seen("split-over-pages", facts(first, second))
    assert (found.page, len(found.boxes)) == (1, 1)


def test_a_question_with_its_answers_is_right() -> None:
    asked = [question("Do you like it?", 200, "Yes", "No", name=name) for name in "ab"]
    assert not seen("split-over-pages", facts(*asked))
    said = page(words("Do you want to know more?", top=260))
    assert not seen("split-over-pages", facts(said, asked[0], ideas(3)))


def test_a_list_over_2_pages_is_a_warning() -> None:
    first = page(words("Bread.", 30, 260, role="li"))
    (found,) = seen("split-over-pages", facts(first, page(words("Milk.", 30, 20, role="li"))))
    assert (found.severity, found.hint) == ("warning", "Keep it on 1 page.")
    headed = page(heading("More", 15), words("Milk.", 30, 30, role="li"))
    assert not seen("split-over-pages", facts(first, headed))


def test_a_heading_at_the_foot_of_a_page_is_found() -> None:
    first = page(words("You can come."), heading("What we do", 250))
    (found,) = seen("split-over-pages", facts(first, page(words("We talk.", top=20))))
    assert found.message == "The words of this heading are on the next page."
    pictured = replace(first, pictures=(image(20, 262, 20),))
    assert not seen("split-over-pages", facts(pictured, page(words("We talk.", top=20))))
    assert not seen("split-over-pages", facts(page(heading("Part 1", 150)), page("We talk.")))


def test_screens_have_no_page_ends() -> None:
    first = page(words(HALF, top=260))
    assert not seen("split-over-pages", facts(first, page(words(REST, top=20)), medium="html"))


def test_a_paragraph_that_goes_on_is_a_warning() -> None:
    rest = words("There is more to say.", top=20, continues=True)
    (found,) = seen("split-over-pages", facts(page(words("We talk.", top=260)), page(rest)))
    assert (found.page, found.severity) == (1, "warning")
    assert found.message == "A paragraph begins here and ends on the next page."


def test_a_picture_without_its_words_is_a_warning() -> None:
    first = page(heading("Part"), *ideas(3).blocks, pictures=(*ideas(3).pictures, image(20, 230)))
    (found,) = seen("split-over-pages", facts(first, page(words("We talk.", top=20))))
    assert (found.page, found.boxes) == (1, (image(20, 230).box,))
    assert found.message == "The words of this picture are on the next page."
    assert not seen("split-over-pages", facts(ideas(5), ideas(5, name="b")))
    assert not seen("split-over-pages", facts(first, page(pictures=(image(20, 50),))))
