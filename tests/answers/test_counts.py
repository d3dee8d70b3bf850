"""Claims about counts: they always add up to the replies."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.answers import report
from easyread.answers.counts import asked, counted, ticked, written
from easyread.content import parse
from easyread.model.answers import Answer, Reply
from easyread.model.document import Chart, Document, Question, Table, plain
from tests.answers.made import THEMES, collected, form, reply


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    values = [choice.value for choice in question.choices]
    if question.kind == "one":
        return st.sampled_from([*values, ""])
    if question.kind == "many":
        return st.lists(st.sampled_from(values), unique=True).map(tuple)
    return st.sampled_from(["", " ", "more time", "more money, in time", "soup", "🙂", "- a\n# b"])


def replies(document: Document) -> st.SearchStrategy[list[Reply]]:
    one = st.fixed_dictionaries({
        question.name: answers_to(question) for question in document.questions()
    })  # fmt: skip
    return st.lists(one, max_size=40).map(
        lambda found: [Reply(f"{at:064x}", "", 0, answers) for at, answers in enumerate(found)]
    )


@settings(max_examples=150, deadline=None)
@given(replies(form()))
def test_counts_add_up_to_the_replies(given_replies: list[Reply]) -> None:
    for one in counted(form(), given_replies):
        assert one.total == len(given_replies) == one.answered + one.blank
        if one.question.kind == "one":
            assert sum(one.people) + one.blank == one.total
        for choice, people in zip(one.question.choices, one.people, strict=False):
            had = [
                reply
                for reply in given_replies
                if choice.value in ticked(one.question, reply.answers[one.question.name])
            ]
            assert people == len(had)


@settings(max_examples=100, deadline=None)
@given(replies(form()))
def test_no_written_answer_is_lost(given_replies: list[Reply]) -> None:
    drafted = report.draft(form(), collected(form(), *given_replies), themes=THEMES)
    found = written(asked(form()), given_replies, THEMES)
    (better,) = [one for one in counted(form(), given_replies) if one.question.name == "better"]
    assert len(found) == better.answered
    themed = [one for one in found if one.themes]
    assert len(drafted.unthemed) + len(themed) == len(found)
    for number, question, text in drafted.unthemed:
        assert str(given_replies[number - 1].answers[question]).strip() == text


@settings(max_examples=100, deadline=None)
@given(replies(form()))
def test_the_report_adds_up_when_all_is_told(given_replies: list[Reply]) -> None:
    drafted = report.draft(form(), collected(form(), *given_replies), themes=THEMES, few=0)
    document = parse(drafted.text, "report.md", "report")
    if not given_replies:
        return
    charts = [block for block in document.blocks() if isinstance(block, Chart)]
    (one,) = [chart for chart in charts if plain(chart.title) == "How is the food?"]
    assert sum(int(bar.count) for bar in one.bars) == one.total == len(given_replies)
    tables = [block for block in document.blocks() if isinstance(block, Table)]
    (table,) = [one for one in tables if plain(one.caption) == "How is the food?"]
    cells = [int(plain(row[1])) for row in table.rows]
    assert sum(cells) == len(given_replies)


@settings(max_examples=100, deadline=None)
@given(replies(form()), st.integers(3, 8))
def test_no_small_count_is_in_the_report(given_replies: list[Reply], few: int) -> None:
    drafted = report.draft(form(), collected(form(), *given_replies), themes=THEMES, few=few)
    document = parse(drafted.text, "report.md", "report")
    for block in document.blocks():
        if isinstance(block, Chart):
            told = [bar.count for bar in block.bars if isinstance(bar.count, int)]
            assert all(count == 0 or count >= few for count in told)
    for count, total in re.findall(r"(\d+) out of (\d+) people", drafted.text):
        assert int(count) >= few
        assert int(total) == len(given_replies)
    for count, total in re.findall(r"(\d+) out of (\d+) people (?:ticked|answered)", drafted.text):
        assert int(total) - int(count) == 0 or int(total) - int(count) >= few


def test_what_is_no_answer_of_the_form_counts_as_none() -> None:
    found = counted(form(), [reply(1, how="great", eaten=("soup", "soup", "rice"))])
    how, eaten, better = found
    assert (how.people, how.blank) == ((0, 0, 0, 0), 1)
    assert (eaten.people, eaten.blank) == ((1, 0, 0), 0)
    assert (better.people, better.blank) == ((), 1)


def test_names_contacts_and_consent_are_not_counted() -> None:
    assert [one.name for one in asked(form())] == ["how", "eaten", "better"]
