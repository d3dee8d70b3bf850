"""Each rule about finished pages finds its fault on a page that another program made."""

from collections.abc import Iterable

import pytest
from playwright.sync_api import Browser

from easyread.model.prose import Finding
from tests.pages.corpus import WITHOUT_PAIR, Case, cases, rules
from tests.pages.makers import drawn
from tests.pages.makers.faults import FAULTS
from tests.pages.makers.scenes import SCENES
from tests.pages.makers.screens import TWINS
from tests.pages.makers.surgery import CUTS

NAMES = (
    *(f"{tool}:{one.called}" for tool in drawn.TOOLS for one in drawn.pairs(tool)),
    *(f"surgery:{one.name or one.rule}" for one in CUTS),
    *(f"html:{one.name or one.rule}" for one in TWINS),
)


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> dict[str, Case]:
    """All pages of the corpus, read once."""
    return {str(one): one for one in cases(tmp_path_factory.mktemp("corpus"), browser)}


def _rules(found: Iterable[Finding], *severities: str) -> set[str]:
    return {one.rule for one in found if not severities or one.severity in severities}


@pytest.mark.parametrize("name", NAMES)
def test_the_bad_page_is_found_and_its_twin_is_not(name: str, read: dict[str, Case]) -> None:
    case = read[name]
    pages = {one.place.page for one in case.bad if one.rule == case.rule}
    assert pages if case.page is None else case.page in pages
    assert case.rule not in _rules(case.good)


@pytest.mark.parametrize("name", NAMES)
def test_the_bad_page_breaks_no_other_rule(name: str, read: dict[str, Case]) -> None:
    case = read[name]
    assert _rules(case.bad) - {case.rule} <= set(case.allowed)
    assert _rules(case.good) <= set(case.allowed)


def test_each_rule_has_a_pair() -> None:
    paired = {one.rule for one in (*FAULTS, *SCENES, *CUTS, *TWINS)}
    assert rules() - paired == set(WITHOUT_PAIR)
    assert paired <= rules()


def test_the_files_of_other_programs_are_small() -> None:
    files = [path for path in drawn.MADE.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 2 * 1024**2
    wanted = {drawn.MADE / one for tool in drawn.TOOLS for pair in drawn.pairs(tool)
              for one in (pair.bad, pair.good)}  # fmt: skip
    assert {path for path in files if path.parent.name in drawn.TOOLS} == wanted
