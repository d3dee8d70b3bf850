from tests.rules.pages.made import page, picture
from tests.rules.pages.made_pdf import BOX, pdf, tags, told, weights


def test_a_picture_without_words_is_told_once_a_page() -> None:
    bare = ("Figure", {"box": BOX})
    second = ("Figure", {"page": 2, "alt": " "})
    found = told("missing-description", pdf(tags=tags(bare, bare, second)))
    assert weights(found) == [("error", 1), ("error", 2)]
    assert found[0].message == "2 pictures here have no read-aloud description."
    assert found[0].boxes == (BOX, BOX)


def test_a_formula_without_words_is_told() -> None:
    assert told("missing-description", pdf(tags=tags(("Formula",))))


def test_a_picture_with_words_is_fine() -> None:
    assert not told(
        "missing-description",
        pdf(
            tags=tags(
                ("Figure", {"alt": "A house"}),
                ("Figure", {"actual": "A"}),
                ("Figure", {"alt": "Two houses"}, ("Figure",)),
            )
        ),
    )


def test_a_picture_is_found_where_it_is_seen() -> None:
    seen = picture(tag=1)
    found = told(
        "missing-description",
        pdf(page("Words.", pictures=(seen,)), tags=tags(("Figure", ("Span",)))),
    )
    assert found[0].boxes == (seen.box,)


def test_a_tag_around_a_picture_and_its_caption_is_no_picture() -> None:
    framed = ("Figure", ("Figure", {"alt": "A house", "marks": ((1, 0),)}), ("Caption",))
    assert not told("missing-description", pdf(tags=tags(framed)))
    bare = ("Figure", ("Figure", {"marks": ((1, 0),)}))
    (found,) = told("missing-description", pdf(tags=tags(bare)))
    assert found.message.startswith("A picture")
