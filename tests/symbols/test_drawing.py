"""Claims about which picture files are safe."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols.drawing import MAX_BYTES, MAX_SVG_BYTES, refuse_unsafe

HERE = Place("test.md", 6)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">{}</svg>'


def pixels(kind: str, **more: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", (8, 6), "red").save(out, kind, **more)
    return out.getvalue()


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int) -> bytes:
    """A PNG that says it is this large, and holds almost nothing."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + header + body + chunk(b"IEND", b"")


def refused(file: Path, data: bytes | str) -> str:
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    with pytest.raises(PictureError) as caught:
        refuse_unsafe(file, HERE)
    assert caught.value.place == HERE
    assert caught.value.hint
    return caught.value.message


@pytest.mark.parametrize(
    "inside",
    [
        "<rect width='60' height='60' fill='#f00'/>",
        "<defs><linearGradient id='a'/></defs><rect fill='url(#a)'/>",
        "<defs><linearGradient id='a'/></defs><rect style=\"fill:url( '#a' )\"/>",
        "<style>.a { clip-path: url(#a) }</style><g class='a'/>",
        "<g id='a'/><use href='#a'/>",
        "<g id='a'/><g id='b'><use href='#a'/><use href='#a'/></g><use href='#b'/>",
        "<linearGradient id='b' href='#a'/><linearGradient id='a' href='#gone'/>",
        "<g xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:file='C:\\a.png'/>",
        "<?xpacket begin='' ?><metadata/>",
        "<title>Online</title>",
    ],
)
def test_a_plain_drawing_is_fine(tmp_path: Path, inside: str) -> None:
    file = tmp_path / "a.svg"
    file.write_text(SVG.format(inside))
    refuse_unsafe(file, HERE)


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ("<script>alert(1)</script>", "holds <script>"),
        ("<g><script href='#a'/></g>", "holds <script>"),
        ("<foreignObject><p/></foreignObject>", "holds <foreignObject>"),
        ("<animate attributeName='x'/>", "holds <animate>"),
        ("<set attributeName='href'/>", "holds <set>"),
        ("<image href='data:image/png;base64,AAAA'/>", "holds <image>"),
        ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "holds <script>"),
        ("<h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/>", "holds <iframe>"),
        ("<g onload='alert(1)'/>", "holds a script"),
        ("<g ONCLICK='alert(1)'/>", "holds a script"),
        ("<a href='javascript:alert(1)'/>", "holds a link to another file"),
        ("<a href='https://example.org'/>", "holds a link to another file"),
        ("<use href='other.svg#a'/>", "holds a link to another file"),
        ("<use href='data:image/svg+xml,x'/>", "holds a link to another file"),
        (
            "<use xmlns:x='http://www.w3.org/1999/xlink' x:href='file:///etc/passwd'/>",
            "holds a link to another file",
        ),
        ("<rect fill='url(https://example.org/a)'/>", "holds a link to another file"),
        ("<rect fill='url(#a) url(https://example.org)'/>", "holds a link to another file"),
        ("<rect style='fill: URL( \"//example.org\")'/>", "holds a link to another file"),
        ("<rect style='fill: u\\72l(https://example.org)'/>", "holds a link to another file"),
        ("<rect style='fill: image-set(\"a.png\")'/>", "holds a link to another file"),
        ("<g xml:base='https://example.org/'/>", "holds a link to another file"),
        ("<style>@import 'a.css';</style>", "holds a style from elsewhere"),
        ("<style><![CDATA[@import 'a.css';]]></style>", "holds a style from elsewhere"),
        ("<style>a<b/>@import 'a.css';</style>", "holds a style from elsewhere"),
        ("<style>.a { fill: url(a.png) }</style>", "holds a style from elsewhere"),
        ("<style>@\\69mport 'a.css';</style>", "holds a style from elsewhere"),
        ("<?xml-stylesheet href='a.css'?>", "holds a style from elsewhere"),
        ("<g>" * 60 + "</g>" * 60, "has too many parts inside each other"),
        ("<g id='a'/>" + "<use href='#a'/>" * 30, "has too many parts inside each other"),
        ("<g id='a'><use href='#a'/></g>", "has a part that holds itself"),
        ("<g id='a'><use href='#b'/></g><g id='b'><g><use href='#a'/></g></g>", "holds itself"),
        ("<pattern id='a'><rect fill='url( \"#a\")'/></pattern>", "has a part that holds itself"),
        ("<g id='a' style='mask:url(#b)'/><mask id='b'><g mask='url(#b)'/></mask>", "holds itself"),
        ("<text> <tspan>Bus</tspan>\n stop </text>", "has words in it: “Bus stop”"),
        ("<g>", "is not an SVG picture that we can read"),
        ("&unknown;", "is not an SVG picture that we can read"),
    ],
)
def test_a_drawing_that_could_do_harm_is_refused(tmp_path: Path, inside: str, fault: str) -> None:
    assert fault in refused(tmp_path / "a.svg", SVG.format(inside))


