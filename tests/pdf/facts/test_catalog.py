import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String

from easyread.model.page import PageFacts
from easyread.model.tagged import Bookmark
from easyread.pdf.facts import unpacked
from easyread.pdf.facts.catalog import catalog
from easyread.pdf.facts.tree import tree
from tests.pdf.facts.made import blank, described, held, note, saved, tagged
from tests.pdf.facts.odd import KEYS, ODD, odd_object

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="{part}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
NO_PART = XMP.format(part="one", title="").encode()


def _with_metadata(data: bytes) -> pikepdf.Pdf:
    pdf = blank()
    pdf.Root.Metadata = pdf.make_stream(data, Type=Name.Metadata, Subtype=Name.XML)
    return pdf


def test_a_blank_file_says_nothing() -> None:
    found = described(blank())
    assert (found.tags, found.marked, found.xmp_title, found.language) == ((), False, "", "")
    assert (found.ua_part, found.fonts, found.bookmarks, found.tab_orders) == (0, (), (), {})
    assert (found.encrypted, found.can_be_spoken, found.xfa, found.layers) == (False, True, "", 0)


def test_the_title_and_the_claim_come_from_the_metadata() -> None:
    found = described(_with_metadata(XMP.format(part=1, title="Have  your say").encode()))
    assert (found.xmp_title, found.ua_part) == ("Have your say", 1)


@pytest.mark.parametrize("data", [b"", b"<x", b"\xff\xfe\x00", NO_PART])
def test_broken_metadata_says_nothing(data: bytes) -> None:
    found = described(_with_metadata(data))
    assert (found.xmp_title, found.ua_part) == ("", 0)


def test_metadata_that_would_fill_the_memory_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unpacked, "MAX_UNPACKED", 1_000)
    pdf = blank()
    pdf.Root.Metadata = pikepdf.Stream(
        pdf, zlib.compress(XMP.format(part=1, title="A" * 2_000).encode()), Filter=Name.FlateDecode
    )
    assert catalog(pdf, tree(pdf), PageFacts("swollen.pdf", "pdf", ())).xmp_title == ""


def test_what_the_catalog_says_is_read() -> None:
    pdf = tagged(blank(), ("P",), RoleMap=Dictionary(Words=Name.P))
    pdf.Root.MarkInfo.Suspects = True
    pdf.Root.Lang = String("en-GB")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    found = described(pdf)
    assert (found.marked, found.suspects, found.language) == (True, True, "en-GB")
    assert found.shows_title
    assert found.role_map == {"Words": "P"}


def test_bookmarks_have_levels_and_pages() -> None:
    pdf = blank(b"", b"", b"")
    with pdf.open_outline() as outline:
        first = pikepdf.OutlineItem("One", 0)
        first.children.append(pikepdf.OutlineItem("Two", 2))
        outline.root.extend([first, pikepdf.OutlineItem("Nowhere")])
    assert described(pdf).bookmarks == (
        Bookmark("One", 1, 1),
        Bookmark("Two", 2, 3),
        Bookmark("Nowhere", 1, 0),
    )


def test_bookmarks_that_lead_to_named_places_are_followed() -> None:
    pdf = blank(b"", b"")
    place = Array([pdf.pages[1].obj, Name.Fit])
    names = Dictionary(Names=Array([String("there"), Dictionary(D=place)]))
    pdf.Root.Names = Dictionary(Dests=Dictionary(Kids=Array([pdf.make_indirect(names)])))
    action = Dictionary(S=Name.GoTo, D=String("there"))
    line = pdf.make_indirect(Dictionary(Title=String("There"), A=action))
    pdf.Root.Outlines = Dictionary(First=line)
    assert described(pdf).bookmarks == (Bookmark("There", 1, 2),)


def test_bookmarks_in_a_ring_are_read_once() -> None:
    pdf = blank()
    line = pdf.make_indirect(Dictionary(Title=String("Again")))
    line.Next = line
    line.First = line
    pdf.Root.Outlines = Dictionary(First=line)
    assert described(pdf).bookmarks == (Bookmark("Again", 1, 0),)


