"""The short cuts through WeasyPrint, which must not change a single pixel."""

import io
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from easyread.pdf import FormMark, render, speed
from easyread.pdf.caches import Caches
from tests.pdf import sample
from tests.pdf.tags import tree

PICTURES = sample.page(
    "<h1>T</h1>"
    + "".join(sample.statement(picture, "Words") for picture in (sample.HOUSE, sample.PAPER) * 5)
    + f'<p><img alt="a house" src="{sample.HOUSE}" style="width: 35mm"></p>' * 3
)


@pytest.fixture(scope="module", params=[sample.booklet(), PICTURES], ids=["booklet", "pictures"])
def both_ways(request: pytest.FixtureRequest, caches: Caches) -> tuple[bytes, bytes]:
    """A document made with the short cuts and without."""
    ways = []
    with pytest.MonkeyPatch.context() as patch:
        for tried in (speed.TRIED, ()):
            patch.setattr(speed, "TRIED", tried)
            written = render(
                request.param, base_url=sample.BASE_URL, folders=sample.FOLDERS, caches=caches
            )
            ways.append(written.data)
    return ways[0], ways[1]


def test_this_version_was_tried() -> None:
    assert speed.tried()


def test_both_ways_give_the_same_pixels(both_ways: tuple[bytes, bytes]) -> None:
    short, long = (pypdfium2.PdfDocument(data) for data in both_ways)
    assert len(short) == len(long)
    for number in range(len(short)):
        one, other = (pdf[number].render(scale=1.5).to_pil().tobytes() for pdf in (short, long))
        assert one == other, number
    short.close()
    long.close()


def test_both_ways_say_the_same(both_ways: tuple[bytes, bytes]) -> None:
    outlines = []
    for data in both_ways:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            outlines.append(tree(pdf).outline())
    assert outlines[0] == outlines[1]


def test_the_folder_of_the_pictures_does_not_change_the_pdf(caches: Caches, tmp_path: Path) -> None:
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'
    )
    photograph = Image.new("RGB", (400, 400), "teal")
    made = []
    for name in ("one", "another"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "drawing.svg").write_bytes(drawing)
        photograph.save(folder / "photograph.png")
        page = sample.page(
            "<h1>T</h1>"
            + "".join(
                sample.statement((folder / file).as_uri(), "Words")
                + f'<p><img alt="it" src="{(folder / file).as_uri()}" style="width: 35mm"></p>'
                for file in ("drawing.svg", "photograph.png")
            )
        )
        folders = (*sample.FOLDERS, folder)
        made.append(render(page, base_url=sample.BASE_URL, folders=folders, caches=caches).data)
    assert made[0] == made[1]


def test_a_picture_is_stored_once_a_size(caches: Caches) -> None:
    written = render(PICTURES, base_url=sample.BASE_URL, folders=sample.FOLDERS, caches=caches)
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        drawings = [
            entry
            for entry in pdf.objects
            if isinstance(entry, pikepdf.Stream)
            and entry.get("/Subtype") == "/Form"
            and "/Group" not in entry
        ]
    assert len(drawings) == 2  # the <img> has the size of the background


def test_nothing_is_left_over(caches: Caches) -> None:
    """The trees and fields that we replace are gone from the file."""
    written = render(
        sample.booklet(),
        base_url=sample.BASE_URL,
        folders=sample.FOLDERS,
        form=FormMark("a", "b"),
        caches=caches,
    )
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        reached: set[tuple[int, int]] = set()
        left: list[Any] = [pdf.trailer]
        while left:
            entry = left.pop()
            if not isinstance(entry, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream):
                continue
            if entry.is_indirect and entry.objgen in reached:
                continue
            reached.add(entry.objgen)
            inside = entry if isinstance(entry, pikepdf.Array) else dict(entry.items()).values()
            left.extend(inside)
        spare = [entry for entry in pdf.objects if entry.objgen not in reached]
        assert {str(entry.get("/Type")) for entry in spare} == {"/ObjStm", "/XRef"}


def test_a_reference_in_words_is_left_alone(caches: Caches) -> None:
    """Objects get new numbers; “12 0 R” in a text is no reference."""
    html = sample.page("<h1>Chapter 5 0 R (and 7 0 R)</h1>", title="12 0 R \\ (8 0 R")
    written = render(html, base_url=sample.BASE_URL, folders=sample.FOLDERS, caches=caches)
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        assert str(pdf.docinfo.Title) == "12 0 R \\ (8 0 R"
        with pdf.open_outline() as outline:
            assert outline.root[0].title == "Chapter 5 0 R (and 7 0 R)"
