"""templates/base/screen/40-settings.js"""

import pytest
from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader

PANEL = ".er-toolbar [data-opens=settings]"


def size(page: Page) -> float:
    style = "getComputedStyle(document.querySelector('.er-statement p')).fontSize"
    return float(page.evaluate(style).removesuffix("px"))


@pytest.fixture
def settings(page: Page) -> Page:
    page.click(PANEL)
    return page


def test_words_grow_in_5_steps_to_twice_their_size(settings: Page) -> None:
    assert size(settings) == pytest.approx(21.33, abs=0.01)
    sizes = []
    for _ in range(6):
        settings.click("#er-bigger", force=True)
        sizes.append(size(settings))
    assert sizes == sorted(sizes)
    assert sizes[-1] == pytest.approx(42.67, abs=0.01)
    expect(settings.locator("#er-size")).to_have_text("Size 5 of 5")
    expect(settings.locator("#er-bigger")).to_have_attribute("aria-disabled", "true")


def test_words_get_smaller_again(settings: Page) -> None:
    settings.click("#er-bigger")
    settings.click("#er-smaller")
    settings.click("#er-smaller", force=True)
    assert size(settings) == pytest.approx(21.33, abs=0.01)
    expect(settings.locator("#er-smaller")).to_have_attribute("aria-disabled", "true")


@pytest.mark.parametrize(
    ("scheme", "ink", "paper"),
    [
        ("white", "rgb(27, 35, 40)", "rgb(255, 255, 255)"),
        ("cream", "rgb(27, 35, 40)", "rgb(255, 248, 231)"),
        ("contrast", "rgb(255, 238, 0)", "rgb(0, 0, 0)"),
    ],
)
def test_the_colours_change(settings: Page, scheme: str, ink: str, paper: str) -> None:
    settings.check(f"#er-scheme-{scheme}")
    for place in ("html", ".er-panel", f"[data-scheme={scheme}].er-option__word"):
        style = f"getComputedStyle(document.querySelector('{place}'))"
        assert settings.evaluate(f"[{style}.color, {style}.backgroundColor]") == [ink, paper]


def test_each_choice_of_colours_shows_its_own_colours_in_every_scheme(settings: Page) -> None:
    script = """() => Array.from(document.querySelectorAll('.er-option__word[data-scheme]'))
        .map((each) => getComputedStyle(each).backgroundColor + getComputedStyle(each).color)"""
    before = settings.evaluate(script)
    assert len(set(before)) == 3
    for scheme in ("cream", "contrast"):
        settings.check(f"#er-scheme-{scheme}")
        assert settings.evaluate(script) == before


def test_pictures_can_be_hidden(settings: Page) -> None:
    settings.check("#er-pictures-off")
    settings.click("#er-settings >> text=Close")
    settings.click("#er-next")
    assert [each for each in settings.locator(".er-picture").all() if each.is_visible()] == []


def test_settings_are_there_the_next_time(settings: Page) -> None:
    settings.click("#er-bigger")
    settings.check("#er-scheme-cream")
    settings.check("#er-pictures-off")
    settings.reload()
    assert size(settings) == pytest.approx(26.67, abs=0.01)
    settings.click(PANEL)
    expect(settings.locator("#er-scheme-cream")).to_be_checked()
    expect(settings.locator("#er-pictures-off")).to_be_checked()
    expect(settings.locator("#er-size")).to_have_text("Size 2 of 5")


@pytest.mark.parametrize("kept", ["broken", "null", "7", '{"scheme": "pink", "__proto__": "x"}'])
def test_broken_settings_are_passed_over(page: Page, kept: str) -> None:
    page.evaluate("(kept) => localStorage.setItem('easyread:settings', kept)", kept)
    page.reload()
    page.click(PANEL)
    expect(page.locator("#er-scheme-white")).to_be_checked()


def test_settings_work_where_the_browser_keeps_nothing(reader: Reader) -> None:
    refused = (
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused') }})"
    )
    page = reader.opens(script=refused)
    page.click(PANEL)
    page.check("#er-scheme-contrast")
    assert page.evaluate("document.documentElement.dataset.scheme") == "contrast"
