import json

import pytest

from easyread.reporters.json import json as written
from easyread.reporters.layout import laid_out
from easyread.reporters.sarif import sarif
from tests.reporters.sample import results

PAGES: tuple[dict[str, object], ...] = (
    {},
    {"none": None, "no": False, "nought": 0, "words": "“£” \n\t\\ \x00 \U0001f600", "share": 0.1},
    {"empty": [], "blank": {}, "many": [[], {}, [1, [2, [3, [4, [5]]]]], {"a": {"b": {"c": 1}}}]},
    {"pairs": [(1, 2), ()], 'a "name"': {"ü": [None]}},
)


@pytest.mark.parametrize("page", PAGES)
def test_what_is_laid_out_says_the_same(page: dict[str, object]) -> None:
    assert json.loads(laid_out(page)) == json.loads(json.dumps(page))


def test_each_finding_has_a_line() -> None:
    lines = [line.strip().rstrip(",") for line in written(results()).splitlines()]
    findings = [json.loads(line) for line in lines if line.startswith('{"rule": ')]
    assert findings == json.loads(written(results()))["files"][0]["findings"]


def test_each_result_has_a_line() -> None:
    lines = [line.strip().rstrip(",") for line in sarif(results()).splitlines()]
    found = [json.loads(line) for line in lines if line.startswith('{"ruleId": ')]
    assert found == json.loads(sarif(results()))["runs"][0]["results"]


def test_members_have_lines_too() -> None:
    page = laid_out({"version": 1, "files": [{"name": "a", "checked": {"one": 1, "two": 2}}]})
    assert page.splitlines() == [
        "{", ' "version": 1,', ' "files": [', "  {", '   "name": "a",', '   "checked": {',
        '    "one": 1,', '    "two": 2', "   }", "  }", " ]", "}",
    ]  # fmt: skip
