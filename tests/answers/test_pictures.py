"""Claims about the pictures of a report on a form that has few of its own."""

import re
import subprocess
import sys
from pathlib import Path

from easyread.answers.pictures import pictured
from easyread.content import parse
from easyread.model.document import PictureName
from easyread.pipeline import open_project
from tests.answers.made import ROOT, drafted, form, reply

BARE = """---
title: Our day
kind: form
---

## The day

:::{question} how
How was it?
- Fine
- Bad
- Very bad
:::

:::{question} liked
:kind: many
What did you like?
- The food
- The room
- :talk: The talks
:::

::::{box} More
:::{question} idea
What is your idea?
:::

:::{question} again
Will you come again?
- Yes, by bus
- No
:::
::::
"""


def names(*, by_matcher: bool) -> list[str]:
    matcher = open_project(ROOT).matcher if by_matcher else None
    document = pictured(form(BARE), matcher)
    found = [one.picture for question in document.questions() for one in question.choices]
    return [one.name for one in found if isinstance(one, PictureName)]


def test_answers_with_no_picture_get_one() -> None:
    assert names(by_matcher=False) == [
        *("tick-one", "tick-one", "tick-one"), *("tick-box", "tick-box", "talk"),
        *("tick-one", "tick-one"),
    ]  # fmt: skip


def test_the_picture_fits_the_words_where_we_are_sure() -> None:
    found = names(by_matcher=True)
    assert found[1] == "face-poor"
    assert found[3:6] == ["meal", "tick-box", "talk"]
    assert found[6] == "bus"


def test_no_2_answers_to_a_question_get_the_same_found_picture() -> None:
    assert names(by_matcher=True)[:3].count("face-poor") == 1


def test_a_form_with_all_pictures_stays_as_it_is_and_asks_no_matcher() -> None:
    whole = parse(re.sub(r"\n- (?!:)", "\n- :talk: ", BARE), "day.md", "day")

    def matcher() -> None:
        raise AssertionError

    assert pictured(whole, matcher) is whole  # type: ignore[arg-type]  # it is never asked


def test_the_pages_of_a_report_on_a_form_without_pictures_pass(tmp_path: Path) -> None:
    words = BARE.replace(":talk: ", "")
    replies = [
        reply(at, how="fine", liked=("the-food",), idea="More time.", again="no")
        for at in range(15)
    ]
    path = tmp_path / "report.md"
    path.write_text(drafted(*replies, form_words=words).text, "utf-8")
    command = [sys.executable, "-m", "easyread", "build", str(path), "--output", str(tmp_path)]
    built = subprocess.run(
        [*command, "--edition", "easy-read", "--strict"], cwd=ROOT, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stderr
