"""`easyread check`: what stands between a text and the guidance."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from easyread.commands import baselines
from easyread.commands.unread import Unread
from easyread.config import FailOn
from easyread.errors import ContentError, EasyReadError

if TYPE_CHECKING:
    from easyread.checker import Checker
    from easyread.mending import Mending
    from easyread.reporters import Checked, Results

_FORMATS = ("text", "json", "html", "sarif", "github", "junit")
INPUT = Path("-")
FOUND, BAD_INPUT = 1, 2


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--profile", default="", help="Whose limits to use. To see them: --list")
@click.option("--format", "format_", type=click.Choice(_FORMATS), default="text",
              show_default=True, help="How to say what was found.")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path), help="File for what was found.")
@click.option("--fail-on", type=click.Choice(get_args(FailOn)),
              help="What makes the exit code 1.  [default: error]")  # fmt: skip
@click.option("--explain", metavar="RULE", help="Tell all about a rule, and stop.")
@click.option("--list", "list_", is_flag=True, help="List the rules and the profiles, and stop.")
@click.option("--baseline", type=click.Path(path_type=Path),
              help="File with findings that you know. Only new ones are told.")  # fmt: skip
@click.option("--update-baseline", is_flag=True, help="Put all findings into the baseline.")
@click.option("--fix", is_flag=True, help="Put right what is sure.")
@click.option(
    "--diff", is_flag=True, help="Show what --fix changes. Without --fix, change nothing."
)
@click.option("--input-format", type=click.Choice(("files", "jsonl")), default="files",
              help="Read files, or lines of JSON from other programs.")  # fmt: skip
@click.option("--output-format", type=click.Choice(("jsonl",)), help="Write lines of JSON.")
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[Path, ...],
    profile: str,
    format_: str,
    output: Path | None,
    fail_on: FailOn | None,
    explain: str | None,
    list_: bool,
    baseline: Path | None,
    update_baseline: bool,
    fix: bool,
    diff: bool,
    input_format: str,
    output_format: str | None,
) -> int:
    """Check texts against the guidance for Easy Read.

    PATHS are files or folders: Markdown, text, Word (.docx), OpenDocument (.odt), PDF, HTML, or -
    for what is piped in. Of PDF and HTML the pages are checked too. With none, the content folder
    is checked.

    Exit codes: 0 all well, 1 an error was found (or what --fail-on says), 2 something could not
    be read.
    """
    from easyread import checker, config

    if explain or list_:
        from easyread.commands.listed import explained, listed

        click.echo(explained(explain) if explain else listed(), nl=False)
        return 0
    from easyread.readers import content_folder

    settings = config.read(Path.cwd())
    if (input_format == "jsonl") != (output_format == "jsonl"):
        hint = "Use --input-format jsonl --output-format jsonl"
        raise ContentError("Lines of JSON go in and come out together.", None, hint)
    if input_format == "jsonl":
        return _lines(checker.checker(settings, profile), paths)
    known = baselines.known(baseline, settings, update_baseline)
    check = checker.checker(settings, profile, known, pictures=format_ == "html")
    given = paths or (content_folder(settings.build.content),)
    run = _Run(check, given, context.obj.tell)
    show = partial(click.echo, nl=False, err=format_ != "text") if diff else None
    mending = _mending(check, fix, show)
    checked = list(run.all(mending))
    run.unread.tell_later()
    for line in mending.told() if mending and not context.obj.quiet else ():
        click.echo(line, err=True)
    if update_baseline:
        reports = [one.report._replace(name=check.name(one.report.name)) for one in checked]
        baselines.update(baseline or Path(settings.check.baseline), reports)
        return BAD_INPUT * run.failed
    if run.failed and not checked and format_ == "text":
        return BAD_INPUT  # nothing was read: there is nothing to sum up
    if check.allow:
        from easyread.allowances import with_idle

        checked = with_idle(checked, check)
    results = checker.results(checked)._replace(unread=tuple(run.unread.messages))
    failing = fail_on or settings.check.fail_on
    colour = not output and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    page = _page(results, format_, failing, colour, context.obj.verbose)
    if output:
        from easyread import files

        files.write(output, page.encode())
        if not context.obj.quiet:
            click.echo(results.total(), err=True)
    else:
        click.echo(page, nl=False)
    return BAD_INPUT if run.failed else FOUND * _fails(results, failing)


class _Run:
    """Checks files one after the other, and goes on when one cannot be read."""

    def __init__(
        self, check: Checker, given: tuple[Path, ...], tell: Callable[[str], None]
    ) -> None:
        self._check = check
        self._given = given
        self.unread = Unread(given, tell)

    @property
    def failed(self) -> bool:
        """Whether something could not be read."""
        return bool(self.unread.messages)

    def all(self, mending: Mending | None) -> Iterator[Checked]:
        """Check every file; put right what is sure where that is wanted."""
        from easyread.readers import texts

        for path in texts(self._given):
            try:
                checked = self._one(path)
                if mending:
                    checked = mending.mended(path, checked)
                yield checked
            except EasyReadError as error:
                self.unread.add(path, error)

    def _one(self, path: Path) -> Checked:
        if path == INPUT:
            return self._check.raw(sys.stdin.buffer)
        return self._check.file(path)


def _mending(check: Checker, fix: bool, show: Callable[[str], None] | None) -> Mending | None:
    if not (fix or show):
        return None
    from easyread.mending import Mending  # most runs need none of it

    return Mending(check, fix, show)


def _lines(check: Checker, paths: tuple[Path, ...]) -> int:
    from easyread import batch

    code = 0
    with contextlib.ExitStack() as open_:
        for path in paths or (INPUT,):
            stream = batch.opened(path, open_)
            for line, sound in batch.lines(stream, check.line):
                click.echo(line)
                code = code if sound else BAD_INPUT
    return code


def _page(results: Results, format_: str, failing: FailOn, colour: bool, verbose: bool) -> str:
    if format_ == "text":
        from easyread.reporters.text import text

        return text(results, colour=colour, verbose=verbose)
    if format_ == "junit":
        from easyread.reporters.junit import junit

        return junit(results, ("error", "warning") if failing == "warning" else ("error",))
    from easyread.reporters import reporter

    return reporter(format_)(results)


def _fails(results: Results, failing: FailOn) -> bool:
    errors, warnings = results.count("error"), results.count("warning")
    return failing != "never" and bool(errors or (failing == "warning" and warnings))
