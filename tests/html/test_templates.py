"""The templates hold none of the patterns that WeasyPrint turns into a poor PDF."""

import re
from pathlib import Path

import pytest

from easyread.resources import BUILT_IN

TEMPLATES = BUILT_IN / "templates"
ON_PAPER = [
    path
    for path in sorted(TEMPLATES.rglob("*.html"))
    if path.parent.name != "toolbar" and path.name != "screen.html"
]
STYLES = [path for path in sorted(TEMPLATES.rglob("*.css")) if path.name != "screen.css"]
BAD_MARKUP = {
    r"<button": "a button corrupts the PDF",
    r"type=\"hidden\"": "a hidden field is printed as an empty box",
    r"<label[^>]*>\s*<input": "a label round its input leaves the field without a name",
    r"<svg": "an svg in the page is a figure without words",
    r"<iframe|<object|<embed": "nothing comes from elsewhere",
    r"rowspan": "a cell over 2 pages breaks the table's tags",
    r"\|\s*safe": "nothing an author wrote is trusted",
    r" on[a-z]+=": "scripts do not stand in the markup",
    r"<h[456]": "headings do not go deeper than 3",
}
BAD_STYLE = {
    r"leader\(": "leaders are read aloud as dots",
    r"opacity:": "see-through words are left out of the tags",
    r"font-style:\s*italic": "slanted words are hard to read",
    r"text-align:\s*justify": "lines end where the words end",
    r"text-transform:\s*uppercase": "capitals are hard to read",
    r"@import": "nothing comes from elsewhere",
}


def faults(path: Path, patterns: dict[str, str]) -> list[str]:
    text = re.sub(r"\{#.*?#\}|/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    return [f"{path.name}: {why}" for pattern, why in patterns.items() if re.search(pattern, text)]


@pytest.mark.parametrize("path", ON_PAPER, ids=lambda path: path.name)
def test_a_paper_template_has_no_pattern_that_spoils_the_pdf(path: Path) -> None:
    assert faults(path, BAD_MARKUP) == []


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_a_style_sheet_has_no_pattern_that_is_hard_to_read(path: Path) -> None:
    assert faults(path, BAD_STYLE) == []


def test_an_image_with_an_empty_alternative_is_only_for_the_screen() -> None:
    for path in ON_PAPER:
        for match in re.finditer(r'<img[^>]*alt=""', path.read_text("utf-8")):
            assert path.parent.name == "picture", (path, match[0])


def test_a_link_holds_words_only_and_stands_inside_a_paragraph_or_words() -> None:
    for path in ON_PAPER:
        for match in re.finditer(r"<a [^>]*>(.*?)</a>", path.read_text("utf-8")):
            assert "<" not in match[1], (path, match[0])


def test_colours_and_sizes_stand_in_the_tokens_only() -> None:
    for path in STYLES:
        if path.name != "tokens.css":
            assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb\(", path.read_text("utf-8")), path
