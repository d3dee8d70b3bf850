"""Cuts one thing out of a PDF without a fault, or puts one in: what no program does by itself.

Each cut is a function that changes an opened PDF. The base says no “PDF/UA”, or each cut would make
that claim false too.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.pages.makers.bases import edge_stream
from tests.pages.makers.drawn import MADE

Cut = Callable[[Pdf], object]
_COMB, _MANY_LINES = 1 << 24, 1 << 12
_WEB = "https://example.org/garden"


@dataclass(frozen=True, slots=True)
class Cutting:
    """A rule, the document that is cut, the cut, and another cut that does not break the rule."""

    rule: str
    base: str
    bad: Cut
    good: Cut | None = None
    page: int = 0
    name: str = ""
    good_base: str = ""
    claims: bool = False
    lock: pikepdf.Encryption | None = None
    also: dict[str, str] = field(default_factory=dict)

    @property
    def files(self) -> tuple[bytes, bytes]:
        """The bad file and the good one."""
        bad = _cut(self.base, self.bad, self.claims, self.lock)
        good = self.good_base or self.base
        return bad, _cut(good, self.good or _nothing, self.claims, None)


def _cut(base: str, cut: Cut, claims: bool, lock: pikepdf.Encryption | None) -> bytes:
    with pikepdf.open(MADE / "bases" / f"{base}.pdf") as pdf:
        for link in _notes(pdf, "/Link"):
            link.Contents = String("our garden page")  # Typst gives the address
        if not claims:
            _unclaim(pdf)
        cut(pdf)
        file = io.BytesIO()
        pdf.save(file, encryption=lock or False)
        return file.getvalue()


def _nothing(_: Pdf) -> None:
    pass


def _unclaim(pdf: Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as words:
        del words["pdfuaid:part"]


def tags(pdf: Pdf, role: str = "") -> Iterator[Any]:  # Any: pieces of PDF
    """Yield the tags of a role, in their order."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        one = waiting.pop()
        if "/S" in one and (not role or role == one.S):
            yield one
        if "/K" in one:
            kids = list(one.K) if isinstance(one.K, Array) else [one.K]
            waiting += [kid for kid in reversed(kids) if isinstance(kid, Dictionary)]


def _first(pdf: Pdf, role: str) -> Any:  # Any: a piece of PDF
    return next(tags(pdf, role))


def _notes(pdf: Pdf, kind: str) -> list[Any]:  # Any: pieces of PDF
    return [
        note for page in pdf.pages for note in page.obj.get("/Annots", ()) if note.Subtype == kind
    ]


def _fields(pdf: Pdf) -> list[Any]:  # Any: pieces of PDF
    return list(pdf.Root.AcroForm.Fields)


def _title(words: str) -> Cut:
    def cut(pdf: Pdf) -> None:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as said:
            if words:
                said["dc:title"] = words
            else:
                del said["dc:title"]
        if words:
            pdf.docinfo.Title = String(words)
        elif "/Title" in pdf.docinfo:
            del pdf.docinfo["/Title"]

    return cut


def _language(words: str) -> Cut:
    def cut(pdf: Pdf) -> None:
        for tag in tags(pdf):
            if "/Lang" in tag:
                del tag["/Lang"]
        if words:
            pdf.Root.Lang = String(words)
        else:
            del pdf.Root["/Lang"]

    return cut


def _untag(pdf: Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]
    del pdf.Root["/MarkInfo"]


def _set(role: str, key: str, value: Any) -> Cut:  # Any: a piece of PDF
    """Change an entry of the first tag of a role; None takes it out."""

    def cut(pdf: Pdf) -> None:
        tag = _first(pdf, role)
        if value is None:
            del tag[key]
        else:
            tag[key] = value

    return cut


def _roles(**mapped: str) -> Cut:
    def cut(pdf: Pdf) -> None:
        pdf.Root.StructTreeRoot.RoleMap = Dictionary(
            {f"/{own}": Name(f"/{known}") for own, known in mapped.items()}
        )

    return cut


