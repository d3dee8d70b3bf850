"""Titles that are names of files, or that a program made up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_MADE_UP = re.compile(
    r"""(?ix) .+ \. (?: docx? | dotx? | odt | pptx? | pub | pdf | indd | rtf | html? | xlsx? )
    | microsoft \s (?: word | powerpoint | publisher ) \s - .*
    | (?: untitled | document | presentation | publication ) [\s_-]* \d*
    | (?: title | no \s title | about:blank | powerpoint \s presentation | word \s document )
    | \S+ _ \S+ """
)


@rule(
    asks="Give a PDF a title in words.",
    sources=["VERA (PDF/UA-1, 7.1: dc:title)", "WCAG22 (2.4.2)"],
    bad=["The title is “Microsoft Word - report_v3.docx”."],
    good=["The title is “Have your say about our work”."],
    severity="error",
    counts=files,
)
def file_name_as_title(facts: PdfFacts) -> Iterator[OnPage]:
    """The title is read aloud first. The name of a file tells the reader little."""
    title = facts.xmp_title or facts.shown.title
    if title and _MADE_UP.fullmatch(title):
        yield on_page(
            "error",
            "The title of this PDF is the name of a file.",
            "Write a title in words. In Word, choose “File > Info > Title”.",
            words=title,
        )
