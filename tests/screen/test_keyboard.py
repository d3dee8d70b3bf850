"""Everything can be reached and used by keyboard alone."""

from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader, box_of

NAME = """() => {
  const now = document.activeElement;
  return now.id || now.textContent.trim().split('\\n')[0];
}"""


SKIP = "Go to the words on this page"


def stops(page: Page) -> list[str]:
    """Press Tab from the top until the page ends; return what had the focus."""
    page.focus(".er-skip")
    found = [page.evaluate(NAME)]
    while len(found) < 40:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        found.append(page.evaluate(NAME))
    return found


def test_tab_goes_through_a_page_in_the_order_that_is_seen(reader: Reader) -> None:
    page = reader.opens(voices=("Kate en-GB",), address="#question-stops")
    assert stops(page) == [
        SKIP,
        "er-read-page",
        "Settings",
        "My answers",
        "Listen",
        "answer-stops--time",
        "answer-stops--money",
        "er-back",
        "er-next",
    ]


def test_the_skip_link_goes_to_the_page_on_show(reader: Reader) -> None:
    page = reader.opens(address="#part-your-idea")
    page.keyboard.press("Shift+Tab")
    page.focus(".er-skip")
    expect(page.locator(".er-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Your idea"
    assert page.url.endswith("#part-your-idea")


def test_a_form_can_be_filled_and_deleted_by_keyboard(page: Page) -> None:
    page.goto(page.url + "#question-how")
    page.focus("#answer-how--good")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#answer-how--not-good")).to_be_checked()
    page.focus(".er-toolbar [data-opens=answers]")
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
    assert page.evaluate(NAME) == "er-delete"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#er-answers .er-message")).to_have_text("Your answers are deleted.")
    expect(page.locator("#answer-how--not-good")).not_to_be_checked()


def test_escape_closes_a_panel_and_gives_the_focus_back(page: Page) -> None:
    page.focus(".er-toolbar [data-opens=settings]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Settings"
    page.keyboard.press("Escape")
    expect(page.locator("#er-settings")).to_be_hidden()
    assert page.evaluate(NAME) == "Settings"


def test_the_focus_stays_inside_an_open_panel(page: Page) -> None:
    page.click(".er-toolbar [data-opens=answers]")
    for _ in range(12):
        page.keyboard.press("Tab")
        inside = page.evaluate(
            "document.activeElement === document.body || "
            "document.activeElement.closest('#er-answers') !== null"
        )
        assert inside


def test_the_focus_can_always_be_seen(reader: Reader) -> None:
    page = reader.opens(voices=("Kate en-GB",), address="#question-how")
    page.keyboard.press("Tab")
    page.focus(".er-skip")
    for _ in range(8):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth), s.boxShadow] })()"
        )
        assert style[0] == "solid"
        assert style[1] >= 3
        assert "6px" in style[2]


def test_what_has_the_focus_is_never_under_a_bar(reader: Reader) -> None:
    page = reader.opens(viewport={"width": 375, "height": 667}, address="#question-how")
    top = box_of(page.locator(".er-toolbar"))
    bottom = box_of(page.locator(".er-turner"))
    for name in ("answer-how--good", "answer-how--not-good", "answer-how--not-sure"):
        page.keyboard.press("Tab")
        page.focus(f"#{name}")
        box = box_of(page.locator(f"#{name}"))
        assert box["y"] >= top["y"] + top["height"]
        assert box["y"] + box["height"] <= bottom["y"]