BOMB = "".join(f'<!ENTITY b{n + 1} "&b{n};&b{n};&b{n};&b{n};">' for n in range(20))


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        (f'<!DOCTYPE svg [<!ENTITY b0 "x">{BOMB}]>{SVG.format("&b20;")}', "that we can read"),
        ('<!DOCTYPE svg SYSTEM "https://example.org/a.dtd">' + SVG.format(""), "that we can read"),
        (
            f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>{SVG.format("&a;")}',
            "that we can read",
        ),
        ('<?xml-stylesheet href="a.css"?>' + SVG.format(""), "holds a style from elsewhere"),
        (SVG.format("") + "<?xml-stylesheet href='a.css'?>", "holds a style from elsewhere"),
        ("<html/>", "is not an SVG picture"),
        ("<svg/>", "is not an SVG picture"),
        ("", "is not an SVG picture that we can read"),
        ("words", "is not an SVG picture that we can read"),
        ("<?xml version='1.0' encoding='klingon'?>" + SVG.format(""), "that we can read"),
    ],
)
def test_what_is_not_a_plain_svg_file_is_refused(tmp_path: Path, source: str, fault: str) -> None:
    assert fault in refused(tmp_path / "a.svg", source)


def test_a_png_called_svg_is_refused(tmp_path: Path) -> None:
    assert "is not an SVG picture" in refused(tmp_path / "a.svg", pixels("PNG"))


def test_an_svg_that_is_too_large_is_refused(tmp_path: Path) -> None:
    source = SVG.format("<!--" + "a" * MAX_SVG_BYTES + "-->")
    assert "is too large" in refused(tmp_path / "a.svg", source)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.JPEG", "JPEG"), ("a.gif", "GIF"), ("a.webp", "WEBP")],
)
def test_a_still_picture_is_fine(tmp_path: Path, name: str, kind: str) -> None:
    file = tmp_path / name
    file.write_bytes(pixels(kind))
    refuse_unsafe(file, HERE)


def test_a_photo_that_keeps_a_small_copy_is_fine(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    copy = Image.new("RGB", (4, 3))
    file.write_bytes(pixels("MPO", save_all=True, append_images=[copy]))
    refuse_unsafe(file, HERE)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_a_picture_that_moves_is_refused(tmp_path: Path, kind: str) -> None:
    more = [Image.new("RGB", (8, 6), "blue")]
    data = pixels(kind, save_all=True, append_images=more)
    assert "moves" in refused(tmp_path / f"a.{kind.lower()}", data)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_picture_that_is_cut_off_is_refused(tmp_path: Path, kind: str) -> None:
    data = pixels(kind)
    for length in (len(data) // 2, 20, 5):
        fault = refused(tmp_path / f"a.{kind.lower()}", data[:length])
        assert "is not one that we can read" in fault


@pytest.mark.parametrize("data", [b"", b"words", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"GIF89a"])
def test_a_file_that_is_not_a_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "is not one that we can read" in refused(tmp_path / "a.png", data)


@pytest.mark.parametrize(
    ("name", "kind", "fault"),
    [
        ("a.png", "JPEG", "ends in .png, but is a JPEG picture"),
        ("a.bmp", "BMP", "is of a kind that we do not know"),
        ("a", "PNG", "is of a kind that we do not know"),
        ("a.png", "TIFF", "is not one that we can read"),
    ],
)
def test_the_ending_says_what_is_in_the_file(
    tmp_path: Path, name: str, kind: str, fault: str
) -> None:
    assert fault in refused(tmp_path / name, pixels(kind))


@pytest.mark.parametrize("size", [(7100, 7100), (10_000, 10_000), (60_000, 60_000), (1, 2**31 - 1)])
def test_a_picture_that_unfolds_into_too_many_pixels_is_refused(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    data = png(*size)
    assert len(data) < 1000
    refused(tmp_path / "a.png", data)


def test_a_picture_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    assert "is too large" in refused(tmp_path / "a.png", b"\0" * (MAX_BYTES + 1))


def test_a_picture_of_too_many_pixels_is_told_as_too_large(tmp_path: Path) -> None:
    assert "is too large" in refused(tmp_path / "a.png", png(20_000, 20_000))


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    with pytest.raises(PictureError, match="is missing"):
        refuse_unsafe(tmp_path / "a.png", HERE)
