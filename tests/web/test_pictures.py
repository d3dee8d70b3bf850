"""Pictures with their places, their own pixels and what is read aloud for them."""

from tests.web.conftest import Facts


def test_a_picture_stands_where_the_browser_draws_it(facts: Facts) -> None:
    first = next(iter(facts("rows").shown.pictures))[1]
    assert (round(first.box.width), round(first.box.height)) == (180, 135)  # 240 × 180 px
    assert first.box.left == 18


def test_a_drawing_has_no_pixels_and_a_photo_has_its_own(facts: Facts) -> None:
    assert [one.pixels for _, one in facts("rows").shown.pictures][:2] == [None, None]
    assert {one.pixels for _, one in facts("word").shown.pictures} == {(1, 1)}


def test_the_same_picture_has_the_same_digest(facts: Facts) -> None:
    word = [one.digest for _, one in facts("word").shown.pictures]
    rows = [one.digest for _, one in facts("rows").shown.pictures]
    assert len(set(word)) == 1
    assert len(set(rows)) == len(rows)


def test_a_missing_alt_is_none_and_an_empty_one_is_decoration(parsed: Facts) -> None:
    body = (
        '<img src=a.png><img src=b.png alt=""><img src=c.png alt="A house">'
        "<img src=d.png role=presentation><svg><title>A tree</title></svg><svg></svg>"
        '<svg aria-hidden="true"></svg><span role=img aria-label="A star">★</span>'
        '<a href=x><img src=e.png></a><a href=x aria-label="Home"><img src=f.png></a>'
        "<img src=g.png aria-labelledby=words><p id=words>A bus</p>"
    )
    found = [one.alt for one in parsed(body).shown.pages[0].pictures]
    assert found == [
        None, "", "A house", "", "A tree", None, "", "A star", None, "", "A bus",
    ]  # fmt: skip


def test_a_ground_without_words_is_a_silent_picture(facts: Facts) -> None:
    grounds = [one for _, one in facts("rows").shown.pictures if one.box.width == 36]
    assert [one.alt for one in grounds] == [""]


def test_hidden_pictures_are_not_there(parsed: Facts) -> None:
    assert not parsed("<div hidden><img src=a.png></div>").shown.pages[0].pictures
