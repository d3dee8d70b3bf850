"""`easyread symbols match`: which pictures could stand beside some words."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.symbols.match import Candidate

BAD_INPUT = 2
OPEN = "openmoji:"  # a set that other programs know too


@click.command("match")
@click.argument("words", nargs=-1)
@click.option("--input-format", type=click.Choice(("words", "jsonl")), default="words",
              help="Read words, or lines from another program.")  # fmt: skip
@click.option("--output-format", type=click.Choice(("text", "jsonl")), default=None,
              help="Write text, or lines of JSON.")  # fmt: skip
def command(words: tuple[str, ...], input_format: str, output_format: str | None) -> int:
    """Tell which pictures could stand beside WORDS, and why.

    The best comes first. With --input-format jsonl, lines such as {"id": 1, "text": "Live in
    your home."} are read and answered with their candidates. There are none where we would place
    no picture.
    """
    if bool(words) == (input_format == "jsonl"):
        raise click.UsageError("Give words, or lines with --input-format jsonl.")
    # Not by the pipeline: it brings all that makes pages, and this must start at once.
    from easyread import batch, config, resources
    from easyread.symbols import Library
    from easyread.symbols.match import matcher as of_library

    packs = config.read(Path.cwd()).symbols.packs
    matcher = of_library(Library.read(resources.Resources(Path.cwd()).packs(), packs))

    def told(one: Candidate) -> dict[str, object]:
        names = [name for name in one.symbols if name.startswith(OPEN)]
        return {
            "symbol": (names or one.symbols)[0],
            "concept": one.concept,
            "score": one.score,
            "why": one.why,
            "picture": matcher.shortcodes[one.symbols[0]],
        }

    def answer(line: batch.Line) -> str:
        found = matcher.candidates(batch.text_of(line))
        answers = [told(one) for one in found] if found and found[0].sure else []
        return batch.as_line({"id": line.get("id"), "candidates": answers})

    if input_format == "words":
        found = matcher.candidates(" ".join(words))
        if output_format == "jsonl":
            click.echo(batch.as_line({"candidates": [told(one) for one in found]}))
        else:
            lines = (_line(one, matcher.shortcodes[one.symbols[0]]) for one in found)
            click.echo("\n".join(lines) or "No picture fits.")
        return 0
    sound = True
    for text, good in batch.lines(sys.stdin.buffer, answer):
        click.echo(text)
        sound = sound and good
    return 0 if sound else BAD_INPUT


def _line(one: Candidate, name: str) -> str:
    doubt = "" if one.sure else "  (not sure)"
    return f"{one.score:.2f}  :{name}:  because of “{one.why}”  ({one.symbols[0]}){doubt}"
