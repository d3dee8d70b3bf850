"""PDFs as they are met in the wild: scanned, locked, signed, damaged, odd, or made to do harm."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.pages.makers.drawn import MADE
from tests.pages.makers.photo import scan
from tests.pages.makers.surgery import xfa

PAGES = 1200
_BOMB = 60_000_000
_LINES = ("Our garden day", "We meet in the garden.", "You can plant seeds with us.")


def base(name: str = "leaflet") -> bytes:
    """Return a PDF without a fault."""
    return (MADE / "bases" / f"{name}.pdf").read_bytes()


def _plain() -> bytes:
    """Return the leaflet as older programs write it, each part by itself."""
    with pikepdf.open(io.BytesIO(base())) as pdf:
        file = io.BytesIO()
        pdf.save(file, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return file.getvalue()


def changed(change: Callable[[Pdf], object], name: str = "leaflet", lock: object = False) -> bytes:
    """Return a PDF with one thing changed."""
    with pikepdf.open(io.BytesIO(base(name))) as pdf:
        change(pdf)
        file = io.BytesIO()
        pdf.save(file, encryption=lock)  # type: ignore[arg-type]  # an Encryption, or none
        return file.getvalue()


def _nothing(_: Pdf) -> None:
    pass


def _scanned(words: bytes) -> bytes:
    """Return a page that is one picture, with words that nobody sees, as scanners write them."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842)).obj
        png = scan(_LINES)
        pixels = zlib.compress(_pixels(png))
        image = pdf.make_stream(
            pixels, Type=Name.XObject, Subtype=Name.Image, Width=827, Height=1169,
            BitsPerComponent=1, ColorSpace=Name.DeviceGray, Filter=Name.FlateDecode,
        )  # fmt: skip
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
                          Encoding=Name.WinAnsiEncoding)  # fmt: skip
        page.Resources = Dictionary(XObject=Dictionary(I=image), Font=Dictionary(F=font))
        page.Contents = pdf.make_stream(b"q 595 0 0 842 0 0 cm /I Do Q " + words)
        file = io.BytesIO()
        pdf.save(file)
        return file.getvalue()


def _pixels(png: bytes) -> bytes:
    from PIL import Image

    return Image.open(io.BytesIO(png)).tobytes()


def _hidden_words() -> bytes:
    lines = "".join(f"1 0 0 1 72 {730 - 43 * at} Tm ({words}) Tj "
                    for at, words in enumerate(_LINES))  # fmt: skip
    return f"BT 3 Tr /F 20 Tf {lines}ET".encode()


def _signed(pdf: Pdf) -> None:
    signature = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("signature"),
            TU=String("Sign here"), F=4, Rect=Array([71, 100, 300, 160]),
            V=Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=String("0" * 64),
                         SubFilter=Name("/adbe.pkcs7.detached"), ByteRange=Array([0, 1, 2, 3])),
        )
    )  # fmt: skip
    pdf.pages[0].obj.Annots.append(signature)
    pdf.Root.AcroForm.Fields.append(signature)
    pdf.Root.AcroForm.SigFlags = 3


def _turned(degrees: int) -> Callable[[Pdf], None]:
    def turn(pdf: Pdf) -> None:
        for page in pdf.pages:
            page.obj.Rotate = degrees

    return turn


def _box(key: str, *sides: float) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj[key] = Array(sides)

    return change


def _unit(pdf: Pdf) -> None:
    for page in pdf.pages:
        page.obj.UserUnit = 2


def _many_pages(pdf: Pdf) -> None:
    with pikepdf.open(io.BytesIO(base("real-words"))) as other:
        pdf.pages.append(other.pages[0])
    last = pdf.pages[-1]
    for _ in range(PAGES - len(pdf.pages)):
        pdf.pages.append(last)


def _gigapixel(pdf: Pdf) -> None:
    image = pdf.make_stream(
        zlib.compress(bytes(1000)), Type=Name.XObject, Subtype=Name.Image, Width=60_000,
        Height=60_000, BitsPerComponent=8, ColorSpace=Name.DeviceRGB, Filter=Name.FlateDecode,
    )  # fmt: skip
    page = pdf.pages[0]
    name = page.add_resource(image, Name.XObject)
    drawn = f"/Artifact BMC q 50 0 0 50 300 300 cm {name} Do Q EMC"
    page.contents_add(pdf.make_stream(drawn.encode()), prepend=False)


def _bomb(pdf: Pdf) -> None:
    """Put a stream on the first page that is a thousand times larger than it says."""
    packer = zlib.compressobj(9)
    part = b"q Q " * 250_000
    packed = b"".join(packer.compress(part) for _ in range(_BOMB // len(part))) + packer.flush()
    stream = pdf.make_stream(zlib.compress(packed, 9))
    stream.stream_dict.Filter = Array([Name.FlateDecode, Name.FlateDecode])
    page = pdf.pages[0].obj
    page.Contents = Array([page.Contents, stream])


def _loop(pdf: Pdf) -> None:
    """Let the tree of pages hold itself."""
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    pdf.Root.Pages.Count = 1_000_000


def _broken_table(data: bytes) -> bytes:
    """Return a file whose table of parts is elsewhere than it says."""
    return re.sub(rb"startxref\s+\d+", b"startxref\n17", data)


def _locked(user: str) -> pikepdf.Encryption:
    return pikepdf.Encryption(owner="owner", user=user, R=6)


WILD: Mapping[str, Callable[[], bytes]] = {
    "scanned": lambda: _scanned(b""),
    "scanned with hidden words": lambda: _scanned(_hidden_words()),
    "needs a password": lambda: changed(_nothing, lock=_locked("secret")),
    "locked, without a password": lambda: changed(_nothing, lock=_locked("")),
    "signed": lambda: changed(_signed, "form"),
    "XFA that stands still": lambda: changed(xfa("forbidden"), "form"),
    "XFA that draws itself": lambda: changed(xfa("required"), "form"),
    "cut in half": lambda: _plain()[: len(_plain()) // 2],
    "cut at the end": lambda: _plain()[:-400],
    "broken table": lambda: _broken_table(_plain()),
    "many pages": lambda: changed(_many_pages),
    "right to left": lambda: base("arabic"),
    "turned by 90": lambda: changed(_turned(90)),
    "turned by 180": lambda: changed(_turned(180)),
    "turned by 270": lambda: changed(_turned(270)),
    "no size": lambda: changed(_box("/MediaBox", 0, 0, 0, 0)),
    "no size to see": lambda: changed(_box("/CropBox", 100, 100, 100, 100)),
    "huge": lambda: changed(_box("/MediaBox", 0, 0, 14_400_000, 14_400_000)),
    "another unit": lambda: changed(_unit),
    "gigapixel": lambda: changed(_gigapixel),
    "bomb": lambda: changed(_bomb),
    "endless pages": lambda: changed(_loop),
    "no PDF": lambda: b"%PDF-1.7\nThis is no PDF at all.\n" * 20,
    "empty": lambda: b"",
}
