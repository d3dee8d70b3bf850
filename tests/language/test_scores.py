import importlib
import socket
import subprocess
import sys
from collections.abc import Sequence

import pytest

import easyread
from easyread.language import Scores
from easyread.model.language import Score
from tests.running import ROOT, environment

_LONG = ["We will write to you. You can come and see us."] * 20


def test_scores_never_use_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_rest: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    found = Scores(_LONG)
    assert {score.name for score in found} >= {"Flesch reading ease", "Flesch-Kincaid grade"}


def test_a_bullet_is_a_sentence_of_its_own() -> None:
    line = "you can ask your doctor about this"
    apart = Scores([line] * 30)
    together = Scores([" ".join([line] * 3)] * 10)
    grade = {score.name: score.value for score in apart}["Flesch-Kincaid grade"]
    assert grade < {score.name: score.value for score in together}["Flesch-Kincaid grade"]


def test_decimals_do_not_end_sentences() -> None:
    plain = Scores(["The price went up by 3 pounds in the last year."] * 20)
    decimal = Scores(["The price went up by 3.5 pounds in the last year."] * 20)
    assert plain[1].value == decimal[1].value


def test_a_short_text_has_no_scores() -> None:
    assert Scores(["We will write to you."]) == ()


def test_scores_can_be_used_as_a_tuple() -> None:
    found: Sequence[Score] = Scores(_LONG)
    told: Sequence[Score] = tuple(found)
    assert told
    assert found == told == found
    assert (found[0], found[1:], len(found), bool(found)) == (told[0], told[1:], len(told), True)
    assert (repr(found), hash(found)) == (repr(told), hash(told))
    assert found == Scores(_LONG) != Scores(["We will write to you."])


def test_a_check_asks_textstat_only_when_its_scores_are_looked_at() -> None:
    code = (
        "import sys, easyread; report = easyread.check('You can come and see us. ' * 30);"
        "before = 'textstat' in sys.modules; count = len(report.scores);"
        "print(before, count, 'textstat' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert done.stdout == "False 7 True\n", done.stderr


def test_a_report_keeps_the_scores_of_its_first_look() -> None:
    report = easyread.check(" ".join(_LONG))
    assert report.scores[0] is report.scores[0]


def test_scores_are_what_textstat_says_without_our_help() -> None:
    text = (ROOT / "docs/why.md").read_text("utf-8")
    code = (
        "import sys, easyread, textstat; from easyread.language import scores;"
        "from textstat.backend.counts import _count_syllables;"
        "_count_syllables.get_cmudict = scores._pronunciations;"
        "text = '\\n'.join(scores._lines([sys.stdin.read()]));"
        "print([round(getattr(textstat, name)(text), 1) for name, _, _ in scores._FORMULAS])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, env=environment(), input=text, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout == f"{[score.value for score in Scores([text])]}\n", done.stderr


def test_textstat_keeps_no_text_that_was_scored() -> None:
    assert Scores(["We went to see 20 of them at the river."] * 20)
    selections = importlib.import_module("textstat.backend.selections")
    assert selections.list_words.cache_info().currsize == 0
    assert selections.list_difficult_words.cache_info().currsize == 0
