"""Claims about Open Board Format 0.1."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.symbols.adding import Wish
from tests.symbols.adding.sets import SQUARE, WISH, archive, brought, pixels, why

CC = {"type": "CC BY-SA 4.0", "author_name": "Kim", "source_url": "https://example.org/tea"}
ADDRESS = "data:image/svg;base64," + base64.b64encode(SQUARE.encode()).decode()


def board(images: list[dict[str, object]], labels: dict[str, str]) -> str:
    buttons = [
        {"id": str(n), "label": label, "image_id": image, "vocalization": f"I want {label}"}
        for n, (image, label) in enumerate(labels.items())
    ]
    said = {"format": "open-board-0.1", "id": "1", "buttons": buttons, "images": images}
    return json.dumps(said)


def obz(path: Path, boards: dict[str, str], paths: dict[str, str], **files: bytes | str) -> Path:
    manifest = {
        "format": "open-board-0.1",
        "root": "boards/1.obf",
        "paths": {"boards": {}, "images": paths},
    }
    named = {f"images/{name.replace('_', '.')}": data for name, data in files.items()}
    return archive(path, {"manifest.json": json.dumps(manifest), **boards, **named})


def test_a_board_brings_its_pictures_with_what_their_buttons_say(tmp_path: Path) -> None:
    images: list[dict[str, object]] = [
        {"id": "1", "path": "images//tea.png", "content_type": "image/png", "license": CC},
        {"id": 2, "data": ADDRESS, "content_type": "image/svg", "license": CC,
         "symbol": {"set": "symbolstix", "filename": "milk.svg"}},
        {"id": "3", "license": CC},
    ]  # fmt: skip
    first = board(images, {"1": "Tea", "2": "Milk", "3": "Juice"})
    second = board(images[:1], {"1": "Cup of tea"})
    boards = {"boards/1.obf": first, "boards/2.obf": second}
    path = obz(tmp_path / "in.obz", boards, {"3": "images/juice.png"},
               tea_png=pixels(), juice_png=pixels())  # fmt: skip
    added, found = brought(tmp_path, path, Wish("mine"))
    assert list(found.symbols) == ["tea", "milk", "juice"]
    assert found.symbols["tea"].terms[:3] == ("tea", "i want tea", "cup of tea")
    origin = found.symbols["milk"].origin
    assert (origin.set, origin.id) == ("symbolstix", "milk.svg")
    assert (origin.author, origin.licence) == ("Kim", "CC BY-SA 4.0")
    assert (origin.commercial, origin.source) == (True, "https://example.org/tea")
    assert found.symbols["milk"].file.suffix == ".svg"
    assert added.left_out == ()


def test_pictures_on_the_network_are_never_fetched(tmp_path: Path) -> None:
    images: list[dict[str, object]] = [
        {"id": "1", "data": ADDRESS, "license": CC},
        {"id": "2", "url": "https://example.org/a.png", "license": CC},
        {"id": "3", "path": "images/gone.png", "license": CC},
        {"id": "4", "data": "data:image/png;base64,%%%", "license": CC},
        {"id": "5", "symbol": {"set": "symbolstix", "filename": "a.png"}, "license": CC},
    ]
    (tmp_path / "a.obf").write_text(board(images, {"1": "Tea", "2": "Milk"}), "utf-8")
    added, found = brought(tmp_path, tmp_path / "a.obf", Wish("mine"))
    assert list(found.symbols) == ["tea"]
    told = why(added)
    assert "We fetch nothing" in told["a.obf: 2"]
    assert "it is not there" in told["a.obf: 3"]
    assert "cannot read" in told["a.obf: 4"]
    assert "from the set “symbolstix”" in told["a.obf: 5"]


def test_a_board_that_cannot_be_read_is_told_before_its_licence(tmp_path: Path) -> None:
    (tmp_path / "a.obf").write_text("{", "utf-8")
    with pytest.raises(PictureError, match="No picture could come in") as told:
        brought(tmp_path, tmp_path / "a.obf", Wish("mine"))
    assert "We cannot read this board." in told.value.hint


def test_pictures_whose_board_says_private_need_a_licence(tmp_path: Path) -> None:
    private = {"type": "private"}
    images: list[dict[str, object]] = [
        {"id": "1", "data": ADDRESS, "license": private},
        {"id": "2", "data": ADDRESS.replace("svg;", "svg+xml;") + "Cg==", "license": CC},
    ]
    path = tmp_path / "a.obf"
    path.write_text(board(images[:1], {"1": "Tea"}), "utf-8")
    with pytest.raises(PictureError, match="Nobody says how these pictures may be used"):
        brought(tmp_path, path, Wish("mine"))
    assert brought(tmp_path, path)[0].count == 1
    images[1]["data"] = "data:image/svg+xml," + SQUARE.replace("60", "50")
    path.write_text(board(images, {"1": "Tea", "2": "Milk"}), "utf-8")
    added, found = brought(tmp_path, path, Wish("mine", replace=True))
    assert list(found.symbols) == ["milk"]
    assert "how it may be used" in why(added)["a.obf: 1"]


def test_a_picture_of_a_set_that_we_know_has_that_sets_licence(tmp_path: Path) -> None:
    images: list[dict[str, object]] = [
        {"id": "1", "data": ADDRESS, "symbol": {"set": "arasaac", "filename": "7.png"}}
    ]
    (tmp_path / "a.obf").write_text(board(images, {"1": "Tea"}), "utf-8")
    _, found = brought(tmp_path, tmp_path / "a.obf", Wish("mine"))
    origin = found.symbols["tea"].origin
    assert (origin.licence, origin.commercial) == ("CC BY-NC-SA", False)


@pytest.mark.parametrize(
    "text", ["", "[", "3", "[]", '{"images": 3, "buttons": {"a": 1}}', "[" * 9999]
)
def test_a_broken_board_does_not_stop_the_others(tmp_path: Path, text: str) -> None:
    good = board([{"id": "1", "data": ADDRESS}], {"1": "Tea"})
    path = obz(tmp_path / "in.obz", {"boards/0.obf": text, "boards/1.obf": good}, {})
    assert brought(tmp_path, path, WISH)[0].count == 1


def test_a_board_without_a_manifest_is_read(tmp_path: Path) -> None:
    good = board([{"id": "1", "path": "tea.svg"}], {"1": "Tea"})
    path = archive(tmp_path / "in.obz", {"b.obf": good, "images/tea.svg": SQUARE})
    assert list(brought(tmp_path, path, replace(WISH, title="Ours"))[1].symbols) == ["tea"]
