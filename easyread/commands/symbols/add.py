"""`easyread symbols add`: bring your own pictures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.symbols.adding import Added

SETS = ("mulberry", "arasaac", "widgit", "photosymbols", "photographs")
YES_NO = click.Choice(("yes", "no"))
MOST_TOLD = 10


@click.command("add")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="Name of the new pack, such as: our-photos")
@click.option("--set", "set_", type=click.Choice(SETS), help="Which set they are from.")
@click.option("--licence", default="", help="How they may be used, such as: CC BY 4.0")
@click.option("--licence-url", default="", help="Where the licence can be read.")
@click.option("--author", default="", help="Who made them.")
@click.option("--credit", default="", help="The sentence that thanks them.")
@click.option("--source", default="", help="Where they come from.")
@click.option("--title", default="", help="What people call this set.")
@click.option("--commercial", type=YES_NO, help="May somebody earn money with them?")
@click.option("--changed", is_flag=True, help="You have changed how they look.")
@click.option("--style", default="", help="How they look. Packs of 1 style go together.")
@click.option("--sensitive", is_flag=True, help="Take pictures of sex and violence too.")
@click.option("--who", default="", help="Who is in the photographs; or: nobody")
@click.option("--agreed", type=YES_NO, help="Did all of these people agree?")
@click.option("--replace", is_flag=True, help="Put them in the place of a pack of this name.")
@click.option("--more", is_flag=True, help="Add them to a pack of this name.")
@click.pass_context
def command(
    context: click.Context,
    /,
    path: Path,
    name: str,
    set_: str | None,
    commercial: str | None,
    agreed: str | None,
    **said: str | bool,
) -> int:
    """Bring your own pictures into this project.

    PATH is a folder, a .zip, .obz or .obf file, or 1 picture. A folder can hold a list of words
    (CSV). Each picture is checked. It ends with 1 when pictures were left out.
    """
    from easyread.symbols import adding

    wish = adding.Wish(
        name,
        set=set_ or "",
        commercial=_answer(commercial),
        agreed=_answer(agreed),
        ask=_ask if sys.stdin.isatty() else None,
        **said,  # type: ignore[arg-type]  # click gives words to words, and flags to flags
    )
    added = adding.add(path, Path.cwd() / "symbols", wish)
    _tell(added, context.obj.quiet)
    return int(any(not one.wanted for one in added.left_out))


def _tell(added: Added, quiet: bool) -> None:
    from easyread.commands.symbols.letters import strange
    from easyread.symbols import pack

    pictures = "1 picture" if added.count == 1 else f"{added.count} pictures"
    click.echo(f"{pictures} came in: symbols/{added.folder.name}/")
    if not quiet:
        click.echo(f"{added.title}. Licence: {added.licence}.", err=True)
        letters = map(str, strange(pack.read(added.folder)))
        _list("Look at these:", [*added.notes, *letters], "")
    left = len(added.left_out)
    heading = f"{left} were left out:" if left > 1 else "1 was left out:"
    more = f"All of them: symbols/{added.folder.name}/left-out.csv"
    _list(heading, [str(one) for one in added.left_out], more)


def _list(heading: str, told: list[str], more: str) -> None:
    if told:
        click.echo(heading, err=True)
        for line in told[:MOST_TOLD]:
            click.echo(f"- {line}", err=True)
        if len(told) > MOST_TOLD:
            click.echo(f"And {len(told) - MOST_TOLD} more. {more}".rstrip(), err=True)


def _answer(written: str | None) -> bool | None:
    return None if written is None else written == "yes"


def _ask(file: str) -> tuple[str, bool]:
    """Ask who is in a photograph, and whether they agreed."""
    who = click.prompt(f"Who is in {file}? Names, or: nobody", err=True)
    return who, click.confirm("Did they agree that you use it?", err=True)
