"""Forms as people send them: the answers have boxes behind them, strokes, or nothing at all."""

import io

import pytest
from docx import Document

from easyread import readers
from easyread.model.prose import Prose

Asked = tuple[str, str, list[str]]


def asked(source: str, ending: str = ".txt") -> list[Asked]:
    return _asked(readers.read_text(source, f"a{ending}", ending))


def _asked(prose: Prose) -> list[Asked]:
    return [
        (one.kind, one.unit.text, [choice.text for choice in one.choices])
        for one in prose.questions
    ]


YES_NO = [("one", "Do you feel safe?", ["Yes", "No"])]


@pytest.mark.parametrize(
    "source",
    [
        "Do you feel safe?\nYes / No",
        "Do you feel safe? Yes/No",
        "Do you feel safe?\n\nYes\n\nNo",
        "Do you feel safe?   Yes   No",
        "Do you feel safe?\tYes\tNo",
        "Do you feel safe?  Yes ☐  No ☐",
        "Do you feel safe?  ☐ Yes  ☐ No",
        "Do you feel safe?\nYes [ ]   No [ ]",
        "Do you feel safe?\n☐ Yes    ☐ No",
        "1. Do you feel safe?\n   Yes\n   No",
    ],
)
def test_a_question_is_found_however_its_answers_are_marked(source: str) -> None:
    assert asked(source) == YES_NO


def test_a_list_below_a_question_has_its_answers() -> None:
    assert asked("Do you feel safe?\n\n- Yes\n- No\n", ".md") == YES_NO


def test_a_list_is_answers_where_people_are_told_to_tick() -> None:
    source = "What helps you? (tick all that apply)\n\n- Rest\n- Food\n"
    assert asked(source, ".md") == [
        ("many", "What helps you? (tick all that apply)", ["Rest", "Food"])
    ]


@pytest.mark.parametrize(
    "source",
    [
        "## Who can vote?\n\nYou can vote if you:\n\n- are 18 or older\n- live here\n",
        "Northmarsh Police\n\nOur ref: WCU/2291/26\n\nDear Ms Ade\n",
        "## Can I say no?\n\nYou can:\n\n- say no\n- ask for time\n",
        "What can I bring?\n\n- a pen\n- a coat\n",
        "Is it free?\n\nYes.\n\nDo I need to book?\n\nNo.\n",
        "We met on 1/2/2024 and/or later. He or she can come.",
        "Bring these:\n\n- [ ] a pen\n- [ ] a coat\n",
        "| Day | Open |\n|---|---|\n| Monday | Yes |\n| Tuesday | No |\n",
        "| Topic | Yes | No |\n|---|---|---|\n| Food | 3 | 4 |\n| Room | 5 | 2 |\n",
        "| | Good | Poor |\n|---|---|---|\n| The food | 3 | 4 |\n| The room | 5 | 2 |\n",
        "| What we did | 21 | 22 |\n|---|---|---|\n| The food | 3 | |\n| A room | | 2 |",
        "Do this:\n\n```\na\n```\n\nThen this:\n\n```\nb\n```\n\nSee this:\n\n```\nc\n```\n",
        "## How much is it?\n\n| For | Weekly | Monthly |\n|---|---|---|\n| Rent | £98 | £427 |\n",
        "Who is open?\n\n| Home | Daily | Weekly |\n|---|---|---|\n| Oak House | 8am | Sunday |\n",
        "Contents\n\nWhat we do ........ 3\n\nWhere we are ........ 4\n",
    ],
)
def test_other_texts_ask_nothing(source: str) -> None:
    assert not asked(source, ".md")


@pytest.mark.parametrize(
    "source",
    [
        "How often do you swim?\n\n| Daily | Weekly |\n|---|---|\n",
        "How often do you swim?\n\n| Daily | Weekly |\n|---|---|\n| Where do you swim? | Pool |\n",
        "| How often do you swim? | Daily | Weekly |\n|---|---|---|\n| Where | Pool | Sea |\n",
        "How often do you swim?\n\n| Daily | Weekly |\n|---|---|\n| Monthly | Never |\n",
    ],
)
def test_a_row_of_answers_with_no_facts_below_is_kept(source: str) -> None:
    assert asked(source, ".md")[0] == ("one", "How often do you swim?", ["Daily", "Weekly"])


def test_a_label_before_known_answers_asks() -> None:
    assert asked("Gender\n☐ Male\n☐ Female") == [("one", "Gender", ["Male", "Female"])]


def test_a_numbered_statement_with_boxes_asks() -> None:
    source = "1. Is it safe?\n\n1(a). The stairs are lit\n☐ Poor work\n☐ Good work"
    assert ("one", "1(a). The stairs are lit", ["Poor work", "Good work"]) in asked(source)


def test_lines_to_write_on_belong_to_the_words_before_them() -> None:
    source = "Name: ________\n\nWhat helps you?\n________\n________\n\nWhere do you live?\n........"
    assert asked(source) == [
        ("line", "Name: ________", []),
        ("write", "What helps you?", []),
        ("line", "Where do you live?", []),
    ]


