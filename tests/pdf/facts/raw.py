"""PDFs written by hand, byte by byte: no tool of ours has had a hand in them."""

from pathlib import Path

from easyread.model.lettering import Run
from easyread.model.page import Page
from easyread.model.tagged import PdfFacts
from tests.pdf.facts.here import read_here

WORDS = b"BT /F 12 Tf 10 80 Td (Hello world) Tj ET"


def raw(
    content: bytes,
    *,
    page: str = "",
    media: str = "[0 0 200 100]",
    resources: str = "",
    more: tuple[bytes, ...] = (),
    catalog: str = "",
) -> bytes:
    """A PDF of one page of 200 × 100 pt. `more` are objects, numbered from 7.

    /F is Helvetica, /B its bold.
    """
    named = f"/MediaBox{media}/Resources<</Font<</F 5 0 R/B 6 0 R>>{resources}>>{page}"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>"
    return written(
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/Contents 4 0 R{named}>>".encode(),
        stream("", content),
        font % b"Helvetica",
        font % b"Helvetica-Bold",
        *more,
    )


def stream(entries: str, data: bytes) -> bytes:
    """A stream with its length."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries.encode(), len(data), data)


def written(*objects: bytes) -> bytes:
    """A file of these objects, numbered from 1; the first is the catalog."""
    data, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    size = len(objects) + 1
    return data + b"trailer<</Size %d/Root 1 0 R>>startxref\n%d\n%%%%EOF" % (size, start)


def read(data: bytes, folder: Path) -> PdfFacts:
    """The facts of a PDF, read in this process."""
    path = folder / "raw.pdf"
    path.write_bytes(data)
    return read_here(path, "raw.pdf")


def only_page(data: bytes, folder: Path) -> Page:
    """The only page of a PDF."""
    (page,) = read(data, folder).shown.pages
    return page


def runs(data: bytes, folder: Path) -> list[Run]:
    """All runs of a PDF of one page."""
    return [run for block in only_page(data, folder).blocks for run in block.runs]