def _both(*cuts: Cut) -> Cut:
    def cut(pdf: Pdf) -> None:
        for one in cuts:
            one(pdf)

    return cut


def _draw(words: str) -> Cut:
    """Draw something more on the first page."""
    return lambda pdf: pdf.pages[0].contents_add(pdf.make_stream(words.encode()), prepend=False)


def _rename_headings(old: str, new: str) -> Cut:
    def cut(pdf: Pdf) -> None:
        for tag in list(tags(pdf, old)):
            tag.S = Name(new)

    return cut


def _last_first(pdf: Pdf) -> None:
    """Let the end of the first page be read right after its heading."""
    kids = _document(pdf).K
    for role in ("/Table", "/L"):
        at = next(number for number, kid in enumerate(kids) if role == kid.S)
        moved = kids[at]
        del kids[at]
        kids.insert(1, moved)


def _document(pdf: Pdf) -> Any:  # Any: a piece of PDF
    return next(tags(pdf, "/Document"))


def _picture_late(pdf: Pdf) -> None:
    """Let the picture be read after the words beside it."""
    rows = _first(pdf, "/Div")
    rows.K = Array(list(reversed(list(rows.K))))


def _fonts(key: str) -> Cut:
    """Take an entry out of all fonts and of what describes them."""

    def cut(pdf: Pdf) -> None:
        for one in pdf.objects:
            if isinstance(one, Dictionary) and key in one:
                del one[key]

    return cut


def _no_link_tag(pdf: Pdf) -> None:
    """Turn the tag of the link into one of plain words, without the link."""
    tag = _first(pdf, "/Link")
    tag.S = Name.Span
    tag.K = Array([kid for kid in tag.K if not (isinstance(kid, Dictionary) and "/Obj" in kid)])


def _link(words: str) -> Cut:
    def cut(pdf: Pdf) -> None:
        for link in _notes(pdf, "/Link"):
            if words:
                link.Contents = String(words)
            else:
                del link["/Contents"]
        for tag in tags(pdf, "/Link"):
            if "/Alt" in tag:
                del tag["/Alt"]

    return cut


def _layer(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("More")))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([layer]), D=Dictionary(Name=String("Layers"), OFF=Array([layer]), ON=Array())
    )


def _film(pdf: Pdf) -> None:
    """Put a film on the first page, in a tag of its own."""
    page = pdf.pages[0].obj
    film = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Screen, Rect=Array([300, 300, 400, 400]), F=4,
                   P=page, StructParent=900, Contents=String("A film about plants"))
    )  # fmt: skip
    page.Annots = Array([*page.get("/Annots", ()), film])
    page.Tabs = Name.S
    tag = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.Annot, P=_document(pdf), Pg=page,
                   K=Dictionary(Type=Name.OBJR, Obj=film, Pg=page))
    )  # fmt: skip
    _document(pdf).K.append(tag)


def _field(at: int, **entries: Any) -> Cut:  # Any: pieces of PDF
    """Change entries of a field; None takes one out."""

    def cut(pdf: Pdf) -> None:
        for key, value in entries.items():
            if value is None:
                del _fields(pdf)[at][f"/{key}"]
            else:
                _fields(pdf)[at][f"/{key}"] = value

    return cut


def _edge(at: int, drawn: str) -> Cut:
    """Draw a field in another way; its settings say nothing about its edge."""

    def cut(pdf: Pdf) -> None:
        one = _fields(pdf)[at]
        left, low, right, top = (float(side) for side in one.Rect)
        wide, high = right - left, top - low
        words = drawn.format(wide=wide - 2, high=high - 2)
        one.AP = Dictionary(N=edge_stream(pdf, words, wide, high))
        del one["/MK"]

    return cut


def _no_form_tag(pdf: Pdf) -> None:
    """Take the tag of the first field out."""
    kids = _document(pdf).K
    at = next(number for number, kid in enumerate(kids) if kid.S == "/Form")
    del kids[at]


