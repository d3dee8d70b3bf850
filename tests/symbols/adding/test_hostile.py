"""Claims about what could do harm: it stays out, and the rest of the pack comes in."""

import os
import stat
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image

from easyread.errors import ContentError, EasyReadError, LimitError, PictureError
from easyread.symbols import audit
from easyread.symbols.adding import source
from tests.symbols.adding.sets import SQUARE, archive, bomb_png, brought, folder, pixels, why

INSIDE = SQUARE.replace("<rect", "{}<rect")
BOMB = "".join(f'<!ENTITY b{n + 1} "&b{n};&b{n};&b{n};&b{n};">' for n in range(20))
MANY_USES = "<g id='a'/>" + "".join(f"<use href='#a' x='{n}'/>" for n in range(30))
DRAWINGS = {
    "script": INSIDE.format("<script>alert(1)</script>"),
    "handler": INSIDE.format("<g onload='alert(1)'/>"),
    "link": INSIDE.format("<image href='https://example.org/a.png'/>"),
    "other": INSIDE.format("<use href='other.svg#a'/>"),
    "foreign": INSIDE.format("<foreignObject><p/></foreignObject>"),
    "style": INSIDE.format("<style>@import 'https://example.org/a.css';</style>"),
    "bomb": f'<!DOCTYPE svg [<!ENTITY b0 "x">{BOMB}]>{INSIDE.format("&b20;")}',
    "external": f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>{INSIDE.format("&a;")}',
    "uses": INSIDE.format(MANY_USES),
    "endless": INSIDE.format("<g id='a'><use href='#a'/></g>"),
    "deep": INSIDE.format("<g>" * 5000 + "</g>" * 5000),
    "moves": INSIDE.format("<animate attributeName='x'/>"),
    "cut": SQUARE[:60],
    "html": "<html><svg></html>",
    "empty": "",
    "words": INSIDE.format("<text>Stop</text>"),
}
PIXELS = {
    "bomb.png": bomb_png(),
    "gif.gif": pixels("GIF", save_all=True, append_images=[Image.new("RGB", (300, 200), "red")]),
    "cut.jpg": pixels("JPEG")[:300],
    "words.png": b"words",
    "empty.png": b"",
    "pdf.png": b"%PDF-1.7",
    "huge.png": pixels() + b"\0" * 20_000_001,
}


def comes_in_without(tmp_path: Path, home: Path, name: str) -> str:
    added, found = brought(tmp_path, home)
    assert list(found.symbols) == ["good"]
    assert [path.suffix for path in found.folder.iterdir() if path.stem == "good"] == [".svg"]
    return why(added)[name]


@pytest.mark.parametrize("fault", DRAWINGS)
def test_a_drawing_that_could_do_harm_stays_out(tmp_path: Path, fault: str) -> None:
    home = folder(tmp_path / "in", "good.svg")
    (home / f"{fault}.svg").write_text(DRAWINGS[fault], "utf-8")
    told = comes_in_without(tmp_path, home, f"{fault}.svg")
    assert told.startswith("It ")
    assert told.count(".") >= 2, "it says what to do"