def test_labels_below_each_other_ask() -> None:
    assert [text for _, text, _ in asked("Name:\n\nAddress:\n\nPhone:\n")] == [
        "Name:",
        "Address:",
        "Phone:",
    ]
    assert not asked("Bring this:\n\nThe list:\n\nA pen.")


def test_in_a_form_a_numbered_question_needs_no_box() -> None:
    source = "1. Is it good? Yes / No\n2. Is it near? Yes / No\n3. What would make it better?"
    assert asked(source)[2] == ("write", "What would make it better?", [])
    assert not asked("1. What would make it better?")


TABLE = [
    ("one", "Staff are kind", ["Agree", "Not sure", "Disagree"]),
    ("one", "The room is clean", []),
]


@pytest.mark.parametrize(
    ("source", "ending"),
    [
        (
            (
                "| | Agree | Not sure | Disagree |\n|---|---|---|---|\n"
                "| Staff are kind | | | |\n| The room is clean | | | |\n"
            ),
            ".md",
        ),
        (
            "<table><tr><th></th><th>Agree</th><th>Not sure</th><th>Disagree</th></tr>"
            + "".join(
                f"<tr><th>{words}</th>{'<td><input type=radio></td>' * 3}</tr>"
                for words in ("Staff are kind", "The room is clean")
            )
            + "</table>",
            ".html",
        ),
        (
            (
                "                 Agree   Not sure   Disagree\n"
                "Staff are kind    [ ]      [ ]        [ ]\n"
                "The room is clean [ ]      [ ]        [ ]\n"
            ),
            ".txt",
        ),
    ],
)
def test_statements_in_a_table_share_their_answers(source: str, ending: str) -> None:
    assert asked(source, ending) == TABLE


def test_each_box_of_consent_asks_for_itself() -> None:
    source = "Do you like it?\n☐ Yes\n☐ No\n☐ I agree that you keep my name\n"
    assert asked(source)[1] == ("one", "I agree that you keep my name", [])
    assert asked("1. I understand that I can stop. ☐")[0][1] == "I understand that I can stop."


def test_the_words_before_a_field_ask_where_it_has_no_label() -> None:
    source = (
        "<p>What happened?</p><textarea></textarea><p>We read it.</p><p>Your town</p><input>"
        "<p>Which day?</p><select><option>Monday</option></select>"
    )
    assert asked(source, ".html") == [
        ("write", "What happened?", []),
        ("line", "Your town", []),
        ("line", "Which day?", []),
    ]


def test_a_hidden_field_asks_nothing() -> None:
    assert not asked("<p>Your town</p><input type=hidden>", ".html")


def test_fields_and_tables_of_a_word_file_ask() -> None:
    made = Document()
    made.add_paragraph("Your phone: Click or tap here to enter text.")
    labels = made.add_table(2, 2)
    labels.cell(0, 0).text, labels.cell(1, 0).text = "Your name", "Your town"
    grid = made.add_table(3, 4)
    for row, words in enumerate(("", "Staff are kind", "The room is clean")):
        grid.cell(row, 0).text = words
    for column, words in enumerate(("Agree", "Not sure", "Disagree"), 1):
        grid.cell(0, column).text = words
    raw = io.BytesIO()
    made.save(raw)
    assert _asked(readers.read_bytes(raw.getvalue(), "a.docx")) == [
        ("line", "Your phone:", []),
        ("line", "Your name", []),
        ("line", "Your town", []),
        *TABLE,
    ]


def test_words_beside_a_picture_are_no_label() -> None:
    made = Document()
    table = made.add_table(2, 2)
    table.cell(0, 1).text, table.cell(1, 1).text = "You can come.", "We can help."
    raw = io.BytesIO()
    made.save(raw)
    assert not _asked(readers.read_bytes(raw.getvalue(), "a.docx"))


def test_a_greeting_is_no_heading() -> None:
    prose = readers.read_text("Dear Sam\n\nWe met.", "a.txt", ".txt")
    assert prose.units[0].kind == "line"


@pytest.mark.parametrize(
    "source",
    [
        "Do you feel safe? Yes/No/Not sure",
        "Do you feel safe? Yes / No / Not sure",
        "Do you feel safe?\nYes/No/Not sure",
        "1. Do you feel safe? Yes/No/Not sure",
    ],
)
def test_three_answers_behind_a_question_are_apart_from_it(source: str) -> None:
    assert asked(source) == [("one", "Do you feel safe?", ["Yes", "No", "Not sure"])]


@pytest.mark.parametrize(
    "source", ["Do you feel safe?\n\nA) Yes\nB) No", "Do you feel safe?\n\n1. Yes\n2. No"]
)
def test_answers_may_have_letters_or_numbers(source: str) -> None:
    assert asked(source) == YES_NO


def test_steps_below_a_question_are_no_answers() -> None:
    assert asked("How do you come here?\n\n1. Walk to the hall.\n2. Ring the bell.") == []


def test_the_next_questions_are_no_answers() -> None:
    source = (
        "1. Is it good? Yes / No\n2. Is it near? Yes / No\n3. What is it?\n4. Your name\n5. Age"
    )
    assert [len(choices) for _, _, choices in asked(source)] == [2, 2, 0]
