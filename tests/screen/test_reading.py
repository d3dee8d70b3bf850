"""templates/base/screen/60-lines.js, 62-voices.js, 64-reading.js and 66-listen.js"""

import pytest
from playwright.sync_api import Page, expect

from tests.screen.conftest import Reader

BRITISH = ("Kate en-GB",)
MARKED = """() => Array.from(CSS.highlights.get('er-word') || []).map(String).join()"""
LINE = """() => Array.from(document.querySelectorAll('[data-spoken]'))
    .map((line) => line.textContent.trim())"""
NAME = """(button) => button.getAttribute('aria-labelledby').split(' ')
    .map((id) => document.getElementById(id).textContent.trim()).join(' ')"""


def said(page: Page) -> list[str]:
    return list(page.evaluate("voices.said()"))


def finish(page: Page, times: int = 1) -> None:
    for _ in range(times):
        page.evaluate("voices.finish()")


def speech_is_on_show(page: Page) -> bool:
    found = page.locator(".er-toolbar .er-speech, [data-now] .er-speech").all()
    assert found
    return {each.is_visible() for each in found} == {True}


def test_without_a_voice_nothing_about_reading_is_shown(page: Page) -> None:
    page.click("#er-next")
    page.click(".er-toolbar [data-opens=settings]")
    assert [each for each in page.locator(".er-speech").all() if each.is_visible()] == []


@pytest.mark.parametrize("voices", [("Anna de-DE",), ("Cloud en-GB away",)])
def test_a_voice_of_another_language_or_another_computer_does_not_count(
    reader: Reader, voices: tuple[str, ...]
) -> None:
    page = reader.opens(voices=voices)
    expect(page.locator("#er-read-page")).to_be_hidden()


def test_reading_is_offered_when_a_voice_comes_late(reader: Reader) -> None:
    page = reader.opens(voices=("Anna de-DE",))
    page.evaluate("voices.there('Kate en-GB')")
    assert speech_is_on_show(page)


def test_the_british_voice_is_chosen(reader: Reader) -> None:
    page = reader.opens(voices=("Fred en-US", "Cloud en-GB away", "Kate en_GB", "Anna de-DE"))
    page.click("#er-read-page")
    assert page.evaluate("voices.last().voice.name") == "Kate"


def test_any_english_voice_is_better_than_none(reader: Reader) -> None:
    page = reader.opens(voices=("Anna de-DE", "Fred en-US"))
    page.click("#er-read-page")
    assert page.evaluate("voices.last().voice.name") == "Fred"


