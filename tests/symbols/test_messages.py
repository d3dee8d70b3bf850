"""What we say about pictures passes our own rules."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from easyread import check, checker

ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for folder in ("easyread/symbols", "easyread/symbols/adding", "easyread/commands/symbols")
    for path in (ROOT / folder).glob("*.py")
)
ABOUT_WHOLE_TEXTS = {"missing-contact", "bare-front-page", "missing-support-line", "late-purpose"}
QUOTED = re.compile(r"“[^”]*”|--[a-z-]+(?: \"[^\"]*\"| yes| no\b| nobody| our-photos)?")
# Names of kinds of files, which have no other words.
KINDS = re.compile(r"\b(SVG|PNG|JPEG|GIF|WEBP)\b|<it>|\.zip|\.obf|\.obz|CSV")


def sentences(path: Path) -> Iterator[str]:
    """Walk what a module says to people: its words in quotes that end as sentences do."""
    tree = ast.parse(path.read_text("utf-8"))
    quiet = {id(part.value) for part in ast.walk(tree) if isinstance(part, ast.Expr)}
    inside = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "it" for part in node.values)
            said = "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and id(node) not in quiet | inside:
            said = str(node.value)
        else:
            continue
        if re.search(r"[a-z][.?]$", said) and " " in said and "©" not in said:
            yield KINDS.sub("it", QUOTED.sub("it", said))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_messages_about_pictures_are_easy(path: Path) -> None:
    text = "\n\n".join(dict.fromkeys(sentences(path)))
    loud = [
        (found.rule, text.splitlines()[found.place.line - 1])
        for found in check(text or "We meet.").findings
        if found.severity == "error" and found.rule not in ABOUT_WHOLE_TEXTS
    ]
    assert loud == []


def test_the_page_about_pictures_is_easy() -> None:
    checked = checker.of_project(ROOT).file(ROOT / "docs" / "pictures.md")
    found = checker.results([checked]).findings()
    assert [one.message for one in found if one.severity == "error"] == []
