"""Finished files → their facts, their words, and a report on both."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from easyread import pdf, readers, web
from easyread.errors import EasyReadError
from easyread.model.place import Place
from easyread.model.prose import Finding, Prose, Report
from easyread.model.tagged import PdfFacts
from easyread.readers import finished as words
from easyread.readers.finished_kinds import is_pdf
from easyread.reporters import PagePicture
from easyread.rules.page_checker import Facts, page_report
from easyread.rules.profiles import Profile
from easyread.rules.verdict import PDF_CHECKS

_MOST_PICTURES, _DOTS_AN_INCH = 60, 72


@dataclass(frozen=True, slots=True)
class Finished:
    """A file with pages: what can be read off it, and its words."""

    facts: Facts
    prose: Prose

    def with_pages(self, report: Report, profile: Profile) -> Report:
        """Return a report on the words with what the rules find on the pages."""
        found = page_report(self.facts, profile)
        placed = tuple(self._placed(one) for one in report.findings)
        unread = tuple(note for note in self.facts.shown.unread if note not in report.notes)
        return report._replace(
            findings=tuple(sorted((*placed, *found.findings), key=lambda one: one.place.page)),
            checked={**report.checked, **found.checked},
            human_checks=(*report.human_checks, *self._for_people),
            notes=(*unread, *report.notes),
        )

    @property
    def _for_people(self) -> tuple[str, ...]:
        return PDF_CHECKS if isinstance(self.facts, PdfFacts) else ()

    def _placed(self, found: Finding) -> Finding:
        """Return a finding with the page on which its words stand."""
        if found.unit < 0 or not self.prose.spots:
            return found
        spot = self.prose.spots[found.unit]
        boxes = (spot.box,) if spot.box else ()
        return found._replace(place=Place(found.place.file, page=spot.page), boxes=boxes)

    def pictures(self, source: Path | bytes, report: Report) -> Mapping[int, PagePicture]:
        """Return the pages that findings are about, drawn; only some, where there are many.

        A web page is one long page, number 0.
        """
        sizes = {page.number: (page.width, page.height) for page in self.facts.shown.pages}
        made: dict[int, PagePicture] = {}
        with suppress(EasyReadError):  # what cannot be drawn is told without a picture
            if isinstance(source, Path) and not isinstance(self.facts, PdfFacts):
                made[0] = PagePicture(web.picture(source), *sizes[1])
                return made
        wanted = sorted({found.place.page for found in report.open} - {0})
        for number in wanted[:_MOST_PICTURES]:
            with suppress(EasyReadError):
                drawn = pdf.picture(source, number, _DOTS_AN_INCH)
                made[number] = PagePicture(drawn, *sizes[number])
        return made


def finished(path: Path) -> Finished:
    """Return what can be read off a PDF or an HTML page.

    Raises:
        EasyReadError: the file is missing, broken or locked, or takes too long.
    """
    if is_pdf(path):
        facts = _named(pdf.facts(path), path.as_posix())
        return Finished(facts, words.finished(facts))
    return Finished(web.facts(path), readers.read(path))


def of_bytes(raw: bytes, name: str) -> Finished:
    """Return what can be read off a PDF that was piped in.

    Raises:
        EasyReadError: it is broken or locked, or takes too long.
    """
    facts = _named(pdf.facts(raw), name)
    return Finished(facts, words.finished(facts))


def _named(facts: PdfFacts, name: str) -> PdfFacts:
    """Return facts under the name that the user knows the file by, with its folder."""
    return replace(facts, shown=replace(facts.shown, name=name))
