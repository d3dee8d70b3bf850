"""One line of Markdown → Text, and the `:picture-name:` in front of it."""

import re
from dataclasses import replace

from markdown_it.token import Token

from easyread.content.leftovers import refuse_around, refuse_inside
from easyread.content.markdown import inline
from easyread.content.names import LANGUAGE, PICTURE
from easyread.errors import ContentError
from easyread.model.document import PictureName, Run, Text
from easyread.model.place import Place

LINKS = ("https://", "http://", "mailto:", "tel:")
_SHORTCODE = re.compile(rf":(?P<name>{PICTURE.pattern}):(?:\s+|$)")
_REFUSED = {
    "em_open": ("Slanted words are hard to read.", "Use **two stars** for a hard word."),
    "code_inline": ("We do not know `code` marks.", "Take the ` marks away."),
    "image": (
        "A picture cannot stand inside a line.",
        "Put :picture-name: at the start of the line.",
    ),
    "html_inline": ("HTML is not used here.", "Write it as plain words."),
}
_UNKNOWN = ("We do not know a mark in this line.", "Write it as plain words.")


def split_picture(line: str, place: Place) -> tuple[PictureName | None, str]:
    """Return the picture's name, if the line starts with one, and the rest of the line."""
    match = _SHORTCODE.match(line)
    if match:
        return PictureName(match["name"], place), line[match.end() :]
    return None, line


def text(line: str, place: Place) -> Text:
    """Return one line as runs of words.

    Raises:
        ContentError: the line holds a mark that we do not know.
    """
    refuse_around(line, place)
    runs: list[Run] = []
    look = Run("")
    for token in inline(line):
        if token.type == "text":
            refuse_inside(token.content, place)
        if token.type in ("text", "text_special"):
            runs.append(replace(look, text=token.content))
        elif not _is_note(token):
            if token.type == "link_close":
                _refuse_empty_link(runs, look, place)
            look = _changed(look, token, place)
    return _joined(runs)


def _is_note(token: Token) -> bool:
    return token.type == "html_inline" and token.content.startswith("<!--")


def _refuse_empty_link(runs: list[Run], look: Run, place: Place) -> None:
    if not any(run.link == look.link and run.text.strip() for run in runs):
        raise ContentError("This link has no words.", place, "Example: [words](https://…)")


def _changed(look: Run, token: Token, place: Place) -> Run:
    """What words look like after a mark."""
    match token.type:
        case "strong_open" | "strong_close":
            return replace(look, strong=token.type == "strong_open")
        case "link_open":
            return replace(look, link=_address(token, place))
        case "link_close":
            return replace(look, link=None)
        case "span_open":
            return replace(look, language=_language(token, place))
        case "span_close":
            return replace(look, language=None)
    message, hint = _REFUSED.get(token.type, _UNKNOWN)
    raise ContentError(message, place, hint)


def _joined(runs: list[Run]) -> Text:
    """Join neighbours that look alike, and trim the ends."""
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last and replace(last, text="") == replace(run, text=""):
            merged[-1] = replace(run, text=last.text + run.text)
        elif run.text:
            merged.append(run)
    if merged:
        merged[0] = replace(merged[0], text=merged[0].text.lstrip())
        merged[-1] = replace(merged[-1], text=merged[-1].text.rstrip())
    return tuple(run for run in merged if run.text)


def _address(token: Token, place: Place) -> str:
    address = str(token.attrs.get("href", ""))
    if not address.startswith(LINKS):
        hint = "Use an address that starts with https:// or mailto: or tel:"
        raise ContentError(f"We cannot link to “{address}”.", place, hint)
    if "title" in token.attrs:
        hint = "Write only the address between ( and )."
        raise ContentError("There are words behind the address of this link.", place, hint)
    return address


def _language(token: Token, place: Place) -> str:
    language = str(token.attrs.get("lang", ""))
    if not LANGUAGE.fullmatch(language) or len(token.attrs) > 1:
        raise ContentError("Only {lang=…} may follow [words].", place, "Example: [Croeso]{lang=cy}")
    return language
