"""`easyread collect`: filled forms → answers, and the first draft of a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.answers.collecting import Collecting

SET_ASIDE, BAD_INPUT = 1, 2


@click.command()
@click.argument("form", type=click.Path(path_type=Path))
@click.argument("replies", nargs=-1, type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path), help="Folder for the answers.")
@click.option("--anonymous", is_flag=True, help="Keep no names, and no names of files.")
@click.option("--themes", type=click.Path(path_type=Path),
              help="File with your themes, and the words of each theme.")  # fmt: skip
@click.option("--few", type=click.IntRange(1, 100), default=5, show_default=True,
              help="Smaller numbers are told as “a few people”.")  # fmt: skip
@click.option("--template", is_flag=True, help="Make an empty table to type replies in.")
@click.option("--enter", is_flag=True, help="Ask for the answers of one booklet after the other.")
@click.pass_context
def command(
    context: click.Context,
    form: Path,
    replies: tuple[Path, ...],
    output: Path | None,
    anonymous: bool,
    themes: Path | None,
    few: int,
    template: bool,
    enter: bool,
) -> int:
    """Collect what people answered, and draft the report about it.

    FORM is the content file of the form. REPLIES are files or folders: filled PDFs, answers that
    the web page saved (.json), and tables that you typed (.csv). Collect again to add more. No reply
    is counted twice.

    Exit codes: 0 all well, 1 something was set aside, 2 nothing could be read.
    """
    from easyread.answers.collecting import Collecting
    from easyread.errors import ContentError
    from easyread.pipeline import open_project

    document = open_project(Path.cwd()).document(form)
    if output is None:
        raise ContentError("Where shall we put the answers?", None, "Choose a folder: --output DIR")
    collecting = Collecting(document, output, anonymous=anonymous)
    if not replies:
        raise ContentError("Which replies?", None, "Give files or folders with replies.")
    _read(collecting, replies, context.obj.quiet)
    return 0


def _read(collecting: Collecting, replies: tuple[Path, ...], quiet: bool) -> None:
    for _ in collecting.read(replies):
        pass
    collecting.write()
