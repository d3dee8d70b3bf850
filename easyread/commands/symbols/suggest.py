"""`easyread symbols suggest`: a picture for each idea that has none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.symbols.choose import Proposal

MOST = 3


@click.command("suggest")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--write", "write_", is_flag=True,
              help="Write the chosen names into the file, and change nothing else.")  # fmt: skip
@click.pass_context
def command(context: click.Context, path: Path, write_: bool) -> None:
    """Suggest pictures for each idea in FILE that has none.

    It suggests up to 3 for each, and says why. A star marks the one that --write would write.
    Where there is no star, you choose.

    FILE is a content file, or any text, HTML, Word or OpenDocument file. Only into a content file
    can --write write.
    """
    from easyread.pipeline import open_project, starts_with_title

    project = open_project(Path.cwd())
    found = project.proposals(path)
    for one in found:
        click.echo(_told(one))
    chosen = sum(bool(one.chosen) for one in found)
    if write_ and chosen:
        project.write_pictures(path, found)
    if context.obj.quiet:
        return
    if not found:
        click.echo("Each idea in this file has a picture.", err=True)
    elif write_:
        click.echo(f"{chosen} of {len(found)} pictures are now in {path}.", err=True)
    else:
        click.echo(f"We would choose a picture for {chosen} of {len(found)} ideas.", err=True)
        click.echo(_next(starts_with_title(path)), err=True)


def _next(content: bool) -> str:
    if content:
        return "To write them into the file: --write"
    return "Pictures are used in content files. To start one: easyread new NAME"


def _told(one: Proposal) -> str:
    lines = [f"{one.place}: {' '.join(one.words.splitlines())}"]
    for name, candidate in one.others[:MOST]:
        star = "*" if name == one.chosen else " "
        lines.append(f"  {star} :{name}:  {candidate.score:.2f}  because of “{candidate.why}”")
    lines.append(f"  {' ' if one.chosen else '*'} no picture")
    return "\n".join(lines)
