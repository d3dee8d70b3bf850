from defusedxml.ElementTree import fromstring

from easyread.reporters.junit import junit
from tests.reporters.sample import other_sources, results


def test_each_rule_that_looked_at_something_is_a_case() -> None:
    (suite,) = fromstring(junit(results()))
    names = [case.get("name") for case in suite.iter("testcase")]
    assert names == ["number-word", "short", "sign", "kept", "all", "no-end"]


def test_errors_fail_and_warnings_do_so_when_they_shall() -> None:
    assert fromstring(junit(results())).get("failures") == "1"
    assert fromstring(junit(results(), ("error", "warning"))).get("failures") == "2"


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert fromstring(junit(results())) is not None
    assert "\x1b" not in junit(results())


def test_a_case_has_all_findings_of_its_rule() -> None:
    cases = fromstring(junit(other_sources())).iter("testcase")
    told = {case.get("name"): "".join(case.itertext()) for case in cases}
    assert told["short"].count("Look at “e.g.”.") == 2
    assert "e.g." not in told["number-word"]
