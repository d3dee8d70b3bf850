"""`easyread words`: how hard words are, and what to write instead."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.targets import Target

BAD_INPUT = 2


@click.command()
@click.argument("words", nargs=-1)
@click.option("--input-format", type=click.Choice(("words", "jsonl")), default="words",
              help="Read words, or lines of JSON that are piped in.")  # fmt: skip
def command(words: tuple[str, ...], input_format: str) -> int:
    """Tell how hard WORDS are, and which easier words there are.

    0 is the easiest, 1 is the hardest.

    With --input-format jsonl, lines such as {"id": 1, "text": "We utilise it.", "target":
    "utilise"} are read and answered. A line can have the "start" of its target too.
    """
    from easyread import batch, targets
    from easyread.errors import ContentError

    if input_format == "jsonl":
        code = 0
        for line, sound in batch.lines(sys.stdin.buffer, targets.line):
            click.echo(line)
            code = code if sound else BAD_INPUT
        return code
    if not any(word.strip() for word in words):
        raise ContentError("We need words.", None, "Example: easyread words utilise")
    for word in words:
        click.echo(_told(targets.alone(word), word))
    return 0


def _told(found: Target, word: str) -> str:
    hard = "hard" if found.hard else "not hard"
    easier = f"  Try: {', '.join(found.suggestions)}" if found.suggestions else ""
    meaning = f"  You could add: “This means {found.meaning}.”" if found.meaning else ""
    return f"{word}  {found.score:.2f}  {hard}{easier}{meaning}"
