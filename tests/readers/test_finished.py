import time
from dataclasses import replace

from easyread.model.box import Box
from easyread.model.lettering import Block, Line
from easyread.model.page import Drawn, Field, PageFacts
from easyread.model.tagged import PdfFacts, Tag
from easyread.readers.finished import NO_WORDS, UNORDERED, finished
from tests.rules.pages.made import MARGIN, block, facts, line, page, paragraph, run

BELOW = run("").box._replace(left=MARGIN - 30, right=MARGIN - 10)


def read(shown: PageFacts, *tags: Tag) -> PdfFacts:
    return PdfFacts(shown, tags=tags)


def test_each_paragraph_is_a_unit_with_its_page() -> None:
    made = finished(read(facts(page("We met."), page("We talked.")), Tag("P", "P")))
    assert [(unit.text, unit.place.page) for unit in made.units] == [
        ("We met.", 1),
        ("We talked.", 2),
    ]
    assert [spot.page for spot in made.spots] == [1, 2]
    assert all(spot.box for spot in made.spots)


def test_lines_of_a_paragraph_are_one_sentence() -> None:
    words = block(line("We met to talk about planning"), line("services together."))
    made = finished(read(facts(page(words)), Tag("P", "P")))
    assert [unit.text for unit in made.units] == [
        "We met to talk about planning services together."
    ]


def test_a_word_cut_at_the_end_of_a_line_is_whole_again() -> None:
    words = block(line("This is infor-"), line("mation about co-"), line("production."))
    made = finished(read(facts(page(words)), Tag("P", "P")))
    assert [unit.text for unit in made.units] == ["This is information about co-production."]


def test_headings_bullets_and_steps_are_what_their_tags_say() -> None:
    shown = facts(
        page(
            block("A heading", role="h2"),
            block("•", role="label"),
            block("A point", role="li", tag=2),
            block("1.", role="label"),
            block("A step", role="li", tag=5),
        )
    )
    tags = (
        Tag("L", "L", kids=(1,)),
        Tag("LI", "LI", parent=0, kids=(2,)),
        Tag("LBody", "LBody", parent=1),
        Tag("L", "L", kids=(4,), attributes={"ListNumbering": "Decimal"}),
        Tag("LI", "LI", parent=3, kids=(5,)),
        Tag("LBody", "LBody", parent=4),
    )
    made = finished(read(shown, *tags))
    assert [(unit.kind, unit.text) for unit in made.units] == [
        ("heading", "A heading"),
        ("bullet", "A point"),
        ("step", "A step"),
    ]
    assert made.units[0].level == 2
    assert made.units[1].group != made.units[2].group


def test_page_numbers_are_left_out() -> None:
    shown = facts(page("We met.", block("Page 1", furniture=True)))
    assert [unit.text for unit in finished(read(shown, Tag("P", "P"))).units] == ["We met."]


def test_a_paragraph_that_goes_on_on_the_next_page_is_one() -> None:
    shown = facts(page("We met to talk"), page(block("about services.", continues=True)))
    made = finished(read(shown, Tag("P", "P")))
    assert [unit.text for unit in made.units] == ["We met to talk about services."]


def test_words_beside_a_box_are_an_answer_and_the_words_above_their_question() -> None:
    field = Field("how", "one", BELOW, 1, label="Good")
    shown = facts(
        replace(
            page(block("How is it going?", role="h3"), "Good", "Poor"),
            fields=(field, replace(field, label="Poor")),
        )
    )
    made = finished(read(shown, Tag("P", "P")))
    assert [(one.unit.text, [choice.text for choice in one.choices]) for one in made.questions] == [
        ("How is it going?", ["Good", "Poor"])
    ]
    assert made.questions[0].unit in made.units


def test_a_file_without_tags_says_so_and_large_words_are_headings() -> None:
    title = run("A talk", size_pt=24.0)
    shown = facts(page(title, *["We met and talked about it."] * 5), ordered=False)
    made = finished(read(shown))
    assert UNORDERED in made.notes
    assert made.units[0].kind == "heading"


def test_a_file_without_words_says_so() -> None:
    assert NO_WORDS in finished(read(facts(page()))).notes


def boxed(*boxes: Box) -> tuple[Drawn, ...]:
    return tuple(Drawn(box, stroke=(0, 0, 0)) for box in boxes)


def beside(words: Line | Block) -> Box:
    middle = (words.box.top + words.box.bottom) / 2
    left = words.box.left - 60
    return Box(left, middle - 14, left + 28, middle + 14)


def test_a_drawn_box_stands_before_all_lines_of_its_answer() -> None:
    long = paragraph("I liked it a lot", "and I want more", top=160)
    shown = page(paragraph("Was it good?"), long, paragraph("No", top=240))
    _, first, second = shown.blocks
    shown = replace(shown, shapes=boxed(beside(first), beside(second)))
    (question,) = finished(read(facts(shown), Tag("P", "P"))).questions
    assert [one.text for one in question.choices] == ["I liked it a lot and I want more", "No"]


def test_boxes_beside_the_lines_of_one_block_are_answers_each() -> None:
    shown = page(paragraph("Was it good?", "Yes", "No", height=2.5, tag=-1, role=""))
    _, yes, no = shown.blocks[0].lines
    shown = replace(shown, shapes=boxed(beside(yes), beside(no)))
    (question,) = finished(read(facts(shown, ordered=False))).questions
    assert (question.unit.text, [one.text for one in question.choices]) == (
        "Was it good?",
        ["Yes", "No"],
    )


def test_a_typed_box_starts_an_answer_in_a_tagged_paragraph() -> None:
    words = ("Was it good?", "☐ Yes", "☐ No")
    shown = facts(page(*(paragraph(one, top=100 + 40 * at) for at, one in enumerate(words))))
    (question,) = finished(read(shown, Tag("P", "P"))).questions
    assert [one.text for one in question.choices] == ["Yes", "No"]


def test_drawn_squares_say_nothing_where_fields_are_ticked() -> None:
    shown = page(paragraph("Yes"), paragraph("No", top=160))
    field = Field("how", "one", Box(300, 300, 320, 320), 1)
    shown = replace(shown, shapes=boxed(*map(beside, shown.blocks)), fields=(field,))
    assert [one.kind for one in finished(read(facts(shown), Tag("P", "P"))).units] == ["line"] * 2


def test_very_many_typed_boxes_are_read_in_time() -> None:
    shown = facts(page(*(paragraph("☐ " * 5_000, top=100 + 20 * at) for at in range(3))))
    begun = time.monotonic()
    finished(read(shown, Tag("P", "P")))
    assert time.monotonic() - begun < 5
