"""`easyread symbols`: which pictures there are."""

from __future__ import annotations

from pathlib import Path

import click


@click.group()
def command() -> None:
    """Look at the pictures that you can use."""


@command.command("list")
@click.argument("words", nargs=-1)
def list_(words: tuple[str, ...]) -> None:
    """List the names of pictures. With WORDS, only those about them."""
    from easyread.pipeline import open_project

    count = 0
    for found in open_project(Path.cwd()).library().packs:
        for symbol in found.symbols.values():
            about = " ".join((symbol.name, *symbol.terms, symbol.alt)).lower()
            if all(word.lower() in about for word in words):
                count += 1
                click.echo(f":{symbol.name}:  {symbol.alt}  ({found.credit.title})")
    if not count:
        click.echo("No picture is about that. Try another word.", err=True)
