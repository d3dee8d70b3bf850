"""The pages that a build made → what is wrong with them. Pages that passed are not asked again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from easyread import files, page_checks
from easyread.cache import FOLDER
from easyread.config import Config
from easyread.model.prose import Finding
from easyread.pipeline import Made
from easyread.rules import profile
from easyread.rules.page_checker import page_report
from easyread.rules.profiles import Profile
from easyread.version import VERSION

_CODE = Path(__file__).parent
# What each edition and each kind of document is held to; all others to the project's own profile.
_PROFILES: Mapping[str, str] = {
    "large-print": "large-print",
    "simple-text": "simple-text",
    "key-words": "key-words",
    "fewer-pictures": "fewer-pictures",
    "poster": "poster",
    "slips": "slips",
    "badges": "badges",
    "plain": "nhs-plain",
}


def faults(made: Made, settings: Config) -> tuple[Finding, ...]:
    """Return the errors on the pages of a file that was just made.

    Raises:
        EasyReadError: the profile is not known, or the file cannot be read.
    """
    name = _PROFILES.get(made.kind) or _PROFILES.get(made.edition) or settings.check.profile
    chosen = profile(name, settings.profiles)
    passed = made.file.parent / FOLDER / f"{_mark(made.file, chosen)}.passed"
    if passed.is_file():
        return ()
    findings = page_report(page_checks.finished(made.file).facts, chosen).findings
    errors = tuple(found for found in findings if found.severity == "error")
    if not errors:
        files.write(passed, b"")
    return errors


def _mark(file: Path, chosen: Profile) -> str:
    """Name a file by its bytes, and by all that decides whether it passes."""
    digest = hashlib.sha256(file.read_bytes())
    digest.update(f"{VERSION}\0{chosen}\0{_checks()}".encode())
    return digest.hexdigest()[:32]


@cache
def _checks() -> str:
    """Name the code that reads pages and asks rules, so that a change to it asks them again."""
    digest = hashlib.sha256()
    for folder in ("rules", "pdf/facts", "web"):
        for file in sorted((_CODE / folder).rglob("*")):
            if file.suffix in (".py", ".toml", ".js"):
                digest.update(file.read_bytes())
    return digest.hexdigest()
