"""`easyread build`: content files → PDF and HTML."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from easyread.config import EDITIONS, FILE, Scheme
from easyread.errors import ContentError, EasyReadError
from easyread.model.document import Place

if TYPE_CHECKING:
    from easyread.pipeline import Made, Order

FORMATS = ("pdf", "html")
SMALLEST_PT, LARGEST_PT = 14, 40


class Size(click.FloatRange):
    """A size of words that people can read and a page can hold."""

    name = "points"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:  # Any: as in click
        """Return the size."""
        with contextlib.suppress(ValueError):
            if SMALLEST_PT <= float(value) <= LARGEST_PT:
                return float(value)
        message = f"Use a number from {SMALLEST_PT} to {LARGEST_PT}, such as 20."
        return self.fail(message, param, ctx)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--edition", "editions", multiple=True, type=click.Choice(list(EDITIONS)),
              help="Make this edition. You can ask for more than 1.")  # fmt: skip
@click.option("--format", "formats", multiple=True, type=click.Choice(FORMATS),
              help="Make only PDF or only HTML.")  # fmt: skip
@click.option("--size", "size_pt", type=Size(),
              help="Size of the words in points, such as 20.")  # fmt: skip
@click.option("--scheme", type=click.Choice(get_args(Scheme)), help="Colours of the page.")
@click.option("--output", type=click.Path(path_type=Path), help="Folder for what is made.")
@click.option("--keep-html", is_flag=True, help="Keep the page that each PDF is made from.")
@click.option("--watch", is_flag=True, help="Build again when a file changes. Stop with Ctrl+C.")
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[Path, ...],
    editions: tuple[str, ...],
    formats: tuple[str, ...],
    size_pt: float | None,
    scheme: Scheme | None,
    output: Path | None,
    keep_html: bool,
    watch: bool,
) -> None:
    """Make PDF and HTML from content files.

    PATHS are files or folders. With none, the whole content folder is built.
    """
    from easyread.pipeline import Order

    order = Order(editions, formats or FORMATS, size_pt, scheme, keep_html)  # type: ignore[arg-type]  # click tested the names
    quiet = context.obj.quiet

    def build() -> None:
        _build(paths, order, output, quiet)

    if watch:
        _watch(paths, build, context.obj)
    else:
        build()


def _build(paths: tuple[Path, ...], order: Order, output: Path | None, quiet: bool) -> None:
    from rich.console import Console
    from rich.progress import Progress

    from easyread.pipeline import open_project

    start = time.perf_counter()
    project = open_project(Path.cwd())
    target = output or Path(project.config.build.output)
    found = _content_files(paths or (Path(project.config.build.content),))
    count = 0
    talk = Console(stderr=True)
    with Progress(console=talk, transient=True, disable=quiet or not talk.is_terminal) as progress:
        bar = progress.add_task("Building", total=None)
        for made in project.build(found, order, target):
            count += 1
            progress.update(bar, description=f"{count} made")
            if not quiet:
                click.echo(_line(made))
    if not quiet:
        files = "1 file" if count == 1 else f"{count} files"
        click.echo(f"{files} in {time.perf_counter() - start:.1f} s.", err=True)


def _content_files(given: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files named, and the .md files in the folders named; READMEs are left out."""
    found: list[Path] = []
    for path in given:
        if path.is_dir():
            files = sorted(path.glob("*.md"))
            found += [file for file in files if file.name != "README.md" and file.name[0] != "."]
        else:
            found.append(path)
    if not found:
        names = ", ".join(f"{path}/" for path in given)
        hint = "Start a file with: easyread new my-leaflet"
        raise ContentError("There are no content files here.", Place(names), hint)
    return tuple({file.resolve(): file for file in found}.values())


def _line(made: Made) -> str:
    pages = f"{made.pages} page{'s' if made.pages > 1 else ''}" if made.pages else ""
    how = "not changed" if made.cached else f"{made.seconds:.1f} s"
    return f"{made.file}  {pages:>9}  {made.size / 1024:>6.0f} KB  {how}"


def _watch(paths: tuple[Path, ...], build: Callable[[], None], talk: Any) -> None:
    """Build, and build again after each change; a mistake is told, and we go on.

    `talk` is the Talk of the module above.
    """
    import watchfiles

    folders, rooms = _watched(paths)

    def matters(_change: watchfiles.Change, name: str) -> bool:
        path = Path(name)
        return path.suffix == ".md" or path.name == FILE or bool({*path.parents} & {*rooms})

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
    from easyread import config
    from easyread.resources import Resources

    project = Path.cwd()
    resources = Resources(project)
    rooms = (*resources.folders("templates"), *resources.folders("symbols"))
    inside = [folder for room in rooms for folder in room.rglob("*") if folder.is_dir()]
    given = paths or (Path(config.read(project).build.content),)
    content = [path if path.is_dir() else path.parent for path in given]
    found = {folder.resolve() for folder in (project, *content, *rooms, *inside)}
    return [folder for folder in sorted(found) if folder.is_dir()], rooms
