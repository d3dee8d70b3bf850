"""Words to check, whatever file they came from, and what a check finds in them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from easyread.model.language import Difficulty, Likeness, Score
from easyread.model.language import Span as Span  # rules take it from here
from easyread.model.place import Place

if TYPE_CHECKING:
    from easyread.model.box import Box
    from easyread.model.document import QuestionKind
    from easyread.model.page import Spot

UnitKind = Literal["title", "heading", "line", "bullet", "step", "question", "choice", "hint",
                   "hard-word", "quote", "cell", "caption", "label"]  # fmt: skip
Severity = Literal["error", "warning", "info", "ask"]


class Unit(NamedTuple):
    """A line, a bullet, a heading …: words that stand on their own, without their marks.

    It never spans two lines of a content file, two paragraphs of a Word file or two blocks of HTML.
    `place` is that of the first character; in Word and OpenDocument files `line` counts paragraphs.
    `origin` has pairs (place in `text`, place in the source), ascending, from (0, …) on; between
    two pairs the characters run side by side. `section` counts from 0 (-1: before the first
    heading). Units with one `block` are one idea, beside one picture. `level` is 1–6 for headings,
    0 for all else. `group` is the number of its list, table or question (-1: none). `strong` has
    the bold spans, `code` those that no rule sees.
    """

    kind: UnitKind
    text: str
    place: Place
    origin: tuple[tuple[int, int], ...] = ((0, 0),)
    section: int = -1
    block: int = 0
    level: int = 0
    group: int = -1
    strong: tuple[Span, ...] = ()
    language: str = "en-GB"
    code: tuple[Span, ...] = ()


class Waiver(NamedTuple):
    """A finding that the author keeps on purpose: `<!-- allow: long-sentence because … -->`.

    It covers `first_line` to `last_line` (0 to 0: all), or only units that hold `text`. A column of
    0 is the whole line. An empty `reason` is a mistake, and is found.
    """

    rule: str
    reason: str
    place: Place
    first_line: int = 0
    last_line: int = 0
    text: str = ""
    first_column: int = 0
    last_column: int = 0


class AskedQuestion(NamedTuple):
    """A question of a form. All units here stand in `Prose.units` too.

    `hint` is the author's own line under the question. `instruction` is what the reader is told
    there, the hint or the page's own words, such as “Tick 1 box.”; it is empty where nothing is.
    """

    unit: Unit
    choices: tuple[Unit, ...]
    kind: "QuestionKind"
    hint: Unit | None
    practice: bool
    place: Place
    group: int
    instruction: str = ""


class Prose(NamedTuple):
    """A text, ready to be checked.

    `source` is what origins count in: the file as text or, for Word and OpenDocument files, one
    paragraph a line. `notes` tell a person how the file was read. Where a file has pages, `spots`
    has the spot of each unit.
    """

    name: str
    format: str
    title: str
    units: tuple[Unit, ...]
    language: str = "en-GB"
    source: str = ""
    waivers: tuple[Waiver, ...] = ()
    questions: tuple[AskedQuestion, ...] = ()
    meta: Mapping[str, str] = MappingProxyType({})
    notes: tuple[str, ...] = ()
    spots: tuple["Spot", ...] = ()


class Suggestion(NamedTuple):
    """Words to write instead. `sure`: a fix may put them in the place of the span unasked."""

    text: str
    note: str = ""
    sure: bool = False


@dataclass(slots=True)
class Problem:
    """What a rule saw, in a `span` of the text that it was given; None is all of it.

    `severity` is None for the rule's own; `at`: the number of a unit elsewhere that it is about.
    Not frozen, though nobody changes one: freezing takes four times as long, and a long text has
    tens of thousands.
    """

    message: str
    hint: str = ""
    span: Span | None = None
    suggestions: tuple[Suggestion, ...] = ()
    severity: Severity | None = None
    at: int | None = None


class Finding(NamedTuple):
    """A problem with its rule and its place.

    `span` lies in `text`, the text of unit number `unit` (-1, None: it is about the whole file).
    `sources` are the keys of those who ask for it. `sure` is false where a person must look.
    `waived` is the reason of the waiver that covers it; rules leave it empty. `boxes` are the parts
    of page `place.page` that it is about.
    """

    rule: str
    severity: Severity
    message: str
    hint: str
    suggestions: tuple[Suggestion, ...]
    place: Place
    span: Span | None
    source_span: Span | None
    text: str
    sources: tuple[str, ...]
    sure: bool = True
    waived: str = ""
    unit: int = -1
    boxes: tuple["Box", ...] = ()


class Report(NamedTuple):
    """All that a check says about one text.

    `checked` tells for each rule how many things it looked at. `sentences` are spans of the source.
    `difficulty`, `likeness` and `scores` are None or empty where there was nothing to measure; the
    scores are worked out at the first look.
    `human_checks` are what no machine can sign off. `known` counts what a baseline hides.
    """

    name: str
    format: str
    profile: str
    findings: tuple[Finding, ...]
    checked: Mapping[str, int]
    sentences: tuple[Span, ...]
    words: int
    difficulty: Difficulty | None = None
    likeness: Likeness | None = None
    scores: Sequence[Score] = ()
    human_checks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    known: int = 0

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that no waiver covers."""
        return tuple(found for found in self.findings if not found.waived)

    def count(self, severity: Severity) -> int:
        """Return how many open findings there are of one severity."""
        return sum(found.severity == severity for found in self.open)


def source_at(unit: Unit, at: int) -> int:
    """Return where a character of a unit's text stands in the source."""
    before, source = unit.origin[max(0, bisect_right(unit.origin, at, key=lambda p: p[0]) - 1)]
    return source + at - before


def source_span(unit: Unit, span: Span) -> Span:
    """Return the characters of the source that a span of a unit's text stands for."""
    start = source_at(unit, span.start)
    return Span(start, source_at(unit, span.end - 1) + 1 if span.end > span.start else start)


def place_at(prose: Prose, unit: Unit, at: int) -> Place:
    """Return the line and the column of a character of a unit's text."""
    start, end = source_at(unit, 0), source_at(unit, at)
    between = prose.source[start:end]
    lines = between.count("\n")
    column = len(between) - between.rfind("\n") if lines else unit.place.column + end - start
    return Place(unit.place.file, unit.place.line + lines, column)
