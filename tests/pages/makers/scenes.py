"""Pages with pictures, and forms on paper: what breaks each rule about where things stand.

Sizes are those of the guidance: pictures of 30 mm, boxes to tick of 8 mm, 10 mm for a line …
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from tests.pages.makers.drawings import (
    MARGIN,
    apart,
    book,
    crowd,
    form,
    front,
    listed,
    parts,
    rating,
    rows,
    ruled,
    symbols,
    write,
)
from tests.pages.makers.pair import Pair

if TYPE_CHECKING:
    from tests.pages.makers.paper import Paper

Draw = Callable[["Paper"], None]


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
