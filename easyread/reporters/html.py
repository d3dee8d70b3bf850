"""Results → one HTML page that stands alone: the text with marks, and the findings beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from easyread import resources
from easyread.model.prose import Finding, Report, Unit
from easyread.reporters.marked import NAMES, Why, finding, folded, marked, whys
from easyread.reporters.pages import on_pages, pages
from easyread.reporters.results import SEVERITIES, Checked, Results, counted

_MOST_UNITS = 5_000


def html(results: Results) -> str:
    """Return a page that can be sent to people who do not have the tool."""
    names = ", ".join(one.prose.title or one.report.name for one in results.checked[:3])
    return resources.report(
        "report",
        escape(f"Easy Read check: {names or 'nothing'}"),
        total=escape(results.total()),
        unread=_unread(results),
        files="\n".join(
            _file(one, number, results) for number, one in enumerate(results.checked, 1)
        ),
        no_proof=escape(results.no_proof),
        version=escape(results.version),
    )


def _file(one: Checked, number: int, results: Results) -> str:
    report = one.report
    why = whys(one, results)
    shown = {at: f"f{number}-{count}" for count, at in enumerate(_in_order(one), 1)}
    parts = [
        f'<section class="file" aria-labelledby="file-{number}">',
        f'<h2 id="file-{number}">{escape(one.prose.title or report.name)}</h2>',
        f'<p class="quiet">{escape(report.name)} · profile {escape(report.profile)}</p>',
        f'<p class="verdict">{escape(_capital(results.verdict(one)))}</p>',
        *(f'<p class="note">{escape(note)}</p>' for note in report.notes),
        _counts(report),
        *_whole(one, shown, why),
        *pages(one, shown, why),
        *(() if one.prose.spots else _text(one, shown, why)),
        *_people(report),
        *_waived(report),
        *_measures(report),
        _rules(one, results),
        "</section>",
    ]
    return "\n".join(parts)


def _in_order(one: Checked) -> list[int]:
    """Return the numbers of the findings as they are told: of a page, the gravest first."""
    found = one.report.findings

    def place(at: int) -> tuple[int, int, int, int]:
        grave = SEVERITIES.index(found[at].severity)
        if on_pages(one, found[at]):
            return 1, found[at].place.page, grave, at
        if found[at].unit < 0:
            return 0, 0, grave, at
        span = found[at].span  # a number stands where its words end
        return 2, found[at].unit, span.end if span else len(found[at].text), at

    return sorted((at for at, each in enumerate(found) if not each.waived), key=place)


def _unread(results: Results) -> str:
    """Return what could not be read, before all else: nothing found must not look like a pass."""
    if not results.unread:
        return ""
    inside = "".join(f"<li>{escape(one).replace(chr(10), '<br>')}</li>" for one in results.unread)
    count = counted(len(results.unread), "file")
    return f'<section class="note"><h2>We could not read {count}</h2><ul>{inside}</ul></section>'


def _counts(report: Report) -> str:
    rows = [
        (name, counted(report.count(severity), "finding"), severity)
        for severity, name in NAMES.items()
    ]
    inside = "".join(
        f'<li><span class="badge badge--{severity}">{name}</span> {count}</li>'
        for name, count, severity in rows
    )
    known = f"<li>{counted(report.known, 'finding')} known from before</li>" if report.known else ""
    return f'<ul class="counts">{inside}{known}</ul>'


def _whole(one: Checked, shown: dict[int, str], why: Why) -> Iterator[str]:
    found = one.report.findings
    about = [at for at in shown if found[at].unit < 0 and not on_pages(one, found[at])]
    if about:
        inside = "".join(finding(found[at], shown[at], why) for at in about)
        yield f'<h3>About the whole text</h3><ul class="findings">{inside}</ul>'


def _text(one: Checked, shown: dict[int, str], why: Why) -> Iterator[str]:
    found: dict[int, list[int]] = {}
    for at in shown:
        found.setdefault(one.report.findings[at].unit, []).append(at)
    units = list(enumerate(one.prose.units))
    yield "<h3>The text</h3>"
    if len(units) > _MOST_UNITS:
        units = [(at, unit) for at, unit in units if at in found]
        yield '<p class="note">This text is long. Only lines with findings are shown.</p>'
    yield '<div class="text">'
    for at, unit in units:
        named = [(one.report.findings[n], shown[n]) for n in found.get(at, ())]
        yield _unit(unit, named, why)
    yield "</div>"


def _unit(unit: Unit, found: Sequence[tuple[Finding, str]], why: Why) -> str:
    known = unit.language.startswith("en") or unit.language == "und"
    tongue = "" if known else f' lang="{escape(unit.language)}"'
    words = f'<p class="words words--{unit.kind}"{tongue}>{marked(unit, found)}</p>'
    beside = "".join(finding(each, name, why) for each, name in found)
    listed = f'<ul class="findings">{beside}</ul>' if beside else ""
    return f'<div class="unit">{words}{listed}</div>'


def _people(report: Report) -> Iterator[str]:
    if report.human_checks:
        inside = "".join(f"<li>{escape(check)}</li>" for check in report.human_checks)
        yield f"<h3>What people must check</h3><ul>{inside}</ul>"


def _waived(report: Report) -> Iterator[str]:
    waived = [found for found in report.findings if found.waived]
    if waived:
        rows = "".join(
            f"<tr><td>{escape(found.rule)}</td><td>{escape(found.text)}</td>"
            f"<td>{escape(found.waived)}</td></tr>"
            for found in waived
        )
        yield "<h3>Kept on purpose</h3>" + _table(("Rule", "Words", "Reason"), rows)


def _measures(report: Report) -> Iterator[str]:
    if not report.scores and report.difficulty is None:
        return
    yield "<h3>Scores, for trend only</h3>"
    yield "<p>Scores cannot tell if a text is easy. Use them to see if it gets easier.</p>"
    rows = "".join(
        f"<tr><td>{escape(score.name)}</td><td>{score.value:.1f}</td>"
        f"<td>{score.better} is easier</td></tr>"
        for score in report.scores
    )
    if report.difficulty is not None:
        rows = (
            f"<tr><td>Difficulty</td><td>{report.difficulty.value:.0f}</td>"
            f"<td>0 is easiest, 100 is hardest</td></tr>{rows}"
        )
    yield _table(("Score", "Value", "What it means"), rows)
    if report.likeness is not None and report.likeness.like is not None:
        answer = "yes" if report.likeness.like else "no"
        yield (
            f'<p class="quiet">Like published Easy Read: {answer}. This compares the text with '
            "published Easy Read. It is a likeness, not a pass: published Easy Read breaks its own "
            "rules too.</p>"
        )
    yield from _moved(report)


def _moved(report: Report) -> Iterator[str]:
    parts = report.difficulty.parts if report.difficulty else ()
    rows = "".join(
        f"<tr><td>{escape(_capital(part.says))}</td><td>{part.measured:.2f}</td>"
        f"<td>{part.points:.1f}</td></tr>"
        for part in sorted(parts, key=lambda part: -part.points)
    )
    if rows:
        header = ("What we measured", "How much", "What it adds to the difficulty")
        yield folded("What makes it difficult", _table(header, rows))


def _rules(one: Checked, results: Results) -> str:
    found = Counter(each.rule for each in one.report.open)
    rows = "".join(
        f"<tr><td>{escape(rule)}</td><td>{escape(results.asks(rule, one))}</td>"
        f"<td>{count:,}</td><td>{found[rule]}</td></tr>"
        for rule, count in one.report.checked.items()
    )
    table = _table(("Rule", "What it asks", "Looked at", "Found"), rows)
    return folded("What was checked", table)


def _table(header: tuple[str, ...], rows: str) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in header)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
