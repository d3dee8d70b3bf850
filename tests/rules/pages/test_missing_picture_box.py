from tests.rules.pages.made_pdf import BOX, pdf, tags, told, weights

DRAWN = {"marks": ((1, 0),)}


def test_tags_of_pictures_without_a_box_are_told_once() -> None:
    found = told(
        "missing-picture-box", pdf(tags=tags(("Figure", DRAWN), ("Figure", {"page": 2, **DRAWN})))
    )
    assert weights(found) == [("warning", 1)]
    assert "2 pictures" in found[0].message


def test_a_box_is_fine_and_so_is_a_tag_around_a_picture() -> None:
    assert not told("missing-picture-box", pdf(tags=tags(("Figure", {"box": BOX, **DRAWN}))))
    assert not told("missing-picture-box", pdf(tags=tags(("Figure",))))


def test_one_picture_is_one() -> None:
    (found,) = told("missing-picture-box", pdf(tags=tags(("Figure", DRAWN))))
    assert found.message == "The tag of 1 picture does not say where it is."
