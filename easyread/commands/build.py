"""`easyread build`: content files → PDF and HTML."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from easyread.config import EDITIONS, Scheme
from easyread.errors import ContentError, EasyReadError
from easyread.model.document import Place

if TYPE_CHECKING:
    from easyread.pipeline import Made, Order, Project

FORMATS = ("pdf", "html")
SMALLEST_PT, LARGEST_PT = 14, 40


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--edition", "editions", multiple=True, type=click.Choice(list(EDITIONS)),
              help="Make this edition. You can ask for more than 1.")  # fmt: skip
@click.option("--format", "formats", multiple=True, type=click.Choice(FORMATS),
              help="Make only PDF or only HTML.")  # fmt: skip
@click.option("--size", "size_pt", type=click.FloatRange(SMALLEST_PT, LARGEST_PT),
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
    from easyread.pipeline import Order, open_project

    project = open_project(Path.cwd())
    order = Order(editions, formats or FORMATS, size_pt, scheme, keep_html)  # type: ignore[arg-type]  # click tested the names
    target = output or Path(project.config.build.output)
    given = paths or (Path(project.config.build.content),)
    _build(project, given, order, target, context.obj.quiet)
    if watch:
        _watch(project, given, order, target, context.obj.quiet)


def _build(
    project: Project, given: tuple[Path, ...], order: Order, output: Path, quiet: bool
) -> None:
    from rich.console import Console
    from rich.progress import Progress

    start = time.perf_counter()
    count = 0
    talk = Console(stderr=True, quiet=quiet)
    with Progress(console=talk, transient=True) as progress:
        bar = progress.add_task("Building", total=None)
        for made in project.build(_content_files(given), order, output):
            count += 1
            progress.update(bar, description=f"{count} made")
            if not quiet:
                click.echo(_line(made))
    if not quiet:
        click.echo(f"{count} files in {time.perf_counter() - start:.1f} s.", err=True)


def _content_files(given: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files named, and the .md files in the folders named; READMEs are left out."""
    found: list[Path] = []
    for path in given:
        if path.is_dir():
            found += [file for file in sorted(path.glob("*.md")) if file.name != "README.md"]
        else:
            found.append(path)
    if not found:
        names = ", ".join(f"{path}/" for path in given)
        hint = "Start a file with: easyread new my-leaflet"
        raise ContentError("There are no content files here.", Place(names), hint)
    return tuple(found)


def _line(made: Made) -> str:
    pages = f"{made.pages} pages" if made.pages else ""
    how = "not changed" if made.cached else f"{made.seconds:.1f} s"
    return f"{made.file}  {pages:>9}  {made.size / 1024:>6.0f} KB  {how}"


def _watch(
    project: Project, given: tuple[Path, ...], order: Order, output: Path, quiet: bool
) -> None:
    """Build again after each change, and go on when a change has a mistake in it."""
    import watchfiles

    folders = [
        *given,
        *project.resources.folders("templates"),
        *project.resources.folders("symbols"),
    ]
    if not quiet:
        click.echo("Waiting for changes. Stop with Ctrl+C.", err=True)
    for _ in watchfiles.watch(*folders, raise_interrupt=True):
        try:
            _build(project, given, order, output, quiet)
        except EasyReadError as error:
            click.echo(f"Error: {error}", err=True)