@pytest.mark.parametrize("name", PIXELS)
def test_pixels_that_could_do_harm_stay_out(tmp_path: Path, name: str) -> None:
    home = folder(tmp_path / "in", "good.svg")
    (home / name).write_bytes(PIXELS[name])
    told = comes_in_without(tmp_path, home, name)
    assert told.startswith("It ")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("empty.png", b"", "It is empty. Save it as"),
        ("words.png", b"words", "It is no picture that we know. Save it as"),
        ("gif.gif", PIXELS["gif.gif"], "It moves. Save 1 picture of it as PNG."),
        ("words.svg", DRAWINGS["words"].encode(), "It has words in it: “Stop”. Take them out"),
    ],
)
def test_what_stays_out_is_told_in_whole_sentences(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    home = folder(tmp_path / "in", "good.svg")
    (home / name).write_bytes(data)
    assert comes_in_without(tmp_path, home, name).startswith(told)


def test_a_plain_doctype_is_taken_out(tmp_path: Path) -> None:
    home = folder(tmp_path / "in")
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    (home / "tea.svg").write_text(f'<?xml version="1.0"?>\n{doctype}\n{SQUARE}', "utf-8")
    added, found = brought(tmp_path, home)
    assert b"DOCTYPE" not in found.symbols["tea"].file.read_bytes()
    assert added.notes == ("tea.svg: a line of a drawing program taken out.",)


@pytest.mark.parametrize(
    ("kind", "mode", "told"),
    [
        ("JPEG", "CMYK", "changed from print colours"),
        ("PNG", "I;16", "changed from 16 bits to 8"),
    ],
)
def test_pixels_that_screens_cannot_show_are_mended(
    tmp_path: Path, kind: str, mode: str, told: str
) -> None:
    home = folder(tmp_path / "in")
    (home / "a.png").write_bytes(pixels(kind, mode))
    added, found = brought(tmp_path, home)
    assert told in added.notes[0]
    with Image.open(found.symbols["a"].file) as image:
        assert image.mode in ("L", "RGB")


def test_a_picture_that_is_too_small_comes_in_and_is_told(tmp_path: Path) -> None:
    home = folder(tmp_path / "in")
    (home / "dot.png").write_bytes(pixels(size=(40, 40)))
    (home / "good.png").write_bytes(pixels(size=(207, 90)))
    added, found = brought(tmp_path, home)
    assert added.notes == ("dot.png: It is small: 40 px. To be sharp at 35 mm: 207 px or more.",)
    checked = [str(fault) for fault in audit.faults(found) if "small" in fault.message]
    assert checked == [
        "symbols/mine/words.csv:2: “dot” is small: 40 px. To be sharp at 35 mm: 207 px or more."
    ]


def test_16_bits_keep_their_shades(tmp_path: Path) -> None:
    home = folder(tmp_path / "in")
    Image.new("I;16", (9, 9), 32768).save(home / "a.png")
    with Image.open(brought(tmp_path, home)[1].symbols["a"].file) as image:
        assert image.getpixel((4, 4)) == pytest.approx(128, abs=1)


def test_a_clear_background_stays_clear(tmp_path: Path) -> None:
    home = folder(tmp_path / "in")
    Image.new("RGBA", (2000, 1000), (255, 0, 0, 0)).save(home / "a.png")
    with Image.open(brought(tmp_path, home)[1].symbols["a"].file) as image:
        assert image.size == (827, 414)
        assert image.getpixel((4, 4))[3] == 0  # type: ignore[index]  # RGBA has 4 parts


NAMES = ["../out.svg", "a/../../out.svg", "/etc/out.svg", "\\\\server\\out.svg", "C:\\out.svg",
         "..\\out.svg"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_leads_outside_stays_out(tmp_path: Path, name: str) -> None:
    path = archive(tmp_path / "in.zip", {"good.svg": SQUARE, name: SQUARE})
    assert "leads outside" in comes_in_without(tmp_path, path, name)
    assert not list(tmp_path.rglob("out*"))
    assert not Path("/etc/out.svg").exists()


def test_a_link_in_an_archive_stays_out(tmp_path: Path) -> None:
    path = archive(tmp_path / "in.zip", {"good.svg": SQUARE})
    link = zipfile.ZipInfo("link.svg")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as made:
        made.writestr(link, "/etc/passwd")
    assert "It is a link" in comes_in_without(tmp_path, path, "link.svg")


def test_links_in_a_folder_stay_out(tmp_path: Path) -> None:
    secret = folder(tmp_path / "secret", "key.svg")
    home = folder(tmp_path / "in", "good.svg")
    (home / "link.svg").symlink_to(secret / "key.svg")
    (home / "linked").symlink_to(secret, target_is_directory=True)
    (home / "loop").symlink_to(home, target_is_directory=True)
    assert "It is a link" in comes_in_without(tmp_path, home, "link.svg")


def test_a_pipe_in_a_folder_stops_nothing(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "good.svg")
    os.mkfifo(home / "pipe.svg")
    assert "cannot be read" in comes_in_without(tmp_path, home, "pipe.svg")


def test_a_part_that_unfolds_without_end_stays_out(tmp_path: Path) -> None:
    huge = b"<svg>" + b" " * (source.MAX_PART + 1)
    path = archive(tmp_path / "in.zip", {"good.svg": SQUARE, "huge.svg": huge})
    assert path.stat().st_size < 100_000
    assert "too large" in comes_in_without(tmp_path, path, "huge.svg")


def test_many_parts_that_unfold_without_end_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "MAX_TOTAL", 10_000)
    parts: dict[str, bytes | str] = {f"{n}.svg": SQUARE + " " * 4000 for n in range(9)}
    with pytest.raises(LimitError, match="unfold into more"):
        brought(tmp_path, archive(tmp_path / "in.zip", parts))
    assert list((tmp_path / "symbols").iterdir()) == []


def test_100_000_files_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as made:
        for n in range(100_000):
            made.writestr(f"{n}.svg", b"")
    with pytest.raises(LimitError, match=r"100,000 files here\. We take 50,000 at most") as caught:
        brought(tmp_path, tmp_path / "in.zip")
    assert caught.value.hint


def test_a_part_that_is_broken_or_locked_stays_out(tmp_path: Path) -> None:
    path = archive(tmp_path / "in.zip", {"good.svg": SQUARE})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as made:
        made.writestr("broken.svg", "<svg>broken</svg>")
    path.write_bytes(path.read_bytes().replace(b"<svg>broken", b"<svg>xxxxxx"))
    assert "cannot be read" in comes_in_without(tmp_path, path, "broken.svg")


@pytest.mark.parametrize("data", [b"", b"words", b"PK\x03\x04", b"PK\x05\x06" + b"\xff" * 18])
def test_a_broken_archive_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "in.zip").write_bytes(data)
    with pytest.raises((ContentError, PictureError)) as caught:
        brought(tmp_path, tmp_path / "in.zip")
    assert caught.value.hint


