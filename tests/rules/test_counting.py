"""How things are counted (conventions C1 to C13 of the catalogue)."""

from easyread.model.prose import Prose, Span
from easyread.rules import check
from easyread.rules.verdict import verdict
from tests.rules.conftest import HEAD, Check, Find, MakeProse


def test_a_hyphenated_word_is_one_word(checked: Check) -> None:
    assert checked("Co-production is face-to-face.").words == 3


def test_a_date_a_time_an_amount_and_an_address_are_one_word_each(checked: Check) -> None:
    text = "Pay £75.50 by 5:30pm on Friday 5 September 2025 at www.nhs.uk or 0300 123 4567."
    assert checked(text).words == 10


def test_a_point_and_its_lead_in_are_counted_together(find: Find) -> None:
    lead = "We want all the people in our area to be able to:"
    assert find("long-lead-in", f"{lead}\n\n- get help when they need it")[0].severity == "warning"
    assert not find("long-lead-in", "We want to:\n\n- get help")


def test_a_heading_is_a_sentence_only_if_it_ends_like_one(find: Find) -> None:
    words = "What we think about the help you get from your local council and your local school"
    assert not find("sentence-length", f"## {words}")
    assert find("sentence-length", f"## {words}?")


def test_a_line_break_inside_a_block_does_not_end_a_sentence(find: Find) -> None:
    text = (
        f"{HEAD}We want to know what you think about the help\nyou get from your own local council."
    )
    found = find("sentence-length", text)
    assert len(found) == 1
    assert "17 words" in found[0].message


def test_a_finding_in_the_second_line_of_a_sentence_is_on_that_line(prose: MakeProse) -> None:
    read = prose(f"{HEAD}We want to know what\nyou can't do now.")
    found = check(read, only=["contraction"]).findings[0]
    assert found.text == "you can't do now."
    assert found.span == Span(4, 9)
    assert found.place.line == next(u.place.line for u in read.units if "can't" in u.text)
    assert found.place.column == 5


def test_a_colon_before_a_list_ends_the_sentence(checked: Check) -> None:
    assert len(checked("You can bring:\n\n- a pen\n- a friend").sentences) == 3


def test_quoted_words_are_for_information_only(checked: Check) -> None:
    found = checked(
        "> You can't utilise it, said the man who came to see us in the hall on Monday."
    ).findings
    assert found
    assert {one.severity for one in found} == {"info"}


def test_print_lines_are_not_read(checked: Check) -> None:
    assert not checked("© Crown copyright 2022. ISBN 978-1-80435-857-3").sentences


def test_every_rule_says_how_many_things_it_looked_at(checked: Check) -> None:
    report = checked("You can come. We can help.")
    assert report.checked["long-sentence"] == 2
    assert report.checked["contraction"] == 6
    assert report.checked["long-question"] == 0


def test_nothing_checked_is_no_pass() -> None:
    report = check(Prose("empty.txt", "text", "", ()))
    assert "Nothing was checked" in verdict(report)
    assert "meets" not in verdict(report)


def test_other_languages_are_not_judged(checked: Check) -> None:
    text = "Wir möchten gerne wissen, was Sie über die Hilfe denken, die Sie bekommen. " * 4
    report = checked(text)
    assert not report.findings
    assert not report.sentences
    assert any("English" in note for note in report.notes)


def test_credits_under_a_licence_are_not_for_reading(checked: Check) -> None:
    words = "All emojis designed by OpenMoji – the open-source project. License: CC BY-SA 4.0"
    assert not [one for one in checked(words).findings if one.severity in ("error", "warning")]
