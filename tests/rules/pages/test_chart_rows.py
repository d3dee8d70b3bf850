from easyread.model.box import Box
from easyread.model.page import Picture
from easyread.rules.chart_rows import without_charts
from tests.rules.pages.made import picture


def row(*digests: str) -> list[Picture]:
    return [
        picture(digest=digest, box=Box(at * 40, 100, at * 40 + 30, 130))
        for at, digest in enumerate(digests)
    ]


def test_a_row_of_people_who_are_counted_is_no_picture_of_an_idea() -> None:
    assert without_charts(row(*"aaaaaaabbb")) == ()


def test_different_pictures_side_by_side_are_pictures() -> None:
    assert len(without_charts(row(*"abcdef"))) == 6
    assert len(without_charts(row(*"aaaa"))) == 4


def test_a_chart_with_few_people_in_each_row_is_no_picture_of_an_idea() -> None:
    rows = [
        picture(digest="a", box=Box(40 * at, 60 * row_, 40 * at + 30, 60 * row_ + 30))
        for row_, people in enumerate((2, 3, 1))
        for at in range(people)
    ]
    assert without_charts(rows) == ()


def test_the_same_sign_before_each_point_is_a_picture() -> None:
    points = [picture(digest="a", box=Box(40, 60 * at, 70, 60 * at + 30)) for at in range(6)]
    assert len(without_charts(points)) == 6