def test_what_systems_add_is_not_a_picture(tmp_path: Path) -> None:
    parts: dict[str, bytes | str] = {
        "good.svg": SQUARE,
        "__MACOSX/._good.svg": b"x",
        "Thumbs.db": b"",
    }
    added, _ = brought(tmp_path, archive(tmp_path / "in.zip", parts))
    assert added.left_out == ()


def test_a_full_disk_leaves_no_half_pack(small_disk: Path) -> None:
    home = folder(small_disk.parent / "in")
    for n in range(20):
        (home / f"{n}a.svg").write_text(
            SQUARE.replace("<rect", f"<!--{'x' * 9000}--><rect"), "utf-8"
        )
    with pytest.raises(EasyReadError, match="no room left"):
        brought(small_disk, home)
    assert list((small_disk / "symbols").iterdir()) == []


def test_words_from_outside_cannot_break_the_lists(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    rows = (
        'file,name,keywords,alt,author\na.svg,"x\n[never]","q;""w"",\x00","l1\nl2\x1b[2J","=1+1"\n'
    )
    (home / "list.csv").write_text(rows, "utf-8")
    _, found = brought(tmp_path, home)
    assert len(found.symbols) == 1
    assert next(iter(found.symbols.values())).alt == "l1 l2 [2J"


def test_names_of_files_cannot_talk_to_the_terminal(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "in.zip", {"good.svg": SQUARE, "\x1b[2J.svg": "x", "b\x1b.png": pixels()}
    )
    added, _ = brought(tmp_path, path)
    told = [str(one) for one in added.left_out] + list(added.notes)
    assert told
    assert all(line.isprintable() for line in told)


def test_a_picture_of_16_bits_a_colour_is_mended(tmp_path: Path) -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        end = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + end

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 16, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" + b"\xff\xff\0\0\x80\0" * 2))
    home = folder(tmp_path / "in")
    (home / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + header + body + chunk(b"IEND", b""))
    added, found = brought(tmp_path, home)
    data = found.symbols["a"].file.read_bytes()
    assert "16 bits" in added.notes[0]
    assert data[24] == 8
    with Image.open(found.symbols["a"].file) as image:
        assert image.getpixel((1, 0)) == (255, 0, 128)
