"""Claims about the sheet that asks people what pictures mean."""

from pathlib import Path

import easyread
from easyread.model.document import Picture, Section, Table, plain
from easyread.model.words import words
from easyread.symbols import pack, sheet
from tests.symbols.packs import SQUARE, make

ROWS = "".join(f"secret-{at},word {at};other {at},{at}.svg,A told {at}\n" for at in range(12))


def mine(folder: Path) -> pack.Pack:
    drawings = {f"{at}.svg": SQUARE for at in range(12)}
    return pack.read(make(folder / "mine", ROWS, files=drawings))


def test_each_picture_is_asked_about_once(tmp_path: Path) -> None:
    found = mine(tmp_path)
    asked = sheet.questions(found, tuple(found.symbols.values()), "sheet").questions()
    pictures = [one.picture.file for one in asked if isinstance(one.picture, Picture)]
    assert sorted(pictures) == sorted(one.file for one in found.symbols.values())
    assert {(plain(one.text), one.kind) for one in asked} == {("What is this?", "line")}
    assert len({one.name for one in asked}) == len(asked)


def test_the_questions_tell_no_name_no_word_and_no_description(tmp_path: Path) -> None:
    found = mine(tmp_path)
    document = sheet.questions(found, tuple(found.symbols.values()), "sheet")
    for one in document.questions():
        assert isinstance(one.picture, Picture)
        for told in (one.name, plain(one.text), one.hint, one.picture.name, one.picture.alt):
            assert not any(word in told for word in ("secret", "word", "other", "told"))


def names(section: Section) -> list[tuple[str, str, str]]:
    return [
        (plain(row[0]), plain(row[1]), plain(row[2]))
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def test_the_answers_have_the_numbers_of_the_questions(tmp_path: Path) -> None:
    found = mine(tmp_path)
    symbols = sheet.shuffled(found.symbols.values())
    asked = sheet.questions(found, symbols, "sheet").questions()
    told = names(sheet.answers(found, symbols, "answers").sections[-1])
    assert len(told) == len(asked)
    for number, (question, (written, name, terms)) in enumerate(
        zip(asked, told, strict=True), start=1
    ):
        assert isinstance(question.picture, Picture)
        assert written == str(number)
        assert question.picture.file == found.symbols[name].file
        assert terms == ", ".join(found.symbols[name].terms)


def test_the_order_is_always_the_same_and_not_that_of_the_names(tmp_path: Path) -> None:
    symbols = tuple(mine(tmp_path).symbols.values())
    assert sheet.shuffled(symbols) == sheet.shuffled(reversed(symbols))
    assert sorted(sheet.shuffled(symbols), key=lambda one: one.name) != list(
        sheet.shuffled(symbols)
    )


def test_what_the_pages_say_is_easy_to_read(tmp_path: Path) -> None:
    found = mine(tmp_path)
    symbols = tuple(found.symbols.values())
    for document in (sheet.questions(found, symbols, "a"), sheet.answers(found, symbols, "b")):
        said = [line for line, _ in words(document) if "easyread" not in line]
        found_faults = easyread.check("\n\n".join(said)).findings
        assert [one for one in found_faults if one.severity == "error" and one.sure] == []
