"""Claims about name badges and clocks."""

import re
from pathlib import Path

from easyread.config import EDITIONS
from easyread.html import Look, Medium, render
from easyread.html.cards import LARGEST_PT, SMALLEST_PT, cards_of
from easyread.model.document import Badge, Badges, Run
from easyread.model.place import Place
from easyread.pipeline import open_project

TOP = "---\ntitle: A day\nkind: badges\n---\n\n## Part\n\n"
HERE = Place("a.md")


def page(folder: Path, body: str, medium: Medium) -> str:
    path = folder / "a.md"
    path.write_text(TOP + body, "utf-8")
    project = open_project(folder)
    look = Look(EDITIONS["easy-read"], medium)
    html = render(project.document(path), look, project.resources.folders("templates"))
    return html[html.index("<main") :]


def block(*names: str, blank: int = 0) -> Badges:
    badges = tuple(Badge((Run(name),), (), None, HERE) for name in names)
    return Badges("", badges, blank, HERE)


def test_a_first_name_is_as_large_as_fits() -> None:
    sizes = [card.first_pt for card in cards_of(block("Jo Lee", "Bartholomew", "W" * 60))]
    assert sizes[0] == LARGEST_PT > sizes[1] > sizes[2] == SMALLEST_PT


def test_the_first_name_stands_apart() -> None:
    (card,) = cards_of(block("Ann-Marie de la Cruz"))
    assert (card.first, card.rest) == ("Ann-Marie", "de la Cruz")


def test_only_one_blank_badge_is_read_aloud() -> None:
    cards = list(cards_of(block("Jo", blank=3)))
    assert [card.read for card in cards] == [True, True, False, False]
    assert [card.blank for card in cards] == [False, True, True, True]


def test_a_picture_on_a_badge_is_described(tmp_path: Path) -> None:
    html = page(tmp_path, ":::{badges}\n- :sign-language: Jo\n:::\n", "paper")
    (alt,) = re.findall(r'<img class="er-picture[^>]*alt="([^"]+)"', html)
    assert alt


def test_badges_lie_2_beside_each_other(tmp_path: Path) -> None:
    html = page(tmp_path, ":::{badges}\n:blank: 3\n- Jo\n- Sam\n:::\n", "paper")
    assert html.count('class="er-badges__row"') == 3
    assert html.count('class="er-badge"') == 5


def test_the_hands_of_a_clock_show_the_time(tmp_path: Path) -> None:
    html = page(tmp_path, ":::{agenda}\n- 3:30pm: Tea\n- Noon: Lunch\n:::\n", "screen")
    turned = re.findall(r"rotate\(([\d.]+)deg\)", html)
    assert [float(degrees) for degrees in turned] == [105, 180, 0, 0]


def test_a_clock_is_silent_because_its_time_is_said(tmp_path: Path) -> None:
    html = page(tmp_path, ":::{agenda}\n- 3:30pm: Tea\n:::\n", "paper")
    assert '<span class="er-clock" aria-hidden="true">' in html
    assert "3:30pm" in html