def xfa(words: str) -> Cut:
    """Put a second form inside: “required” for one that draws itself."""

    def cut(pdf: Pdf) -> None:
        packet = f'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><config xmlns="http://www.xfa.org/schema/xci/3.0/"><acrobat><acrobat7><dynamicRender>{words}</dynamicRender></acrobat7></acrobat></config><template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"/></xdp:xdp>'  # noqa: E501  no place to break it
        pdf.Root.AcroForm.XFA = pdf.make_stream(packet.encode())

    return cut


_LOCK = pikepdf.Encryption(
    owner="owner", user="", R=4, allow=pikepdf.Permissions(accessibility=False, extract=False)
)


def _unframed(pdf: Pdf) -> None:
    del _first(pdf, "/Figure")["/A"]


def _longer(pdf: Pdf) -> None:
    """Add the pages once more, and a few of them twice."""
    for page in list(pdf.pages):
        pdf.pages.append(page)
    pdf.pages.extend(list(pdf.pages)[:2])


def _short_row(pdf: Pdf) -> None:
    """Make one cell of the last two."""
    row = list(tags(pdf, "/TR"))[-1]
    first, second = row.K
    first.K = Array([*first.K, *second.K])
    row.K = Array([first])


def _plain_cells(pdf: Pdf) -> None:
    for cell in list(tags(pdf, "/TH")):
        cell.S = Name.TD
        if "/A" in cell:
            del cell["/A"]


