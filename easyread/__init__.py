"""Makes Easy Read documents, and checks texts against the guidance for Easy Read.

>>> import easyread
>>> report = easyread.check("The form must be filled in by you, e.g. today.")
>>> [finding.rule for finding in report.findings if finding.severity == "error"]
['shortened-word']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread import version

if TYPE_CHECKING:
    from easyread.model.prose import Report

__version__ = version.VERSION
__all__ = ["__version__", "check"]


def check(text: str, profile: str = "nhs-easy-read") -> Report:
    """Return what stands between a plain text and the guidance for Easy Read.

    Each finding has its place, its rule, what is wrong and what to write instead. `source_span`
    and `sentences` count characters of `text`. An empty text has no findings and no sentences.

    Raises:
        EasyReadError: there is no such profile.
    """
    from easyread import checker

    return checker.plain(profile).passage(text).report
