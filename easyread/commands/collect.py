"""`easyread collect`: filled forms → answers, and the first draft of a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.errors import MOST_TOLD, ContentError

if TYPE_CHECKING:
    from easyread.answers.adding import Added
    from easyread.answers.collecting import Collecting, Written

SET_ASIDE, BAD_INPUT = 1, 2
_WHERE = "Choose a folder: --output DIR"


@click.command()
@click.argument("form", type=click.Path(path_type=Path))
@click.argument("replies", nargs=-1, type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path), help="Folder for the answers.")
@click.option("--anonymous", is_flag=True, help="Keep no names, and no names of files.")
@click.option("--themes", type=click.Path(path_type=Path),
              help="File with your themes, and the words of each theme.")  # fmt: skip
@click.option("--few", type=click.IntRange(0, 100), default=5, show_default=True,
              help="Smaller numbers are told as “a few people”.")  # fmt: skip
@click.option("--template", is_flag=True, help="Make an empty table to type replies in.")
@click.option("--enter", is_flag=True, help="Ask for what stands in paper booklets, one by one.")
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
    the web page saved (.json), and tables that you typed (.csv). Collect again to add more.
    No reply is counted twice.

    Exit codes: 0 all well, 1 something was set aside, 2 nothing could be read.
    """
    _refuse_both(replies, template=template, enter=enter)
    from easyread.answers.collecting import Collecting, Wishes
    from easyread.pipeline import open_project

    project = open_project(Path.cwd())
    document = project.document(form)
    tell = _silent if context.obj.quiet else click.echo
    if template:
        from easyread.answers import form as forms
        from easyread.answers import template as templates

        path = templates.write(output or Path(), forms.form(document))
        tell(f"{path} is ready. Open it in a spreadsheet. Type each booklet in a row of its own.")
        return 0
    if output is None:
        raise ContentError("Where do you want the answers?", None, _WHERE)
    collecting = Collecting(document, output, Wishes(anonymous, themes, few), project.matcher)
    if enter:
        return _enter(collecting, tell)
    quiet, verbose = context.obj.quiet, context.obj.verbose
    return _collect(collecting, replies, quiet=quiet, verbose=verbose)


def _refuse_both(replies: tuple[Path, ...], *, template: bool, enter: bool) -> None:
    if template and enter:
        raise ContentError("You asked for 2 things.", None, "Use --template or --enter, not both.")
    if (template or enter) and replies:
        hint = "Leave out the files. Collect them on their own."
        raise ContentError("--template and --enter read no files.", None, hint)
    if not (template or enter or replies):
        hint = "Give files or folders with replies. To type them in: --enter"
        raise ContentError("Which replies do you want to collect?", None, hint)


def _enter(collecting: Collecting, tell: Callable[[str], None]) -> int:
    """Ask for booklets. The report is made at the end, also when somebody stops us."""
    from easyread.answers.entering import Terminal

    count = 0
    try:
        for reply in collecting.enter(Terminal(input, click.echo)):
            count += 1
            click.echo(f"We kept {reply.file}.")
    finally:
        if count:
            _tell_made(collecting.folder, collecting.write(), tell)
    return 0


def _collect(
    collecting: Collecting, replies: tuple[Path, ...], *, quiet: bool, verbose: bool
) -> int:
    from rich.console import Console
    from rich.progress import Progress

    files = collecting.files(replies)
    if not files:
        raise ContentError("There are no replies here.", None, "Give the folder that has them.")
    shown = Console(stderr=True)
    silent = quiet or not shown.is_terminal
    with Progress(console=shown, transient=True, disable=silent) as progress:
        bar = progress.add_task("Reading", total=len(files))
        for _ in collecting.read(files):
            progress.advance(bar)
    written = collecting.write()
    added = collecting.added
    tell = _silent if quiet else click.echo
    most = len(files) + len(added.aside) if verbose else MOST_TOLD
    _tell_added(added, tell, most)
    _tell_aside(added, collecting.folder, most)
    read = added.new or added.known or added.replaced or added.counts
    if read:
        _tell_made(collecting.folder, written, tell)
    return (SET_ASIDE if read else BAD_INPUT) if added.aside else 0


def _tell_added(added: Added, tell: Callable[[str], None], most: int) -> None:
    read = len(added.new) + len(added.known) + len(added.replaced)
    tell(f"Read: {read:,}. New: {len(added.new):,}. Changed: {len(added.replaced):,}. "
         f"There already: {len(added.known):,}. Set aside: {len(added.aside):,}.")  # fmt: skip
    if added.counts:
        tell(f"Counts from tables: {len(added.counts):,}.")
    alike = [f"{one} and {other}" for one, other in added.alike]
    for heading, names in (
        ("There already, so not counted again", added.known),
        ("Changed: a table has other answers now", added.replaced),
        ("Blank: it counts as a reply", added.blank),
        ("The same words. Look if it is the same person", alike),
        ("Good to know", added.notes),
    ):
        if names:
            tell("\n  ".join([f"{heading}:", *_listed(names, most)]))


def _tell_aside(added: Added, folder: Path, most: int) -> None:
    """Tell what was set aside, also when only what goes wrong is wanted."""
    if not added.aside:
        return
    lines = [f"{one.file}{f', row {one.row}' if one.row else ''}: {one.why} {one.hint}"
             for one in added.aside]  # fmt: skip
    heading = "Set aside, so not counted:"
    click.echo("\n  ".join([heading, *_listed(lines, most)]), err=True)
    click.echo(f"All of them are in {folder / 'set-aside.csv'}", err=True)


def _listed(lines: Sequence[str], most: int) -> list[str]:
    """Return the first lines, and how many more there are; no signs that steer a terminal."""
    shown = ["".join(one if one.isprintable() else " " for one in line) for line in lines[:most]]
    return [*shown, f"And {len(lines) - most:,} more."] if len(lines) > most else shown


def _tell_made(folder: Path, written: Written, tell: Callable[[str], None]) -> None:
    count = len(written.collected.replies)
    replies = "1 reply" if count == 1 else f"{count:,} replies"
    counts = len(written.collected.tallies)
    counted = f" and {'1 count' if counts == 1 else f'{counts:,} counts'}" if counts else ""
    tell(f"{folder} has {replies}{counted} now: answers.csv and answers.json")
    if written.names:
        click.echo(f"{folder / 'people.csv'} is still there from before. It has names.", err=True)
    if written.to_read:
        answers = "1 answer" if written.to_read == 1 else f"{written.to_read:,} answers"
        tell(f"Please read: {answers} in {folder / 'to-read.csv'}")
    if written.to_read and not written.themes:
        file = f"{written.collected.form.form}.themes.toml"
        tell(f"To count what people wrote about, put a list of themes beside the form: {file}")
    if written.report and written.kept:
        tell(f"You changed the report, so we left it alone. The new one is {written.report}")
    if written.report:
        tell(f"Look at the report and change it. Then type: easyread build {written.report}")


def _silent(_message: str) -> None:
    """Say nothing."""
