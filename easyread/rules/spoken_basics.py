"""What a PDF needs first of all so that it can be read aloud; several rules ask for it."""

from __future__ import annotations

import re

from easyread.model.page import Field
from easyread.model.tagged import PdfFacts, Tag
from easyread.rules.tag_places import inside

_DESCRIBED = ("Figure", "Formula")
_FOR_MACHINES = re.compile(
    r"""(?ix) (?: text | text \s? field | text \s? box | check \s? box | tick \s? box | radio
    | radio \s? button | button | group | field | undefined | untitled | drop \s? down
    | list \s? box | combo \s? box | signature | image | fill | date | topmostsubform )
    [\s_-]? \d+ [\s\w.\[\]-]*
    | undefined | \w+ _ \w+ (?: _ \w+ )* | \w+ \[ \d+ \] .* """
)


def silent_pictures(facts: PdfFacts) -> tuple[int, ...]:
    """Return the tags of pictures and formulas that nothing is said about.

    A tag that only holds a picture and its caption is none: the picture in it is.
    """
    told: list[bool] = []  # by this tag or one around it, which come before
    for tag in facts.tags:
        told.append(_said(tag.alt, tag.actual) or (tag.parent >= 0 and told[tag.parent]))
    return tuple(
        number
        for number, tag in enumerate(facts.tags)
        if tag.role in _DESCRIBED and not told[number] and not _frames(facts.tags, number)
    )


def untitled(facts: PdfFacts) -> bool:
    """Say whether a PDF has no title at all."""
    return not facts.xmp_title and not facts.shown.title


def unnamed_fields(facts: PdfFacts) -> tuple[Field, ...]:
    """Return the places for an answer that nothing is said about."""
    return tuple(
        field for field in facts.shown.fields if not field.spoken.strip() and not _tag(facts, field)
    )


def named_for_machines(field: Field) -> bool:
    """Say whether the name of a field is one that a program made up: “Text Field 12”."""
    spoken = field.spoken.strip()
    same = bool(spoken) and spoken == field.name and bool(re.fullmatch(r"\w*[\d_.-]\S*", spoken))
    return same or _FOR_MACHINES.fullmatch(spoken) is not None


def _tag(facts: PdfFacts, field: Field) -> str:
    """Return what the tag of a field says."""
    known = 0 <= field.tag < len(facts.tags)
    return (facts.tags[field.tag].alt or "").strip() if known else ""


def _frames(tags: tuple[Tag, ...], number: int) -> bool:
    """Say whether a tag has no picture of its own but holds another."""
    own = tags[number].marks or tags[number].objects
    return not own and any(tags[kid].role in _DESCRIBED for kid in inside(tags, number))


def _said(*texts: str | None) -> bool:
    return any((text or "").strip() for text in texts)
