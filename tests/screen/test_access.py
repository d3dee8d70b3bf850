"""WCAG 2.2 AA, as far as a machine can see: axe-core, size of targets, reflow, what readers set."""

import json
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
RULES = """async () => (await axe.run(document)).violations.map((rule) =>
    rule.id + ': ' + rule.nodes.map((node) => node.html.slice(0, 200)).join(' | '))"""
ANSWERS = "document.querySelector('.er-toolbar [data-opens=answers]').click()"
STATES = {
    "cover": "",
    "statements": "location.hash = '#part-what-is-this'",
    "one": "location.hash = '#question-how'",
    "many": "location.hash = '#question-stops'",
    "write": "location.hash = '#question-idea'",
    "all": "easyread.settings.set('view', 'all')",
    "settings": "document.querySelector('[data-opens=settings]').click()",
    "answers": ANSWERS,
    "delete": f"{ANSWERS}; document.getElementById('er-delete').click()",
}


def chosen(**settings: str) -> str:
    """A script that makes these settings before the page is read."""
    return f"localStorage.setItem('easyread:settings', {json.dumps(json.dumps(settings))})"


SMALL: dict[str, Any] = {"viewport": {"width": 320, "height": 568}}
BRITISH = ("Kate en-GB",)
LOOKS: dict[str, dict[str, Any]] = {  # Any: what a browser context can be set to
    "white": {},
    "cream": {"script": chosen(scheme="cream")},
    "contrast": {"script": chosen(scheme="contrast")},
    "small": SMALL,
    "small-and-big-words": {"script": chosen(size="200"), **SMALL},
    "forced-colours": {"forced_colors": "active"},
    "more-contrast": {"contrast": "more"},
}


# Every kind of block stands in “all”; the bar below stands in “many”.
SHORT = ("many", "all", "settings", "delete")


@pytest.mark.parametrize(
    ("look", "state"),
    [("white", state) for state in STATES]
    + [(look, state) for look in LOOKS if look != "white" for state in SHORT],
)
def test_axe_finds_nothing(reader: Reader, look: str, state: str) -> None:
    page = reader.opens(voices=BRITISH, **LOOKS[look])
    page.evaluate(STATES[state])
    page.evaluate(AXE)
    assert page.evaluate(RULES) == []


TARGETS = """() => Array.from(document.querySelectorAll('button, a[href], input, textarea, label'))
    .filter((each) => each.checkVisibility() && !each.closest('.er-skip, p'))
    .map((each) => {
      const whole = each.closest('.er-choice, .er-option') || each;
      const box = whole.getBoundingClientRect();
      return [box.width, box.height, each.outerHTML.slice(0, 80)];
    })
    .filter(([width, height]) => width < 44 || height < 44)"""


@pytest.mark.parametrize("state", [*SHORT, "answers"])
@pytest.mark.parametrize("look", ["white", "small"])
def test_everything_that_can_be_pressed_is_44_pixels_or_more(
    reader: Reader, look: str, state: str
) -> None:
    page = reader.opens(voices=BRITISH, **LOOKS[look])
    page.evaluate(STATES[state])
    labels_of_written = [found for found in page.evaluate(TARGETS) if "<label for=" not in found[2]]
    assert labels_of_written == []


WIDE = """() => [document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ...Array.from(document.querySelectorAll('.er-panel[open], .er-panel[open] > *'))
        .map((each) => each.scrollWidth - each.clientWidth)]"""


@pytest.mark.parametrize("state", [*SHORT, "answers"])
@pytest.mark.parametrize(
    "look",
    [
        {"viewport": {"width": 320, "height": 568}},
        {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4},
        {"viewport": {"width": 320, "height": 568}, "script": chosen(size="200")},
        {"viewport": {"width": 700, "height": 800}, "script": chosen(size="200")},
    ],
    ids=["320-pixels", "400-percent", "320-pixels-and-big-words", "tablet-and-big-words"],
)
def test_nothing_has_to_be_scrolled_sideways(
    reader: Reader, look: dict[str, Any], state: str
) -> None:
    page = reader.opens(voices=BRITISH, **look)
    page.evaluate(STATES[state])
    assert [extra for extra in page.evaluate(WIDE) if extra > 0] == []


def test_bars_stay_on_show_where_there_is_room(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("data-bars", "stay")
    page.set_viewport_size({"width": 375, "height": 667})
    expect(page.locator("html")).to_have_attribute("data-bars", "stay")


def test_a_message_does_not_make_the_bars_jump(reader: Reader) -> None:
    page = reader.opens(viewport={"width": 375, "height": 667}, address="#question-name")
    page.fill("#answer-name", "Sam")
    expect(page.locator(".er-turner .er-message")).to_be_in_viewport()
    expect(page.locator("html")).to_have_attribute("data-bars", "stay")


@pytest.mark.parametrize("height", [256, 320])
def test_bars_never_cover_a_low_window(page: Page, height: int) -> None:
    page.set_viewport_size({"width": 320, "height": height})
    expect(page.locator("html")).to_have_attribute("data-bars", "still")
    assert page.locator(".er-toolbar").evaluate("e => getComputedStyle(e).position") == "static"


LETTERS = """() => Array.from(document.querySelectorAll('body *'))
    .filter((each) => each.checkVisibility() && Array.from(each.childNodes)
        .some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .map((each) => [parseFloat(getComputedStyle(each).fontSize), each.outerHTML.slice(0, 80)])
    .filter(([size]) => size < 18.66)"""


@pytest.mark.parametrize("state", [*SHORT, "answers"])
@pytest.mark.parametrize("look", ["white", "small"])
def test_no_words_are_smaller_than_14_points(reader: Reader, look: str, state: str) -> None:
    page = reader.opens(voices=BRITISH, **LOOKS[look])
    page.evaluate(STATES[state])
    assert page.evaluate(LETTERS) == []


def test_nothing_moves_for_readers_who_asked_for_that(reader: Reader) -> None:
    page = reader.opens(reduced_motion="reduce")
    moving = """() => Array.from(document.querySelectorAll('*')).filter((each) => {
        const style = getComputedStyle(each);
        return style.animationName !== 'none' || style.transitionDuration !== '0s'
            || style.scrollBehavior !== 'auto'; }).length"""
    assert page.evaluate(moving) == 0


def test_spacing_of_the_readers_own_clips_no_words(reader: Reader) -> None:
    spaced = """addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
            + 'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
        document.head.append(style); })"""
    page = reader.opens(voices=BRITISH, script=spaced, **SMALL)
    for state in STATES.values():
        page.reload()
        page.evaluate(state)
        assert [extra for extra in page.evaluate(WIDE) if extra > 0] == []


def test_in_forced_colours_a_picture_keeps_its_white_paper(reader: Reader) -> None:
    page = reader.opens(forced_colors="active", color_scheme="dark", address="#part-what-is-this")
    colour = "e => getComputedStyle(e).backgroundColor"
    assert page.locator(".er-statement .er-picture").first.evaluate(colour) == "rgb(255, 255, 255)"
