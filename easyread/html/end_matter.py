"""What is put at the end of each document by itself: word list, who made it, picture credits."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from easyread.html.labels import Labels, fill
from easyread.html.shown import Part, Shown
from easyread.model.document import Credit, Document, HardWord, Picture, Run, Text

MIN_WORDS = 5  # Source: guidance catalogue, rule “glossary”


def parts(document: Document, pictures: bool, labels: Labels) -> Iterator[Part]:
    """Walk the parts that follow the last section."""
    words = sorted(_hard_words(document), key=lambda word: word.word.lower())
    if len(words) >= MIN_WORDS:
        entries = [
            {
                "word": word.word,
                "lines": [_bare(line) for part in word.meaning for line in part.lines],
            }
            for word in words
        ]
        yield _part("word-list", labels, Shown("word-list", {"entries": entries}))
    yield from about(document, pictures, labels)


def about(document: Document, pictures: bool, labels: Labels) -> Iterator[Part]:
    """Yield who checked the document, where its words come from, and whom to thank.

    A plain document that says none of this has no such part: it would be an empty page.
    """
    thanks = list(_credits(document, labels)) if pictures else []
    values = {"parts": list(_about(document, labels)), "credits": thanks}
    if any(values.values()):
        yield _part("about", labels, Shown("about", values))


def used_pictures(document: Document) -> tuple[Picture, ...]:
    """Return every picture that a document uses, each once, by pack and name."""
    found = {(picture.pack, picture.name): picture for picture in _pictures(document)}
    return tuple(found[key] for key in sorted(found))


def _part(name: str, labels: Labels, shown: Shown) -> Part:
    words = labels["document"][name.replace("-", "_")]
    heading = Shown(
        "heading", {"words": (Run(words),), "running": words, "picture": None, "medium": "screen"}
    )
    return Part(f"end-{name}", "grey", heading, words, ((shown,),))


def _hard_words(document: Document) -> list[HardWord]:
    return [block for block in document.blocks() if isinstance(block, HardWord)]


def _bare(line: Text) -> Text:
    """Return words without pictures: they have stood over these words once."""
    return tuple(replace(run, picture=None) for run in line)


def _about(document: Document, labels: Labels) -> Iterator[dict[str, object]]:
    words, meta = labels["about"], document.meta
    if meta.kind != "plain":
        checked = (
            fill(words["checked"], people=meta.checked_by)
            if meta.checked_by
            else words["not_checked"]
        )
        lines = [checked] if meta.checked_by else [checked, words["machine"]]
        yield {"heading": words["checked_heading"], "lines": lines}
    if meta.version_of:
        yield {"heading": words["full_heading"], "lines": [meta.version_of]}
    if meta.source:
        yield {"heading": words["source_heading"], "lines": [meta.source]}


def _credits(document: Document, labels: Labels) -> Iterator[dict[str, str]]:
    words = labels["about"]
    used = used_pictures(document)
    headed: set[str] = set()
    for credit, of_credit in _by_credit(used):
        count = len(of_credit)
        heading = fill(words["pictures_heading"], pack=credit.title)
        yield {
            "heading": "" if credit.pack in headed else heading,
            "sentence": credit.sentence,
            "licence_url": credit.licence_url,
            "licence_address": credit.licence_url.removeprefix("https://").rstrip("/"),
            "count": fill(words["picture" if count == 1 else "pictures"], count=count),
        }
        headed.add(credit.pack)


def _by_credit(used: tuple[Picture, ...]) -> Iterator[tuple[Credit, list[Picture]]]:
    """Walk who is to be thanked: pack by pack, and in a pack maker by maker."""
    found: dict[tuple[str, str, str], tuple[Credit, list[Picture]]] = {}
    for picture in used:
        credit = picture.credit
        key = picture.pack, credit.sentence, credit.licence_url
        found.setdefault(key, (credit, []))[1].append(picture)
    yield from sorted(found.values(), key=lambda thanks: thanks[0].pack)


def _pictures(value: Any) -> Iterator[Picture]:  # Any: it walks values of every kind
    if isinstance(value, Picture):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _pictures(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from _pictures(getattr(value, part.name))
