"""Names of fields that a program made up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import Field
from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_MADE_UP = re.compile(
    r"""(?ix) (?: text | text \s? field | text \s? box | check \s? box | tick \s? box | radio
    | radio \s? button | button | group | field | undefined | untitled | drop \s? down
    | list \s? box | combo \s? box | signature | image | fill | date | topmostsubform )
    [\s_-]? \d+ [\s\w.\[\]-]*
    | undefined | \w+ _ \w+ (?: _ \w+ )* | \w+ \[ \d+ \] .* """
)


@rule(
    asks="Name each place for an answer in words.",
    sources=["VERA (PDF/UA-1, 7.18.1)", "WCAG22 (2.4.6 and 4.1.2)"],
    bad=["A place to write has the name “Text Field 12”."],
    good=["A place to write has the name “What is your name?”"],
    severity="error",
    counts=pdf_fields,
)
def field_id_as_name(facts: PdfFacts) -> Iterator[OnPage]:
    """A name for machines tells the reader nothing."""
    yield from page_by_page(
        (field for field in facts.shown.fields if _for_machines(field)),
        "error",
        "A field here has a name for machines.",
        "{count} fields here have names for machines.",
        "In Acrobat, open the field. Write the question under “General > Tooltip”.",
    )


def _for_machines(field: Field) -> bool:
    spoken = field.spoken.strip()
    same = bool(spoken) and spoken == field.name and bool(re.fullmatch(r"\w*[\d_.-]\S*", spoken))
    return same or _MADE_UP.fullmatch(spoken) is not None
