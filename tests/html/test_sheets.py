"""Claims about posters and slips: which answers lie on which sheet, and what is read aloud."""

import re
from pathlib import Path

import pytest

from easyread.config import EDITIONS, EditionName
from easyread.errors import ContentError
from easyread.html import Look, posters, render, slips
from easyread.html.fitting import line_count
from easyread.pipeline import open_project

TOP = "---\ntitle: Wall votes\nkind: form\n---\n\n## Votes {colour=blue}\n\n"
FACES = ["- :face-good: Good", "- :face-poor: Poor", "- :face-not-sure: Not sure"]
LONG = "We say this with many words, " * 4 + "and then we stop."


def question(name: str, *lines: str) -> str:
    return "\n".join([f":::{{question}} {name}", *lines, ":::", "", ""])


def page(folder: Path, body: str, edition: EditionName) -> str:
    path = folder / "votes.md"
    path.write_text(TOP + body, "utf-8")
    project = open_project(folder)
    look = Look(EDITIONS[edition], "paper")
    html = render(project.document(path), look, project.resources.folders("templates"))
    return html[html.index("<main") :]


def sheets(html: str) -> list[str]:
    before = html.partition('id="end-')[0]
    return before.split('<section class="er-section" id="sheet-')[1:]


@pytest.mark.parametrize("edition", ["poster", "slips"])
def test_sheets_hold_the_questions_alone_and_no_fields(
    tmp_path: Path, edition: EditionName
) -> None:
    words = ":meeting: We meet.\n\n"
    more = question("try", ":practice: yes", "Tea?", *FACES) + question(
        "who", ":staff: yes", ":kind: line", "Who?"
    )
    html = page(tmp_path, words + question("how", "How is it?", *FACES) + more, edition)
    assert len(sheets(html)) == 1
    assert "We meet." not in html
    assert "Tea?" not in html
    assert "Who?" not in html
    assert "<input" not in html
    assert "<form" not in html


@pytest.mark.parametrize("edition", ["poster", "slips"])
def test_each_answer_has_its_picture(tmp_path: Path, edition: EditionName) -> None:
    (sheet,) = sheets(page(tmp_path, question("how", "How is it?", *FACES), edition))
    answers = re.findall(r'<li class="er-\w+__answer">(.*?)</li>', sheet, re.DOTALL)
    assert len(answers) in (3, 12)
    assert all("background-image" in answer for answer in answers)


@pytest.mark.parametrize("edition", ["poster", "slips"])
def test_the_credits_come_last(tmp_path: Path, edition: EditionName) -> None:
    html = page(tmp_path, question("how", "How is it?", *FACES), edition)
    assert html.index('id="end-about"') > html.index('id="sheet-1"')
    assert "CC BY 4.0" in html


def test_a_poster_has_a_box_for_stickers_at_each_answer(tmp_path: Path) -> None:
    (sheet,) = sheets(page(tmp_path, question("how", "How is it?", *FACES), "poster"))
    heights = re.findall(r'er-poster__box" style="height: (\d+)mm"', sheet)
    assert len(heights) == 3
    assert int(heights[0]) >= 40


def test_long_answers_take_more_posters_with_boxes_of_one_size(tmp_path: Path) -> None:
    answers = [f"- {LONG} {number}" for number in "1234"] + ["- Not sure"]
    made = sheets(page(tmp_path, question("how", "How is it?", *answers), "poster"))
    assert len(made) > 1
    assert all("How is it?" in sheet for sheet in made)
    assert all(f"Sheet {at} of {len(made)}" in sheet for at, sheet in enumerate(made, 1))
    heights = {height for sheet in made for height in re.findall(r"height: (\d+)mm", sheet)}
    assert len(heights) == 1
    said = "".join(made)
    assert [said.count(f"stop. {number}") for number in "1234"] == [1, 1, 1, 1]


def test_a_question_without_answers_is_a_poster_for_notes(tmp_path: Path) -> None:
    (sheet,) = sheets(page(tmp_path, question("why", ":meeting: Why?"), "poster"))
    assert "Stick your note here." in sheet
    assert "background-image" in sheet
    (height,) = re.findall(r"height: (\d+)mm", sheet)
    assert int(height) > 200


def test_only_the_first_poster_has_the_title_as_a_heading(tmp_path: Path) -> None:
    body = question("a", "How?", *FACES) + question("b", "Why?", *FACES)
    made = sheets(page(tmp_path, body, "poster"))
    assert ["<h1" in sheet for sheet in made] == [True, False]
    assert ["<h2" in sheet for sheet in made] == [True, True]


@pytest.mark.parametrize(
    ("lines", "copies"),
    [
        (["How?", *FACES], 4),
        (["How?", f"- {LONG}", "- Not sure"], 2),
        (["How?", *(f"- {LONG} {at}" for at in range(7))], 1),
        ([":space: page", "Why?"], 1),
        ([":space: small", "Why?"], 4),
    ],
)
def test_as_many_slips_lie_on_a_sheet_as_fit(tmp_path: Path, lines: list[str], copies: int) -> None:
    (sheet,) = sheets(page(tmp_path, question("how", *lines), "slips"))
    assert sheet.count('class="er-slip"') == copies


@pytest.mark.parametrize("edition", ["poster", "slips"])
def test_a_question_that_cannot_fit_is_refused(tmp_path: Path, edition: EditionName) -> None:
    answers = [f"- {LONG * 12} {number}" for number in "12345678"]
    with pytest.raises(ContentError, match="This question is too long for a") as caught:
        page(tmp_path, question("how", "How is it?", *answers), edition)
    assert caught.value.place
    assert caught.value.hint


def test_the_copies_of_a_slip_are_silent(tmp_path: Path) -> None:
    (sheet,) = sheets(page(tmp_path, question("how", "How?", *FACES), "slips"))
    assert sheet.count('aria-hidden="true"') == sheet.count('class="er-slip"') - 1 == 3
    assert sheet.count("<h2") == sheet.count("<h1") == 1


def test_posters_are_a3_and_slips_a4() -> None:
    assert "size: A3" in posters.page_rule("Font")
    assert "size" not in slips.page_rule("Font")
    assert posters.WORDS_PT >= 40
    assert slips.WORDS_PT >= 16


@pytest.mark.parametrize(
    ("words", "count"),
    [("", 0), ("a", 1), ("aaaa bbbb", 1), ("aaaa bbbb cc", 2), ("a" * 30, 3), ("a" * 12 + " b", 2)],
)
def test_lines_are_counted_word_by_word(words: str, count: int) -> None:
    assert line_count(words, 10 * 0.52 * 10 * 25.4 / 72, 10) == count
