"""What fits on A4 paper when the words grow: sizes of headings, pictures and margins, short titles.

Widths are estimated, a little too wide: 0.52 em a letter in a line, 0.6 em in one bold word.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

WIDTH_MM = 170.0
MM_PER_PT = 25.4 / 72
LETTER_EM = 0.52
BOLD_LETTER_EM = 0.6
PAGE_NUMBER_LETTERS = 20
SHORTEST = 12  # letters; a title cut shorter than this says nothing
NORMAL_PT, ROOMY_PT = 18.0, 16.0
LARGE_PT = 24.0  # from here on a question may be cut between its answers
COVER_REM, TITLE_REM, HEADING_REM = 2.6, 2.0, 1.5


def line_count(words: str, width_mm: float, size_pt: float, letter_em: float = LETTER_EM) -> int:
    """Return how many lines words take, at most, in a column of this width; 0 for no words."""
    room = max(1, int(width_mm / (letter_em * size_pt * MM_PER_PT)))
    count = left = 0
    for word in words.split():
        if len(word) > left:
            lines = -(-len(word) // room)
            count += lines
            left = lines * room
        left -= len(word) + 1
    return count


@dataclass(frozen=True, slots=True)
class Fit:
    """What fits at one size of words."""

    size_pt: float

    @property
    def em_mm(self) -> float:
        """The size of the words in mm."""
        return self.size_pt * MM_PER_PT

    def shortened(self, words: str, beside_page_number: bool = False) -> str:
        """Return words that fit on one line at the edge of the page; "" when almost none do."""
        room = int(WIDTH_MM / (LETTER_EM * self.em_mm))
        if beside_page_number:
            room -= PAGE_NUMBER_LETTERS
        if len(words) <= room:
            return words
        return "" if room < SHORTEST else words[: room - 1].rsplit(" ", 1)[0] + "…"

    def heading_rem(self, texts: Iterable[str], wanted_rem: float, width_mm: float) -> float:
        """Return how large headings can be, so that their longest word stays whole."""
        longest = max((len(word) for text in texts for word in text.split()), default=1)
        return min(wanted_rem, width_mm / (longest * BOLD_LETTER_EM * self.em_mm))

    def stacked(self, columns: Iterable[Iterable[str]]) -> bool:
        """Tell whether a table with these columns is too wide, so that its rows must be stacked."""
        letters = [max((len(word) for cell in column for word in cell.split()), default=1)
                   for column in columns]  # fmt: skip
        padding_mm = 7.0 * len(letters)
        return sum(letters) * BOLD_LETTER_EM * self.em_mm + padding_mm > WIDTH_MM

    def tokens(self, title: str, title_rem: float, headings: Iterable[str]) -> Mapping[str, str]:
        """Return the CSS tokens that depend on the size of the words."""
        scale = max(1.0, self.size_pt / NORMAL_PT)
        picture = min(37 * scale, 45)
        title_rem = self.heading_rem([title], title_rem, WIDTH_MM)
        heading_rem = self.heading_rem(headings, HEADING_REM, WIDTH_MM - 40)
        return {
            "size": f"{self.size_pt:g}pt",
            "title-size": f"{title_rem:.2f}rem",
            "heading-size": f"{heading_rem:.2f}rem",
            "subheading-size": f"{min(1.2, heading_rem):.2f}rem",
            "picture": f"{picture:.1f}mm",
            "picture-column": f"{picture + 8:.1f}mm",
            "picture-small": f"{min(25 * scale, 38):.1f}mm",
            "picture-choice": f"{min(18 * scale, 30):.1f}mm",
            "picture-word": f"{min(18 * scale, 24):.1f}mm",
            "tick": f"{min(9 * scale, 18):.1f}mm",
            "leading": "1.5" if self.size_pt <= ROOMY_PT else "1.4",
            "gap": "5.5mm" if self.size_pt <= ROOMY_PT else "4.5mm",
            "space-medium": "72mm" if self.size_pt <= ROOMY_PT else "60mm",
        }

    def page_rule(self, font: str) -> str:
        """Return the @page rule whose margins hold one line of words at this size."""
        line_mm = 1.5 * self.em_mm
        top, bottom = max(19.0, line_mm + 11), max(23.0, line_mm + 13)
        return (
            f"@page {{ margin: {top:.1f}mm 20mm {bottom:.1f}mm; "
            f'font: {self.size_pt:g}pt "{font}"; }}\n'
        )
