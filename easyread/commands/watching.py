"""`easyread build --watch`: builds again when a file changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import watchfiles

from easyread import config
from easyread.errors import EasyReadError
from easyread.resources import Resources


def watch_and_build(paths: tuple[Path, ...], build: Callable[[], None], talk: Any) -> None:
    """Build, and build again after each change; a mistake is told, and we go on.

    `talk` is the Talk of easyread.cli, which stands above us.
    """
    folders, rooms = _watched(paths)

    def matters(_change: watchfiles.Change, name: str) -> bool:
        path = Path(name)
        return path.suffix in (".md", ".toml") or bool({*path.parents} & {*rooms})

    # The first turn comes without a change, once we watch, so that we miss nothing from then on.
    turns = watchfiles.watch(
        *folders, watch_filter=matters, recursive=False, rust_timeout=500, yield_on_timeout=True
    )
    for number, changes in enumerate(turns):
        if changes or number == 0:
            try:
                build()
            except EasyReadError as error:
                talk.tell(str(error))
            if not talk.quiet:
                click.echo("Waiting for changes. Stop with Ctrl+C.", err=True)


def _watched(paths: tuple[Path, ...]) -> tuple[list[Path], tuple[Path, ...]]:
    """Return the folders whose files go into a build, and the rooms of templates and symbols.

    Folders are not watched with all that is in them, since what we make may lie there too.
    """
    project = Path.cwd()
    resources = Resources(project)
    rooms = (*resources.folders("templates"), *resources.folders("symbols"))
    inside = [folder for room in rooms for folder in room.rglob("*") if folder.is_dir()]
    given = paths or (Path(config.read(project).build.content),)
    content = [path if path.is_dir() else path.parent for path in given]
    found = {folder.resolve() for folder in (project, *content, *rooms, *inside)}
    return [folder for folder in sorted(found) if folder.is_dir()], rooms
