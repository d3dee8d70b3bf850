"""`easyread symbols list`: which pictures there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.symbols.pack import Symbol


@click.command("list")
@click.argument("words", nargs=-1)
def command(words: tuple[str, ...]) -> None:
    """List the names of pictures. With WORDS, only those about them, the nearest first."""
    from easyread.pipeline import open_project

    library = open_project(Path.cwd()).library()
    asked = tuple(word.lower() for word in " ".join(words).replace(":", " ").split())
    every = [(symbol, found) for found in library.packs for symbol in found.symbols.values()]
    about = [(symbol, found) for symbol, found in every if all(w in _words(symbol) for w in asked)]
    for symbol, found in sorted(about, key=lambda both: _distance(both[0], asked)):
        click.echo(f":{symbol.name}:  {symbol.alt}  ({found.credit.title})")
    if not about:
        near = dict.fromkeys(n for name in (" ".join(asked), *asked) for n in library.near(name))
        hint = f"Near names: {', '.join(near)}." if near else "Try another word."
        click.echo(f"No picture is about that. {hint}", err=True)


def _words(symbol: Symbol) -> str:
    return " ".join((symbol.name, *symbol.terms, symbol.alt)).lower()


def _distance(symbol: Symbol, asked: tuple[str, ...]) -> int:
    """How far a picture is from what was asked: 0 is its name, 1 a term, 2 and 3 a part of them."""
    terms = [term.lower() for term in symbol.terms]
    if not asked or symbol.name in ("-".join(asked), " ".join(asked)):
        return 0
    if " ".join(asked) in terms:
        return 1
    whole = {word for term in (*terms, symbol.name.replace("-", " ")) for word in term.split()}
    return 2 if whole.issuperset(asked) else 3
