"""Pages with pictures, and forms on paper: what breaks each rule about where things stand.

Sizes are those of the guidance: pictures of 30 mm, boxes to tick of 8 mm, 10 mm for a line …
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from tests.pages.makers.pair import Pair

if TYPE_CHECKING:
    from tests.pages.makers.paper import Paper

Draw = Callable[["Paper"], None]
MARGIN = 25.0
IDEAS = (
    "We meet in the garden.|You can plant seeds.",
    "We have cake and tea.|You do not need to pay.",
    "Bring a warm coat.|Bring good shoes.",
    "Sam can help you.|You can ring Sam.",
    "You can sit in the sun.|We have chairs.",
    "We end at 3pm.|Then we all go home.",
)
DAY = "Our garden day"
_TALL = 46.0  # mm for each idea
_QUESTIONS = ("Will you come to the garden?", "Do you like plants?", "Can you walk there?")
_ANSWERS = ("Yes", "No", "Not sure")


@dataclass(frozen=True, slots=True)
class Scene:
    """A rule, the drawing that breaks it on a page (0: as a whole), and one that does not."""

    rule: str
    bad: Draw
    good: Draw
    page: int = 1
    also: Mapping[str, str] = field(default_factory=dict)
    name: str = ""

    @property
    def called(self) -> str:
        """What its files are called."""
        return self.name or self.rule


def rows(
    paper: Paper,
    many: int = 3,
    pictured: int = 9,
    left: float = MARGIN,
    words: float = 70,
    sizes: Sequence[float] = (36,),
    high: float = 0,
    pixels: int = 240,
    heading: str = DAY,
    tall: float = _TALL,
    drawn: bool = False,
) -> None:
    """Draw ideas under each other; the first of them have pictures beside their words."""
    if heading:
        paper.heading(heading)
    for number, idea in enumerate(IDEAS[:many]):
        top, size = 45 + number * tall, sizes[number % len(sizes)]
        if number < pictured and drawn:
            paper.drawing(left, top, size)
        elif number < pictured:
            paper.picture(left, top, size, high, pixels)
        paper.words(idea, words, top + 8)


def front(paper: Paper, pictured: bool = True) -> None:
    """Draw a front page, and a page after it."""
    paper.heading(DAY, 40)
    paper.words("Easy Read", top=60)
    if pictured:
        paper.drawing(MARGIN, 90, 90)
    paper.turn()
    paper.heading("What we do")
    paper.words(IDEAS[0])


def answers(
    paper: Paper,
    words: Iterable[str],
    top: float,
    side: float = 9,
    at: float = MARGIN,
    label: float = MARGIN + 14,
    pictured: bool = False,
) -> None:
    """Draw boxes to tick with their words under each other."""
    for number, one in enumerate(words):
        place = top + number * 20
        paper.box(at, place, side)
        if pictured:
            paper.drawing(at + 12, place - 3, 15)
        paper.words(one, label, place + side / 2 - 3.6)


def form(paper: Paper, many: int = 1, **look: float) -> None:
    """Draw a form on 1 page."""
    paper.heading("Our garden form")
    for number, question in enumerate(_QUESTIONS[:many]):
        paper.words(question, top=45 + number * 74)
        answers(paper, _ANSWERS, 59 + number * 74, **look)


def rating(paper: Paper, pictured: bool) -> None:
    """Ask for one of 3 steps of a scale."""
    paper.heading("Our garden form")
    paper.words("How was the garden day?")
    answers(paper, ("Good", "OK", "Bad"), 60, label=60 if pictured else 40, pictured=pictured)


def write(paper: Paper, high: float, full: float, wide: float = 120) -> None:
    """Ask for words, in fields."""
    paper.heading("Our garden form")
    paper.words("Your full name")
    paper.field("Your full name", MARGIN, 56, wide, high)
    paper.words("What do you like?", top=90)
    paper.field("What do you like?", MARGIN, 101, 150, full)


def ruled(paper: Paper, gap: float) -> None:
    """Ask for words, with lines to write on."""
    paper.heading("Our garden form")
    paper.words("What do you like about the garden?")
    for number in range(5):
        paper.line(MARGIN, 70 + number * gap, 150)


LINES = (
    "We have a big garden with tall trees.",
    "You can plant seeds with us each week.",
    "We have cake and tea for all of you.",
    "You can sit in the sun with us too.",
)


def crowd(paper: Paper, many: int) -> None:
    """Fill a page with paragraphs of 4 lines."""
    paper.heading("What we do")
    for number in range(many):
        paper.words("|".join(LINES), top=42 + number * 42)


def book(paper: Paper, pages: int, many: int = 1, headed: Sequence[bool] = (True,)) -> None:
    """Draw a page after the other, most with a heading."""
    for page in range(pages):
        if page:
            paper.turn()
        if headed[page % len(headed)]:
            paper.heading(f"Part {page + 1}")
        for number in range(many):
            paper.words("|".join(LINES[: 2 * many]), top=45 + number * 48)


def listed(paper: Paper, pages: Sequence[int]) -> None:
    """Draw a list of contents, and its pages."""
    names = ("The plants", "The food", "The games")
    paper.heading("What is in this document")
    for number, (name, page) in enumerate(zip(names, pages, strict=True)):
        paper.words(f"{name}: page {page}", top=50 + number * 16)
    for name in names:
        paper.turn()
        paper.heading(name)
        paper.words(IDEAS[0])


def parts(paper: Paper, first: str, second: str, top: float = 245) -> None:
    """Write words at the foot of a page, and others at the head of the next."""
    paper.heading(DAY)
    paper.words(first, top=top)
    paper.turn()
    paper.words(second, top=25)
    paper.words("|".join(LINES), top=80)


def apart(paper: Paper, together: bool) -> None:
    """Ask a question at the foot of a page, and give its answers there or on the next."""
    paper.heading("Our garden form")
    paper.words("|".join(LINES))
    paper.words("Will you come to the garden?", top=195 if together else 250)
    if not together:
        paper.turn()
    answers(paper, _ANSWERS, 209 if together else 30)
    if together:
        paper.turn()
    paper.words("Thank you for your answers.", top=150)


def symbols(paper: Paper) -> None:
    """Draw symbols over the words of a line."""
    paper.heading(DAY)
    for number, word in enumerate(("We", "meet", "on", "Friday")):
        paper.drawing(MARGIN + number * 19, 50, 14)
        paper.words(word, MARGIN + 1 + number * 19, 67)


DRAWN: Draw = partial(rows, drawn=True)
ONE: Draw = partial(rows, many=1)
WRITE: Draw = partial(write, high=12, full=60)
FORM: Draw = form
PICTURES = (
    Scene("missing-pictures", partial(rows, pictured=0), DRAWN, 0),
    Scene("missing-pictures", partial(rows, pictured=1, drawn=True), DRAWN, name="few-pictures"),
    Scene("picture-on-right", partial(rows, left=140, words=MARGIN, drawn=True), DRAWN),
    Scene("small-picture", partial(rows, sizes=(14,), words=47, drawn=True), DRAWN),
    Scene("small-picture", partial(rows, many=1, sizes=(26,), words=58), ONE,
          name="near-small-picture"),
    Scene("many-pictures", partial(rows, many=6, tall=36, sizes=(31,), drawn=True),
          partial(rows, many=5, tall=36, sizes=(31,), drawn=True)),
    Scene("uneven-pictures", partial(rows, many=4, sizes=(31, 31, 31, 72), words=110, drawn=True),
          DRAWN, also={"picture-apart": "words start where those of the large picture do"}),
    Scene("blurred-picture", partial(rows, many=1, pixels=90), ONE),
    Scene("stretched-picture", partial(rows, many=1, high=31, sizes=(40,)), ONE),
    Scene("picture-apart", partial(rows, words=110, drawn=True), DRAWN),
    Scene("picture-over-each-word", symbols, DRAWN,
          also={"small-picture": "symbols over words are small"}),
    Scene("front-page-without-picture", partial(front, pictured=False), front),
)  # fmt: skip
FORMS = (
    Scene("many-questions-on-page", partial(form, many=3), partial(form, many=2)),
    Scene("small-tick-box", partial(form, side=4), FORM),
    Scene("small-tick-box", partial(form, side=7), partial(form, side=8),
          name="near-small-tick-box"),
    Scene("tick-box-apart", partial(form, at=120), FORM),
    Scene("little-room-to-write", partial(write, high=6, full=30),
          WRITE),
    Scene("little-room-to-write", partial(ruled, gap=7), partial(ruled, gap=12),
          name="close-lines"),
    Scene("answer-without-picture", partial(rating, pictured=False),
          partial(rating, pictured=True)),
)  # fmt: skip
PAGES = (
    Scene("full-page", partial(crowd, many=5), partial(crowd, many=3)),
    Scene("page-without-heading", partial(book, pages=3, many=2, headed=(True, False, True)),
          partial(book, pages=3, many=2), 2),
    Scene("wrong-contents", partial(listed, pages=(2, 3, 6)), partial(listed, pages=(2, 3, 4))),
    Scene("split-over-pages", partial(parts, first="You can plant lots of seeds with",
                                      second="us in the garden each week."),
          partial(parts, first="You can plant lots of seeds with us.",
                  second="We meet in the garden each week.")),
    Scene("split-over-pages", partial(apart, together=False), partial(apart, together=True),
          name="split-question"),
)  # fmt: skip
TOOL = "reportlab"
SCENES = (*PICTURES, *FORMS, *PAGES)


def pairs() -> list[Pair]:
    """Return the pairs of files."""
    return [
        Pair(one.rule, TOOL, f"{TOOL}/{one.called}-bad.pdf", f"{TOOL}/{_twin(one)}.pdf", one.page,
             {**one.also, "missing-font": "its letters are those that each program has"})
        for one in SCENES
    ]  # fmt: skip


def pdfs() -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each scene, with its name; twins that are alike are drawn once."""
    drawn: set[str] = set()
    for one in SCENES:
        yield f"{one.called}-bad", pdf(one.bad)
        if _twin(one) not in drawn:
            yield _twin(one), pdf(one.good)
        drawn.add(_twin(one))


def _twin(scene: Scene) -> str:
    first = next(one for one in SCENES if one.good is scene.good)
    return f"{first.called}-good"


def pdf(draw: Draw) -> bytes:
    """Return a drawing as a PDF. It needs ReportLab."""
    from tests.pages.makers.paper import Paper

    paper = Paper()
    draw(paper)
    return paper.pdf()
