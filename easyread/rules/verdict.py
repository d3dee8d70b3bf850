"""What a report may claim: what was checked and what was not, never that a text is Easy Read."""

from __future__ import annotations

from easyread.model.prose import Report

NO_PROOF = (
    "Machine checks cannot tell if people understand this. "
    "People with learning disabilities need to check it."
)
HUMAN_CHECKS = (
    "People with learning disabilities helped to plan it, and checked the last version.",
    "The main message comes first. Extra detail is left out.",
    "The writer or the editor has had Easy Read training.",
    "The pictures fit the words, and were tested with readers.",
    "The pictures show adults with respect.",
    "Someone has read it out loud.",
    "Each reader was asked what format they need.",
    "The paper version and the online version ask the same questions.",
    "It is printed in colour on matt paper.",
)

PDF_CHECKS = (
    "Someone has listened to the whole PDF with a screen reader.",
    "The words are read aloud in the right order.",
    "The words about each picture say what it shows.",
    "Headings and lists have the right tags. Nothing else has.",
    "The name of each field fits the words beside it.",
    "Nothing is told by colour alone.",
    "The PDF can be used without a mouse.",
    "There is a web page that says the same.",
)


def verdict(report: Report) -> str:
    """Return what was met, what people must look at, and that no machine can say more."""
    met, asked = met_checks(report)
    if not asked:
        return f"Nothing was checked: we found no English words. {NO_PROOF}"
    checks = f"meets {met} of {asked} machine checks"
    people = report.count("ask") + len(report.human_checks)
    things = "1 thing" if people == 1 else f"{people} things"
    return f"{checks}; {things} for people to check; not yet tested with people. {NO_PROOF}"


def met_checks(report: Report) -> tuple[int, int]:
    """Return how many rules found no error and no warning, of how many that had work to do."""
    asked = [name for name, count in report.checked.items() if count]
    failed = {one.rule for one in report.open if one.severity in ("error", "warning")}
    return len([name for name in asked if name not in failed]), len(asked)
