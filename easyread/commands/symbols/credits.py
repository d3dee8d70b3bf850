"""`easyread symbols credits`: who made the pictures, and how they may be used."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.model.document import Credit, Picture


@click.command("credits")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def command(files: tuple[Path, ...]) -> None:
    """Say who made the pictures of FILES.

    With none, those of all content files are told.
    """
    from easyread import html
    from easyread.pipeline import content_files, open_project

    project = open_project(Path.cwd())
    given = files or content_files(Path(project.config.build.content))
    documents = [project.document(file) for file in given]
    used = {
        (picture.pack, picture.name): picture
        for document in documents
        for picture in html.used_pictures(document)
    }
    if not used:
        click.echo("There are no pictures here.", err=True)
    for credit, names in sorted(_by_credit(used.values()).items(), key=_order):
        use = "yes" if credit.commercial else "no"
        click.echo(f"{credit.title}: {len(names)} of its pictures")
        click.echo(f"  {credit.sentence}")
        click.echo(f"  Licence: {credit.licence} {credit.licence_url}".rstrip())
        click.echo(f"  May somebody earn money with them? {use}")
        click.echo(f"  {', '.join(sorted(names))}")
    for counted in project.uses(documents):
        click.echo(str(counted))


def _by_credit(pictures: Iterable[Picture]) -> dict[Credit, list[str]]:
    found: dict[Credit, list[str]] = {}
    for picture in pictures:
        found.setdefault(picture.credit, []).append(picture.name)
    return found


def _order(thanks: tuple[Credit, list[str]]) -> tuple[str, str]:
    return thanks[0].title, thanks[0].sentence
