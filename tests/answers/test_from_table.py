"""Claims about tables that staff typed, and about what spreadsheets do to them."""

from pathlib import Path

import pytest

from easyread.answers import from_table, template
from easyread.answers.form import form
from easyread.answers.found import Found
from easyread.model.answers import Tally
from tests.answers.sample import FORM, Sample, answers, document

GOOD = '7,Poor,NO,"money; Not enough time","Words, “and” ""more""",yes,Jo'


def read(views: Sample, data: bytes, name: str = "a.csv") -> Found:
    return from_table.read(name, data, views.form)


def why(views: Sample, data: bytes, row: int = 0) -> str:
    found = read(views, data)
    (one,) = found.set_aside
    assert (one.file, one.row) == ("a.csv", row)
    assert not found.replies
    return f"{one.why} {one.hint}"


EXPECTED = answers(how_is_it="poor", come="no", barriers=("not-enough-time", "money"),
                   idea="Words, “and” \"more\"", words="yes", name="Jo")  # fmt: skip


def test_choices_are_typed_by_their_words_or_their_values(views: Sample) -> None:
    (reply,) = read(views, views.table(GOOD)).replies
    assert reply.answers == EXPECTED
    assert reply.row == 2


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_all_that_spreadsheets_save_is_read(
    views: Sample, between: str, encoding: str, end: str
) -> None:
    header = between.join(["booklet", *(one.name for one in views.form.questions)])
    cells = ["7", "Poor", "no", '"money; Not enough time"', '"Words, “and” ""more"""', "yes", "Jo"]
    data = end.join([header, between.join(cells), ""]).encode(encoding)
    found = read(views, data)
    assert [reply.answers for reply in found.replies] == [EXPECTED]


def test_a_line_that_excel_hides_is_no_row(views: Sample) -> None:
    (reply,) = read(views, b"sep=,\r\n" + views.table(GOOD)).replies
    assert (reply.answers, reply.row) == (EXPECTED, 2)


def test_old_letters_are_told(views: Sample) -> None:
    found = read(views, views.table(GOOD).decode().encode("cp1252"))
    assert "Windows-1252" in "".join(found.notes)


def test_answers_with_commas_can_be_ticked(views: Sample) -> None:
    row = '7,,,"Not enough support, tools or power, Money",,,'
    (reply,) = read(views, views.table(row.replace(", Money", "; Money"))).replies
    assert reply.answers["barriers"] == ("money", "not-enough-support-tools-or-power")
    (reply,) = read(views, views.table('7,,,"money, NOT ENOUGH TIME",,,')).replies
    assert reply.answers["barriers"] == ("not-enough-time", "money")


def test_empty_rows_are_passed_over(views: Sample) -> None:
    found = read(views, views.table("", GOOD, ",,,,,,", " ,", ""))
    assert [reply.row for reply in found.replies] == [3]
    assert not found.set_aside


def test_a_date_is_no_choice_and_its_cell_is_named(views: Sample) -> None:
    told = why(views, views.table("7,01-Feb,,,,,"), row=2)
    assert "B2: “01-Feb” is no answer to “how-is-it”" in told
    assert "A spreadsheet may have made a date of it" in told


@pytest.mark.parametrize("fault", ["#NAME?", "#VALUE!", "########", "Err:509"])
def test_what_a_spreadsheet_put_in_the_place_of_words_is_said(views: Sample, fault: str) -> None:
    told = why(views, views.table(f"7,good,,,{fault},,"), row=2)
    assert f"E2: A spreadsheet has put “{fault}” in the place of the words." in told


def test_a_bad_row_does_not_stop_the_others(views: Sample) -> None:
    found = read(views, views.table(GOOD, "8,great,,,,,", GOOD.replace("7", "9", 1)))
    assert [reply.row for reply in found.replies] == [2, 4]
    assert [one.row for one in found.set_aside] == [3]
    assert "B3: “great” is no answer" in found.set_aside[0].why
    assert found.set_aside[0].hint == "Its answers are: Good; In the middle; Poor."


def test_too_many_cells_are_said(views: Sample) -> None:
    assert "more cells than the table has columns (from H2 on)" in why(
        views, views.table(f"{GOOD},more"), row=2
    )
    assert read(views, views.table(f"{GOOD},,")).replies


def test_too_few_cells_are_blank(views: Sample) -> None:
    (reply,) = read(views, views.table("7,Poor")).replies
    assert reply.answers == answers(how_is_it="poor")


HEADER = "booklet,how-is-it,come,barriers,idea,words,name"


@pytest.mark.parametrize(
    ("header", "told"),
    [
        (HEADER.replace(",idea", ""), "The column “idea” is missing. Put the column in."),
        (HEADER.replace("idea", "ideas"), "does not ask “ideas”. Did you mean “idea”?"),
        (HEADER + ",notes", "does not ask “notes”. Take it out. Or"),
        (HEADER + ",idea", "The column “idea” is there 2 times."),
        ("name of person,phone", "no table of replies to this form"),
        (HEADER.replace("booklet", "booklit"), "Did you mean “booklet”?"),
        (HEADER.replace("booklet", "reply"), "We made this table."),
    ],
)
def test_columns_that_do_not_fit_are_said(views: Sample, header: str, told: str) -> None:
    assert told in why(views, views.table(GOOD, header=header))


