"""templates/base/screen/82-tables.js"""

from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader, box_of


def opened(reader: Reader, width: int) -> Page:
    return reader.opens(viewport={"width": width, "height": 800}, address="#part-times")


def test_where_there_is_room_a_table_has_columns(reader: Reader) -> None:
    page = opened(reader, 1280)
    time, what = page.locator("tbody tr").first.locator("th, td").all()[:2]
    assert box_of(time)["y"] == box_of(what)["y"]
    expect(page.locator(".er-table__name").first).to_be_hidden()


def test_where_there_is_little_room_cells_are_stacked_and_named(reader: Reader) -> None:
    page = opened(reader, 375)
    time, what = page.locator("tbody tr").first.locator("th, td").all()[:2]
    assert box_of(time)["y"] < box_of(what)["y"]
    expect(what.locator(".er-table__name")).to_have_text("What")
    expect(what.locator(".er-table__name")).to_be_visible()


def test_a_stacked_table_is_still_a_table_to_a_screen_reader(reader: Reader) -> None:
    page = opened(reader, 375)
    expect(page.get_by_role("table", name="Times of the day")).to_be_visible()
    expect(page.get_by_role("row")).to_have_count(3)
    expect(page.get_by_role("columnheader")).to_have_count(3)
    expect(page.get_by_role("rowheader", name="1pm")).to_be_visible()
    expect(page.get_by_role("cell", name="Talks", exact=True)).to_be_visible()


def test_the_names_of_columns_are_not_read_twice(reader: Reader) -> None:
    page = reader.opens(voices=("Kate en-GB",), address="#part-times")
    page.click("#er-read-page")
    for _ in range(8):
        page.evaluate("voices.finish()")
    assert page.evaluate("voices.said()")[1:8] == [
        "Times of the day",
        "Time",
        "What",
        "Who",
        "1pm",
        "Talks",
        "Everybody who works with us",
    ]
