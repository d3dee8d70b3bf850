"""Claims about what we say: it passes our own rules, and the docs say all there is."""

import ast
import json
import re
from pathlib import Path

import pytest

import easyread
from easyread import answers, checker
from easyread.answers.store import MADE
from easyread.config import Config

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "answers.md").read_text("utf-8")
SCHEMA = json.loads((ROOT / "docs" / "answers.schema.json").read_text("utf-8"))
# Of a message alone these are no faults; the marks that we ask for have no words.
NOT_FOR_MESSAGES = {"special-character", "hard-punctuation", "missing-contents", "too-many-words",
                    "unexplained-acronym", "missing-contact", "missing-support-line",
                    "bare-front-page", "late-purpose"}  # fmt: skip
PARTS = ["adding", "collecting", "entering", "form", "from_json", "from_pdf", "from_table",
         "given", "kept", "people", "reading", "sheet", "store", "tallies", "template"]  # fmt: skip


def said(tree: ast.AST) -> set[str]:
    """The sentences in a module that are no docstrings; “it” for what is put in."""
    left = {id(part) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr)
            for part in one.values}  # fmt: skip
    left |= {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    found = set()
    for one in ast.walk(tree):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in left:
            found.add(one.value)
        elif isinstance(one, ast.JoinedStr):
            found.add("".join(str(part.value) if isinstance(part, ast.Constant) else "it"
                              for part in one.values))  # fmt: skip
    return {re.sub("“[^”]*”", "it", one) for one in found if one.endswith((".", "?"))}


@pytest.mark.parametrize("part", PARTS)
def test_what_we_say_is_easy(part: str) -> None:
    path = Path(answers.__file__).with_name(f"{part}.py")
    report = easyread.check("\n\n".join(sorted(said(ast.parse(path.read_text("utf-8"))))))
    loud = [(found.rule, found.message, found.text) for found in report.findings
            if found.severity == "error" and found.rule not in NOT_FOR_MESSAGES]  # fmt: skip
    assert loud == []


def test_the_sentences_are_found() -> None:
    path = Path(answers.__file__).with_name("reading.py")
    assert "It is a photo." in said(ast.parse(path.read_text("utf-8")))


def test_the_docs_have_no_error() -> None:
    found = checker.checker(Config()).file(ROOT / "docs" / "answers.md").report.findings
    assert [one.message for one in found if one.severity == "error"] == []


def test_the_docs_name_every_key_and_every_file() -> None:
    names = [*SCHEMA["properties"], *SCHEMA["properties"]["replies"]["items"]["properties"],
             *SCHEMA["properties"]["tallies"]["items"]["properties"],
             *SCHEMA["properties"]["set_aside"]["items"]["properties"],
             *MADE]  # fmt: skip
    assert [name for name in names if f"`{name}`" not in DOCS] == []
