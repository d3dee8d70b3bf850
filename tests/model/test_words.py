"""Every word of a document comes with the place where it stands."""

from pathlib import Path

from easyread.content import read
from easyread.model.words import words

SOURCE = """---
title: A plan
---
## Part

:::{box} Look
Words in a **box**.
:::

:::{question} come
Will you come?
- Yes
- No
:::
"""


def test_every_text_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(SOURCE, "utf-8")
    lines = {text.strip(): place.line for text, place in words(read(path))}
    told = {text: lines[text] for text in ("Part", "box", "Will you come?", "No")}
    assert told == {"Part": 4, "box": 7, "Will you come?": 10, "No": 13}
    assert "A plan" in lines
