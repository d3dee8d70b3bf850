"""Puts a document, a look and the templates together into one page of HTML."""

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from easyread.config import Edition, Scheme
from easyread.html import end_matter, labels, sheets, styles
from easyread.html.addresses import Medium
from easyread.html.engine import Engine
from easyread.html.fitting import COVER_REM, LARGE_PT, TITLE_REM, Fit
from easyread.html.labels import Labels
from easyread.html.shown import Part, Shown
from easyread.html.view import View
from easyread.model.document import Document, Run
from easyread.model.form import mark

COVERED = ("booklet", "report", "form")
CONTENTS_FROM = 7  # sections; about the 8 pages from which guidance wants a contents list


@dataclass(frozen=True, slots=True)
class Look:
    """How a document is shown."""

    edition: Edition
    medium: Medium
    scheme: Scheme = "white"


def render(document: Document, look: Look, folders: tuple[Path, ...]) -> str:
    """Return one whole page of HTML: for WeasyPrint (paper) or for a browser (screen).

    The screen page holds its pictures, fonts, styles and scripts and needs nothing else.
    """
    words = labels.read(folders)
    engine = Engine(folders)
    pictures = look.edition.pictures != "none"
    fit = Fit(look.edition.size_pt)
    view = View.of(document, look.medium, pictures, words, fit)
    paged = look.edition.layout == "pages"
    if paged:
        parts = [view.part(section) for section in document.sections]
        parts += end_matter.parts(document, pictures, words)
    else:
        parts = list(sheets.parts(document, look.edition.layout, view))
    script = _script(folders) if look.medium == "screen" else ""
    return engine.page(
        f"documents/{look.medium}.html",
        language=document.language,
        title=document.meta.title,
        scheme=look.scheme,
        style=Markup(_style(document, look, parts, folders, words)),
        body_classes=_body_classes(document, look),
        cover=_cover(document, view, look) if paged else None,
        contents=_contents(document, parts, words) if paged else None,
        parts=parts,
        form=mark(document) if paged else None,
        show=lambda shown: _show(engine, shown),
        words=words["screen"],
        words_json=Markup(_json_block(dict(words["screen"]))),
        script=Markup(script),
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )


def _style(
    document: Document, look: Look, parts: list[Part], folders: tuple[Path, ...], words: Labels
) -> str:
    fit = Fit(look.edition.size_pt)
    if look.medium == "screen":
        return styles.sheet(folders, "screen", {"size": f"{fit.size_pt:g}pt"}, "")
    if look.edition.layout != "pages":
        tokens, rule = sheets.style(look.edition.layout, styles.FONT)
        tokens = {**tokens, "page-words": _page_words(words)}
        return styles.sheet(folders, "paper", tokens, rule)
    title_rem = COVER_REM if document.meta.kind in COVERED else TITLE_REM
    tokens = dict(fit.tokens(document.meta.title, title_rem, [part.words for part in parts]))
    tokens["page-words"] = _page_words(words)
    return styles.sheet(folders, "paper", tokens, fit.page_rule(styles.FONT))


def _show(engine: Engine, shown: Shown) -> Markup:
    values = dict(shown.values)
    if shown.component == "box":
        values["show"] = lambda inside: _show(engine, inside)
    return engine.component(shown.component, values)


def _body_classes(document: Document, look: Look) -> str:
    kind = document.meta.kind
    classes = [f"er-{look.medium}", f"er-body--{kind}", f"er-body--{look.edition.name}"]
    if look.edition.layout == "pages":
        classes.append("er-body--cover" if kind in COVERED else "er-body--title")
    if look.edition.pictures == "ideas" and kind != "plain":
        classes.append("er-body--pictures")
    if look.edition.size_pt > LARGE_PT:
        classes.append("er-body--huge")
    return " ".join(["er-body", *classes])


def _cover(document: Document, view: View, look: Look) -> Shown:
    meta, words = document.meta, view.labels["document"]
    if meta.kind == "plain":
        mark_words = words["large_print"] if look.edition.name == "large-print" else ""
    else:
        mark_words = words["easy_read"] if meta.checked_by else words["easy_read_draft"]
    values = {
        "title": meta.title,
        "subtitle": meta.subtitle,
        "organisation": meta.organisation,
        "date": meta.date,
        "mark": mark_words,
        "picture": view.picture(meta.picture),
        "running": view.fit.shortened(meta.title, beside_page_number=True),
    }
    return Shown("cover", values)


def _contents(document: Document, parts: list[Part], words: Labels) -> Part | None:
    wanted = document.meta.contents
    if wanted is None:
        wanted = len(document.sections) >= CONTENTS_FROM
    if not wanted:
        return None
    heading = words["document"]["contents"]
    entries = [{"name": part.name, "heading": part.words, "colour": part.colour} for part in parts]
    shown = Shown("contents", {"heading": heading, "entries": entries})
    title = Shown(
        "heading",
        {"words": (Run(heading),), "running": heading, "picture": None, "medium": "screen"},
    )
    return Part("contents", "grey", title, heading, ((shown,),))


def _page_words(words: Labels) -> str:
    """“Page {page} of {pages}” as CSS content."""
    content = words["document"]["page_of"].replace('"', "'")
    content = content.replace("{pages}", '" counter(pages) "').replace(
        "{page}", '" counter(page) "'
    )
    return f'"{content}"'


def _script(folders: tuple[Path, ...]) -> str:
    """All scripts in the order of their names, a project's own in place of ours."""
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        found |= {path.name: path for path in (folder / "base" / "screen").glob("*.js")}
    return "\n".join(styles.read(found[name]) for name in sorted(found))


def _json_block(words: dict[str, str]) -> str:
    """JSON that cannot close the script element it stands in."""
    return json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")
