"""The words that the pages themselves say, from templates/base/words.toml."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from easyread.errors import ContentError
from easyread.model.place import Place

Labels = Mapping[str, Mapping[str, str]]


def read(folders: tuple[Path, ...]) -> Labels:
    """Return the words by table and name. A project's own file changes single words."""
    tables: dict[str, dict[str, str]] = {}
    for folder in reversed(folders):
        path = folder / "base" / "words.toml"
        if path.is_file():
            for table, words in _read(path).items():
                tables.setdefault(table, {}).update(words)
    return tables


def fill(words: str, **values: object) -> str:
    """Put values in place of {names}. Unlike str.format it looks inside no value."""
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


def _read(path: Path) -> dict[str, dict[str, str]]:
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ContentError("We cannot read this file.", Place(str(path)), str(error)) from None
    for table, words in tables.items():
        if not isinstance(words, dict) or not all(isinstance(w, str) for w in words.values()):
            raise ContentError(f"“{table}” needs words only.", Place(str(path)))
    return tables
