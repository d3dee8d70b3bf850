"""Claims about photographs, and about who is in them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from easyread.errors import PictureError
from easyread.symbols.adding import Wish
from tests.symbols.adding.sets import WISH, brought, folder, photograph, pixels, why

WITH = replace(WISH, set="photographs")
AGREED = replace(WITH, who="Ann Lee", agreed=True)


def home(tmp_path: Path, *names: str) -> Path:
    made = folder(tmp_path / "in")
    for name in names:
        (made / name).write_bytes(photograph())
    return made


def test_a_photograph_is_upright_small_and_says_nothing_of_its_place(tmp_path: Path) -> None:
    added, found = brought(tmp_path, home(tmp_path, "our door.jpg"), AGREED)
    file = found.symbols["our-door"].file
    data = file.read_bytes()
    with Image.open(file) as image:
        assert image.size == (275, 413)
        assert not image.getexif()
        red, _, blue = image.convert("RGB").getpixel((137, 20))  # type: ignore[misc]  # RGB
        assert red > 200 > 100 > blue
    for hidden in (b"Exif", b"Maker", b"Model 7", b"GPS", b"Ann", b"http://ns.adobe.com"):
        assert hidden not in data
    assert "turned upright, place and camera taken out" in " ".join(added.notes)
    origin = found.symbols["our-door"].origin
    assert (origin.who, origin.agreed) == ("Ann Lee", True)
    assert found.style == "photographs"


def test_a_small_photograph_that_says_nothing_stays_as_it_is(tmp_path: Path) -> None:
    made = folder(tmp_path / "in")
    (made / "door.jpg").write_bytes(pixels("JPEG"))
    added, found = brought(tmp_path, made, AGREED)
    assert found.symbols["door"].file.read_bytes() == pixels("JPEG")
    assert added.notes == ()


@pytest.mark.parametrize(
    "wish", [WITH, replace(WITH, who="Ann Lee"), replace(AGREED, agreed=False)]
)
def test_a_photograph_needs_people_who_agreed(tmp_path: Path, wish: Wish) -> None:
    with pytest.raises(PictureError, match="before they agree") as caught:
        brought(tmp_path, home(tmp_path, "door.jpg"), wish)
    assert "--who" in caught.value.hint
    assert "--agreed yes" in caught.value.hint
    assert not (tmp_path / "symbols" / "mine").exists()


def test_a_photograph_of_nobody_needs_no_agreement(tmp_path: Path) -> None:
    wish = replace(WITH, who="nobody")
    assert brought(tmp_path, home(tmp_path, "door.jpg"), wish)[0].count == 1


def test_a_photograph_needs_a_licence_too(tmp_path: Path) -> None:
    wish = Wish("mine", set="photographs", who="nobody")
    with pytest.raises(PictureError, match="Nobody says how these pictures may be used"):
        brought(tmp_path, home(tmp_path, "door.jpg"), wish)


def test_a_list_says_it_for_each_photograph(tmp_path: Path) -> None:
    made = home(tmp_path, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    rows = "file,name,who,agreed\na.jpg,Ann,Ann Lee,yes\nb.jpg,Bo,Bo Ray,no\nd.jpg,door,nobody,\n"
    (made / "list.csv").write_text(rows, "utf-8")
    added, found = brought(tmp_path, made, WITH)
    assert list(found.symbols) == ["ann", "door"]
    assert why(added) == {
        "b.jpg": "The people in it did not agree.",
        "c.jpg": "Nobody says who is in it.",
    }


def test_each_photograph_is_asked_about_when_somebody_can_answer(tmp_path: Path) -> None:
    answers = {"a.jpg": ("Ann", True), "b.jpg": ("Bo", False)}
    wish = replace(WITH, ask=answers.__getitem__)
    added, found = brought(tmp_path, home(tmp_path, "a.jpg", "b.jpg"), wish)
    assert [symbol.origin.who for symbol in found.symbols.values()] == ["Ann"]
    assert list(why(added)) == ["b.jpg"]


def test_a_photograph_among_drawings_is_asked_about(tmp_path: Path) -> None:
    made = home(tmp_path, "Ann.jpg")
    folder(made, "tea.svg")
    added, found = brought(tmp_path, made)
    assert list(found.symbols) == ["tea"]
    assert "--who" in why(added)["Ann.jpg"]
    assert not list(found.folder.glob("*.jpg"))
    _, found = brought(tmp_path, made, replace(WISH, who="Ann", agreed=True, replace=True))
    assert set(found.symbols) == {"ann", "tea"}
