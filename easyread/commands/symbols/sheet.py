"""`easyread symbols sheet`: ask people what pictures mean, and keep what they said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.pipeline import Project
    from easyread.symbols.pack import Pack, Symbol

ENDINGS = {".pdf": ("pdf",), ".html": ("html",)}


@click.command("sheet")
@click.argument("pack", default="together")
@click.option("--output", type=click.Path(path_type=Path),
              help="Where to put the sheet. A name in .pdf or .html makes only that.")  # fmt: skip
@click.option(
    "--only", multiple=True, metavar="NAME", help="Ask about this picture. Say it again for more."
)
@click.option("--unchecked", is_flag=True, help="Leave out the pictures that people have seen.")
@click.option("--sensitive", is_flag=True, help="Ask about pictures of sex and violence too.")
@click.option("--results", type=click.Path(path_type=Path),
              help="Read what people said, and keep it with the pack.")  # fmt: skip
@click.pass_context
def command(
    context: click.Context,
    pack: str,
    output: Path | None,
    only: tuple[str, ...],
    unchecked: bool,
    sensitive: bool,
    results: Path | None,
) -> None:
    """Make a sheet of the pictures of PACK that asks: What is this?

    It gives no names away. The names are in a second file, for staff. A third file is for the
    results: fill it in, then give it back with --results.

    Pictures of sex and violence are left out, unless you ask for them by name or with --sensitive.
    """
    from easyread.pipeline import open_project

    project = open_project(Path.cwd())
    found, folder = _pack(project, pack)
    if results:
        _keep(results, found, folder)
        return
    target = output or Path(project.config.build.output) / f"{found.name}-sheet"
    asked = _chosen(found, folder, only, unchecked)
    calm = asked if only or sensitive else _calm(asked)
    made = _make(project, found, calm, target)
    if not context.obj.quiet:
        for file in made:
            click.echo(file)
        if left := len(asked) - len(calm):
            count = "1 picture" if left == 1 else f"{left} pictures"
            click.echo(f"Left out: {count} of sex or violence. To ask: --sensitive", err=True)


def _pack(project: Project, name: str) -> tuple[Pack, Path]:
    from easyread.errors import PictureError

    for found in project.library().packs:
        if found.name == name:
            return found, next(path for path in project.resources.packs() if path.name == name)
    names = ", ".join(found.name for found in project.library().packs)
    raise PictureError(f"There is no pack “{name}”.", None, f"You can use: {names}.")


def _keep(file: Path, pack: Pack, folder: Path) -> None:
    from easyread import files
    from easyread.symbols import checked

    found = checked.results(file, pack)
    checked.store(folder, pack, found)
    for one in sorted(found, key=lambda check: (check.score, check.name)):
        click.echo(f":{one.name}:  {one.understood} of {one.shown_to} people, {one.score} in 100")
    count = "1 picture" if len(found) == 1 else f"{len(found)} pictures"
    kept = files.in_project(str(folder / checked.FILE), Path.cwd())
    click.echo(f"The results of {count} are kept in {kept}.", err=True)


def _chosen(pack: Pack, folder: Path, only: tuple[str, ...], unchecked: bool) -> tuple[Symbol, ...]:
    from easyread.errors import PictureError
    from easyread.symbols import checked, sheet

    for name in only:
        if name not in pack.symbols:
            hint = f"To see all: easyread symbols list {name}"
            raise PictureError(f"There is no picture “{name}” in “{pack.name}”.", None, hint)
    known = checked.read(folder) if unchecked else {}
    wanted = [one for one in pack.symbols.values() if not only or one.name in only]
    left = [one for one in wanted if not checked.counts(one, known.get(one.name))]
    if not left:
        raise PictureError("There is no picture to ask about.", None, "Leave out --unchecked.")
    return sheet.shuffled(left)


def _calm(symbols: tuple[Symbol, ...]) -> tuple[Symbol, ...]:
    """Return the pictures that nobody needs to be warned of."""
    from easyread.errors import PictureError

    calm = tuple(one for one in symbols if not one.origin.sensitive)
    if not calm:
        hint = "To ask about them: --sensitive"
        raise PictureError("All these pictures show sex or violence.", None, hint)
    return calm


def _make(project: Project, pack: Pack, symbols: tuple[Symbol, ...], target: Path) -> list[Path]:
    from easyread import files
    from easyread.commands.symbols.letters import refuse_strange
    from easyread.model.place import Place
    from easyread.pipeline import Order
    from easyread.symbols import checked, drawing, sheet

    refuse_strange(pack, symbols)
    for one in symbols:
        drawing.refuse_unsafe(one.file, Place(pack.name))
    formats = ENDINGS.get(target.suffix.lower(), ("pdf", "html"))
    name = target.stem if target.suffix.lower() in ENDINGS else target.name
    documents = (
        sheet.questions(pack, symbols, name),
        sheet.answers(pack, symbols, f"{name}.answers"),
    )
    order = Order(formats=formats)  # type: ignore[arg-type]  # the formats are those of ENDINGS
    made = [one.file for one in project.make(documents, order, target.parent)]
    results = target.parent / f"{name}.results.csv"
    files.write(results, checked.empty_results(symbols).encode())
    return [*made, results]
