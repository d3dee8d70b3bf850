"""What an HTML page says about itself, and what it does on a small screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from easyread.model.box import Box
from easyread.model.page import Field, Link, Page, PageFacts

LabelKind = Literal["label", "aria", "title", "placeholder", "value", "none"]
MovingKind = Literal["sound", "video", "animation", "picture", "words"]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page to point at. `words` are its own, or what it is called; `name` its tag."""

    words: str
    box: Box | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """A place for an answer, or a button. `type` is as in HTML: “text”, “radio”, “select”.

    `label_kind` says where its name comes from: a label that can be seen, or else what only
    screen readers have. `target` is where a finger can tap it. `legend` is the question over the
    group that it is in. `described` are words that are tied to it, as a hint or an error.
    """

    field: Field
    type: str
    label_kind: LabelKind = "label"
    label_box: Box | None = None
    target: Box | None = None
    legend: str = ""
    placeholder: str = ""
    pattern: str = ""
    max_length: int | None = None
    autocomplete: str = ""
    described: str = ""
    invalid: bool = False
    disabled: bool = False

    @property
    def part(self) -> Part:
        """The control, to point at."""
        words = self.field.label or self.field.spoken or self.placeholder or self.field.name
        return Part(words, self.field.box, self.type)


@dataclass(frozen=True, slots=True)
class Group:
    """Answers to choose from that have one name. `legend` is “” where no question is tied to it."""

    name: str
    legend: str
    answers: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link. `new_tab`: it opens another window. `inline`: it stands inside a line of words."""

    link: Link
    new_tab: bool = False
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `headers` counts its th cells. `silent`: it is marked as layout, not as a table."""

    part: Part
    rows: int
    columns: int
    headers: int = 0
    caption: str = ""
    silent: bool = False
    worded_columns: int = 0


@dataclass(frozen=True, slots=True)
class Moving:
    """Something that moves or sounds by itself, for so many seconds (None: without end)."""

    part: Part
    kind: MovingKind
    seconds: float | None = None
    can_stop: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the Tab key leads. `seen`: the page looks other when the focus is there."""

    part: Part
    seen: bool


@dataclass(frozen=True, slots=True)
class Narrow:
    """The page on a screen of 320 px. `page` is what is seen there, in pt.

    `scroll_px` is how wide it is. `wide` are parts that reach out of the screen, but for tables
    and what scrolls by itself. `clipped` are parts whose words are cut off when a reader asks for
    more room between lines, letters and words.
    """

    page: Page
    controls: tuple[Control, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    scroll_px: float = 320.0
    wide: tuple[Part, ...] = ()
    clipped: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class HtmlFacts:
    """All that can be read off an HTML page. `shown` is what a reader sees of it, on a wide screen.

    Words, tags and attributes are known always; the rest only where a browser drew the page
    (`shown.laid_out`): looks, boxes, `stops` and `narrow`. `viewport` is the meta tag for phones
    (None: there is none). `landmarks` are the roles of the parts of the page. `refresh_s` is after
    how long it loads again by itself. `drawn_words` are words that only the style writes.
    `puzzles` are signs of a test that keeps robots out. `scripted`: it is built by a script, which
    we do not run.
    """

    shown: PageFacts
    viewport: str | None = None
    controls: tuple[Control, ...] = ()
    groups: tuple[Group, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    tables: tuple[Table, ...] = ()
    landmarks: tuple[str, ...] = ()
    skip_link: bool = False
    forced_tabs: tuple[Part, ...] = ()
    mouse_only: tuple[Part, ...] = ()
    ids_twice: tuple[str, ...] = ()
    alerts: tuple[Part, ...] = ()
    refresh_s: float | None = None
    moving: tuple[Moving, ...] = ()
    drawn_words: tuple[Part, ...] = ()
    puzzles: tuple[Part, ...] = ()
    stops: tuple[Stop, ...] | None = None
    narrow: Narrow | None = None
    scripted: bool = False
