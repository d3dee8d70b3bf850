"""The same text gives the same findings in the same order, in every process."""

import os
import subprocess
import sys

import easyread
from easyread.readers import read_text
from easyread.rules import check
from easyread.rules.checker import Checker
from easyread.rules.profiles import DEFAULT, profile
from easyread.rules.whole import Document

PROGRAM = (
    "import easyread; print([(f.rule, f.span) for f in "
    "easyread.check('See page 4 [1]. We (must) utilise 14% & e.g. this; or not.').findings])"
)


def test_findings_come_in_the_same_order_whatever_the_order_of_sets() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(said) == 1
    assert "percentage" in said.pop()


def test_what_is_said_of_a_whole_sentence_comes_before_what_a_part_of_it_wakes() -> None:
    text = "PLEASE READ ALL OF THIS, WHICH IS A LONG NOTICE, AND COME TO THE LIBRARY IN TOWN."
    whole = [one.rule for one in easyread.check(text).findings if one.span == (0, len(text))]
    assert whole == ["all-capitals", "long-sentence", "many-commas"]
    assert "all-capitals" not in {one.rule for one in easyread.check(text.title()).findings}


def test_findings_stand_in_the_order_of_the_text_each_with_its_own_place() -> None:
    lines = ["We utilise 14% & e.g. this, and we endeavour to utilise it."] * 3
    found = easyread.check("\n\n".join(lines)).findings
    told = [(one.unit, one.span or (0, 0)) for one in found if one.unit >= 0]
    assert told == sorted(told)
    assert {unit for unit, _ in told} == {0, 1, 2}
    assert len({span[0] for _, span in told}) > 2
    for one in found:
        if one.span:
            assert (one.place.line, one.place.column) == (1 + 2 * one.unit, 1 + one.span[0])


def test_a_rule_that_knows_more_is_heard_in_its_own_line_only() -> None:
    found = easyread.check("14.5% of us came.\n\nIt is 14.5 of us.").findings
    assert [(one.rule, one.unit) for one in found] == [("percentage", 0), ("decimal-number", 1)]


def test_a_rule_about_first_uses_is_silent_where_one_knew_more() -> None:
    text = "The municipality met. It is agricultural and constitutional. We met ornithologists."
    once = ("rare-word", "long-word")
    prose = read_text(text)
    rare, long = ({one.span for one in check(prose, only=[name]).findings} for name in once)
    both = {(one.rule, one.span) for one in check(prose, only=once).findings}
    assert rare & long
    assert long - rare
    assert both == {
        *(("rare-word", span) for span in rare),
        *(("long-word", s) for s in long - rare),
    }
    assert len(list(Checker(profile(DEFAULT), once).problems(Document(read_text(text))))) == len(
        both
    )
