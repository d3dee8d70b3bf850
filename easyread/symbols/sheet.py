"""Pack → a document of pictures without their names, and one that tells staff the names.

People say what they see, as in ISO 9186-1: a picture that gives its own name away tests nothing.
"""

import hashlib
from collections.abc import Iterable, Sequence

from easyread.model.document import (
    Block,
    Document,
    Kind,
    Meta,
    Picture,
    Question,
    Run,
    Section,
    Statement,
    Steps,
    Table,
    Text,
)
from easyread.model.place import Place
from easyread.symbols.pack import Pack, Symbol

A_PART = 10  # pictures: after so many, people can have a rest
MOST_WORDS = 4  # for each picture, so that a table fits on a page
_ABOUT = (
    "We want to find out if our pictures are clear.",
    "Look at 1 picture at a time.",
    "Say or write what you think it means.",
    "There are no wrong answers.",
    "If you do not know, leave it empty.",
    "You can ask someone to write for you.",
    "You can stop at any time.",
)
_THANKS = (
    "Thank you for your help.",
    "Please give this back to the person who gave it to you.",
    "They will use your answers to make the pictures better.",
)
_STAFF = (
    "This page is for staff only.",
    "Do not show it to people before they have answered.",
)
_ASKING = (
    "Show the pictures to 1 person at a time.",
    "Do not help them to answer.",
    "Do not say if an answer is right.",
)
_COUNTING = (
    "Compare each answer with the name and the words.",
    "If it means the same, count it as understood.",
    "In the results file, write how many people saw each picture.",
    "Then write how many understood it.",
    "Give it back: easyread symbols sheet {pack} --results FILE",
)


def shuffled(symbols: Iterable[Symbol]) -> tuple[Symbol, ...]:
    """Return symbols in an order that tells nothing, and is the same each time."""
    return tuple(sorted(symbols, key=lambda one: hashlib.sha256(one.name.encode()).digest()))


def questions(pack: Pack, symbols: Sequence[Symbol], name: str) -> Document:
    """Return a form that asks of each picture what it is. It holds no name of a picture."""
    place = Place(pack.name)
    about = Section(
        _text("About these pictures"), "about", None, "blue", _said(_ABOUT, place), place
    )
    starts = range(0, len(symbols), A_PART)
    parts = [_part(pack, symbols[start : start + A_PART], start, place) for start in starts]
    thanks = Section(_text("Thank you"), "thanks", None, "green", _said(_THANKS, place), place)
    sections = (about, *parts, thanks)
    return _document("What do these pictures mean?", "form", name, sections, place)


def answers(pack: Pack, symbols: Sequence[Symbol], name: str) -> Document:
    """Return the page for staff: which picture has which name, and how to count."""
    place = Place(pack.name)
    counting = [line.format(pack=pack.name) for line in _COUNTING]
    starts = range(0, len(symbols), A_PART)
    asking = (*_said(_STAFF, place), _steps(_ASKING, place))
    names = [_names(symbols[start : start + A_PART], start, place) for start in starts]
    sections = (
        Section(_text("How to ask"), "ask", None, "blue", asking, place),
        Section(_text("How to count"), "count", None, "blue", (_steps(counting, place),), place),
        Section(_text("What the pictures mean"), "names", None, "green", tuple(names), place),
    )
    title = f"For staff: the names of {pack.credit.title}"
    return _document(title, "plain", name, sections, place)


def _names(symbols: Sequence[Symbol], start: int, place: Place) -> Table:
    rows = tuple(
        (_text(str(number)), _text(one.name), _text(", ".join(one.terms[:MOST_WORDS])))
        for number, one in enumerate(symbols, start=start + 1)
    )
    return Table((), (_text("Question"), _text("Name"), _text("Words")), rows, place)


def _part(pack: Pack, symbols: Sequence[Symbol], start: int, place: Place) -> Section:
    first, last = start + 1, start + len(symbols)
    heading = f"Pictures {first} to {last}" if last > first else f"Picture {first}"
    asked = [_asked(pack, one, number, place) for number, one in enumerate(symbols, start=first)]
    return Section(_text(heading), f"from-{first}", None, "blue", tuple(asked), place)


def _asked(pack: Pack, symbol: Symbol, number: int, place: Place) -> Question:
    return Question(
        name=f"picture-{number}",
        text=_text("What is this?"),
        kind="line",
        choices=(),
        hint="Write what you think.",
        space="small",
        practice=False,
        staff=False,
        picture=Picture(f"picture-{number}", pack.name, symbol.file, "", pack.credit),
        place=place,
    )


def _said(lines: Iterable[str], place: Place) -> tuple[Block, ...]:
    return tuple(Statement((_text(line),), None, place) for line in lines)


def _steps(lines: Iterable[str], place: Place) -> Steps:
    return Steps(tuple(Statement((_text(line),), None, place) for line in lines), place)


def _text(words: str) -> Text:
    return (Run(words),)


def _document(
    title: str, kind: Kind, name: str, sections: tuple[Section, ...], place: Place
) -> Document:
    meta = Meta(title, kind, "", "", "", None, (), False, "", "", "")
    return Document(name, meta, "en-GB", sections, place)
