from easyread.reporters.lines import line
from tests.reporters.sample import SOURCE, results


def test_a_line_has_what_other_programs_need() -> None:
    (one,) = results().checked
    found = line(7, one.prose, one.report)
    assert found["id"] == 7
    assert (found["difficulty"], found["like_published_easy_read"]) == (31.25, True)
    assert found["sentences"] == [[0, 40], [42, 70]]
    assert found["findings"][2] == {
        "rule": "short",
        "severity": "error",
        "start": 22,
        "end": 26,
        "message": "Look at “e.g.”.",
        "suggestions": ["for example"],
    }


def test_every_finding_lies_inside_the_text() -> None:
    (one,) = results().checked
    for found in line(7, one.prose, one.report)["findings"]:
        assert 0 <= found["start"] < found["end"] <= len(SOURCE)
