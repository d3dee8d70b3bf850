"""The lines between `---` at the top of a file → Meta."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeGuard, get_args

import yaml
from markdown_it.token import Token

from easyread.config import EDITIONS
from easyread.content.names import LANGUAGE, PICTURE, did_you_mean
from easyread.errors import ContentError
from easyread.model.document import Kind, Meta, PictureName, Place

MAX_LENGTH = 10_000
KNOWN = ("title", "kind", "subtitle", "organisation", "date", "picture", "language", "source",
         "version-of", "checked-by", "editions", "contents")  # fmt: skip
EXAMPLE = "---\ntitle: My leaflet\nkind: leaflet\n---"
_LINE_HINT = 'Write each as “name: words”. If the words hold a : put them in "quotes".'
_QUOTED = 'title: "Sam\'s day"'
_PICTURE_HINT = "Write the name of a picture with no marks, for example: picture: speak-up"
_OPEN, _CLOSE = "The lines at the top have no end.", "Close the top with a line ---"
_HASH_HINT = 'What follows a # would be lost. Put the words in "quotes".'
_NO, _YES = ("no", "false"), ("yes", "true")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands at the top of a file."""

    meta: Meta
    language: str


@dataclass(frozen=True, slots=True)
class _Value:
    """What follows a name: words, exactly as they were typed, or a list of words."""

    words: str | tuple[str, ...]
    place: Place


def read(tokens: list[Token], file: str) -> FrontMatter:
    """Return the front matter of a file.

    Raises:
        ContentError: it is missing, is not YAML, or holds a name or a value we do not know.
    """
    if tokens and tokens[0].type == "hr" and tokens[0].map == [0, 1]:
        raise ContentError(_OPEN, Place(file, 1), _CLOSE)
    if not tokens or tokens[0].type != "front_matter":
        hint = f"Put lines like these at the very top:\n{EXAMPLE}"
        raise ContentError("This file does not start with its title.", Place(file, 1), hint)
    values = _values(tokens[0].content, file)
    return FrontMatter(_meta(values, Place(file, 1)), _language(values))


