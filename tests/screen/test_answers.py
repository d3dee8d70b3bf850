"""templates/base/screen/70-fields.js, 72-answer-file.js and 74-answers.js"""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader

STRANGE = 'Tea & <b>cake</b> 🫖👩🏽‍🦽\n\n"quotes" ‘and’ \\ back\nשלום مرحبا é\u0301 </script>'
PANEL = ".er-toolbar [data-opens=answers]"


def fill(page: Page) -> None:
    """Answer every question, on every page."""
    page.evaluate("easyread.settings.set('view', 'all')")
    page.check("#answer-how--not-good")
    page.check("#answer-stops--money")
    page.fill("#answer-idea", STRANGE)
    page.fill("#answer-name", "O’Brien “Sam” 😀")


def answers(page: Page) -> dict[str, object]:
    return dict(page.evaluate("Array.from(easyread.fields.answers())"))


def saved(page: Page, tmp_path: Path) -> Path:
    """Press “Save my answers”; return the file."""
    with page.expect_download() as download:
        page.click("#er-save")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    return file


def choose(page: Page, text: str) -> None:
    with page.expect_file_chooser() as chooser:
        page.click("#er-open")
    chooser.value.set_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": text.encode()}
    )


def delete(page: Page) -> None:
    page.click("#er-delete")
    page.click("text=Yes, delete them")
    expect(page.locator("#er-answers .er-message")).to_have_text("Your answers are deleted.")


@pytest.fixture
def filled(page: Page) -> Page:
    fill(page)
    return page


ALL = {
    "how": "not-good",
    "stops--time": False,
    "stops--money": True,
    "idea": STRANGE,
    "name": "O’Brien “Sam” 😀",
}


def test_answers_are_there_after_the_page_is_opened_again(filled: Page) -> None:
    expect(filled.locator(".er-turner .er-message")).to_have_text(
        "Your answers are saved on this computer."
    )
    filled.reload()
    assert answers(filled) == ALL
    expect(filled.locator(".er-turner .er-message")).to_contain_text("from last time")


def test_answers_are_kept_when_the_page_is_closed_at_once(page: Page) -> None:
    page.goto(page.url + "#question-name")
    page.type("#answer-name", "Sam")
    page.reload()
    assert answers(page)["name"] == "Sam"


def test_an_empty_form_says_nothing_when_it_is_opened(page: Page) -> None:
    page.reload()
    expect(page.locator(".er-turner .er-message")).to_be_hidden()


def test_answers_are_kept_for_this_version_of_this_form_only(filled: Page) -> None:
    filled.wait_for_timeout(400)
    keys = filled.evaluate("Object.keys(localStorage)")
    form = filled.locator("form")
    name, version = form.get_attribute("data-form"), form.get_attribute("data-version")
    assert f"easyread:answers:{name}:{version}" in keys


def test_the_saved_file_says_what_it_is(filled: Page, tmp_path: Path) -> None:
    filled.click(PANEL)
    file = saved(filled, tmp_path)
    record = json.loads(file.read_text("utf-8"))
    assert file.name.startswith("sample-answers-20")
    assert record.pop("saved").endswith("Z")
    assert record == {
        "format": "easyread-answers",
        "format_version": 1,
        "form": "sample",
        "form_version": filled.locator("form").get_attribute("data-version"),
        "answers": ALL,
    }


def test_saved_then_deleted_then_opened_the_answers_are_the_same(
    filled: Page, tmp_path: Path
) -> None:
    filled.click(PANEL)
    file = saved(filled, tmp_path)
    delete(filled)
    assert answers(filled) == {
        "stops--time": False,
        "stops--money": False,
        "idea": "",
        "name": "",
    }
    choose(filled, file.read_text("utf-8"))
    expect(filled.locator("#er-answers .er-message")).to_have_text("Your answers are here again.")
    assert answers(filled) == ALL
    filled.reload()
    assert answers(filled) == ALL


def test_deleted_answers_are_gone_from_the_computer(filled: Page) -> None:
    filled.evaluate("localStorage.setItem('easyread:answers:sample:older', 'O’Brien')")
    filled.evaluate("localStorage.setItem('easyread:answers:another:older', 'Stays')")
    filled.wait_for_timeout(400)
    filled.click(PANEL)
    delete(filled)
    filled.reload()
    assert answers(filled)["idea"] == ""
    kept = filled.evaluate("JSON.stringify(localStorage)")
    assert "O’Brien" not in kept
    assert "Stays" in kept


def test_deleting_asks_first_and_gives_the_focus_back(filled: Page) -> None:
    filled.click(PANEL)
    filled.click("#er-delete")
    assert filled.evaluate("document.activeElement.textContent").startswith("Do you want to delete")
    filled.click("text=No, keep them")
    assert answers(filled) == ALL
    assert filled.evaluate("document.activeElement.id") == "er-delete"


