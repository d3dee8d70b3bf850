"""The [screen] words of templates/base/words.toml: all there, all used, all easy."""

import re
import tomllib
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[2] / "templates"
WORDS: dict[str, str] = tomllib.loads((TEMPLATES / "base/words.toml").read_text("utf-8"))["screen"]
SCRIPT = "\n".join(path.read_text("utf-8") for path in (TEMPLATES / "base/screen").glob("*.js"))
TOOLBAR = (TEMPLATES / "components/toolbar/toolbar.html").read_text("utf-8")
HARD = r"n['’]t\b|!|please|format|invalid|error|browser|submit"


def used() -> set[str]:
    """Return each name of words that stands in the script or in the tool bar."""
    return set(re.findall(r"\bwords\.(\w+)", TOOLBAR)) | {
        name for name in re.findall(r"'(\w+)'", SCRIPT) if "_" in name or name in WORDS
    }


def test_all_words_are_used_somewhere() -> None:
    assert set(WORDS) - used() == set()


def test_all_words_that_are_used_are_there() -> None:
    called = re.findall(
        r"(?:words|tell)\('(\w+)'|wrong: '(\w+)'|\? '(\w+_\w+)' : '(\w+_\w+)'", SCRIPT
    )
    assert {name for found in called for name in found if name} - set(WORDS) == set()


@pytest.mark.parametrize("name", sorted(WORDS))
def test_words_are_easy(name: str) -> None:
    for sentence in re.split(r"[.?:]\s*", WORDS[name]):
        assert len(sentence.split()) <= 12
    assert not re.search(HARD, WORDS[name], re.IGNORECASE)
