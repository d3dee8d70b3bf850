"""templates/base/screen/50-pages.js and 90-start.js"""

import pytest
from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader

PAGES = 10


def shown(page: Page) -> list[str]:
    return [
        found.inner_text().split("\n")[0]
        for found in page.locator(".er-page :is(h1, h2, h3)").all()
        if found.is_visible()
    ]


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent")).strip()


@pytest.fixture
def plain(reader: Reader) -> Page:
    return reader.opens(java_script_enabled=False)


def test_without_a_script_every_page_can_be_read(plain: Page) -> None:
    assert all(found.is_visible() for found in plain.locator(".er-page").all())


def test_without_a_script_there_are_no_buttons(plain: Page) -> None:
    assert [found for found in plain.locator("button, dialog").all() if found.is_visible()] == []


def test_without_a_script_the_form_can_be_filled(plain: Page) -> None:
    plain.check("#answer-how--good")
    plain.fill("#answer-idea", "More tea")
    expect(plain.locator("#answer-how--good")).to_be_checked()
    expect(plain.locator("#answer-idea")).to_have_value("More tea")


def test_one_page_is_shown_at_a_time(page: Page) -> None:
    assert shown(page) == ["Your say"]
    expect(page.locator("#er-page-count")).to_have_text(f"Page 1 of {PAGES}")
    expect(page.locator("#er-back")).to_be_hidden()


def test_next_shows_the_next_page_and_gives_its_heading_the_focus(page: Page) -> None:
    page.click("#er-next")
    assert shown(page) == ["What is this?", "More words"]
    assert focused(page) == "What is this?"
    expect(page.locator("#er-page-count")).to_have_text(f"Page 2 of {PAGES}")


def test_the_count_is_said_politely(page: Page) -> None:
    assert page.locator("#er-page-count").get_attribute("role") == "status"


def test_back_shows_the_page_before(page: Page) -> None:
    page.click("#er-next")
    page.click("#er-next")
    page.click("#er-back")
    assert focused(page) == "What is this?"


def test_the_last_page_has_no_next_but_a_way_to_save(page: Page) -> None:
    for _ in range(PAGES - 1):
        page.click("#er-next")
    expect(page.locator("#er-next")).to_be_hidden()
    page.click("#er-finish")
    expect(page.locator("#er-answers")).to_be_visible()


def test_no_answer_is_ever_asked_for_before_the_next_page(page: Page) -> None:
    for number in range(2, PAGES + 1):
        page.click("#er-next")
        expect(page.locator("#er-page-count")).to_have_text(f"Page {number} of {PAGES}")


def test_the_browsers_own_back_and_forward_turn_the_pages(page: Page) -> None:
    page.click("#er-next")
    page.click("#er-next")
    page.go_back()
    assert focused(page) == "What is this?"
    page.go_back()
    assert focused(page) == "Your say"
    page.go_forward()
    assert focused(page) == "What is this?"


def test_an_address_with_a_section_opens_that_section(reader: Reader) -> None:
    page = reader.opens(address="#part-your-idea")
    assert shown(page)[0] == "Your idea"


def test_an_address_with_a_question_opens_its_page(reader: Reader) -> None:
    page = reader.opens(address="#question-stops")
    assert shown(page) == ["Question 2"]


def test_a_link_inside_the_document_turns_to_its_page(page: Page) -> None:
    page.evaluate("location.hash = '#question-stops'")
    expect(page.locator("#question-stops")).to_be_visible()
    assert focused(page).endswith("What made it hard?")


@pytest.mark.parametrize("address", ["#nowhere", "#%E0%A4%A", "#main"])
def test_an_address_that_leads_nowhere_opens_a_page_all_the_same(
    reader: Reader, address: str
) -> None:
    page = reader.opens(address=address)
    assert shown(page) == ["Your say"]


def test_a_new_page_starts_at_its_top(page: Page) -> None:
    page.set_viewport_size({"width": 375, "height": 500})
    page.click("#er-next")
    page.evaluate("window.scrollTo(0, 300)")
    assert page.evaluate("window.scrollY") == 300
    page.click("#er-next")
    page.wait_for_function("window.scrollY === 0")  # the page follows its new address


def test_all_pages_can_be_shown(page: Page) -> None:
    page.click("text=Settings")
    page.check("#er-view-all")
    page.click("#er-settings >> text=Close")
    assert all(found.is_visible() for found in page.locator(".er-page").all())
    expect(page.locator("#er-next")).to_be_hidden()


def test_enter_in_a_line_sends_nothing(page: Page) -> None:
    page.goto(page.url + "#question-name")
    page.fill("#answer-name", "Sam")
    page.press("#answer-name", "Enter")
    expect(page.locator("#answer-name")).to_have_value("Sam")
    assert page.url.endswith("#question-name")


@pytest.mark.parametrize(
    "fault",
    [
        "Object.defineProperty(window, 'easyread', {get: () => ({}), set() {}})",
        "JSON.parse = () => { throw new Error('broken') }",
    ],
)
def test_a_page_whose_script_fails_is_the_page_without_a_script(reader: Reader, fault: str) -> None:
    page = reader.opens(script=fault)
    assert reader.errors
    reader.errors.clear()
    assert all(found.is_visible() for found in page.locator(".er-page").all())
    expect(page.locator(".er-toolbar")).to_be_hidden()
