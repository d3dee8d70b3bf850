"""Claims about words in other languages."""

from easyread.readers import read_text
from easyread.rules.foreign import foreign

WITH_THE = "Come to the meeting at our office on Monday."
WITHOUT = "Your carers can come with people who know you."
EVERYDAY = "Bring tea, milk, bread, cake, sugar, water."
FRENCH = "Nous allons vous écrire une lettre demain matin."
WELSH = "Byddwn ni'n ysgrifennu llythyr atoch chi yfory."
LABEL = "Lettre ouverte"


def left_alone(*lines: str) -> frozenset[int]:
    return foreign(read_text("\n\n".join(lines)).units)


def test_lines_in_other_languages_are_found_among_english_ones() -> None:
    assert left_alone(WITH_THE, FRENCH, WITHOUT, WELSH, EVERYDAY) == {1, 3}


def test_a_few_words_may_be_a_name() -> None:
    assert left_alone(WITH_THE, LABEL) == frozenset()


def test_all_is_left_alone_when_most_long_lines_are_in_another_language() -> None:
    assert left_alone(FRENCH, LABEL, WELSH, WITH_THE) == {0, 1, 2, 3}
    assert left_alone(FRENCH, LABEL, WITH_THE) == {0}
    assert left_alone(LABEL, LABEL) == frozenset()
