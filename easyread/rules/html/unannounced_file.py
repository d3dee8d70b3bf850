"""Links to a file that do not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import anchors
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_FILE = re.compile(r"\.(pdf|docx?|odt|rtf|xlsx?|pptx?|zip|mp3|mp4)$", re.IGNORECASE)
_NAMES = {
    "doc": "Word",
    "docx": "Word",
    "xls": "Excel",
    "xlsx": "Excel",
    "ppt": "PowerPoint",
    "pptx": "PowerPoint",
}


@rule(
    asks="Say in a link that it leads to a file. Say how large it is.",
    sources=["NHSSM"],
    bad=["A link “Our guide” to guide.pdf."],
    good=["A link “Our guide (PDF, 200 KB)”."],
    counts=anchors,
)
def unannounced_file(facts: HtmlFacts) -> Iterator[OnPage]:
    """A file opens in another program, and may be large."""
    for one in facts.anchors:
        path = urlsplit_path(one.link.target)
        kind = _FILE.search(path)
        if kind and not _says(f"{one.link.spoken} {one.link.text}", kind[1]):
            part = Part(one.link.spoken or one.link.text, one.link.box)
            name = _NAMES.get(kind[1].lower(), kind[1].upper())
            message = f"The link “{part.words}” leads to a file, and does not say so."
            yield on_screen(None, message, f"Add the kind and the size: “{name}, 200 KB”.", [part])


def urlsplit_path(target: str) -> str:
    """Return the path of an address; “” where it is broken."""
    try:
        return urlsplit(target).path
    except ValueError:
        return ""


def _says(words: str, kind: str) -> bool:
    wanted = {kind.lower(), _NAMES.get(kind.lower(), kind).lower()}
    return bool(wanted & set(re.findall(r"\w+", words.lower())))
