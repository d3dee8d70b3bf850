"""What was collected → the draft of the report, and the list of what staff should read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from easyread.answers import themes
from easyread.answers.cells import table
from easyread.answers.counts import text
from easyread.answers.found import digest
from easyread.answers.given import reports
from easyread.answers.report import Drafted, draft
from easyread.answers.store import THEMES, TO_READ
from easyread.answers.themes import Themes
from easyread.model.answers import Collected
from easyread.model.document import Document
from easyread.symbols import Matcher

_NO_THEME = "No theme has words of this answer."
_NO_THEMES = "There is no list of themes yet."


class Report(NamedTuple):
    """Where the draft goes, what is in the files, and the digest of the draft as we write it.

    `kept`: an author changed the one that was there, so this one stands beside it.
    """

    path: Path
    pages: dict[Path, bytes]
    digest: str
    kept: bool
    to_read: int


def listed_themes(document: Document, given: Path | None) -> Themes | None:
    """Return the author's themes: those given, or those in a file beside the form.

    Raises:
        ContentError: the file is missing or has a mistake.
    """
    form = Path(document.place.file)
    beside = (form.with_name(f"{document.name}.themes.toml"), form.with_name("themes.toml"))
    path = given or next((one for one in beside if one.is_file()), None)
    names = [one.name for one in document.questions()]
    return themes.read(path, names) if path else None


def report(
    document: Document, collected: Collected, folder: Path, *, before: str,
    listed: Themes | None, few: int, matcher: Callable[[], Matcher] | None = None,
) -> Report:  # fmt: skip
    """Return the draft; `before` is the digest of the draft that we wrote last time."""
    drafted = draft(document, collected, themes=listed, few=few, matcher=matcher)
    page = drafted.text.encode()
    rows = list(_to_read(drafted, collected, _NO_THEME if listed else _NO_THEMES))
    first, beside = (folder / name for name in reports(document.name))
    changed = first.is_file() and digest(first.read_bytes()) not in (before, digest(page))
    path = beside if changed else first
    pages = {
        folder / TO_READ: table([("reply", "question", "answer", "why"), *rows]),
        folder / THEMES: table([("question", "theme", "people"), *_themed(drafted)]),
        path: page,
    }
    return Report(path, pages, before if changed else digest(page), changed, len(rows))


def _themed(drafted: Drafted) -> Iterator[tuple[str, str, str]]:
    """Yield each theme of each question, and how many people wrote about it; small numbers too."""
    for one in drafted.themed:
        yield one.question, one.theme, str(one.people)


def _to_read(
    drafted: Drafted, collected: Collected, no_theme: str
) -> Iterator[tuple[str, str, str, str]]:
    """Yield each answer that no theme fits, and each that we do not quote, with its reply."""
    for one in drafted.unthemed:
        yield str(one.number), one.question, one.text, no_theme
    for held in drafted.held_back:
        answers = collected.replies[held.number - 1].answers
        yield str(held.number), held.question, text(answers.get(held.question, "")), held.why
