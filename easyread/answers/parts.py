"""One section of the form → one part of the report, with its heading and its colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from easyread.answers import charts, lines, small, votes
from easyread.answers.counts import Counted
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.answers.themes import Theme
from easyread.model.document import Question, Section

_THEME, _WRITTEN = "conversation", "writing"


def part(section: Section, found: Results) -> list[str]:
    """Return the part for a section; empty when nothing came back for it."""
    names = {one.name for one in section.questions()}
    inside: list[str] = []
    left = found.room.in_part
    for name in (name for name in found.counted if name in names):
        quotes = _quotes(name, found)[:left]
        left -= len(quotes)
        inside += _question(name, found, quotes)
    if not inside:
        return []
    heading = lines.pictured(lines.name(section.picture), lines.written(section.heading))
    return [f"## {heading} {{colour={section.colour}}}", "", *inside]


def _quotes(name: str, found: Results) -> list[str]:
    """Return the quotes for a question: first one for each theme, then a second one."""
    if found.counted[name].people:
        return []
    themes = [theme for theme, _ in found.themes(name)[: found.room.themes]]
    those = [found.quotes.chosen.get((name, theme), ()) for theme in themes]
    ranked = [
        words
        for turn in zip_longest(*those)
        for words in turn
        if words and len(words) <= found.room.letters
    ]
    return ranked[: found.room.quotes]


def _question(name: str, found: Results, quotes: Sequence[str]) -> list[str]:
    counted = found.counted[name]
    shown = []
    if name in found.votes:
        shown += _votes(counted, found)
    if found.tellable:
        shown += _answers(counted, found, quotes)
    return shown


def _votes(counted: Counted, found: Results) -> list[str]:
    shown = votes.shown(found.votes[counted.question.name])
    if shown[0].startswith(":::"):
        return shown
    return [*_heading(counted.question), *shown]


def _answers(counted: Counted, found: Results, quotes: Sequence[str]) -> list[str]:
    if counted.question.kind == "one":
        return charts.chart_of_one(counted, found.few)
    if counted.question.kind == "many":
        return charts.chart_of_many(counted, found.few)
    return _written(counted, found, quotes)


def _heading(question: Question) -> list[str]:
    words = lines.written(question.text)
    return [f"### {lines.pictured(lines.name(question.picture), words)}", ""]


def _written(counted: Counted, found: Results, quotes: Sequence[str]) -> list[str]:
    """Return how many wrote, what most of them wrote about, and some of their words."""
    question = counted.question
    told = small.alone(counted.answered, found.total, found.few)
    themes = found.themes(question.name)[: found.room.themes]
    about = ["They wrote about:"] if themes else ["We still have to read these answers."]
    if not counted.answered:
        about = []
    points = [_theme(*one, pictures=found.room.pictures) for one in themes]
    if not found.room.pictures:
        about, points = [*about, *points], []
    answered = f"{charts.people(told, found.total)} answered."
    picture = lines.name(question.picture) or _WRITTEN
    shown = [f"### {lines.written(question.text)}", "", *lines.statement(picture, answered, *about)]
    quoted = [line for words in quotes for line in lines.quote(words)]
    return [*shown, *points, *([""] if points else []), *quoted]


def _theme(theme: Theme, told: Told, *, pictures: bool) -> str:
    """Return a theme as a point with its picture, or as a line, which takes less space."""
    words = f"{lines.escaped(theme.name)}: {charts.people(told, 0).lower()}"
    return f"- {lines.pictured(theme.picture or _THEME, words)}" if pictures else f"{words}."
