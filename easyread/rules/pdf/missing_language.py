"""PDFs that do not name their language, or name one that there is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.tag_places import on_tags

# BCP 47: a short word for the language, then parts for place and script; or a private word.
_CODE = re.compile(r"(?i)(?:[a-z]{2,3}|x(?=-)|i(?=-))(?:-[a-z0-9]{1,8})*")
_HINT = "Set the language in the program that made it. The code for British English is “en-GB”."


@rule(
    asks="Name the language of a PDF, and of words in other languages.",
    alias="pdf-lang",
    sources=["VERA (PDF/UA-1, 7.2)", "WCAG22 (3.1.1 and 3.1.2)"],
    bad=["A PDF that does not name its language.", "A PDF with the language “English”."],
    good=["A PDF with the language “en-GB”."],
    severity="error",
    counts=files,
)
def missing_language(facts: PdfFacts) -> Iterator[OnPage]:
    """Programs that read aloud choose the voice by the language."""
    if not facts.language:
        yield on_page("error", "This PDF does not name its language.", _HINT)
    elif not _CODE.fullmatch(facts.language):
        message = f"“{facts.language}” is no code for a language."
        yield on_page("error", message, _HINT, words=facts.language)
    odd = [
        number
        for number, tag in enumerate(facts.tags)
        if tag.language and not _CODE.fullmatch(tag.language)
    ]
    one = "The language of some words here has no right code."
    yield from on_tags(facts, odd, "error", one, one, _HINT)
