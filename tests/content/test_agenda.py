"""Claims about an agenda: its times, and the rows of the event file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import content
from easyread.errors import ContentError
from easyread.model.document import Agenda, Block, PictureName, plain

Blocks = Callable[[str], tuple[Block, ...]]
EVENT = """
[[agenda]]
time = "1pm"
what = "Welcome, **all**"
who = "Sam"
picture = "include"

[[agenda]]
time = "2:45pm"
what = "Tea"
"""


def agenda(blocks: Blocks, rows: str) -> Agenda:
    found = blocks(f":::{{agenda}}\n{rows}\n:::\n")[0]
    assert isinstance(found, Agenda)
    return found


def test_a_row_has_a_time_a_picture_and_words(blocks: Blocks) -> None:
    found = agenda(blocks, "- :include: 1:15pm: **Welcome** to all\n  With Sam")
    (turn,) = found.turns
    assert (turn.time, turn.minutes) == ("1:15pm", 13 * 60 + 15)
    assert [plain(line) for line in turn.lines] == ["Welcome to all", "With Sam"]
    assert isinstance(turn.picture, PictureName)
    assert turn.picture.name == "include"


@pytest.mark.parametrize(
    ("time", "minutes"),
    [("12am", 0), ("9am", 540), ("9.30am", 570), ("Noon", 720), ("12:05pm", 725), ("midday", 720),
     ("1 pm", 780), ("11:59PM", 1439), ("midnight", 0)],
)  # fmt: skip
def test_times_as_people_write_them(blocks: Blocks, time: str, minutes: int) -> None:
    assert agenda(blocks, f"- {time}: Tea").turns[0].minutes == minutes


@pytest.mark.parametrize("row", ["- Tea", "- 13pm: Tea", "- 1:75pm: Tea", "- 1pm:", "- 14:00: Tea"])
def test_a_row_without_a_time_is_refused(refusal: Callable[[str], ContentError], row: str) -> None:
    error = refusal(f":::{{agenda}}\n- 1pm: Tea\n{row}\n:::\n")
    assert "1:15pm" in error.hint
    assert error.place


def test_an_empty_agenda_has_the_rows_of_the_event(tmp_path: Path) -> None:
    (tmp_path / "our.event.toml").write_text(EVENT, "utf-8")
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: A\nevent: our.event.toml\n---\n## Part\n\n:::{agenda}\n:::\n", "utf-8"
    )
    found = content.read(path).sections[0].blocks[0]
    assert isinstance(found, Agenda)
    assert [(turn.time, turn.minutes) for turn in found.turns] == [("1pm", 780), ("2:45pm", 885)]
    assert [plain(line) for line in found.turns[0].lines] == ["Welcome, **all**", "Sam"]
    assert found.turns[1].picture is None


def test_an_empty_agenda_of_no_event_is_refused(refusal: Callable[[str], ContentError]) -> None:
    assert refusal(":::{agenda}\n:::\n").message == "An agenda needs one list."
