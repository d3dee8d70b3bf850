"""What language can say about a text: spans, words, shares, scores and one difficulty."""

from collections.abc import Callable
from functools import partial
from typing import Literal, NamedTuple, cast

Mode = Literal["replace", "explain", "avoid"]


class Span(NamedTuple):
    """A stretch of a text, from start up to but without end, in characters.

    A tuple, because a long text has a hundred thousand of them.
    """

    start: int
    end: int


# A span of a pair, in half the time of its own constructor: a long text has very many.
quick_span = cast("Callable[[tuple[int, int]], Span]", partial(tuple.__new__, Span))


class Passive(NamedTuple):
    """A passive verb: its span, its auxiliary, its participle, and whether “by” follows."""

    start: int
    end: int
    auxiliary: str
    participle: str
    by: bool


class Acronym(NamedTuple):
    """Initials in a text, with the full words beside them if the text gives these."""

    start: int
    end: int
    full: Span | None


class HardWord(NamedTuple):
    """A line of the project's own list of hard words."""

    word: str
    kind: str
    easier: tuple[str, ...]
    mode: Mode
    note: str
    source: str


class Initials(NamedTuple):
    """A line of the project's own list of initials."""

    initials: str
    full: str
    easier: str
    kind: str
    source: str


class Hit(NamedTuple):
    """A listed hard word found in a text."""

    start: int
    end: int
    entry: HardWord


class Score(NamedTuple):
    """A readability formula's answer. For trend only: never a verdict."""

    name: str
    value: float
    better: Literal["lower", "higher"]


class Part(NamedTuple):
    """How much one thing adds to the difficulty, and what was counted for it."""

    name: str
    says: str
    measured: float
    points: float


class Difficulty(NamedTuple):
    """One number from 0 (easiest) to 100, the sum of its parts."""

    value: float
    parts: tuple[Part, ...]


class Share(NamedTuple):
    """One measured share of a text, beside what published Easy Read has."""

    name: str
    says: str
    value: float
    low: float
    high: float

    @property
    def inside(self) -> bool:
        """Whether published Easy Read has such values too. Less than usual is never a fault."""
        return self.value <= self.high


class Likeness(NamedTuple):
    """Whether a text looks like published Easy Read. A likeness, not a pass.

    `like` is None when there are too few words to say.
    """

    like: bool | None
    distance: float
    limit: float
    sentences: int
    shares: tuple[Share, ...]
