"""The author's list of themes, and which answers speak about which theme."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from easyread.content.names import PICTURE, did_you_mean
from easyread.errors import ContentError
from easyread.language import lemma, words
from easyread.model.place import Place

_KNOWN = ("name", "picture", "words", "questions")
_EXAMPLE = 'Example: [[theme]] then name = "Time" then words = ["time", "busy"]'
_MOST_BYTES = 1_000_000


class Theme(NamedTuple):
    """What some answers speak about. `phrases` are base forms; any of them makes the theme.

    `questions` are those it is for; none means all.
    """

    name: str
    picture: str
    phrases: tuple[tuple[str, ...], ...]
    questions: tuple[str, ...] = ()


class Themes(NamedTuple):
    """The themes in the order of the author's list."""

    themes: tuple[Theme, ...] = ()

    def of(self, answer: str, question: str) -> tuple[Theme, ...]:
        """Return the themes that an answer to a question speaks about."""
        runs = _runs(base_forms(answer), self._longest())
        return tuple(
            theme
            for theme in self.themes
            if (not theme.questions or question in theme.questions)
            and not runs.isdisjoint(theme.phrases)
        )

    def _longest(self) -> int:
        return max((len(phrase) for theme in self.themes for phrase in theme.phrases), default=0)


def base_forms(text: str) -> tuple[str, ...]:
    """Return the words of a text in their base forms; a hyphen parts words."""
    return tuple(
        base
        for start, end in words(text)
        for part in text[start:end].replace("‑", "-").split("-")
        if (base := _base(part))
    )


def read(path: Path, questions: Sequence[str] = ()) -> Themes:
    """Return the themes in a file such as themes.toml. `questions` are those of the form.

    Raises:
        ContentError: the file cannot be read, or a theme in it is not whole.
    """
    place = Place(path.as_posix())
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ContentError("This file is too large.", place, "Name a list of themes.")
        tables = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        raise ContentError("There is no such file.", place, "Check the name.") from None
    except (OSError, ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        here = Place(place.file, int(found[1])) if found else place
        raise ContentError("We cannot read this list of themes.", here, _EXAMPLE) from None
    return _themes(tables, questions, place)


def _themes(tables: dict[str, object], questions: Sequence[str], place: Place) -> Themes:
    found = tables.get("theme")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ContentError("There is no theme in this file.", place, _EXAMPLE)
    if len(tables) > 1:
        other = next(name for name in tables if name != "theme")
        raise ContentError(f"We do not know “{other}” here.", place, _EXAMPLE)
    themes = tuple(_theme(number, one, questions, place) for number, one in enumerate(found, 1))
    names = [theme.name for theme in themes]
    for name in names:
        if names.count(name) > 1:
            raise ContentError(f"The theme “{name}” is here twice.", place, "Make them 1 theme.")
    return Themes(themes)


def _theme(number: int, table: dict[str, object], questions: Sequence[str], place: Place) -> Theme:
    for key in table:
        if key not in _KNOWN:
            hint = did_you_mean(key, _KNOWN)
            raise ContentError(f"We do not know “{key}” in theme {number}.", place, hint)
    name, picture = table.get("name", ""), table.get("picture", "")
    if not isinstance(name, str) or not name.strip():
        raise ContentError(f"Theme {number} has no name.", place, _EXAMPLE)
    if not isinstance(picture, str) or (picture and not PICTURE.fullmatch(picture)):
        hint = "Find one with: easyread symbols find money"
        raise ContentError(f"The theme “{name}” has no good picture.", place, hint)
    phrases = tuple(dict.fromkeys(base_forms(one) for one in _listed(table, "words", place)))
    if not phrases or not all(phrases):
        raise ContentError(f"The theme “{name}” needs words.", place, _EXAMPLE)
    wanted = tuple(_listed(table, "questions", place))
    for one in wanted:
        if questions and one not in questions:
            hint = did_you_mean(one, questions)
            raise ContentError(f"The form has no question “{one}”.", place, hint)
    return Theme(" ".join(name.split()), picture, phrases, wanted)


def _listed(table: dict[str, object], key: str, place: Place) -> Iterator[str]:
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ContentError(f"“{key}” is not a list of words.", place, _EXAMPLE)
    yield from found


@lru_cache(maxsize=20_000)
def _base(word: str) -> str:
    return lemma(word.replace("’", "'").strip(".'").removesuffix("'s"))


def _runs(bases: tuple[str, ...], longest: int) -> set[tuple[str, ...]]:
    """Return all the runs of words that a phrase could be."""
    return {
        bases[at : at + size]
        for size in range(1, longest + 1)
        for at in range(len(bases) - size + 1)
    }