_WHY_CLAIM = "a claim is false only if something else is wrong"
_SHAPE = "0.8 g 400 600 60 60 re f"
_PLANT = (
    "q 1 0 0 1 71 {} cm 0 0.4 0 rg 0 40 m 0 110 100 110 100 40 c f "
    "20 40 m 30 0 l 70 0 l 80 40 l f 0 0 0 rg 40 40 m 60 70 l 55 40 l f Q "
)
_PLANTS = _PLANT.format(260) + _PLANT.format(120)
CUTS = (
    Cutting("untagged-pdf", "leaflet", _untag),
    Cutting("doubtful-tags", "leaflet",
            lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True)),
    Cutting("missing-language", "leaflet", _language("")),
    Cutting("missing-language", "leaflet", _language("English"), name="false-language"),
    Cutting("american-english", "leaflet", _language("en-US"), _language("en-GB")),
    Cutting("missing-title", "leaflet", _title("")),
    Cutting("file-name-as-title", "leaflet", _title("Microsoft Word - garden_v3.docx"),
            _title("Our garden day"),
            also={"title-unlike-heading": "no heading is called like a file"}),
    Cutting("title-unlike-heading", "leaflet", _title("Staff list 2019"), page=1),
    Cutting("hidden-title", "leaflet",
            lambda pdf: pdf.Root.ViewerPreferences.__setitem__("/DisplayDocTitle", False)),
    Cutting("missing-pdf-ua-claim", "leaflet",
            _unclaim, claims=True),
    Cutting("false-pdf-ua-claim", "leaflet", _language(""), claims=True,
            also={"missing-language": _WHY_CLAIM}),
    Cutting("below-public-standard", "leaflet", _language(""),
            also={"missing-language": "the standard is missed only if something is wrong"}),
    Cutting("unmarked-content", "leaflet", _draw(_SHAPE),
            _draw(f"/Artifact BMC {_SHAPE} EMC"), 1),
    Cutting("unknown-tag", "leaflet", _set("/P", "/S", Name("/Body_Text")),
            _both(_set("/P", "/S", Name("/Body_Text")), _roles(Body_Text="P")), 1),
    Cutting("changed-tag", "leaflet", _roles(L="P"), _roles(My_List="L")),
    Cutting("late-top-heading", "leaflet", _rename_headings("/H1", "/H2"), page=1),
    Cutting("mixed-headings", "leaflet", _rename_headings("/H2", "/H"), page=1),
    Cutting("misplaced-tag", "leaflet", _set("/L", "/S", Name.Div), page=1),
    Cutting("uneven-table", "leaflet", _short_row, page=1),
    Cutting("untagged-table-headings", "leaflet", _plain_cells, page=1),
    Cutting("tagged-layout-table", "layout-table", _nothing, page=1, good_base="rows"),
    Cutting("missing-description", "leaflet", _set("/Figure", "/Alt", None), page=1),
    Cutting("file-name-as-description", "leaflet",
            _set("/Figure", "/Alt", String("IMG_2034.jpg")), page=1),
    Cutting("missing-picture-box", "leaflet", _unframed, page=1),
    Cutting("jumbled-order", "leaflet", _last_first, page=1),
    Cutting("late-picture", "leaflet", _picture_late, page=1),
    Cutting("spoken-furniture", "spoken-numbers", _nothing, page=1, good_base="quiet-numbers"),
    Cutting("missing-font", "leaflet", _both(_fonts("/FontFile2"), _fonts("/FontFile3")),
            page=1),
    Cutting("unknown-letters", "leaflet", _fonts("/ToUnicode"), page=1,
            also={"missing-page-number": "nobody knows which letters are numbers"}),
    Cutting("locked-voice", "leaflet", _nothing, lock=_LOCK),
    Cutting("missing-bookmarks", "long",
            lambda pdf: pdf.Root.__delitem__("/Outlines")),
    Cutting("many-pages", "long", _longer,
            also={"unmarked-content": "pages that are added have no tags"}),
    Cutting("ticked-in-advance", "form", _field(2, AS=Name.Yes, V=Name.Yes), page=1),
    Cutting("long-description", "leaflet", _set("/Figure", "/Alt", String("A photo of plants")),
            _set("/Figure", "/Alt", String("Tall green plants")), 1),
    Cutting("long-description", "leaflet", _set("/Figure", "/Alt", String("Tall plants. " * 12)),
            page=1, name="description-without-end"),
    Cutting("mixed-picture-styles", "rows", _draw(_PLANTS), page=1,
            also={"unmarked-content": "what is drawn has no tag",
                  "picture-apart": "what is drawn has no words"}),
    Cutting("hidden-layers", "leaflet", _layer),
    Cutting("silent-media", "leaflet", _film, page=1),
    Cutting("untagged-link", "leaflet", _no_link_tag, page=1),
    Cutting("unnamed-link", "leaflet", _link(""), page=1),
    Cutting("address-as-link-name", "leaflet", _link(_WEB), _link("our garden page"), 1),
    Cutting("dynamic-form", "form", xfa("required")),
    Cutting("comb-field", "form", _field(0, Ff=_COMB, MaxLen=20), _field(0, MaxLen=20), 1),
    Cutting("small-field-letters", "form", _field(0, DA=String("/Plain 10 Tf 0 g")),
            _field(0, DA=String("/Plain 14 Tf 0 g")), 1,
            also={"small-text": "what people type is text too"}),
    Cutting("faint-box", "form", _edge(0, ""), _edge(0, "0 G 2 w 1 1 {wide} {high} re S"), 1,
            name="unseen-box"),
    Cutting("faint-box", "form", _edge(0, "0.85 G 2 w 1 1 {wide} {high} re S"),
            _edge(0, "0.3 G 2 w 1 1 {wide} {high} re S"), 1),
    Cutting("low-writing-field", "form", _field(1, Rect=Array([71, 560, 471, 585])), page=1),
    Cutting("unnamed-field", "form", _field(0, TU=None), page=1),
    Cutting("field-id-as-name", "form", _field(0, TU=String("Text Field 12")), page=1),
    Cutting("alike-field-names", "form", _field(3, TU=String("I like plants.")), page=1),
    Cutting("unlike-field-name", "form", _field(0, TU=String("Your e-mail address")), page=1),
    Cutting("untagged-field", "form", _no_form_tag, page=1),
    Cutting("wrong-tab-order", "form", lambda pdf: pdf.pages[0].obj.__delitem__("/Tabs"),
            page=1),
    Cutting("text-as-picture", "pictured-words", _nothing, page=1, good_base="real-words"),
)  # fmt: skip
