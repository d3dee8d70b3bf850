"""`easyread build`: content files → PDF and HTML."""

from __future__ import annotations

import time
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from easyread.commands.size import LARGEST_PT, SMALLEST_PT, Size
from easyread.config import EDITIONS, Scheme
from easyread.errors import ContentError, EasyReadError, listed
from easyread.model.place import Place

if TYPE_CHECKING:
    from easyread.checker import Checker
    from easyread.pipeline import Made, Order, Project

FORMATS = ("pdf", "html")
MOST_ERRORS = 10
START = "Start with: easyread new my-leaflet"


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--edition", "editions", multiple=True, type=click.Choice(list(EDITIONS)),
              help="Make this edition. You can ask for more than 1.")  # fmt: skip
@click.option("--format", "formats", multiple=True, type=click.Choice(FORMATS),
              help="Make only PDF or only HTML.")  # fmt: skip
@click.option("--size", "size_pt", type=Size(),
              help=f"Size of the words: {SMALLEST_PT} to {LARGEST_PT}.")  # fmt: skip
@click.option("--scheme", type=click.Choice(get_args(Scheme)), help="Colours of the page.")
@click.option("--output", type=click.Path(path_type=Path), help="Folder for what is made.")
@click.option("--keep-html", is_flag=True, help="Keep the page that each PDF is made from.")
@click.option("--watch", is_flag=True, help="Build again when a file changes. Stop with Ctrl+C.")
@click.option("--strict", is_flag=True, help="Exit with 1 when the words have errors.")
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
    strict: bool,
) -> int:
    """Make PDF and HTML from content files, and check what was made.

    PATHS are files or folders. With none, the whole content folder is built. The words are
    checked, and the pages too.

    Exit codes: 0 all well, 1 the pages have errors (with --strict: or the words), 2 nothing could
    be made. With --watch the pages are not checked.
    """
    from easyread import checker
    from easyread.pipeline import Order

    order = Order(editions, formats or FORMATS, size_pt, scheme, keep_html)  # type: ignore[arg-type]  # click tested the names
    quiet = context.obj.quiet

    errors = page_errors = 0

    def build() -> None:
        nonlocal errors, page_errors
        check = checker.of_project(Path.cwd())  # first: it refuses settings that are wrong
        made = _build(paths, order, output, quiet)
        errors = _check(check, paths, quiet)
        if not watch:
            page_errors = _check_pages(made, quiet)

    if watch:
        from easyread.commands.watching import watch_and_build

        watch_and_build(paths, build, context.obj)
    else:
        build()
    return int(page_errors > 0 or (strict and errors > 0))


def _build(
    paths: tuple[Path, ...], order: Order, output: Path | None, quiet: bool
) -> tuple[Made, ...]:
    from rich.console import Console
    from rich.progress import Progress

    from easyread.pipeline import open_project

    start = time.perf_counter()
    project = open_project(Path.cwd())
    target = output or Path(project.config.build.output)
    found = _content_files(paths)
    all_made: list[Made] = []
    talk = Console(stderr=True)
    with Progress(console=talk, transient=True, disable=quiet or not talk.is_terminal) as progress:
        bar = progress.add_task("Building", total=None)
        try:
            for made in project.build(found, order, target):
                all_made.append(made)
                progress.update(bar, description=f"{len(all_made)} made")
                if not quiet:
                    click.echo(_line(made))
        except EasyReadError as error:
            raise error if all_made else _together(project, found, error) from None
    if not quiet:
        files = "1 file" if len(all_made) == 1 else f"{len(all_made)} files"
        click.echo(f"{files} in {time.perf_counter() - start:.1f} s.", err=True)
        for use in filter(attrgetter("near"), project.uses()):
            click.echo(str(use), err=True)
    return tuple(all_made)


def _together(project: Project, files: tuple[Path, ...], first: EasyReadError) -> EasyReadError:
    """Return the mistakes of all files, so that no file hides those of another."""
    told: dict[str, None] = {}
    for file in files:
        try:
            project.document(file)
        except EasyReadError as error:
            told[str(error)] = None
    if len(told) < 2:
        return first
    return ContentError(f"{len(told)} files have a mistake.", None, listed(list(told)))


def _check(check: Checker, paths: tuple[Path, ...], quiet: bool) -> int:
    """Check the words of what was built: tell the errors, count the rest."""
    from easyread import allowances, checker

    checked = [check.file(file) for file in _content_files(paths)]
    results = checker.results(allowances.with_idle(checked, check))
    errors = [found for found in results.findings() if found.severity == "error"]
    if not quiet:
        for found in errors[:MOST_ERRORS]:
            click.echo(f"{found.place}: {found.message} {found.hint}", err=True)
        more = f"{len(errors) - MOST_ERRORS} more errors. " if len(errors) > MOST_ERRORS else ""
        click.echo(f"{more}Checked: {results.total()}. To see all: easyread check", err=True)
    return len(errors)


def _check_pages(all_made: tuple[Made, ...], quiet: bool) -> int:
    """Check the pages of what was built: tell their errors, and return how many there are."""
    from easyread import config, own_pages

    settings = config.read(Path.cwd())
    errors = [found for made in all_made for found in own_pages.faults(made, settings)]
    for found in errors[:MOST_ERRORS]:
        click.echo(f"{found.place}: {found.message} {found.hint}", err=True)
    if errors:
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        click.echo(f"The pages have {count}. To see all: easyread check FILE", err=True)
    elif not quiet:
        files = "1 file" if len(all_made) == 1 else f"{len(all_made)} files"
        click.echo(f"Checked: the pages of {files}, 0 errors.", err=True)
    return len(errors)


def _content_files(given: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files named, and the .md files in the folders named; READMEs are left out."""
    from easyread import config
    from easyread.pipeline import content_files

    found: list[Path] = []
    folder = Path(config.read(Path.cwd()).build.content)
    if not given and not folder.exists():
        raise ContentError("There is no such folder.", Place(f"{folder.as_posix()}/"), START)
    given = given or (folder,)
    for path in given:
        if path.is_dir():
            found += content_files(path)
        else:
            found.append(path)
    if not found:
        names = ", ".join(f"{path}/" for path in given)
        raise ContentError("There are no content files here.", Place(names), START)
    return tuple({file.resolve(): file for file in found}.values())


def _line(made: Made) -> str:
    pages = f"{made.pages} page{'s' if made.pages > 1 else ''}" if made.pages else ""
    how = "not changed" if made.cached else f"{made.seconds:.1f} s"
    pictures = "1 picture" if made.matched == 1 else f"{made.matched} pictures"
    chosen = f"  {pictures} chosen for you" if made.matched else ""
    return f"{made.file}  {pages:>9}  {made.size / 1024:>6.0f} KB  {how}{chosen}"
