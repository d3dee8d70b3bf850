"""`easyread new`: a short, working start for an author's own document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import click

from easyread.model.document import Kind

KINDS = tuple(kind for kind in get_args(Kind) if kind != "plain")


@click.command()
@click.argument("name")
@click.option("--kind", type=click.Choice(KINDS), default="leaflet", show_default=True,
              help="What you want to make.")  # fmt: skip
@click.pass_context
def command(context: click.Context, name: str, kind: str) -> None:
    """Start a document of your own: NAME.md in the content folder."""
    from easyread import config, files, resources
    from easyread.errors import ContentError, OutputError
    from easyread.model.place import Place

    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        hint = "Use small letters, numbers and hyphens, for example: my-leaflet"
        raise ContentError(f"“{name}” cannot be a name.", None, hint)
    path = Path(config.read(Path.cwd()).build.content) / f"{name}.md"
    if path.exists():
        hint = "Choose another name, or move the file away."
        raise OutputError("This file is already there.", Place(path.as_posix()), hint)
    start = resources.BUILT_IN / "templates" / "new" / f"{kind}.md"
    title = name.replace("-", " ").capitalize()
    files.write(path, start.read_text("utf-8").replace("TITLE", title, 1).encode())
    if not context.obj.quiet:
        click.echo(f"{path} is ready. Change its words. Then type: easyread build {path}")
