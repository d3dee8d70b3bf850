from easyread.reporters.github import github
from tests.reporters.sample import results


def test_a_finding_is_one_line_that_github_can_read() -> None:
    lines = github(results()).splitlines()
    assert lines[2] == (
        "::error file=a%2C b.txt,line=1,col=23,endLine=1,endColumn=27,title=short"
        "::Look at “e.g.”. Do something,%0Aplease. Try: for example (a note)"
    )


def test_findings_for_information_are_left_out() -> None:
    assert len(github(results()).splitlines()) == 5
