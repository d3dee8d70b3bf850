"""Findings → the text with what is sure put right, and how it differs from before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from easyread import files
from easyread.errors import ContentError
from easyread.language.quotations import quotations
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.model.prose import Finding, Prose

FORMATS = ("content", "markdown", "text")
# Code in a line of Markdown. Where it is not closed, the search ends with the paragraph.
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fix:
    """Characters of the source, and what to put in their place."""

    span: Span
    text: str
    rule: str


def fixes(prose: Prose, findings: Iterable[Finding]) -> tuple[Fix, ...]:
    """Return what can be put right unasked, in order; no two overlap.

    Left alone: people's own words, what is waived, code in Markdown, words with marks inside them,
    and formats that are no plain text.
    """
    if prose.format not in FORMATS:
        return ()
    found = [fix for finding in findings if (fix := _fix(prose, finding))]
    code = _code(prose) if found else ()
    found = [fix for fix in found if not _overlaps(code, fix.span)]
    chosen: list[Fix] = []
    for fix in sorted(found, key=lambda fix: (fix.span.start, -fix.span.end)):
        if not chosen or fix.span.start >= chosen[-1].span.end:
            chosen.append(fix)
    return tuple(chosen)


def _fix(prose: Prose, finding: Finding) -> Fix | None:
    best = finding.suggestions[0] if finding.suggestions else None
    span, source = finding.span, finding.source_span
    if best is None or not best.sure or finding.waived or span is None or source is None:
        return None
    if finding.unit < 0 or prose.units[finding.unit].kind == "quote":
        return None
    words = finding.text[span.start : span.end]
    if prose.source[source.start : source.end] != words or best.text == words:
        return None
    if _overlaps(quotations(finding.text), span):
        return None
    return Fix(source, best.text, finding.rule)


def _code(prose: Prose) -> tuple[Span, ...]:
    marked = prose.source if prose.format != "text" and "`" in prose.source else ""
    return tuple(Span(*found.span()) for found in _CODE.finditer(marked))


def _overlaps(spans: tuple[Span, ...], span: Span) -> bool:
    at = bisect_left(spans, span.end, key=lambda one: one.start) - 1
    return at >= 0 and span.start < spans[at].end


def fixed(source: str, wanted: Iterable[Fix]) -> str:
    """Return the source with the fixes put in."""
    parts: list[str] = []
    at = 0
    for fix in wanted:
        parts += [source[at : fix.span.start], fix.text]
        at = fix.span.end
    return "".join([*parts, source[at:]])


def difference(name: str, before: str, after: str) -> str:
    """Return what changed, line by line, as a unified diff."""
    import difflib

    return "".join(
        line if line.endswith("\n") else f"{line}\n"
        for line in difflib.unified_diff(
            before.splitlines(keepends=True), after.splitlines(keepends=True), name, name, n=1
        )
    )


def write(path: Path, prose: Prose, source: str) -> None:
    """Write a new source to the file that prose was read from; its line ends stay as they are.

    Raises:
        ContentError: the file is not UTF-8, mixes line ends, or has changed since it was read.
        OutputError: it cannot be written.
    """
    raw, place = path.read_bytes(), Place(prose.name)
    try:
        before = raw.decode("utf-8")
    except UnicodeDecodeError:
        hint = "In your editor, choose “Save with encoding” and then UTF-8."
        raise ContentError("We fix only files that are saved as UTF-8.", place, hint) from None
    mark = before[: before.startswith("\ufeff")]
    end = "\r\n" if "\r\n" in before else "\n"
    if before != mark + prose.source.replace("\n", end):
        hint = "Save it again in your editor, then check it again."
        raise ContentError("This file mixes line ends, or has just changed.", place, hint)
    files.write(path, (mark + source.replace("\n", end)).encode())
