"""One line of Markdown → Text, and the `:picture-name:` in front of it."""

import re

from markdown_it.token import Token

from easyread.content.markdown import inline
from easyread.errors import ContentError
from easyread.model.document import PictureName, Place, Run, Text

SHORTCODE = re.compile(r":(?P<name>[a-z0-9]+(?:[-:][a-z0-9]+)*):(?:\s+|$)")
LOOKS_LIKE_SHORTCODE = re.compile(r":[^\s:]+:\s")
LINKS = ("https://", "http://", "mailto:", "tel:")

_REFUSED = {
    "em_open": ("Slanted words are hard to read.", "Use **two stars** for a hard word."),
    "code_inline": ("We do not know `code` marks.", "Take the ` marks away."),
    "image": (
        "A picture cannot stand inside a line.",
        "Put :picture-name: at the start of the line.",
    ),
    "html_inline": ("HTML is not used here.", "Write it as plain words."),
    "hardbreak": ("There are 2 spaces or a \\ at the end of this line.", "Take them away."),
}


def split_picture(line: str, place: Place) -> tuple[PictureName | None, str]:
    """Return the picture's name, if the line starts with one, and the rest of the line."""
    match = SHORTCODE.match(line)
    if match:
        return PictureName(match["name"], place), line[match.end() :]
    if LOOKS_LIKE_SHORTCODE.match(line):
        hint = "Use small letters, numbers and hyphens, for example :speak-up:"
        raise ContentError("This is not the name of a picture.", place, hint)
    return None, line


def text(line: str, place: Place) -> Text:
    """Return one line as runs of words.

    Raises:
        ContentError: the line holds a mark that we do not know.
    """
    runs: list[Run] = []
    strong, link, language = False, None, None
    for token in inline(line):
        if token.type in ("text", "text_special"):
            _refuse_leftovers(token, place)
            runs.append(Run(token.content, strong, link, language))
        elif token.type in ("strong_open", "strong_close"):
            strong = token.type == "strong_open"
        elif token.type == "link_open":
            link = _address(token, place)
        elif token.type == "link_close":
            link = None
        elif token.type == "span_open":
            language = _language(token, place)
        elif token.type == "span_close":
            language = None
        elif token.type == "html_inline" and token.content.startswith("<!--"):
            continue
        else:
            message, hint = _REFUSED.get(token.type, ("We do not know this mark.", ""))
            raise ContentError(message, place, hint)
    return _joined(runs)


def _joined(runs: list[Run]) -> Text:
    """Join neighbours that look alike, and trim the ends."""
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        alike = last and (last.strong, last.link, last.language) == (
            run.strong,
            run.link,
            run.language,
        )
        if last and alike:
            merged[-1] = Run(last.text + run.text, run.strong, run.link, run.language)
        elif run.text:
            merged.append(run)
    if merged:
        first, last = merged[0], merged[-1]
        merged[0] = Run(first.text.lstrip(), first.strong, first.link, first.language)
        last = merged[-1]
        merged[-1] = Run(last.text.rstrip(), last.strong, last.link, last.language)
    return tuple(run for run in merged if run.text)


def _refuse_leftovers(token: Token, place: Place) -> None:
    """Refuse marks that did not come in pairs, so that no star is ever printed by mistake."""
    if token.type == "text_special":
        return
    for mark, hint in (("**", "Put two stars before and after the hard word."), ("](", "")):
        if mark in token.content:
            raise ContentError(f"The mark {mark} has no partner on this line.", place, hint)


def _address(token: Token, place: Place) -> str:
    address = str(token.attrs.get("href", ""))
    if not address.startswith(LINKS):
        hint = "Use an address that starts with https:// or mailto: or tel:"
        raise ContentError(f"We cannot link to “{address}”.", place, hint)
    return address


def _language(token: Token, place: Place) -> str:
    language = str(token.attrs.get("lang", ""))
    if not re.fullmatch(r"[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*", language) or len(token.attrs) > 1:
        raise ContentError("Only {lang=…} may follow [words].", place, "Example: [Croeso]{lang=cy}")
    return language