def test_a_page_is_read_line_by_line(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#part-what-is-this")
    page.click("#er-read-page")
    finish(page, 8)
    assert said(page) == [
        "What is this?",
        "This is a form about meetings.",
        "Meetings are where people talk.",
        "You can say what you think.",
        "You do not have to answer.",
        "Bring a bag.",
        "You can come by bicycle.",
        "More words",
        "There is a bed and a bath.",
    ]


def test_a_question_is_read_with_its_choices(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#question-stops")
    page.click("[data-now] .er-listen")
    finish(page, 5)
    assert said(page) == [
        "Question 2 What made it hard?",
        "Tick as many answers as you like.",
        "Time",
        "Money",
    ]


def test_what_a_person_wrote_is_read_back_to_them(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#question-name")
    page.fill("#answer-name", "Sam")
    page.click("[data-now] .er-listen")
    finish(page, 2)
    assert said(page)[-1] == "Your answer: Sam"


def test_the_cover_says_its_picture(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH)
    page.click("#er-read-page")
    finish(page, 3)
    assert "A megaphone" in said(page)


def test_the_word_being_spoken_is_marked(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#part-what-is-this")
    page.locator("[data-now] .er-statement .er-listen").first.click()
    page.evaluate("voices.word(10, 4)")
    assert page.evaluate(MARKED) == "form"
    page.evaluate("voices.word(21, undefined)")
    assert page.evaluate(MARKED) == "meetings."
    assert page.evaluate(LINE) == ["This is a form about meetings."]
    finish(page)
    assert page.evaluate(LINE) == ["Meetings are where people talk."]


def test_marking_words_changes_nothing_in_the_page(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#part-what-is-this")
    before = page.locator(".er-statement__words").first.inner_html()
    page.click("#er-read-page")
    finish(page)
    page.evaluate("voices.word(10, 4)")
    after = page.locator(".er-statement__words").first.inner_html()
    assert after.replace(' data-spoken=""', "") == before


def test_a_browser_that_cannot_mark_words_marks_the_line(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, script="delete window.Highlight")
    page.click("#er-read-page")
    page.evaluate("voices.word(0, 4)")
    assert len(page.evaluate(LINE)) == 1


def test_a_word_past_the_end_of_the_line_is_passed_over(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH)
    page.click("#er-read-page")
    page.evaluate("voices.word(5000, 3)")
    assert page.evaluate(MARKED) == ""


def test_the_button_becomes_stop_while_it_reads(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH)
    page.click("#er-read-page")
    expect(page.locator("#er-read-page")).to_have_text("Stop reading")
    page.click("#er-read-page")
    expect(page.locator("#er-read-page")).to_have_text("Read this page")
    assert page.evaluate("speechSynthesis.speaking") is False
    assert page.evaluate(LINE) == []


def test_reading_ends_by_itself(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#question-stops")
    page.click("[data-now] .er-listen")
    finish(page, 4)
    expect(page.locator("[data-now] .er-listen")).to_have_text("Listen")
    assert page.evaluate(LINE) == []


def test_reading_stops_when_the_page_is_turned(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH)
    page.click("#er-read-page")
    page.click("#er-next")
    assert page.evaluate("speechSynthesis.speaking") is False
    expect(page.locator("#er-read-page")).to_have_text("Read this page")


def test_a_second_button_takes_over_from_the_first(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#part-what-is-this")
    page.click("#er-read-page")
    page.locator("[data-now] .er-statement .er-listen").nth(1).click()
    page.wait_for_timeout(200)  # The script lets the first voice fall silent.
    assert said(page)[-1] == "You can say what you think."
    expect(page.locator("#er-read-page")).to_have_text("Read this page")


def test_slow_reading_is_slower(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH)
    page.click("#er-read-page")
    normal = page.evaluate("voices.last().rate")
    page.click(".er-toolbar [data-opens=settings]")
    page.check("#er-speed-slow")
    finish(page)
    assert page.evaluate("voices.last().rate") < normal


def test_words_in_another_language_get_their_own_voice(reader: Reader) -> None:
    page = reader.opens(voices=("Kate en-GB", "Nia cy-GB"), address="#part-what-is-this")
    page.evaluate("document.querySelector('strong').lang = 'cy'")
    page.locator("[data-now] .er-statement .er-listen").first.click()
    finish(page, 2)
    assert said(page)[:2] == ["This is a form about", "meetings"]
    assert page.evaluate("speechSynthesis.said.slice(0, 3).map((each) => each.voice.name)") == [
        "Kate",
        "Nia",
        "Kate",
    ]


def test_words_in_a_language_without_a_voice_stay_in_their_line(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#part-what-is-this")
    page.evaluate("document.querySelector('strong').lang = 'cy'")
    page.locator("[data-now] .er-statement .er-listen").first.click()
    assert said(page) == ["This is a form about meetings."]


def test_a_voice_that_fails_is_told_in_words(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH)
    page.click("#er-read-page")
    page.evaluate("voices.fail()")
    expect(page.locator(".er-turner .er-message")).to_have_text("Reading aloud did not work.")
    expect(page.locator("#er-read-page")).to_have_text("Read this page")


def test_each_listen_button_says_what_it_reads(reader: Reader) -> None:
    page = reader.opens(voices=BRITISH, address="#question-stops")
    names = [each.evaluate(NAME) for each in page.locator(".er-listen").all()]
    assert len(names) == len(set(names))
    assert any("What made it hard?" in name for name in names)
