from dataclasses import replace

from easyread.model.box import Box
from tests.rules.pages.made import (
    MARGIN,
    SANS,
    block,
    facts,
    field,
    line,
    page,
    paragraph,
    run,
    seen,
)

BOLD = replace(SANS, weight=700)
TEXT = "Words as large as they should be, again and again."


def test_a_whole_paragraph_in_bold_is_found() -> None:
    loud = block(
        run("This whole text is bold, and it has many words in it, so it is loud.", font=BOLD)
    )
    (found,) = seen("much-bold", facts(page(TEXT), page(TEXT, loud)))
    assert (found.page, found.severity) == (2, "warning")
    assert found.message == "All of this paragraph is bold."
    assert (found.boxes, found.hint) == ((loud.box,), "Keep bold for headings and hard words.")


def test_many_bold_words_are_found_by_their_share() -> None:
    word = run("bold", font=BOLD)
    lines = block(line("A few words and a ", word, " one. "), line("Some words more."))
    (found,) = seen("much-bold", facts(page(lines)))
    assert (found.message, found.boxes) == ("11 in 100 letters are bold.", (word.box,))


def test_a_hard_word_in_bold_is_right() -> None:
    assert not seen("much-bold", facts(page(block(line(TEXT, run("bold", font=BOLD)), TEXT))))


def test_headings_questions_and_answers_may_be_bold() -> None:
    quiet = [
        block(run("What we do", font=BOLD), role="h2"),
        block(run("A heading that the file calls a paragraph", font=BOLD)),
        block(
            run("Do you want someone to help you with this form and all of its parts?", font=BOLD)
        ),
        paragraph("Yes, I want someone to help me.", top=300, run={"font": BOLD}),
    ]
    answer = field(box=Box(MARGIN - 30, 300, MARGIN - 6, 324))
    assert not seen("much-bold", facts(page(TEXT, *quiet, fields=(answer,))))
