import doctest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import easyread
from easyread import checker, readers
from easyread.errors import EasyReadError
from easyread.model.prose import Report

PIECES = st.sampled_from(
    ["We ", "will ", "help ", "you", "the ", "form ", "must be filled in ", "by ", "can't ", "not ",
     "e.g. ", "NHS ", "seven ", "14.3% ", "05/09/25 ", "09:00-17:30 ", "utilise ", "if ", "and ",
     ". ", "? ", "! ", ": ", ", ", "\n", "\n\n", "- ", "1. ", "“", "”", '"', "(", ")", "____ ",
     "☐ Yes\n", "<!-- ", "-->", "\x00", "\u202e", "é", "🙂", "\t", "’s ", "A", "…", "\r\n",
     "CAPITALS ", "https://example.org/a?b=c ", "# ", "| ", "*"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200)


def said(report: Report) -> list[tuple[str, str, object]]:
    return [(one.rule, one.text, one.span) for one in report.findings]


def test_the_public_face_checks_a_text() -> None:
    report = easyread.check("The form must be filled in by you, e.g. today.")
    assert "shortened-word" in {found.rule for found in report.findings}
    assert len(report.sentences) == 1


def test_the_example_in_its_docstring_is_true() -> None:
    assert doctest.testmod(easyread).failed == 0


def test_an_empty_text_has_nothing_in_it() -> None:
    report = easyread.check("")
    assert (report.findings, report.sentences, report.words) == ((), (), 0)


def test_a_profile_can_be_named() -> None:
    assert easyread.check("We help you.", profile="dh-2010").profile == "dh-2010"


def test_a_profile_that_is_not_known_is_refused() -> None:
    with pytest.raises(EasyReadError, match="no profile"):
        easyread.check("We help you.", profile="none")


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_no_text_crashes_the_checker_and_all_findings_lie_inside_it(text: str) -> None:
    report = easyread.check(text)
    for found in report.findings:
        if found.span:
            assert 0 <= found.span.start <= found.span.end <= len(found.text)
        if found.source_span:
            assert 0 <= found.source_span.start <= found.source_span.end <= len(text)
    for start, end in report.sentences:
        assert 0 <= start < end <= len(text)


@settings(deadline=None, max_examples=100)
@given(TEXTS, st.integers(0, 30))
def test_an_allow_takes_its_finding_away_and_no_other(text: str, number: int) -> None:
    """The one that it names, on the lines of the block below it."""
    check = checker.plain("nhs-easy-read")
    text = text.replace("<!--", "").replace("\x00", "")
    lines = [line for line in text.splitlines() if line.strip()]
    text = "\n\n".join(line.strip() for line in lines)
    before = check.passage(text)
    placed = [one for one in before.report.findings if one.unit >= 0 and one.place.line]
    if not placed:
        return
    chosen = placed[number % len(placed)]
    found = text.split("\n")
    found.insert(chosen.place.line - 1, f"<!-- allow: {chosen.rule} because we say so -->")
    after = check.passage("\n".join(found)).report
    block = before.prose.units[chosen.unit].block
    covered = [
        one
        for one in placed
        if one.rule == chosen.rule and before.prose.units[one.unit].block == block
    ]
    assert chosen in covered
    assert len(after.open) == len(before.report.open) - len(
        [one for one in after.findings if one.waived]
    )
    assert {one.rule for one in after.findings if one.waived} == {chosen.rule}
    assert said(after) == said(before.report)


PARTS = st.lists(
    st.sampled_from(["We will help you.", "The form must be filled in.", "You can't come.",
                     "It is seven miles.", "We are not unhappy, e.g. today."]),
    min_size=1, max_size=6,
)  # fmt: skip
OF_SENTENCES = {"contraction", "number-word", "shortened-word", "passive", "long-sentence"}


@settings(deadline=None, max_examples=50)
@given(PARTS, PARTS)
def test_two_halves_say_of_their_sentences_what_the_whole_says(
    one: list[str], two: list[str]
) -> None:
    def of_sentences(text: str) -> list[tuple[str, str, object]]:
        return [found for found in said(easyread.check(text)) if found[0] in OF_SENTENCES]

    halves = ["\n\n".join(one), "\n\n".join(two)]
    assert of_sentences("\n\n".join(halves)) == [
        found for half in halves for found in of_sentences(half)
    ]


def test_a_passage_keeps_its_places_whatever_its_line_ends() -> None:
    text = "We help.\r\n\r\nYou can't come.\r"
    (found,) = [one for one in easyread.check(text).findings if one.rule == "contraction"]
    assert found.source_span
    assert text[slice(*found.source_span)] == "can't"
    assert readers.read_passage(text).source == text
