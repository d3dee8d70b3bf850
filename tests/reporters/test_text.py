from easyread.reporters.text import text
from tests.reporters.sample import other_sources, results


def test_each_finding_says_where_what_why_and_what_to_do() -> None:
    lines = text(results()).splitlines()
    at = lines.index("a, b.txt:1:23  error  short")
    assert lines[at + 1 : at + 9] == [
        '    We meet seven people, e.g. "you" & <me>.',
        "                          ^^^^",
        "  Look at “e.g.”.",
        "  Do something,",
        "  please.",
        "  Try: for example (a note)",
        "  Why: Write words in full. Source: Guide; OWN (from memory)",
        "",
    ]


def test_the_last_line_says_what_was_checked() -> None:
    last = text(results()).splitlines()[-1]
    assert last == "1 file, 2 sentences, 6 rules, 1 error, 1 warning"


def test_the_table_says_how_much_each_rule_looked_at() -> None:
    assert "    1  number-word  warning          in 12 looked at" in text(results()).splitlines()


def test_a_rule_with_2_weights_is_1_line_of_the_table() -> None:
    both = results()
    [one, *_] = both.checked
    first = next(found for found in one.report.findings if found.rule == "number-word")
    more = first._replace(severity="ask")
    report = one.report._replace(findings=(*one.report.findings, more, more))
    shown = text(both._replace(checked=(one._replace(report=report),)))
    table = [line for line in shown.splitlines() if "in 12 looked at" in line]
    assert table == ["    3  number-word  warning, please check  in 12 looked at"]


def test_findings_for_information_are_told_only_when_asked_for() -> None:
    assert "for information  sign" not in text(results())
    assert "for information  sign" in text(results(), verbose=True)


def test_waivers_are_listed_with_their_reason() -> None:
    assert "kept on purpose  kept: It is the name of a law." in text(results())


def test_what_all_files_share_is_said_once() -> None:
    assert text(results()).count("No proof.") == 1


def test_words_of_a_file_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in text(results(), verbose=True)


def test_colour_comes_only_when_asked_for() -> None:
    assert "\x1b[31merror\x1b[0m" in text(results(), colour=True)


def test_why_a_rule_is_there_is_said_once() -> None:
    one = results()
    twice = one._replace(checked=one.checked * 2)
    assert text(twice).count("error  short") == 2
    assert text(twice).count("Why: Write words in full.") == 1


def test_why_names_the_limit_that_is_used() -> None:
    one = results()
    (checked,) = one.checked
    own = checked._replace(asks={"short": "Write most words in full."})
    told = text(one._replace(checked=(checked, own)))
    assert told.count("Why: Write words in full.") == 1
    assert told.count("Why: Write most words in full.") == 1


def test_what_makes_the_difficulty_is_told_to_who_asks() -> None:
    line = "    12.0 of it: Words in a sentence\n"
    assert line in text(results(), verbose=True)
    assert line not in text(results())


def test_findings_of_a_rule_name_their_own_sources() -> None:
    page = text(other_sources())
    assert "Source: Guide; OWN (from memory)" in page
    assert "Source: VATT" in page
