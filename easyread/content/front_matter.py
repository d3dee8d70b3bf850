"""The lines between `---` at the top of a file → Meta."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeGuard, get_args

from easyread.config import EDITIONS
from easyread.content import event, placeholders
from easyread.content.event import Event
from easyread.content.mistakes import Mistakes
from easyread.content.names import LANGUAGE, PICTURE, did_you_mean
from easyread.content.top import PICTURE_HINT, Value, values
from easyread.errors import ContentError
from easyread.model.document import Kind, Meta, PictureName
from easyread.model.place import Place

_NO, _YES = ("no", "false"), ("yes", "true")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands at the top of a file. `event` is what the file that it names holds."""

    meta: Meta
    language: str
    event: Event | None


def read(source: str, file: str) -> FrontMatter:
    """Return what the lines at the top of a file say.

    Raises:
        ContentError: they are not YAML, or hold a name or a value we do not know.
    """
    mistakes = Mistakes()
    found: Mapping[str, Value] = values(source, file, mistakes)
    happening = None
    with mistakes.noted():
        happening = _event(found)
    if happening or not mistakes:
        found = _filled(found, happening, mistakes)
    meta, language = _front(found, Place(file, 1), mistakes)
    return FrontMatter(meta, language, happening)


def _event(found: Mapping[str, Value]) -> Event | None:
    name = _text(found, "event")
    return event.read(name, found["event"].place) if name else None


def _filled(
    found: Mapping[str, Value], happening: Event | None, mistakes: Mistakes
) -> Mapping[str, Value]:
    """Put the words of the event in place of {{…}}."""
    whole = dict(found)
    for name, value in found.items():
        if isinstance(value.words, str):
            with mistakes.noted():
                words = placeholders.words(value.words, happening, value.place)
                whole[name] = Value(words, value.place)
    return whole


def _front(found: Mapping[str, Value], top: Place, mistakes: Mistakes) -> tuple[Meta, str]:
    title = _text(found, "title")
    if not title and not mistakes:  # it may stand there under a name that we do not know
        with mistakes.noted():
            hint = "Add a line such as: title: My leaflet"
            raise ContentError("This file has no title.", top, hint)
    with mistakes.noted():
        kind = _kind(found)
    with mistakes.noted():
        picture = _picture(found)
    with mistakes.noted():
        editions = _editions(found)
    with mistakes.noted():
        contents = _answer(found, "contents")
    with mistakes.noted():
        commercial = _answer(found, "commercial")
    with mistakes.noted():
        language = _language(found)
    mistakes.refuse()
    meta = Meta(
        title=title,
        kind=kind,
        subtitle=_text(found, "subtitle"),
        organisation=_text(found, "organisation"),
        date=_text(found, "date"),
        picture=picture,
        editions=editions,
        contents=contents,
        source=_text(found, "source"),
        version_of=_text(found, "version-of"),
        checked_by=_text(found, "checked-by"),
        commercial=bool(commercial),
    )
    return meta, language


def _text(found: Mapping[str, Value], name: str) -> str:
    value = found.get(name)
    return value.words if value and isinstance(value.words, str) else ""


def _is_kind(word: str) -> TypeGuard[Kind]:
    return word in get_args(Kind)


def _kind(found: Mapping[str, Value]) -> Kind:
    kind = _text(found, "kind") or "leaflet"
    if not _is_kind(kind):
        hint = did_you_mean(kind, get_args(Kind))
        raise ContentError(f"“{kind}” is not a kind.", found["kind"].place, hint)
    return kind


def _picture(found: Mapping[str, Value]) -> PictureName | None:
    name = _text(found, "picture")
    if name and not PICTURE.fullmatch(name):
        place = found["picture"].place
        raise ContentError(f"“{name}” cannot be a picture.", place, PICTURE_HINT)
    return PictureName(name, found["picture"].place) if name else None


def _language(found: Mapping[str, Value]) -> str:
    language = _text(found, "language") or "en-GB"
    if not LANGUAGE.fullmatch(language):
        hint = "Examples: en-GB for English, cy for Welsh."
        raise ContentError(f"“{language}” is not a language.", found["language"].place, hint)
    return language


def _editions(found: Mapping[str, Value]) -> tuple[str, ...]:
    names = found["editions"].words if "editions" in found else ()
    for name in names:
        if name not in EDITIONS:
            hint = did_you_mean(name, EDITIONS)
            raise ContentError(f"There is no edition “{name}”.", found["editions"].place, hint)
    return tuple(dict.fromkeys(names))


def _answer(found: Mapping[str, Value], name: str) -> bool | None:
    answer = _text(found, name).lower()
    if answer not in (*_YES, *_NO, ""):
        raise ContentError(f"“{name}” is yes or no.", found[name].place, f"Example: {name}: yes")
    return answer in _YES if answer else None