def test_columns_stand_in_any_order_and_staff_may_have_theirs(views: Sample) -> None:
    header = "Name,words,idea,barriers,come,How Is It,booklet,given-by,try,"
    data = views.table("Jo,Yes,Words,,Yes,Good,7,Sam,Yes,", header=header)
    (reply,) = read(views, data).replies
    assert reply.answers == answers(how_is_it="good", come="yes", idea="Words", words="yes",
                                    name="Jo")  # fmt: skip


def test_words_under_no_question_are_not_lost_in_silence(views: Sample) -> None:
    told = why(views, views.table(f"{GOOD},lost", header=f"{HEADER},"), row=2)
    assert "H2 has words, but its column has no name" in told


def test_a_booklet_is_known_by_its_number_in_any_table(views: Sample) -> None:
    (first,) = read(views, views.table(GOOD)).replies
    (other,) = read(views, views.table(GOOD.replace("7", " 7 ", 1)), "b.csv").replies
    assert first.digest == other.digest
    assert first.table != other.table


def test_a_booklet_that_stands_there_twice_counts_once(views: Sample) -> None:
    found = read(views, views.table(GOOD, GOOD))
    assert len(found.replies) == 1
    assert found.notes == ("a.csv: row 3 is row 2 again. We counted it once.",)


def test_2_booklets_with_1_number_are_not_mixed(views: Sample) -> None:
    found = read(views, views.table(GOOD, "7,Good,,,,,"))
    assert [reply.answers for reply in found.replies] == [EXPECTED]
    assert "Row 2 has the same booklet number" in found.set_aside[0].why


@pytest.mark.parametrize("number", ["", "  "])
def test_a_row_needs_the_number_of_its_booklet(views: Sample, number: str) -> None:
    told = why(views, views.table(GOOD.replace("7", number, 1)), row=2)
    assert "no booklet number (A2)" in told


def test_a_number_that_a_spreadsheet_cut_is_said(views: Sample) -> None:
    assert "cut the booklet number “1.2E+15”" in why(
        views, views.table(GOOD.replace("7", "1.2E+15", 1)), row=2
    )


def test_rows_without_booklets_are_known_by_their_file(views: Sample) -> None:
    header = HEADER.removeprefix("booklet,")
    data = views.table("Poor,,,,,", "Poor,,,,,", header=header)
    found = read(views, data)
    assert len({reply.digest for reply in found.replies}) == 2
    assert read(views, data, "copy.csv").replies[0].digest == found.replies[0].digest


def test_a_quotation_mark_without_an_end_is_said(views: Sample) -> None:
    assert "quotation mark" in why(views, views.table(GOOD, '8,"Poor,,,,,'))


def test_hard_words_come_through(views: Sample) -> None:
    hard = "'=cmd()|x 😀 שלום\r\n\r\nאב\x0c" + "long " * 60_000
    (reply,) = read(views, views.table(f'7,,,,"{hard}",,')).replies
    assert reply.answers["idea"] == hard[1:].replace("\r\n", "\n")


def test_a_picture_that_is_called_a_table_is_set_aside(views: Sample) -> None:
    assert why(views, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50)


TALLIES = "question,answer,people,of"


def test_counts_that_somebody_made_are_read(views: Sample) -> None:
    data = views.table("How is it,Poor,7,10", "come,Yes,most,", 'barriers,Money,"1,200",',
                       "come,no,some,", header=TALLIES)  # fmt: skip
    found = read(views, data)
    assert [one._replace(table="") for one in found.tallies] == [
        Tally("how-is-it", "poor", 7, 10),
        Tally("come", "yes", "most"),
        Tally("barriers", "money", 1200),
        Tally("come", "no", "some"),
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("how-was-it,Poor,7,", "does not ask “how-was-it”. Did you mean “how-is-it”?"),
        ("come,maybe,7,", "“maybe” is no answer to “come”"),
        ("come,,7,", "which answer was counted"),
        ("come,Yes,many,", "C2: “many” is no number of people"),
        ("come,Yes,-1,", "is no number"),
        ('come,Yes,"1,5",', "is no number"),
        ("come,Yes,,", "is no number"),
        ("come,Yes,7,5", "“5” cannot be how many took part"),
        ("come,Yes,7,all", "“all” cannot be how many took part"),
        ("come,Yes,7,10,11", "more cells"),
    ],
)
def test_a_count_that_does_not_fit_is_set_aside(views: Sample, row: str, told: str) -> None:
    assert told in why(views, views.table(row, header=TALLIES), row=2)


def test_a_count_that_stands_there_twice_is_set_aside(views: Sample) -> None:
    found = read(views, views.table("come,Yes,7,", "come,yes,8,", header=TALLIES))
    assert [one.people for one in found.tallies] == [7]
    assert found.set_aside[0].row == 3


def test_counts_need_their_columns(views: Sample) -> None:
    assert "no column “notes”" in why(views, views.table("a", header=f"{TALLIES},notes"))
    assert "2 times" in why(views, views.table("a", header=f"{TALLIES},of"))


def test_a_question_may_be_called_booklet(views: Sample, tmp_path: Path) -> None:
    source = FORM.replace("{question} idea", "{question} booklet")
    asked = form(document(tmp_path, source))
    path = template.write(tmp_path, asked)
    header = path.read_bytes().decode("utf-8-sig").strip()
    assert header == "booklet-number,how-is-it,come,barriers,booklet,words,name"
    found = from_table.read("a.csv", f"{header}\n7,,,,It is good,,\n".encode(), asked)
    assert [reply.answers["booklet"] for reply in found.replies] == ["It is good"]
    assert found.replies[0].digest == read(views, views.table(GOOD)).replies[0].digest
