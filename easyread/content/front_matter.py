"""The lines between `---` at the top of a file → Meta."""

from dataclasses import dataclass
from typing import TypeGuard, get_args

import yaml
from markdown_it.token import Token

from easyread.content.names import did_you_mean
from easyread.errors import ContentError
from easyread.model.document import Kind, Meta, PictureName, Place

MAX_LENGTH = 10_000
WORDS = ("title", "kind", "subtitle", "organisation", "date", "picture", "language", "source",
         "version-of", "checked-by")  # fmt: skip
KNOWN = (*WORDS, "editions", "contents")
EXAMPLE = "---\ntitle: My leaflet\nkind: leaflet\n---"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands at the top of a file."""

    meta: Meta
    language: str


def read(tokens: list[Token], file: str) -> FrontMatter:
    """Return the front matter of a file.

    Raises:
        ContentError: it is missing, is not YAML, or holds a key that we do not know.
    """
    if not tokens or tokens[0].type != "front_matter":
        hint = f"Put lines like these at the very top:\n{EXAMPLE}"
        raise ContentError("This file does not start with its title.", Place(file, 1), hint)
    values = _yaml(tokens[0].content, file)
    places = {
        line.split(":")[0].strip(): Place(file, number)
        for number, line in enumerate(tokens[0].content.split("\n"), 2)
    }
    for key in values:
        if key not in KNOWN:
            hint = did_you_mean(str(key), KNOWN)
            raise ContentError(f"We do not know “{key}”.", places.get(str(key)), hint)
    words = {key: _word(values, key, places) for key in WORDS}
    return FrontMatter(_meta(words, values, places, Place(file, 1)), words["language"] or "en-GB")


def _yaml(source: str, file: str) -> dict[object, object]:
    if len(source) > MAX_LENGTH:
        raise ContentError("The lines at the top are too long.", Place(file, 1))
    try:
        values = yaml.safe_load(source)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        hint = 'Write each as “name: words”. If the words hold a : put them in "quotes".'
        raise ContentError("We cannot read this line.", Place(file, line), hint) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise ContentError("We cannot read the lines at the top.", Place(file, 1)) from None
    if not isinstance(values, dict):
        raise ContentError("We cannot read the lines at the top.", Place(file, 1), EXAMPLE)
    return values


def _word(values: dict[object, object], key: str, places: dict[str, Place]) -> str:
    value = values.get(key, "")
    if isinstance(value, dict | list):
        raise ContentError(f"“{key}” needs words, not a list.", places.get(key))
    return "" if value is None else " ".join(str(value).split())


def _list(values: dict[object, object], key: str, places: dict[str, Place]) -> tuple[str, ...]:
    value = values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        hint = "Example: editions: [easy-read, large-print]"
        raise ContentError(f"“{key}” needs a list.", places.get(key), hint)
    return tuple(value)


def _is_kind(word: str) -> TypeGuard[Kind]:
    return word in get_args(Kind)


def _meta(
    words: dict[str, str], values: dict[object, object], places: dict[str, Place], top: Place
) -> Meta:
    if not words["title"]:
        raise ContentError("This file has no title.", top, "Add a line such as: title: My leaflet")
    kinds = get_args(Kind)
    kind = words["kind"] or "leaflet"
    if not _is_kind(kind):
        raise ContentError(f"“{kind}” is not a kind.", places["kind"], did_you_mean(kind, kinds))
    contents = values.get("contents", False)
    if not isinstance(contents, bool):
        raise ContentError("“contents” is yes or no.", places["contents"])
    name = words["picture"]
    return Meta(
        title=words["title"],
        kind=kind,
        subtitle=words["subtitle"],
        organisation=words["organisation"],
        date=words["date"],
        picture=PictureName(name, places["picture"]) if name else None,
        editions=_list(values, "editions", places),
        contents=contents,
        source=words["source"],
        version_of=words["version-of"],
        checked_by=words["checked-by"],
    )
