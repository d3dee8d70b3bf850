"""easyread.toml as a frozen value. Every default stands here and only here."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar, get_args

from easyread import left_out
from easyread.errors import ContentError
from easyread.model.place import Place

FILE = "easyread.toml"
Room = TypeVar("Room")
Scheme = Literal["white", "cream", "contrast"]
FailOn = Literal["error", "warning", "never"]
EditionName = Literal[
    "easy-read", "large-print", "simple-text", "key-words", "fewer-pictures", "poster", "slips"
]  # fmt: skip
Pictures = Literal["ideas", "words", "parts", "none"]  # what each picture stands for
Layout = Literal["pages", "posters", "slips"]  # posters and slips hold the questions alone


class Edition(NamedTuple):
    """How one document is shown: the size of its words, what has a picture, and on what sheets."""

    name: EditionName
    size_pt: float
    pictures: Pictures
    layout: Layout = "pages"


# What to write in a setting that is empty by default.
_EXAMPLES = {
    "allowed": ["advocacy", "key worker"], "skin": "medium-dark", "style": "outline",
    "rule": "long-sentence", "text": "the Care Act", "because": "It is the name of a law.",
}  # fmt: skip
EDITIONS: dict[str, Edition] = {
    "easy-read": Edition("easy-read", 16, "ideas"),
    "large-print": Edition("large-print", 18, "ideas"),
    "simple-text": Edition("simple-text", 16, "none"),
    "key-words": Edition("key-words", 16, "words"),
    "fewer-pictures": Edition("fewer-pictures", 16, "parts"),
    "poster": Edition("poster", 40, "ideas", "posters"),
    "slips": Edition("slips", 16, "ideas", "slips"),
}


class Build(NamedTuple):
    """What `easyread build` makes."""

    content: str = "content"
    output: str = "output"
    scheme: Scheme = "white"


class Symbols(NamedTuple):
    """Which packs to take pictures from, the first first. Packs not named come after.

    `match`: where the author chose no picture and we are sure of one, place it. `skin` and `style`
    choose among the variants that a pack has; "" is as the pack draws them.
    """

    packs: tuple[str, ...] = ("together", "openmoji")
    match: bool = False
    skin: str = ""
    style: str = ""


class Limits(NamedTuple):
    """Where we stop rather than run on."""

    seconds: int = 180
    memory_mb: int = 2048
    pages: int = 400


class Check(NamedTuple):
    """How texts are checked. `allowed` are words that the readers know."""

    profile: str = "nhs-easy-read"
    fail_on: FailOn = "error"
    baseline: str = "easyread-baseline.json"
    allowed: tuple[str, ...] = ()


class Allow(NamedTuple):
    """A finding that is kept on purpose, for files that cannot say so in their text.

    `file` is a name or a pattern, such as letters/*.docx. Without `text`, all of the file is meant.
    """

    file: str = "*"
    rule: str = ""
    text: str = ""
    because: str = ""


class Config(NamedTuple):
    """All settings of a project. `profiles` are its own, as the checker reads them."""

    build: Build = Build()
    symbols: Symbols = Symbols()
    limits: Limits = Limits()
    check: Check = Check()
    profiles: Mapping[str, Mapping[str, object]] = MappingProxyType({})
    allow: tuple[Allow, ...] = ()


def read(project: Path) -> Config:
    """Return a project's settings; without an easyread.toml, the defaults.

    Raises:
        ContentError: the file is not TOML, or holds a key or a value that we do not know.
    """
    path = project / FILE
    place = Place(path.as_posix())
    if not path.is_file():
        return Config()
    import tomllib

    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ContentError("We cannot read the settings.", place, str(error)) from None
    _refuse_unknown(values, Config._fields, "", place)
    return Config(
        build=_room(Build, values, "build", place),
        symbols=_room(Symbols, values, "symbols", place),
        limits=_room(Limits, values, "limits", place),
        check=_room(Check, values, "check", place),
        profiles=_profiles(values.get("profiles", {}), place),
        allow=_allow(values.get("allow", []), place),
    )


def _profiles(tables: object, place: Place) -> Mapping[str, Mapping[str, object]]:
    if not isinstance(tables, dict) or not all(isinstance(one, dict) for one in tables.values()):
        raise ContentError("“profiles” has something else than profiles.", place,
                           "Write [profiles.ours] on its own line.")  # fmt: skip
    return tables


def _allow(tables: object, place: Place) -> tuple[Allow, ...]:
    if not isinstance(tables, list):
        raise ContentError("“allow” is not a list.", place, "Write [[allow]] on its own line.")
    found = tuple(_room(Allow, {"allow": table}, "allow", place) for table in tables)
    for one in found:
        if not one.rule or not one.because:
            hint = 'Example: rule = "long-sentence" and because = "It is the name of a law."'
            raise ContentError("An [[allow]] needs a rule and a reason.", place, hint)
    return found


def _room(kind: type[Room], tables: dict[str, object], name: str, place: Place) -> Room:
    values = tables.get(name, {})
    if not isinstance(values, dict):
        raise ContentError(f"“{name}” is not a table.", place, f"Write [{name}] on its own line.")
    known = kind()._asdict()  # type: ignore[attr-defined]  # one of ours
    _refuse_unknown(values, known, f"{name}.", place)
    checked = {
        key: _value(value, known[key], f"{name}.{key}", place) for key, value in values.items()
    }
    return kind(**checked)


def _value(value: object, default: object, name: str, place: Place) -> object:
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return tuple(value)
    elif isinstance(value, bool) and isinstance(default, bool):
        return value
    elif type(value) is type(default):
        if name == "build.scheme" and value not in get_args(Scheme):
            hint = f"You can use: {', '.join(get_args(Scheme))}."
            raise ContentError(f"“{value}” is not a colour scheme.", place, hint)
        if name == "check.fail_on" and value not in get_args(FailOn):
            hint = f"You can use: {', '.join(get_args(FailOn))}."
            raise ContentError(f"“{value}” cannot follow fail_on.", place, hint)
        if value == default:
            return value
        if value not in ("", 0) and (not isinstance(value, int) or value > 0):
            return value
    import json

    key = name.rpartition(".")[2]
    example = json.dumps(_EXAMPLES.get(key, default), ensure_ascii=False)
    hint = f"Example: {key} = {example}"
    raise ContentError(f"The setting “{name}” cannot have this value.", place, hint)


def _refuse_unknown(values: dict[str, object], known: object, prefix: str, place: Place) -> None:
    names = list(known)  # type: ignore[call-overload]  # any mapping of names
    for key in values:
        if key not in names:
            import difflib

            near = difflib.get_close_matches(key, names, 1)
            hint = f"Did you mean “{prefix}{near[0]}”?" if near else f"Known: {', '.join(names)}."
            hint = left_out.hint(prefix, key, values[key], bool(near)) or hint
            raise ContentError(f"We do not know the setting “{prefix}{key}”.", place, hint)