def test_escape_is_a_no(filled: Page) -> None:
    filled.click(PANEL)
    filled.click("#er-delete")
    filled.keyboard.press("Escape")
    assert answers(filled) == ALL


def test_opening_a_file_asks_before_it_takes_answers_away(filled: Page, tmp_path: Path) -> None:
    filled.click(PANEL)
    text = saved(filled, tmp_path).read_text("utf-8")
    filled.evaluate("document.getElementById('answer-idea').value = 'Newer'")
    choose(filled, text)
    filled.click("text=No, keep my answers")
    assert answers(filled)["idea"] == "Newer"
    choose(filled, text)
    filled.click("text=Yes, open the file")
    expect(filled.locator("#er-answers .er-message")).to_have_text("Your answers are here again.")
    assert answers(filled) == ALL


NOT_ANSWERS = "There are no answers in this file. Choose another file."


def record(page: Page, **changes: object) -> str:
    form = page.locator("form")
    good: dict[str, object] = {
        "format": "easyread-answers",
        "format_version": 1,
        "form": form.get_attribute("data-form"),
        "form_version": form.get_attribute("data-version"),
        "saved": "2026-07-01T10:00:00.000Z",
        "answers": {"name": "Somebody"},
    }
    return json.dumps(good | changes)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"format": "other"}, NOT_ANSWERS),
        ({"answers": ["name"]}, NOT_ANSWERS),
        ({"answers": None}, NOT_ANSWERS),
        ({"answers": {"no-such-field": "x"}}, NOT_ANSWERS),
        ({"answers": {"__proto__": "x"}}, NOT_ANSWERS),
        ({"answers": {"name": {"toString": "x"}}}, NOT_ANSWERS),
        ({"answers": {"stops--time": "yes"}}, NOT_ANSWERS),
        ({"answers": {"how": "no-such-choice"}}, NOT_ANSWERS),
        ({"form": "another"}, "This file is for a different form. Choose another file."),
        (
            {"form_version": "0000000000000000"},
            "This file is from before the questions changed. We cannot use it here.",
        ),
        (
            {"format_version": 2},
            "This file is from before the questions changed. We cannot use it here.",
        ),
    ],
)
def test_a_wrong_file_is_refused_and_changes_nothing(
    filled: Page, changes: dict[str, object], message: str
) -> None:
    filled.click(PANEL)
    choose(filled, record(filled, **changes))
    expect(filled.locator("#er-answers .er-message")).to_have_text(message)
    assert answers(filled) == ALL


@pytest.mark.parametrize("text", ["", "not json", "null", "[]", "7", '"words"', "{", "\x00\x01"])
def test_what_is_not_a_file_of_answers_is_refused(filled: Page, text: str) -> None:
    filled.click(PANEL)
    choose(filled, text)
    expect(filled.locator("#er-answers .er-message")).to_have_text(NOT_ANSWERS)
    assert answers(filled) == ALL


def test_a_file_that_is_far_too_large_is_refused(page: Page) -> None:
    page.click(PANEL)
    choose(page, record(page, answers={"name": "x" * 5_000_001}))
    expect(page.locator("#er-answers .er-message")).to_have_text(NOT_ANSWERS)


def test_a_file_that_another_editor_saved_can_be_opened(page: Page) -> None:
    page.click(PANEL)
    choose(page, "\ufeff" + record(page))
    expect(page.locator("#er-answers .er-message")).to_have_text("Your answers are here again.")
    assert answers(page)["name"] == "Somebody"


def test_answers_stay_words_and_never_become_part_of_the_page(page: Page) -> None:
    page.click(PANEL)
    choose(page, record(page, answers={"idea": "<img src=x id=bad><script>bad</script>"}))
    expect(page.locator("#er-answers .er-message")).to_have_text("Your answers are here again.")
    assert page.locator("#bad").count() == 0


def test_broken_answers_on_the_computer_are_passed_over(page: Page) -> None:
    form = page.locator("form")
    key = f"easyread:answers:sample:{form.get_attribute('data-version')}"
    page.evaluate(f"localStorage.setItem('{key}', '{{broken')")
    page.reload()
    assert answers(page)["name"] == ""


def test_a_browser_that_keeps_nothing_says_so(reader: Reader) -> None:
    refuse = "Storage.prototype.setItem = () => { throw new Error('refused') }"
    page = reader.opens(script=refuse, address="#question-name")
    page.fill("#answer-name", "Sam")
    expect(page.locator(".er-turner .er-message")).to_contain_text("We cannot save your answers")
    page.click(PANEL)
    expect(page.locator("#er-answers-kept")).to_contain_text("We cannot save your answers")
    expect(page.locator("#er-answers-shared")).to_be_hidden()


def test_the_whole_row_of_a_choice_can_be_pressed(reader: Reader) -> None:
    page = reader.opens(address="#question-how")
    page.locator("#answer-how--good ~ .er-choice__picture").click(force=True)
    expect(page.locator("#answer-how--good")).to_be_checked()
