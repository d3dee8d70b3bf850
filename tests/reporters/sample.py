"""Results that every reporter is shown: all severities, odd characters, a waiver, a whole file."""

from easyread import readers
from easyread.model.language import Difficulty, Likeness, Part, Score, Share, Span
from easyread.model.place import Place
from easyread.model.prose import Finding, Report, Severity, Suggestion, place_at, source_span
from easyread.reporters import Checked, Results, RuleWords

SOURCE = 'We meet seven people, e.g. "you" & <me>.\n\nSecond line: 50% of it, \x1b[31mred.\n'


def finding(
    rule: str, severity: Severity, unit: int, words: str, waived: str = "", *write: str
) -> Finding:
    prose = readers.read_text(SOURCE, "a, b.txt", ".txt")
    where = prose.units[unit]
    start = where.text.index(words)
    span = Span(start, start + len(words))
    return Finding(
        rule=rule,
        severity=severity,
        message=f"Look at “{words}”.",
        hint="Do something,\nplease.",
        suggestions=tuple(Suggestion(text, "a note", sure=True) for text in write),
        place=place_at(prose, where, start),
        span=span,
        source_span=source_span(where, span),
        text=where.text,
        sources=("DH09", "OWN (from memory)"),
        waived=waived,
        unit=unit,
    )


def results() -> Results:
    prose = readers.read_text(SOURCE, "a, b.txt", ".txt")
    whole = Finding("no-end", "ask", "Is it whole?", "", (), Place("a, b.txt"), None, None, "", ())
    report = Report(
        name=prose.name,
        format=prose.format,
        profile="nhs-easy-read",
        findings=(
            whole,
            finding("number-word", "warning", 0, "seven", "", "7"),
            finding("short", "error", 0, "e.g.", "", "for example"),
            finding("sign", "info", 0, '"you" & <me>'),
            finding("kept", "error", 1, "50%", "It is the name of a law."),
            finding("all", "ask", 1, "Second")._replace(span=None, source_span=None),
        ),
        checked={"number-word": 12, "short": 2, "sign": 2, "kept": 2, "all": 2, "idle": 0},
        sentences=(Span(0, 40), Span(42, 70)),
        words=12,
        difficulty=Difficulty(31.25, (Part("length", "Words in a sentence", 7.5, 12.0),)),
        likeness=Likeness(True, 0.4, 1.0, 12, (Share("long", "Long sentences", 0.1, 0.0, 0.3),)),
        scores=(Score("flesch_kincaid", 4.25, "lower"),),
        human_checks=("Someone has read it out loud.",),
        notes=("A note.",),
        known=2,
    )
    end = "No proof."
    verdict = f"meets 3 of 5 machine checks. {end}"
    words = {"short": RuleWords("Write words in full.", "Short forms are hard.")}
    return Results((Checked(prose, report, verdict),), words, {"DH09": "Guide"}, "1.2.3", end)


def other_sources() -> Results:
    """Return results in which findings of one rule name different sources."""
    given = results()
    (one,) = given.checked
    other = finding("short", "error", 0, "e.g.")._replace(sources=("VATT",))
    report = one.report._replace(findings=(*one.report.findings, other))
    return given._replace(checked=(one._replace(report=report),))
