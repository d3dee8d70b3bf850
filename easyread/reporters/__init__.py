"""Findings → text, JSON, HTML, SARIF, GitHub annotations, JUnit: one output a file."""

from collections.abc import Callable, Mapping

from easyread.reporters.github import github
from easyread.reporters.json import json
from easyread.reporters.junit import junit
from easyread.reporters.lines import line
from easyread.reporters.page import html
from easyread.reporters.results import Checked, PagePicture, Results, RuleWords
from easyread.reporters.sarif import sarif
from easyread.reporters.text import text

REPORTERS: Mapping[str, Callable[[Results], str]] = {
    "text": text, "json": json, "html": html, "sarif": sarif, "github": github, "junit": junit,
}  # fmt: skip

__all__ = [
    "REPORTERS",
    "Checked",
    "PagePicture",
    "Results",
    "RuleWords",
    "html",
    "json",
    "junit",
    "line",
    "text",
]
