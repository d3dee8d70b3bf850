"""What the tests of rules share: a text becomes findings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.model.prose import Finding, Prose, Report
from easyread.readers import read_text
from easyread.rules import check

HEAD = "---\ntitle: A text\nkind: booklet\n---\n\n## Part\n\n"
MakeProse = Callable[[str], Prose]
Check = Callable[..., Report]
Find = Callable[..., list[Finding]]


@pytest.fixture(scope="session")
def prose() -> MakeProse:
    """Make words ready to be checked: Markdown, or a content file if there is a question in it."""

    def made(text: str) -> Prose:
        ours = ":::" in text and not text.startswith("---")
        return read_text(HEAD + text if ours else text, "text.md", ".md")

    return made


@pytest.fixture(scope="session")
def checked(prose: MakeProse) -> Check:
    """Check a text."""

    def made(text: str, profile: str = "nhs-easy-read", *only: str) -> Report:
        return check(prose(text), profile, only)

    return made


@pytest.fixture(scope="session")
def find(checked: Check) -> Find:
    """Return what one rule finds in a text."""

    def found(rule: str, text: str, profile: str = "nhs-easy-read") -> list[Finding]:
        return list(checked(text, profile, rule).findings)

    return found


def words_of(finding: Finding) -> str:
    """Return the words that a finding is about."""
    return finding.text[finding.span.start : finding.span.end] if finding.span else ""


DOCUMENTS = Path(__file__).parent / "documents"
