"""Claims about pictures in terminals."""

import base64
import io
import re
from pathlib import Path

import pytest
from PIL import Image

from easyread import symbols
from easyread.commands.symbols.thumbnails import Way, thumbnails, way
from easyread.pipeline import open_project


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-kitty"}, "kitty"), ({"KITTY_WINDOW_ID": "1"}, "kitty"),
        ({"TERM_PROGRAM": "iTerm.app"}, "iterm"), ({"TERM_PROGRAM": "WezTerm"}, "iterm"),
        ({"TERM": "foot"}, "sixel"), ({"TERM": "xterm-sixel"}, "sixel"),
        ({"TERM": "xterm-256color"}, "none"), ({}, "none"),
        ({"TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"}, "none"),
    ],
)  # fmt: skip
def test_pictures_are_shown_where_the_terminal_says_that_it_can(
    environment: dict[str, str], expected: Way
) -> None:
    assert way(environment, terminal=True) == expected
    assert way(environment, terminal=False) == "none"


def test_the_pictures_stand_in_one_row() -> None:
    project = open_project(Path(__file__).parents[3])
    found = symbols.find("home and bus", project.library(), project.matcher(), 3)
    assert len(found) == 3
    shown = thumbnails(found, "iterm")
    image = Image.open(io.BytesIO(base64.b64decode(shown.partition(":")[2].rstrip("\a\n"))))
    assert 2 < image.width / image.height < 3
    assert len(image.convert("RGB").getcolors(100_000) or ()) > 20
    pieces = re.findall("\033_G(.*?);(.*?)\033\\\\", thumbnails(found, "kitty"))
    assert [options[-1] for options, _ in pieces] == ["1"] * (len(pieces) - 1) + ["0"]
    Image.open(io.BytesIO(base64.b64decode("".join(piece for _, piece in pieces)))).verify()
    assert thumbnails(found, "sixel").startswith("\033Pq")