def _yaml(source: str, file: str) -> yaml.MappingNode:
    """Compose, and never construct: no word turns into a date, a number, a yes or a no."""
    if len(source) > MAX_LENGTH:
        hint = "Keep them short. The words of the document go below the second ---"
        raise ContentError("The lines at the top are too long.", Place(file, 1), hint)
    for number, line in enumerate(source.split("\n"), 2):
        if line.startswith(("## ", "### ", ":::{")):
            raise ContentError(_OPEN, Place(file, number), f"{_CLOSE} above this one.")
    try:
        top = yaml.compose(source, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        place = _fault(error, file)
        line = "".join(source.split("\n")[place.line - 2 : place.line - 1])
        hint = _PICTURE_HINT if line.startswith("picture:") else _LINE_HINT
        if re.match(r"[a-z-]+:\s*'", line):
            hint = (
                f'Put the words in "double quotes", so that they can hold a \'\nExample: {_QUOTED}'
            )
        raise ContentError("We cannot read this line.", place, hint) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        top = None
    if not isinstance(top, yaml.MappingNode):
        hint = f"Write them like this:\n{EXAMPLE}"
        raise ContentError("We cannot read the lines at the top.", Place(file, 1), hint)
    return top


def _fault(error: yaml.MarkedYAMLError, file: str) -> Place:
    """An open quote or bracket is to be mended where it opens, not where the parser gave up."""
    in_block = "block" in (error.context or "block")
    mark = error.problem_mark if in_block else error.context_mark or error.problem_mark
    return Place(file, mark.line + 2 if mark else 1)


def _values(source: str, file: str) -> dict[str, _Value]:
    values: dict[str, _Value] = {}
    for key, value in _yaml(source, file).value:
        place = Place(file, key.start_mark.line + 2)
        name = str(key.value) if isinstance(key, yaml.ScalarNode) else "…"
        if name not in KNOWN:
            raise ContentError(f"We do not know “{name}”.", place, did_you_mean(name, KNOWN))
        if name in values:
            raise ContentError(f"“{name}” stands here twice.", place, "Take one of them away.")
        if _rest(source, value).startswith("#"):
            raise ContentError("There is a # in these words.", place, _HASH_HINT)
        values[name] = _Value(_words(value, name, place), place)
    return values


def _rest(source: str, node: yaml.Node) -> str:
    """What YAML leaves out behind a value, on its last line; a value in quotes may have a note."""
    bare = not isinstance(node, yaml.ScalarNode) or node.style is None
    return source[node.end_mark.index :].partition("\n")[0].strip() if bare else ""


def _words(node: yaml.Node, name: str, place: Place) -> str | tuple[str, ...]:
    if isinstance(node, yaml.SequenceNode) and name == "editions":
        if all(isinstance(part, yaml.ScalarNode) for part in node.value):
            return tuple(str(part.value) for part in node.value)
    elif isinstance(node, yaml.ScalarNode) and name != "editions":
        return " ".join(str(node.value).split())
    if name == "editions":
        hint = "Example: editions: [easy-read, large-print]"
        raise ContentError("“editions” needs a list.", place, hint)
    hint = 'If the words hold { or [ or : put them in "quotes".'
    raise ContentError(f"“{name}” needs words, not a list.", place, hint)


def _meta(values: Mapping[str, _Value], top: Place) -> Meta:
    title = _text(values, "title")
    if not title:
        raise ContentError("This file has no title.", top, "Add a line such as: title: My leaflet")
    return Meta(
        title=title,
        kind=_kind(values),
        subtitle=_text(values, "subtitle"),
        organisation=_text(values, "organisation"),
        date=_text(values, "date"),
        picture=_picture(values),
        editions=_editions(values),
        contents=_contents(values),
        source=_text(values, "source"),
        version_of=_text(values, "version-of"),
        checked_by=_text(values, "checked-by"),
    )


def _text(values: Mapping[str, _Value], name: str) -> str:
    value = values.get(name)
    return value.words if value and isinstance(value.words, str) else ""


def _is_kind(word: str) -> TypeGuard[Kind]:
    return word in get_args(Kind)


def _kind(values: Mapping[str, _Value]) -> Kind:
    kind = _text(values, "kind") or "leaflet"
    if not _is_kind(kind):
        hint = did_you_mean(kind, get_args(Kind))
        raise ContentError(f"“{kind}” is not a kind.", values["kind"].place, hint)
    return kind


def _picture(values: Mapping[str, _Value]) -> PictureName | None:
    name = _text(values, "picture")
    if name and not PICTURE.fullmatch(name):
        place = values["picture"].place
        raise ContentError(f"“{name}” cannot be a picture.", place, _PICTURE_HINT)
    return PictureName(name, values["picture"].place) if name else None


def _language(values: Mapping[str, _Value]) -> str:
    language = _text(values, "language") or "en-GB"
    if not LANGUAGE.fullmatch(language):
        hint = "Examples: en-GB for English, cy for Welsh."
        raise ContentError(f"“{language}” is not a language.", values["language"].place, hint)
    return language


def _editions(values: Mapping[str, _Value]) -> tuple[str, ...]:
    names = values["editions"].words if "editions" in values else ()
    for name in names:
        if name not in EDITIONS:
            hint = did_you_mean(name, EDITIONS)
            raise ContentError(f"There is no edition “{name}”.", values["editions"].place, hint)
    return tuple(dict.fromkeys(names))


def _contents(values: Mapping[str, _Value]) -> bool | None:
    answer = _text(values, "contents").lower()
    if answer not in (*_YES, *_NO, ""):
        raise ContentError(
            "“contents” is yes or no.", values["contents"].place, "Example: contents: yes"
        )
    return answer in _YES if answer else None
