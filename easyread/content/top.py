"""The lines between `---` at the top of a file → what follows each name. Only this reads YAML."""

import re
from dataclasses import dataclass

import yaml
from markdown_it.token import Token

from easyread.content.mistakes import Mistakes
from easyread.content.names import did_you_mean, near
from easyread.errors import ContentError
from easyread.model.place import Place

MAX_LENGTH = 10_000
KNOWN = ("title", "kind", "subtitle", "organisation", "date", "picture", "language", "source",
         "version-of", "checked-by", "editions", "contents", "commercial", "event")  # fmt: skip
EXAMPLE = "---\ntitle: My leaflet\nkind: leaflet\n---"
_LINE_HINT = 'Write each as “name: words”. If the words hold a : put them in "quotes".'
_QUOTED = 'title: "Sam\'s day"'
PICTURE_HINT = "Write the name of a picture with no marks, for example: picture: speak-up"
_OPEN, _CLOSE = "The lines at the top have no end.", "Close the top with a line ---"
_HASH_HINT = 'What follows a # would be lost. Put the words in "quotes".'


@dataclass(frozen=True, slots=True)
class Value:
    """What follows a name: words, exactly as they were typed, or a list of words."""

    words: str | tuple[str, ...]
    place: Place


def top(tokens: list[Token], file: str) -> str:
    """Return the lines at the top of a file.

    Raises:
        ContentError: they are missing, or have no end.
    """
    if tokens and tokens[0].type == "hr" and tokens[0].map == [0, 1]:
        raise ContentError(_OPEN, Place(file, 1), _CLOSE)
    if not tokens or tokens[0].type != "front_matter":
        hint = f"Put lines like these at the very top:\n{EXAMPLE}"
        raise ContentError("This file does not start with its title.", Place(file, 1), hint)
    for number, line in enumerate(tokens[0].content.split("\n"), 2):
        if line.startswith(("## ", "### ", ":::{")):
            raise ContentError(_OPEN, Place(file, number), f"{_CLOSE} above this one.")
    return tokens[0].content


def _yaml(source: str, file: str) -> yaml.MappingNode:
    """Compose, and never construct: no word turns into a date, a number, a yes or a no."""
    if len(source) > MAX_LENGTH:
        hint = "Keep them short. The words of the document go below the second ---"
        raise ContentError("The lines at the top are too long.", Place(file, 1), hint)
    try:
        top = yaml.compose(source, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        place = _fault(error, file)
        line = "".join(source.split("\n")[place.line - 2 : place.line - 1])
        hint = PICTURE_HINT if line.startswith("picture:") else _LINE_HINT
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


def values(source: str, file: str, mistakes: Mistakes) -> dict[str, Value]:
    """Return what follows each name. What is wrong with one is noted, and left out.

    Of the names that are near none of ours, only the first is told: its hint lists ours.

    Raises:
        ContentError: the lines are not YAML.
    """
    found: dict[str, Value] = {}
    strange = False
    for key, value in _yaml(source, file).value:
        place = Place(file, key.start_mark.line + 2)
        name = str(key.value) if isinstance(key, yaml.ScalarNode) else "…"
        if name not in KNOWN and not near(name, KNOWN):
            strange, seen_before = True, strange
            if seen_before:
                continue
        with mistakes.noted():
            _refuse_name(name, name in found, place)
            if _rest(source, value).startswith("#"):
                raise ContentError("There is a # in these words.", place, _HASH_HINT)
            found[name] = Value(_words(value, name, place), place)
    return found


def _refuse_name(name: str, twice: bool, place: Place) -> None:
    if name not in KNOWN:
        raise ContentError(f"We do not know “{name}”.", place, did_you_mean(name, KNOWN))
    if twice:
        raise ContentError(f"“{name}” stands here twice.", place, "Take one of them away.")


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
