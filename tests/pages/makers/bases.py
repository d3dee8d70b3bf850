"""Documents without a fault, for the surgery: a leaflet, a long one and a form."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.pages.makers.sheet import PLAIN
from tests.pages.makers.typst_pages import look, pdf

_SET = f"""
#set document(title: "Our garden day")
#set page(paper: "a4", margin: 25mm, numbering: "1", footer-descent: 20%,
  footer: [#set text(size: 16pt); #align(center, context counter(page).display())])
#set text(lang: "en", region: "GB", hyphenate: false)
#show heading: set block(above: 24pt, below: 24pt)
{look(PLAIN)}
#show heading.where(level: 2): set text(size: 20pt)
"""
LEAFLET = """
= Our garden day
#grid(columns: (40mm, 1fr), gutter: 8mm, image("photo.jpg", alt: "Tall plants", width: 40mm),
  [We meet in the garden.\\ You can plant seeds with us.])

You can read more on #link("https://example.org/garden")[our garden page].

== What to bring
#list([Bring a warm coat.], [Bring good shoes.], [Bring a hat.])

== When we meet
#table(columns: 2, table.header([Day], [Time]), [Friday], [2pm], [Monday], [3pm])

#pagebreak()
== Who to ask
Ask Sam.\\ Sam can help you.

Call Sam on 020 7946 0000.
"""
LONG = "= Our garden day\nWe meet in the garden.\n" + "".join(
    f"#pagebreak()\n== Day {day}\nWe plant seeds.\n\nWe have cake and tea.\n"
    for day in range(1, 10)
)
_FORM = """
= Our garden form
What is your name?
#v(30pt)

What do you like?
#v(110pt)

#h(30pt) I like plants.

#h(30pt) I like food.
"""
LAYOUT_TABLE = """
= Our garden day
#table(columns: (40mm, 1fr), stroke: none,
  ..("We meet in the garden.", "We plant seeds.", "We have cake.").map(words =>
    (image("photo.jpg", alt: "Tall plants", width: 35mm), words)).flatten())
