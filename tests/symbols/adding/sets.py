"""Small sets of pictures for tests, as people bring them."""

import io
import json
import struct
import zipfile
import zlib
from pathlib import Path

from PIL import Image

from easyread.symbols import pack
from easyread.symbols.adding import Added, Wish, add

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    '<rect width="60" height="60"/></svg>'
)
WISH = Wish("mine", licence="CC BY 4.0", author="Sam Lee")
MULBERRY_HEAD = "symbol-id,symbol,grammar,category-id,category,rated,tags\n"


def folder(home: Path, *names: str) -> Path:
    """A folder of squares."""
    home.mkdir(parents=True, exist_ok=True)
    for name in names:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(SQUARE, "utf-8")
    return home


def archive(path: Path, parts: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return path


def brought(tmp_path: Path, path: Path, wish: Wish = WISH) -> tuple[Added, pack.Pack]:
    """Bring pictures, and read the pack that came of it."""
    added = add(path, tmp_path / "symbols", wish)
    nothing_is_left_behind(tmp_path)
    return added, pack.read(added.folder)


def nothing_is_left_behind(tmp_path: Path) -> None:
    symbols = tmp_path / "symbols"
    assert [path.name for path in symbols.glob(".*")] == []


def why(added: Added) -> dict[str, str]:
    return {one.file: one.why for one in added.left_out}


def pixels(
    kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (300, 200), **more: object
) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **more)
    return out.getvalue()


def photograph(size: tuple[int, int] = (1200, 800)) -> bytes:
    """A photograph as a telephone keeps it: on its side, with its place, left half red."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Maker", "Model 7", 6
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 55.0, 21.0)
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"Ann's house")
    return out.getvalue()


def bomb_png() -> bytes:
    """A PNG of few bytes that says it has 3,600 million pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        end = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + end

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + header + body + chunk(b"IEND", b"")


def arasaac(home: Path, records: object, *files: str) -> Path:
    folder(home, *files)
    (home / "pictograms.json").write_text(json.dumps(records), "utf-8")
    return home
