"""`easyread symbols find`: the pictures for some words, the best first, and why."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.symbols import Found

FEW, MANY = 8, 24


@click.command("find")
@click.argument("words", nargs=-1, required=True)
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE.html",
              help="Make a web page that shows the pictures.")  # fmt: skip
@click.pass_context
def command(context: click.Context, words: tuple[str, ...], output: Path | None) -> None:
    """Find pictures for WORDS, the best first, and say why.

    Some terminals show the pictures too. To see them in any other: --output pictures.html
    """
    from easyread import files, html, symbols
    from easyread.pipeline import open_project

    project = open_project(Path.cwd())
    asked = " ".join(words)
    most = MANY if output else FEW
    found = symbols.find(asked, project.library(), project.matcher(), most)
    if output:
        files.write(output, html.pictures_page(asked, found).encode("utf-8"))
    elif found:
        _show(found)
    if context.obj.quiet:
        return
    if not found:
        click.echo("No picture fits. Try another word.", err=True)
    count = "1 picture" if len(found) == 1 else f"{len(found)} pictures"
    if output:
        click.echo(f"{output} shows {count}.", err=True)


def _show(found: tuple[Found, ...]) -> None:
    from easyread.commands.symbols.thumbnails import thumbnails, way

    shown = way(os.environ, sys.stdout.isatty())
    if shown != "none":
        click.echo(thumbnails(found, shown), nl=False)
    for number, one in enumerate(found, 1):
        click.echo(f"{number}  {one.write}  {one.picture.alt}  ({one.title}): {one.why}")
