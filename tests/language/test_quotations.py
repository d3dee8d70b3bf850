"""Claims about words between quotation marks."""

import time

from easyread.language.quotations import in_any, quotations, utterances
from easyread.model.language import Span


def between(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_every_kind_of_mark_is_known() -> None:
    text = '“One”, ‘two’, "three" and «four», but not Sam’s or Jo’s.'
    assert between(text, quotations(text)) == ["“One”", "‘two’", '"three"', "«four»"]


def test_what_somebody_said_is_a_whole_sentence() -> None:
    text = "“I like my flat.” The “care plan” is “Good.” “Can I come?” she asked."
    assert between(text, utterances(text)) == ["“I like my flat.”", "“Can I come?”"]


def test_a_span_lies_in_one_of_some_spans() -> None:
    spans = (Span(0, 5), Span(10, 20))
    assert in_any(spans, Span(12, 20))
    assert not in_any(spans, Span(4, 6))
    assert not in_any(spans, Span(6, 8))
    assert not in_any((), Span(0, 1))


def test_many_marks_cost_no_more_a_letter() -> None:
    start = time.process_time()
    quotations("“" * 300_000)
    assert time.process_time() - start < 2
