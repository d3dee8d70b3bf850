"""What holds for every rule of layout."""

from dataclasses import replace
from itertools import pairwise

import pytest

from easyread.rules import profiles, rules
from easyread.rules.profiles import profile
from tests.rules.pages.made import block, facts, foot, page, paragraph, picture, run, seen
from tests.rules.pages.test_layout_messages import FAULTS

WORDS = "colour-alone"  # it reads words, however they look
GOOD = facts(
    *[
        page(
            block(run("What we do", size_pt=24.0), role="h1"),
            paragraph("We talk about your plan.", "You can bring a friend.", left=240, top=160),
            paragraph("You can say what you think.", "We listen to you.", left=240, top=260),
            foot(f"Page {at}"),
            pictures=(picture(), picture(box=picture().box._replace(top=260, bottom=350))),
        )
        for at in (1, 2, 3)
    ]
)


@pytest.mark.parametrize("rule", FAULTS)
def test_a_good_page_is_let_be(rule: str) -> None:
    assert not seen(rule, GOOD)


@pytest.mark.parametrize("rule", [rule for rule in FAULTS if rule != WORDS])
def test_nothing_is_said_and_counted_when_looks_are_not_known(rule: str) -> None:
    unknown = facts(
        *(replace(one, fields=(), width=0, height=0) for one in FAULTS[rule]),
        laid_out=False,
        medium="html",
    )
    counts = rules()[rule].counts
    assert not seen(rule, unknown)
    assert counts is not None
    if rule != "faint-text" and rule != "light-text":  # a contrast that is known was looked at
        assert counts(unknown) == 0


@pytest.mark.parametrize("rule", FAULTS)
def test_a_page_with_nothing_on_it_is_let_be(rule: str) -> None:
    assert not seen(rule, facts(page()))
    assert not seen(rule, facts())


@pytest.mark.parametrize("rule", FAULTS)
def test_one_fault_is_told_once_for_a_page(rule: str) -> None:
    for name in ("nhs-easy-read", "large-print"):
        options = dict(profile(name).rules.get(rule, {}))
        options.pop("severity", None)
        told = [(one.page, one.message) for one in seen(rule, facts(*FAULTS[rule]), **options)]
        assert all(first != second for first, second in pairwise(sorted(told)))


def _severities(name: str, rule: str) -> set[str | None]:
    options = dict(profile(name).rules.get(rule, {}))
    given = options.pop("severity", None)
    found = seen(rule, facts(*FAULTS[rule]), **options)
    return {str(given) if given else one.severity for one in found}


@pytest.mark.parametrize(("name", "rule", "severities"), [
    ("nhs-easy-read", "italic-words", {"error"}),
    ("dh-2010", "italic-words", {"warning"}),
    ("people-first-uk", "underlined-words", {"error"}),
    ("people-first-uk", "drawn-capitals", {"warning"}),
    ("inclusion-europe", "not-left-aligned", {"error", "warning"}),
    ("govuk-2021", "not-left-aligned", {"warning"}),
    ("nhs-plain", "faint-text", {"error"}),
    ("nhs-plain", "small-print", {"warning"}),
    ("easy-read-standard-2026", "small-text", {"warning"}),
    ("simple-text", "italic-words", {"error"}),
])  # fmt: skip
def test_where_a_source_is_silent_a_profile_warns_at_most(
    name: str, rule: str, severities: set[str]
) -> None:
    assert _severities(name, rule) == severities


@pytest.mark.parametrize(("name", "size", "severity"), [
    ("nhs-easy-read", 13.0, "error"), ("nhs-easy-read", 14.0, "warning"),
    ("dh-2010", 13.0, "error"), ("dh-2010", 14.0, ""), ("govuk-2021", 14.0, ""),
    ("inclusion-europe", 14.0, ""), ("photosymbols", 15.0, "error"), ("photosymbols", 16.0, ""),
    ("people-first-uk", 17.0, "error"), ("people-first-uk", 18.0, ""),
    ("easy-english", 14.0, "warning"), ("large-print", 15.0, "error"),
    ("large-print", 16.0, "warning"), ("simple-text", 14.0, "warning"),
    ("nhs-plain", 11.0, "error"), ("nhs-plain", 12.0, "warning"), ("nhs-plain", 14.0, ""),
])  # fmt: skip
def test_each_profile_has_its_size_of_letters(name: str, size: float, severity: str) -> None:
    options = profile(name).rules.get("small-text", {})
    found = seen("small-text", facts(page(run("Words.", size_pt=size))), **options)
    assert [one.severity for one in found] == ([severity] if severity else [])


@pytest.mark.parametrize(("name", "height", "severity"), [
    ("easy-english", 1.3, "error"), ("easy-english", 1.45, "warning"), ("nhs-easy-read", 1.45, ""),
    ("large-print", 1.3, "warning"),
])  # fmt: skip
def test_profiles_ask_for_room_between_lines(name: str, height: float, severity: str) -> None:
    options = profile(name).rules.get("tight-lines", {})
    text = paragraph("These are words on a first line", "and on the next.", height=height)
    found = seen("tight-lines", facts(page(text)), **options)
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_every_profile_is_tried() -> None:
    assert len(profiles()) == 16
