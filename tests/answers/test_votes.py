"""Claims about counts that people made by hand, and about the event on 2 July 2024."""

from __future__ import annotations

import csv

from easyread.answers import report
from easyread.content import read
from easyread.model.answers import Tally
from easyread.model.document import Bullets, plain
from tests.answers.made import ROOT, THEMES, booklet, collected, form, reply

FIGURES = ROOT / "tests" / "answers" / "event_figures.csv"
EVENT = ROOT / "content" / "event-report-easy-read.md"


def figures() -> tuple[Tally, ...]:
    with FIGURES.open(encoding="utf-8", newline="") as file:
        return tuple(
            Tally(row["question"], row["answer"], "most" if row["people"] == "most" else "some")
            for row in csv.DictReader(file)
        )


def voted(*tallies: Tally, few: int = 5) -> str:
    found = collected(form(), tallies=tallies)
    return report.draft(form(), found, themes=None, few=few).text


def test_the_figures_of_the_event_make_their_part_of_its_report_again() -> None:
    drafted = report.draft(booklet(), collected(booklet(), tallies=figures()), themes=None).text
    told = EVENT.read_text("utf-8")
    barriers = told[told.index("## The 18 barriers") : told.index("## What people said")]
    points = [line for line in barriers.splitlines() if line.startswith("- ")]
    assert len(points) == 18
    assert [line for line in points if line not in drafted.splitlines()] == []
    assert "Most votes were for Poor." in told.splitlines()
    parts = drafted.split("\n## ")
    for heading in ("Your organisation", "The whole system"):
        (part,) = [one for one in parts if one.startswith(heading)]
        assert "Most votes were for Poor." in part.splitlines()


def test_the_18_barriers_of_the_event_are_those_of_the_booklet() -> None:
    points = [one for block in read(EVENT).blocks() if isinstance(block, Bullets)
              for one in block.points]  # fmt: skip
    told = {plain(point.lines[0]) for point in points}
    assert all(one.answer in told for one in figures() if one.people == "some")


def test_votes_with_numbers_make_a_chart() -> None:
    text = voted(Tally("how", "Good", 40), Tally("how", "poor", 20))
    assert ":::{chart} How is the food?\n:total: 60\n:people: voted for …" in text
    assert "- :face-good: Good: 40\n- :face-poor: Poor: 20\n:::" in text


def main_points(text: str) -> str:
    return text.split("\n## ")[1]


def test_the_answer_with_the_most_votes_is_a_main_point() -> None:
    text = voted(Tally("how", "Good", 40), Tally("how", "poor", 20))
    assert "\n:face-good: How is the food?\n40 out of 60 people voted for good.\n" in main_points(
        text
    )


def test_who_is_not_sure_did_not_vote_for_it() -> None:
    text = voted(Tally("how", "Good", 40), Tally("how", "Not sure", 20))
    assert "- :face-not-sure: Not sure: 20\n  were not sure\n" in text


def test_votes_that_are_level_or_few_are_no_main_point() -> None:
    for good, poor in ((30, 30), (2, 1)):
        text = voted(Tally("how", "Good", good), Tally("how", "poor", poor))
        assert "voted for" not in main_points(text)


def test_those_who_did_not_vote_are_a_row() -> None:
    counts = {"Good": 40, "In the middle": 0, "Poor": 20, "Not sure": 0}
    text = voted(*(Tally("how", answer, people, 70) for answer, people in counts.items()))
    assert ":total: 70" in text
    assert "No vote: 10\n  did not vote" in text


def test_who_may_have_chosen_what_nobody_counted_is_not_said_to_give_no_vote() -> None:
    text = voted(Tally("how", "Good", 40, 70), Tally("how", "Poor", 20, 70))
    assert "Something else: 10\n  chose something else or did not vote" in text
    assert "No vote" not in text


def test_few_votes_are_not_told() -> None:
    text = voted(Tally("how", "Good", 40), Tally("how", "Poor", 2))
    assert "Good: most" in text
    assert "Poor: a few" in text
    assert "40" not in text
    assert "- :soup: Soup: a few votes" in voted(Tally("eaten", "Soup", 2))


def test_ticks_with_no_total_are_a_list() -> None:
    text = voted(Tally("eaten", "Soup", 12), Tally("eaten", "Cake", "some"))
    assert "- :soup: Soup: 12 votes\n- :cake: Cake\n" in text


def test_votes_and_replies_stand_together() -> None:
    found = collected(
        form(),
        *(reply(at, how="good") for at in range(6)),
        tallies=(Tally("how", "Poor", "most"),),
    )
    text = report.draft(form(), found, themes=THEMES).text
    assert "Most votes were for Poor." in text
    assert "- :face-good: Good: 6" in text


def test_a_vote_on_nothing_of_the_form_is_left_out() -> None:
    assert "Rice" not in voted(Tally("eaten", "Rice", 12), Tally("other", "Soup", 12))
