"""What stands on pages with pictures and on paper forms, piece by piece. Places are in mm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.pages.makers.paper import Paper

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


def form(paper: Paper, many: int = 1, side: float = 9, at: float = MARGIN) -> None:
    """Draw a form on 1 page."""
    paper.heading("Our garden form")
    for number, question in enumerate(_QUESTIONS[:many]):
        paper.words(question, top=45 + number * 74)
        answers(paper, _ANSWERS, 59 + number * 74, side, at)


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
