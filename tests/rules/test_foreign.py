"""Claims about words in other languages."""

import pytest

from easyread.measured import measured
from easyread.model.prose import Report
from easyread.readers import read_text
from easyread.rules import check
from easyread.rules.foreign import foreign
from easyread.rules.verdict import verdict

WITH_THE = "Come to the meeting at our office on Monday."
WITHOUT = "Your friends can come with people who know you."
EVERYDAY = "Bring tea, milk, bread, cake, sugar, water."
FRENCH = "Nous allons vous écrire une lettre demain matin."
WELSH = "Byddwn ni'n ysgrifennu llythyr atoch chi yfory."
POLISH = "Jeśli potrzebujesz pomocy, zadzwoń do nas w poniedziałek."
CHINESE = "本信可以翻译成中文。"
LABEL = "Lettre ouverte"
NAMES = "Dafydd Llywelyn, Rhian Gwenllian, 12 Heol Fawr"
HARD = "We need to utilise a new appointment, e.g. next week."


def left_alone(*lines: str) -> frozenset[int]:
    return foreign(read_text("\n\n".join(lines)).units)


def checked(*lines: str) -> Report:
    prose = read_text("\n\n".join(lines), "letter.md", ".md")
    return measured(check(prose), prose)


def test_lines_in_other_languages_are_found_among_english_ones() -> None:
    assert left_alone(WITH_THE, FRENCH, WITHOUT, WELSH, EVERYDAY) == {1, 3}


@pytest.mark.parametrize(
    "line",
    [
        CHINESE,
        POLISH,
        "Мы пишем вам, чтобы рассказать о вашем визите.",
        "نكتب إليك لإخبارك بزيارتك القادمة إلى المستشفى",
        "Vi skriver til dig for at fortælle om dit besøg.",
        "Si vous ne venez pas, il faut nous le dire au plus vite.",
        "Los que no pueden venir tienen que llamar a la oficina.",
    ],
)
def test_many_languages_are_told_from_english(line: str) -> None:
    assert left_alone(WITH_THE, line, WITHOUT) == {1}


@pytest.mark.parametrize(
    "line",
    [
        "Ask for Mr Łukasz Żółć or Dr 王.",
        "The café has crème brûlée.",
        "Patients have hypertension, nephropathy and dyslipidaemia too.",
        "Metformin, sertraline, atorvastatin, omeprazole",
        "12 Heol Fawr, Caerdydd, CF10 1AA",
        "We live on the Isle of Man and in Ynys Môn.",
    ],
)
def test_english_with_odd_words_is_checked(line: str) -> None:
    assert left_alone(WITH_THE, line, WITHOUT) == frozenset()


def test_a_few_words_may_be_a_name() -> None:
    assert left_alone(WITH_THE, LABEL) == frozenset()


def test_names_go_with_the_words_around_them() -> None:
    assert left_alone(FRENCH, LABEL, WELSH, NAMES, WELSH) == {0, 1, 2, 3, 4}
    assert left_alone(WITH_THE, FRENCH, LABEL, WITH_THE) == {1}
    assert left_alone(LABEL, LABEL) == frozenset()


def test_english_is_checked_however_much_is_in_other_languages() -> None:
    assert left_alone(FRENCH, WELSH, POLISH, CHINESE, WITH_THE) == {0, 1, 2, 3}
    assert left_alone(FRENCH, "Please phone us.", WELSH) == {0, 2}
    found = checked("# Eich llythyr", WELSH, WELSH, "# Your letter", HARD).findings
    assert {"hard-word", "shortened-word"} <= {one.rule for one in found}


def test_an_english_line_is_checked_among_other_scripts() -> None:
    arabic = "نكتب إليك لإخبارك بزيارتك القادمة إلى المستشفى"
    assert checked(arabic, CHINESE, HARD, arabic).findings


def test_nothing_was_checked_where_all_is_in_another_language() -> None:
    assert verdict(checked("# 你好", CHINESE)).startswith("Nothing was checked")
    assert verdict(checked("# Eich llythyr", WELSH)).startswith("Nothing was checked")


def test_other_languages_have_no_part_in_the_numbers() -> None:
    alone, among = checked(WITH_THE, WITHOUT), checked(WITH_THE, WELSH, CHINESE, WITHOUT, POLISH)
    assert among.difficulty == alone.difficulty
    assert among.likeness == alone.likeness
    assert [one.message for one in among.findings] == [one.message for one in alone.findings]
