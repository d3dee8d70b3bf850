"""Findings that a user knows already: they stand in a file, and a check tells only new ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.errors import ContentError
from easyread.model.place import Place

if TYPE_CHECKING:
    from easyread.baseline import Baseline
    from easyread.config import Config
    from easyread.model.prose import Report


def known(given: Path | None, settings: Config, update: bool) -> Baseline | None:
    """Return the findings that are known: of the file given, or of the one in the settings.

    A baseline that is to be updated starts empty: all findings are to be seen.

    Raises:
        ContentError: the file given is missing, or a baseline cannot be read.
    """
    if update:
        return None
    if given and not given.is_file():
        hint = f"Make it with: easyread check --baseline {given} --update-baseline"
        raise ContentError("There is no such baseline.", Place(given.as_posix()), hint)
    path = given or Path(settings.check.baseline)
    if not path.exists():
        return None
    from easyread import baseline

    return baseline.read(path)


def update(path: Path, reports: list[Report]) -> None:
    """Put all findings of these reports into a baseline, and tell how many there are."""
    from easyread import baseline
    from easyread.reporters.results import counted

    baseline.write(path, baseline.read(path).with_reports(reports))
    count = sum(len(report.open) for report in reports)
    click.echo(f"{path} knows {counted(count, 'finding')} now. A check tells only new ones.")
