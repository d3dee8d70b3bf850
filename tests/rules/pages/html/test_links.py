import pytest

from tests.rules.pages.html.made import anchor, html, seen


def test_the_same_words_to_2_places_are_told_once() -> None:
    links = (anchor("More", "a.html"), anchor("more ", "b.html"), anchor("More", "c.html"))
    (found,) = seen("same-words-other-page", html(anchors=links))
    assert found.message == "3 links say “More”, and lead to different places."


def test_the_same_words_to_the_same_place_are_let_be() -> None:
    links = (anchor("Home", "/home"), anchor("Home", "/home/"), anchor("", "x"), anchor("", "y"))
    assert not seen("same-words-other-page", html(anchors=links))


def test_1_place_can_be_written_in_many_ways() -> None:
    links = (anchor("Home", "./a.html"), anchor("Home", "a.html"), anchor("Home", "/a.html"),
             anchor("Home", "https://example.com/a.html"), anchor("Home", "http://["))  # fmt: skip
    assert not seen("same-words-other-page", html(anchors=links[:4]))
    assert seen("same-words-other-page", html(anchors=links))


def test_a_new_tab_is_announced() -> None:
    silent = anchor("Our form", "a.html", new_tab=True)
    told = anchor("Our form (opens in a new tab)", "a.html", new_tab=True)
    assert seen("unannounced-new-tab", html(anchors=(silent,)))
    assert not seen("unannounced-new-tab", html(anchors=(told, anchor("Our form", "a.html"))))


@pytest.mark.parametrize(("text", "target", "faults"), [
    ("Our guide", "guide.pdf", 1), ("Our guide", "https://example.com/Guide.PDF?x=1", 1),
    ("Our guide (PDF, 200 KB)", "guide.pdf", 0), ("Our guide, Word", "guide.docx", 0),
    ("Our guide", "guide.html", 0), ("Our guide", "http://[", 0), ("Our guide", "a.docx", 1),
])  # fmt: skip
def test_a_link_to_a_file_says_so(text: str, target: str, faults: int) -> None:
    assert len(seen("unannounced-file", html(anchors=(anchor(text, target),)))) == faults
