from dataclasses import replace

import pytest

from tests.rules.pages import made
from tests.rules.pages.html.made import html, part, seen


@pytest.mark.parametrize(("language", "faults"), [("", 1), ("english language", 1), ("en", 0),
                                                   ("en-GB", 0), ("cy", 0)])  # fmt: skip
def test_a_page_says_its_language(language: str, faults: int) -> None:
    whole = html()
    facts = replace(whole, shown=replace(whole.shown, language=language))
    assert len(seen("missing-page-language", facts)) == faults


@pytest.mark.parametrize(("title", "severity"), [
    ("", "error"), ("Untitled document", "error"), ("page 2", "error"), ("form.html", "error"),
    ("Your health check - NHS", None), ("Something else", "ask"), ("Health", None),
])  # fmt: skip
def test_a_title_says_what_the_page_is_about(title: str, severity: str | None) -> None:
    whole = html(made.page(made.block("Your health check", role="h1")))
    facts = replace(whole, shown=replace(whole.shown, title=title))
    found = [one.severity for one in seen("missing-page-title", facts)]
    assert found == ([severity] if severity else [])


@pytest.mark.parametrize(("viewport", "faults"), [
    ("width=device-width, user-scalable=no", 1), ("width=device-width, user-scalable=0", 1),
    ("width=device-width,maximum-scale=1", 1), ("width=device-width, maximum-scale=5", 0),
    ("width=device-width, user-scalable=yes", 0), ("", 0), ("maximum-scale=x", 0),
])  # fmt: skip
def test_people_can_make_the_page_larger(viewport: str, faults: int) -> None:
    assert len(seen("blocked-zoom", html(viewport=viewport))) == faults


@pytest.mark.parametrize(("viewport", "faults"), [
    (None, 1), ("width=1024", 1), ("width=device-width", 0), ("Width=Device-Width", 0),
])  # fmt: skip
def test_a_phone_fits_the_page_to_its_screen(viewport: str | None, faults: int) -> None:
    assert len(seen("not-fitted-to-phones", html(viewport=viewport))) == faults


def test_a_page_says_where_its_main_part_begins() -> None:
    assert seen("missing-main-part", html(landmarks=("banner",)))
    assert not seen("missing-main-part", html(landmarks=("banner",), skip_link=True))
    assert not seen("missing-main-part", html())


def test_a_page_that_goes_away_is_told_and_one_that_leads_on_at_once_is_not() -> None:
    (found,) = seen("time-limit", html(refresh_s=60.0))
    assert found.message == "After 60 seconds the page goes away by itself."
    assert not seen("time-limit", html(refresh_s=0.0))
    assert not seen("time-limit", html())


def test_an_id_on_2_parts_is_told() -> None:
    assert len(seen("id-used-twice", html(ids_twice=("a", "b")))) == 2
    assert not seen("id-used-twice", html())


def test_words_that_only_the_style_writes_are_told_once() -> None:
    (found,) = seen("words-drawn-by-style", html(drawn_words=(part("Important"), part("New"))))
    assert "2 places" in found.message
    assert len(found.boxes) == 2
