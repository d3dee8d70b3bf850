"""Claims about words between quotation marks."""

import time

import pytest

from easyread.language.quotations import in_any, quotations, utterances
from easyread.model.language import Span


def between(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_every_kind_of_mark_is_known() -> None:
    text = '“One”, ‘two’, "three" and «four», but not Sam’s or Jo’s.'
    assert between(text, quotations(text)) == ["“One”", "‘two’", '"three"', "«four»"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "He said: 'I have five cats and I don't mind.' Good.",
            ["'I have five cats and I don't mind.'"],
        ),
        ("He said: ‘I have five and I don’t mind.’ Good.", ["‘I have five and I don’t mind.’"]),
        ("'My carers' cats are in.' he said.", ["'My carers' cats are in.'"]),
        ("The carers' club says 'cats' and 'dogs' to us.", ["'cats'", "'dogs'"]),
        ("(‘I’m in.’) Good.", ["‘I’m in.’"]),
        ("“He said “no” to us” then.", ["“He said “no” to us”"]),
    ],
)
def test_an_apostrophe_or_a_mark_inside_ends_no_quotation(text: str, quoted: list[str]) -> None:
    assert between(text, quotations(text)) == quoted


@pytest.mark.parametrize("text", ["“I have five. I", "‘I have five. I", '"I have five. I'])
def test_what_is_not_closed_goes_on_to_the_end(text: str) -> None:
    assert between(text, quotations(text)) == [text]


def test_what_is_closed_only_began_before() -> None:
    assert between("And five dogs.” He left.", quotations("And five dogs.” He left.")) == [
        "And five dogs.”"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "I don't like the carers' views. It's the dogs' room.",
        "I don’t like the carers’ views. It’s the dogs’ room.",
        "The '90s and the carers' club. The ‘90s too.",
        "We like rock 'n' roll. 'Til then, the carers' club.",
        'A 6" pipe and an 8" pipe.',
    ],
)
def test_apostrophes_and_inches_open_no_quotation(text: str) -> None:
    assert not quotations(text)


def test_what_somebody_said_is_a_whole_sentence() -> None:
    text = "“I like my flat.” The “care plan” is “Good.” “Can I come?” she asked."
    assert between(text, utterances(text)) == ["“I like my flat.”", "“Can I come?”"]


def test_a_span_lies_in_one_of_some_spans() -> None:
    spans = (Span(0, 5), Span(10, 20))
    assert in_any(spans, Span(12, 20))
    assert in_any(spans, Span(10, 11))
    assert in_any(spans, Span(0, 5))
    assert not in_any(spans, Span(9, 20))
    assert not in_any(spans, Span(4, 6))
    assert not in_any(spans, Span(6, 8))
    assert not in_any((), Span(0, 1))


@pytest.mark.parametrize("marks", ["“", "‘a ", "'a ", "”", '"', "'a' ", "‘as’ b ", "«", "'s' "])
def test_many_marks_cost_no_more_a_letter(marks: str) -> None:
    start = time.process_time()
    quotations(marks * 100_000)
    assert time.process_time() - start < 2
