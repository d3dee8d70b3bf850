from dataclasses import replace

import pytest

from easyread.language import difficulty, like_published_easy_read, measures
from easyread.language.difficulty import of_measures

EASY = ["We will write to you.", "You can come and see us.", "Bring a friend if you want."] * 3
HARD = [
    (
        "The implementation of the multidisciplinary framework, notwithstanding the considerable "
        "constraints identified by stakeholders, was subsequently approved by the committee."
    )
] * 5


def test_the_parts_add_up() -> None:
    found = difficulty(HARD)
    assert found.value == pytest.approx(sum(part.points for part in found.parts))
    assert 0 <= found.value <= 100


def test_hard_text_is_harder() -> None:
    assert difficulty(HARD).value > difficulty(EASY).value + 30


def test_no_text_has_no_difficulty() -> None:
    assert difficulty([]).value == difficulty([""]).value == 0


@pytest.mark.parametrize("name", ["lengths", "very_long", "hard", "commas", "passive", "linked"])
def test_more_of_a_thing_is_never_easier(name: str) -> None:
    less = measures(EASY)
    more = replace(less, **{name: getattr(less, name) + 3})
    assert of_measures(more).value >= of_measures(less).value


def test_licence_lines_do_not_count() -> None:
    licence = "© Crown copyright 2024, licensed under the Open Government Licence v3.0, London."
    assert difficulty([*EASY, licence]).value == difficulty(EASY).value


def test_easy_text_is_like_published_easy_read() -> None:
    assert like_published_easy_read(EASY).like is True


def test_hard_text_is_not() -> None:
    found = like_published_easy_read(HARD)
    assert found.like is False
    assert "hard-words" in {share.name for share in found.shares if not share.inside}


def test_too_little_text_gets_no_verdict() -> None:
    assert like_published_easy_read(EASY[:2]).like is None