def test_annotations_know_their_tags_and_what_they_say() -> None:
    pdf = blank()
    link = note(pdf, "Link", Contents="Our website")
    note(pdf, "Widget", F=2)
    note(pdf, "Popup")
    note(pdf, "Text", Rect=Array([900, 900, 950, 950]))
    found = described(tagged(pdf, ("P", ("Link", held(link)))))
    assert [(one.kind, one.spoken, one.hidden, one.tag) for one in found.annotations] == [
        ("Link", "Our website", False, 1),
        ("Widget", "", True, -1),
        ("Text", "", True, -1),
    ]
    assert found.annotations[0].box == (50, 720, 150, 750)


def test_pages_with_something_to_tab_to_say_their_order() -> None:
    pdf = blank(b"", b"", b"", b"")
    pdf.pages[1].obj.Tabs = Name.S
    for page in (2, 3):
        note(pdf, "Link", page)
    note(pdf, "Widget", 4, F=2)
    assert described(pdf).tab_orders == {2: "S", 3: ""}


@pytest.mark.parametrize(("spoken", "expected"), [(True, True), (False, False)])
def test_a_lock_may_forbid_to_read_aloud(spoken: bool, expected: bool) -> None:
    rights = pikepdf.Permissions(accessibility=spoken)
    lock = pikepdf.Encryption(owner="secret", R=4, allow=rights, aes=True)
    with pikepdf.open(saved(blank(), encryption=lock)) as pdf:
        pdf.trailer.Encrypt.P = int(pdf.trailer.Encrypt.P) & ~512 if not spoken else -4
        found = catalog(pdf, tree(pdf), PageFacts("locked.pdf", "pdf", ()))
    assert (found.encrypted, found.can_be_spoken) == (True, expected)


DYNAMIC = b"<acrobat7><dynamicRender>\nrequired</dynamicRender></acrobat7>"


@pytest.mark.parametrize(("config", "kind"), [(b"<config/>", "static"), (DYNAMIC, "dynamic")])
def test_forms_that_draw_themselves_are_told_apart(config: bytes, kind: str) -> None:
    pdf = blank()
    parts = Array([String("config"), pdf.make_stream(config)])
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=parts)
    assert described(pdf).xfa == kind


def test_layers_are_counted_and_hidden_ones_named() -> None:
    pdf = blank()
    groups = [
        pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("A", "B")
    ]
    pdf.Root.OCProperties = Dictionary(OCGs=Array(groups), D=Dictionary(OFF=Array(groups[1:])))
    found = described(pdf)
    assert (found.layers, found.hidden_layers) == (2, ("B",))
    pdf.Root.OCProperties.D = Dictionary(BaseState=Name.OFF, ON=Array(groups[1:]))
    assert described(pdf).hidden_layers == ("A",)


def test_films_and_sounds_are_told_page_by_page() -> None:
    pdf = blank(b"", b"")
    note(pdf, "RichMedia", 2)
    note(pdf, "Sound", 2)
    assert described(pdf).media == {2: ("RichMedia", "Sound")}


def test_page_labels_are_read() -> None:
    pdf = blank(b"", b"")
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))
    assert described(pdf).page_labels == ("i", "ii")


def _font(**entries: Any) -> pikepdf.Pdf:
    pdf = blank()
    font = Dictionary(Type=Name.Font, BaseFont=Name("/ABCDEF+Odd-Bold"), **entries)
    pdf.pages[0].Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    return pdf


def _identity(letters: str) -> dict[str, Any]:
    system = Dictionary(Registry=String("Adobe"), Ordering=String(letters), Supplement=0)
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, CIDSystemInfo=system)
    return {"DescendantFonts": Array([below]), "Encoding": Name("/Identity-H")}


