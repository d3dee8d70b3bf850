"""templates/base/screen/80-paper.js and the print rules of screen.css"""

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader, box_of


def words_on_paper(page: Page) -> str:
    document = pypdfium2.PdfDocument(page.pdf(format="A4"))
    text = "\n".join(
        document[number].get_textpage().get_text_range() for number in range(len(document))
    )
    document.close()
    return text


def test_on_paper_every_page_is_printed_and_no_button(page: Page) -> None:
    page.emulate_media(media="print")
    assert all(each.is_visible() for each in page.locator(".er-page").all())
    assert [each for each in page.locator("button").all() if each.is_visible()] == []


def test_on_paper_all_of_a_long_answer_is_printed(page: Page) -> None:
    lines = [f"This is line {number}." for number in range(1, 121)]
    page.evaluate("easyread.settings.set('view', 'all')")
    page.fill("#answer-idea", "\n".join(lines))
    page.fill("#answer-name", "A very long name " * 20 + "ends here")
    text = " ".join(words_on_paper(page).split())
    assert [line for line in lines if line not in text] == []
    assert "ends here" in text


def test_an_empty_box_on_paper_has_room_to_write(page: Page) -> None:
    page.emulate_media(media="print")
    assert box_of(page.locator(".er-mirrored__words.er-write"))["height"] > 300


def test_yellow_on_black_is_printed_black_on_white(page: Page) -> None:
    page.evaluate("easyread.settings.set('scheme', 'contrast')")
    page.emulate_media(media="print")
    style = "getComputedStyle(document.querySelector('h2'))"
    assert page.evaluate(f"{style}.color") == "rgb(0, 0, 0)"


def test_print_opens_the_browsers_own_window(reader: Reader) -> None:
    page = reader.opens(script="window.print = () => { window.printed = true }")
    page.click(".er-toolbar [data-opens=answers]")
    page.click("#er-print")
    assert page.evaluate("window.printed") is True


@pytest.mark.parametrize("letters", ["many words " * 200, "line\n" * 60, "w" * 3000])
def test_on_screen_a_box_grows_until_all_its_words_are_seen(reader: Reader, letters: str) -> None:
    page = reader.opens(address="#question-idea")
    page.fill("#answer-idea", letters)
    heights = page.evaluate("(() => { const b = document.getElementById('answer-idea');"
                            " return [b.scrollHeight, b.clientHeight] })()")  # fmt: skip
    assert heights[0] <= heights[1] + 1


def test_a_restored_answer_makes_its_box_grow_too(reader: Reader) -> None:
    page = reader.opens(address="#question-idea")
    page.fill("#answer-idea", "line\n" * 60)
    page.reload()
    expect(page.locator("#answer-idea")).to_have_value("line\n" * 60)
    assert box_of(page.locator("#answer-idea"))["height"] > 1500
