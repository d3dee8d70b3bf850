"""`easyread new`: a short, working start for an author's own document, or for a whole event."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

import click

from easyread.model.document import Kind

KINDS = tuple(kind for kind in get_args(Kind) if kind != "plain")
EVENT = "event"


@click.command()
@click.argument("name")
@click.option("--kind", type=click.Choice((*KINDS, EVENT)), default="leaflet", show_default=True,
              help="What you want to make.")  # fmt: skip
@click.pass_context
def command(context: click.Context, name: str, kind: str) -> None:
    """Start a document of your own: NAME.md in the content folder.

    With --kind event, start all that an event needs: an agenda, name badges, posters and slips for
    votes, a booklet, worksheets and a report. NAME.event.toml holds the date and the names.
    """
    from easyread import config
    from easyread.errors import ContentError

    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        hint = "Use small letters, numbers and hyphens, for example: my-leaflet"
        raise ContentError(f"“{name}” cannot be a name.", None, hint)
    folder = Path(config.read(Path.cwd()).build.content)
    made = _event(folder, name) if kind == EVENT else _document(folder, name, kind)
    _write(made)
    if not context.obj.quiet:
        first, *others = made
        if others:
            click.echo(f"{first} is ready, and {len(others)} files that use it:")
            click.echo("\n".join(f"- {path}" for path in others))
            click.echo(f"Change {first} first. Then type: easyread build")
        else:
            click.echo(f"{first} is ready. Change its words. Then type: easyread build {first}")


def _document(folder: Path, name: str, kind: str) -> Mapping[Path, str]:
    return {folder / f"{name}.md": _start(f"{kind}.md", name)}


def _event(folder: Path, name: str) -> Mapping[Path, str]:
    """The facts of an event, and then the files that take them from there."""
    from easyread.resources import BUILT_IN

    made = {folder / f"{name}.event.toml": _start(f"{EVENT}/event.toml", name)}
    for start in sorted((BUILT_IN / "templates" / "new" / EVENT).glob("*.md")):
        made[folder / f"{name}-{start.stem}.md"] = _start(f"{EVENT}/{start.name}", name)
    return made


def _start(template: str, name: str) -> str:
    from easyread.resources import BUILT_IN

    title = name.replace("-", " ").capitalize()
    text = (BUILT_IN / "templates" / "new" / template).read_text("utf-8")
    return text.replace("TITLE", title, 1).replace("NAME.event.toml", f"{name}.event.toml", 1)


def _write(made: Mapping[Path, str]) -> None:
    """Write all of them or none.

    Raises:
        OutputError: one is there already, or cannot be written.
    """
    from easyread import files
    from easyread.errors import OutputError
    from easyread.model.place import Place

    for path in made:
        if path.exists():
            hint = "Choose another name, or move the file away."
            raise OutputError("This file is already there.", Place(path.as_posix()), hint)
    written: list[Path] = []
    try:
        for path, text in made.items():
            files.write(path, text.encode())
            written.append(path)
    except (OutputError, KeyboardInterrupt):
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        raise