@pytest.mark.parametrize(("entries", "mapped"), [
    ({"Subtype": Name.Type0, **_identity("Identity")}, False),
    ({"Subtype": Name.Type0, **_identity("Japan1")}, True),
    ({"Subtype": Name.Type0, **_identity("Identity"), "ToUnicode": Name("/Identity-H")}, True),
    ({"Subtype": Name.TrueType, "Encoding": Name.WinAnsiEncoding}, True),
    ({"Subtype": Name.TrueType, "FontDescriptor": Dictionary(Flags=4)}, False),
    ({"Subtype": Name.TrueType, "FontDescriptor": Dictionary(Flags=32)}, True),
    ({"Subtype": Name.Type1}, True),
    ({"Subtype": Name.Type3, "Encoding": Dictionary(Differences=Array([0, Name.a1]))}, False),
    ({"Subtype": Name.Type3, "Encoding": Dictionary(Differences=Array([0, Name.a]))}, True),
])  # fmt: skip
def test_a_font_tells_its_letters_or_does_not(entries: dict[str, Any], mapped: bool) -> None:
    (font,) = described(_font(**entries)).fonts
    assert (font.name, font.family, font.mapped) == ("Odd-Bold", "Odd", mapped)


def test_a_font_comes_with_the_file_or_does_not() -> None:
    pdf = _font(Subtype=Name.TrueType)
    (font,) = described(pdf).fonts
    assert not font.embedded
    inside = pdf.make_stream(b"font")
    pdf.pages[0].Resources.Font.F1.FontDescriptor = Dictionary(FontFile2=inside)
    (font,) = described(pdf).fonts
    assert font.embedded


def test_fonts_of_drawings_and_fields_are_found() -> None:
    pdf = blank()
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    inner = pdf.make_stream(b"", Resources=Dictionary(Font=Dictionary(A=font)))
    inner.Resources.XObject = Dictionary(Again=inner)
    pdf.pages[0].Resources = Dictionary(XObject=Dictionary(X=inner))
    other = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)
    look = pdf.make_stream(b"", Resources=Dictionary(Font=Dictionary(B=other)))
    note(pdf, "Widget", AP=Dictionary(N=Dictionary(Yes=look)))
    assert {font.name for font in described(pdf).fonts} == {"Helvetica", "Courier"}


def test_fonts_that_people_type_in_are_found() -> None:
    pdf = blank()
    names = ("Helvetica", "ZapfDingbats", "Courier")
    fonts = {
        f"/{name}": Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}"))
        for name in names
    }
    field = note(pdf, "Widget", FT=Name.Tx, T="name", DA="/Courier 16 Tf 0 g")
    tick = note(pdf, "Widget", FT=Name.Btn, T="tick", DA="/ZapfDingbats 0 Tf")
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([field, tick]), DR=Dictionary(Font=Dictionary(fonts))
    )
    assert [font.name for font in described(pdf).field_fonts] == ["Courier"]


def test_our_own_booklet_says_all_it_should(booklet: Path) -> None:
    with pikepdf.open(booklet) as pdf:
        found = catalog(pdf, tree(pdf), PageFacts("booklet.pdf", "pdf", ()))
    assert found.marked
    assert found.shows_title
    assert found.xmp_title
    assert found.ua_part == 1
    assert found.language == "en-GB"
    assert all(font.embedded and font.mapped for font in (*found.fonts, *found.field_fonts))
    assert found.field_fonts
    assert set(found.tab_orders.values()) == {"S"}
    assert all(one.page for one in found.bookmarks)
    assert all(one.tag >= 0 for one in found.annotations)


PLACES = (
    "/AcroForm /Lang /Metadata /MarkInfo /ViewerPreferences /Outlines /Names /Dests /OCProperties "
    "/PageLabels /StructTreeRoot"
).split()


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(PLACES), ODD), ODD, st.dictionaries(KEYS, ODD))
def test_whatever_stands_there_something_is_said(
    root: dict[str, Any], notes: Any, page: dict[str, Any]
) -> None:
    pdf = blank()
    for key, value in root.items():
        if value is not None:
            pdf.Root[key] = odd_object(value)
    for key, value in page.items():
        if value is not None and key not in ("/Type", "/Parent", "/Contents", "/Kids"):
            pdf.pages[0].obj[key] = odd_object(value)
    if notes is not None:
        pdf.pages[0].obj.Annots = odd_object(notes)
    assert catalog(pdf, tree(pdf), PageFacts("odd.pdf", "pdf", ())).shown.name == "odd.pdf"
