"""A form that people fill with the program that they have, and that we read."""

import itertools
from pathlib import Path

import pytest
from PIL import Image

from easyread.pdf import Field, fields, read_form
from tests.pdf.conftest import MARK
from tests.pdf.fillers import FILLERS, Answers, Filler, by_value_alone
from tests.pdf.sample import TOLD
from tests.pdf.viewers import VIEWERS, Viewer, ink, inside, likeness

ANSWERS: Answers = {
    "how-individual": "middle",
    "barriers--power": True,
    "where-individual": "My flat is near the shops.\nI like the garden. José and Émile live there.",
    "who": "My friend Zoë, for £5",
}
EMPTY = {"barriers--time": False}


@pytest.fixture(scope="module", params=FILLERS, ids=lambda filler: str(filler.__name__))
def filled(
    request: pytest.FixtureRequest, booklet: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The booklet, filled by one program."""
    filler: Filler = request.param
    path = tmp_path_factory.mktemp(filler.__name__) / "filled.pdf"
    filler(booklet, path, ANSWERS)
    return path


def test_answers_come_back_as_they_were_given(filled: Path) -> None:
    assert read_form(filled).values == {**ANSWERS, **EMPTY, "told": TOLD}


def test_we_know_which_form_it_was(filled: Path) -> None:
    form = read_form(filled)
    assert (form.form, form.version) == (MARK.form, MARK.version)


def test_every_viewer_shows_the_answers_and_all_alike(filled: Path) -> None:
    for field in fields(filled):
        cuts = _cuts(filled, field)
        assert {ink(cut) > 0.002 for cut in cuts} == {_shown(field)}, field
        alike = [likeness(*pair) for pair in itertools.combinations(cuts, 2)]
        assert not _shown(field) or min(alike) > 0.8, (field.name, alike)


def test_viewers_that_draw_the_answers_themselves_show_them(booklet: Path, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    by_value_alone(booklet, path, ANSWERS)
    assert read_form(path).values == {**ANSWERS, **EMPTY, "told": TOLD}
    for field in fields(path):
        assert {ink(cut) > 0.002 for cut in _cuts(path, field)} == {_shown(field)}, field


def _shown(field: Field) -> bool:
    answer = ANSWERS.get(field.name, field.name == "told")
    return answer == field.value if field.kind == "one" else bool(answer)


def _cuts(path: Path, field: Field) -> list[Image.Image]:
    return [inside(viewer(path, field.page), field) for viewer in VIEWERS]


@pytest.mark.parametrize("viewer", VIEWERS, ids=lambda viewer: str(viewer.__name__))
def test_an_empty_form_shows_empty_fields(viewer: Viewer, booklet: Path) -> None:
    for field in fields(booklet):
        cut = inside(viewer(booklet, field.page), field)
        assert (ink(cut) > 0) == (field.name == "told"), field


def test_our_own_words_look_the_same_everywhere(booklet: Path) -> None:
    field = fields(booklet)[-1]
    cuts = _cuts(booklet, field)
    for pair in itertools.combinations(cuts, 2):
        assert likeness(*pair) > 0.95