"""
ROWS = LAYOUT_TABLE.replace("table(", "grid(").replace("stroke: none,", "gutter: 8mm,")
SPOKEN_NUMBERS = "\n#pagebreak()\n".join(
    f"{'= Our garden day' if page == 1 else ''}\nWe plant seeds.\n\n"
    f"#place(bottom + left, dy: 12mm)[Page {page} of 3]"
    for page in (1, 2, 3)
)
QUIET_NUMBERS = SPOKEN_NUMBERS.replace("#place(bottom + left, dy: 12mm)", "#hide")
PICTURED_WORDS = """
#set page(margin: 0mm, footer: none, numbering: none)
#image("scan.png", alt: "Our garden day", width: 100%)
"""
REAL_WORDS = "= Our garden day\nWe meet in the garden.\n\nYou can plant seeds with us.\n"
ARABIC = """
#set document(title: "يوم الحديقة")
#set text(lang: "ar", region: none)
= يوم الحديقة
نلتقي في الحديقة. \\ يمكنك أن تزرع معنا.
"""
_WIDGETS = (
    # name, what is read aloud, kind, box
    ("name", "What is your name?", "/Tx", (71, 655, 471, 690)),
    ("likes", "What do you like?", "/Tx", (71, 512, 471, 610)),
    ("plants", "I like plants.", "/Btn", (71, 472, 94, 495)),
    ("food", "I like food.", "/Btn", (71, 424, 94, 447)),
)
_MANY_LINES = 1 << 12


def bases() -> Mapping[str, bytes]:
    """Return the documents by name."""
    drawn = {
        "leaflet": LEAFLET,
        "long": LONG,
        "layout-table": LAYOUT_TABLE,
        "rows": ROWS,
        "spoken-numbers": SPOKEN_NUMBERS,
        "quiet-numbers": QUIET_NUMBERS,
        "pictured-words": PICTURED_WORDS,
        "real-words": REAL_WORDS,
        "arabic": ARABIC,
    }
    made = {name: pdf(_SET + words) for name, words in drawn.items()}
    return {**made, "form": _form(pdf(_SET + _FORM))}


def _form(page: bytes) -> bytes:
    """Lay fields over a page: each has a name, an edge, letters of 16pt and a tag."""
    with pikepdf.open(io.BytesIO(page)) as opened:
        font = _font(opened)
        first = opened.pages[0].obj
        first.Tabs = Name.S
        root = opened.Root.StructTreeRoot
        widgets: list[Dictionary] = []
        for key, spoken, kind, box in _WIDGETS:
            widget = _widget(opened, key, spoken, kind, box)
            widget.P = first
            widget.StructParent = int(root.get("/ParentTreeNextKey", 100)) + len(widgets)
            widgets.append(widget)
            _tag(opened, widget)
        first.Annots = Array(widgets)
        opened.Root.AcroForm = Dictionary(
            Fields=Array(widgets),
            DA=String("/Plain 16 Tf 0 g"),
            DR=Dictionary(Font=Dictionary(Plain=font)),
        )
        file = io.BytesIO()
        opened.save(file)
        return file.getvalue()


def _widget(
    opened: Pdf, key: str, spoken: str, kind: str, box: tuple[int, int, int, int]
) -> Dictionary:
    wide, high = box[2] - box[0], box[3] - box[1]
    made = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name(kind),
        T=String(key),
        TU=String(spoken),
        F=4,
        Rect=Array(box),
        DA=String("/Plain 16 Tf 0 g"),
        MK=Dictionary(BC=Array([0]), BG=Array([1])),
        BS=Dictionary(W=2),
    )
    edge = _edge(opened, wide, high, 0)
    if kind == "/Btn":
        made.AS = Name.Off
        made.AP = Dictionary(N=Dictionary(Off=edge, Yes=_edge(opened, wide, high, 0)))
    else:
        made.AP = Dictionary(N=edge)
        made.Ff = _MANY_LINES if high > 60 else 0
    return opened.make_indirect(made)


def _edge(opened: Pdf, wide: int, high: int, grey: float) -> pikepdf.Stream:
    drawn = f"1 g 0 0 {wide} {high} re f {grey} G 2 w 1 1 {wide - 2} {high - 2} re S"
    return edge_stream(opened, drawn, wide, high)


def edge_stream(opened: Pdf, drawn: str, wide: float, high: float) -> pikepdf.Stream:
    """Return how a field looks."""
    return opened.make_stream(
        drawn.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, wide, high])
    )


def _tag(opened: Pdf, widget: Dictionary) -> None:
    """Put a field into a tag of its own, at the end of the document."""
    root = opened.Root.StructTreeRoot
    document = root.K[0] if isinstance(root.K, Array) else root.K
    page = opened.pages[0].obj
    form = opened.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name.Form,
            P=document,
            Pg=page,
            K=Dictionary(Type=Name.OBJR, Obj=widget, Pg=page),
        )
    )
    kids = document.K if isinstance(document.K, Array) else Array([document.K])
    kids.append(form)
    document.K = kids
    _numbers(root.ParentTree).extend([widget.StructParent, form])


def _numbers(tree: Any) -> Any:  # Any: pieces of PDF
    return tree.Nums if "/Nums" in tree else _numbers(tree.Kids[-1])


def _font(opened: Pdf) -> Dictionary:
    """Return DejaVu Sans, cut down to plain letters, for what people type."""
    with TTFont("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf") as font:
        options = subset.Options(hinting=False, layout_features=[])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=range(32, 127))
        cutter.subset(font)
        file = io.BytesIO()
        font.save(file)
        scale = 1000 / font["head"].unitsPerEm
        cmap, metrics = font.getBestCmap(), font["hmtx"]
        widths = [round(metrics[cmap[sign]][0] * scale) for sign in range(32, 127)]
    descriptor = opened.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/DejaVuSans"), Flags=32,
            FontBBox=Array([-1021, -463, 1793, 1232]), ItalicAngle=0, Ascent=928, Descent=-236,
            CapHeight=730, StemV=80, FontFile2=opened.make_stream(file.getvalue()),
        )
    )  # fmt: skip
    return opened.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/DejaVuSans"), FirstChar=32,
            LastChar=126, Widths=Array(widths), FontDescriptor=descriptor,
            Encoding=Name.WinAnsiEncoding,
        )
    )  # fmt: skip
