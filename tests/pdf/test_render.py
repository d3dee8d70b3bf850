"""Making a PDF: what is refused, what repeats, what is in it."""

import io
import os
from pathlib import Path

import pikepdf
import pytest

from easyread.errors import LimitError, PdfError
from easyread.pdf import missing_characters, render
from easyread.pdf.caches import Caches
from tests.pdf import sample
from tests.pdf.conftest import MARK, Maker


def test_two_renders_give_the_same_bytes(booklet: Path) -> None:
    again = render(sample.booklet(), base_url=sample.BASE_URL, folders=sample.FOLDERS, form=MARK)
    assert again.data == booklet.read_bytes()


def test_the_date_comes_from_the_environment(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    with pikepdf.open(io.BytesIO(make("<h1>T</h1>").data)) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20231114221320Z"


def test_there_is_no_date_of_today(pdf: pikepdf.Pdf) -> None:
    assert "SOURCE_DATE_EPOCH" not in os.environ
    assert "/CreationDate" not in pdf.docinfo


def test_the_pages_are_counted(make: Maker) -> None:
    assert make('<h1>T</h1><p style="break-before: page">Two</p>').pages == 2


@pytest.mark.parametrize(
    "body",
    [
        '<img alt="x" src="file:///etc/passwd">',
        '<img alt="x" src="http://127.0.0.1:9/x.png">',
        '<img alt="x" src="ftp://127.0.0.1/x.png">',
        '<img alt="x" src="file://server/share/x.png">',
        '<p style="background: url(file:///etc/hostname)">x</p>',
        "<style>@import url(file:///etc/passwd);</style>",
        '<link rel="attachment" href="file:///etc/passwd">',
        '<link rel="stylesheet" href="file:///etc/passwd">',
        '<object data="file:///etc/passwd"></object>',
    ],
)
def test_files_from_elsewhere_are_refused(make: Maker, body: str) -> None:
    with pytest.raises(PdfError, match="asks for a file from elsewhere"):
        make(f"<h1>T</h1>{body}")


def test_a_link_out_of_a_folder_is_refused(make: Maker, tmp_path: Path) -> None:
    secret = tmp_path / "secret.svg"
    secret.write_bytes((sample.SYMBOLS / "1F3E0.svg").read_bytes())
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "picture.svg").symlink_to(secret)
    for address in ("picture.svg", "../secret.svg", "%2e%2e/secret.svg"):
        url = f"{inside.as_uri()}/{address}"
        with pytest.raises(PdfError, match="from elsewhere"):
            make(f'<h1>T</h1><img alt="x" src="{url}">', folders=(inside,))


def test_an_svg_cannot_fetch(make: Maker, tmp_path: Path) -> None:
    (tmp_path / "picture.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'viewBox="0 0 9 9"><image xlink:href="file:///etc/passwd" width="9" height="9"/></svg>'
    )
    url = (tmp_path / "picture.svg").as_uri()
    with pytest.raises(PdfError, match="from elsewhere"):
        make(f'<h1>T</h1><img alt="x" src="{url}">', folders=(tmp_path,))


def test_data_in_the_page_is_allowed(make: Maker) -> None:
    svg = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/%3E"
    assert make(f'<h1>T</h1><img alt="x" src="{svg}" style="width: 1cm">').pages == 1


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('<p style="colour: red">x</p>', "colour: red"),
        ("<style>p { width: 3 apples }</style>", "3 apples"),
        ('<p><a href="#nowhere">x</a></p>', "nowhere"),
        (f'<img alt="x" src="{sample.SYMBOLS.as_uri()}/missing.svg">', "missing.svg"),
    ],
)
def test_what_weasyprint_only_logs_is_an_error(make: Maker, body: str, message: str) -> None:
    with pytest.raises(PdfError, match=message):
        make(f"<h1>T</h1>{body}")


def test_every_fault_is_listed_up_to_five(make: Maker) -> None:
    faults = "".join(f'<p style="wrong{n}: 1">x</p>' for n in range(7))
    with pytest.raises(PdfError, match="and 2 more") as caught:
        make(f"<h1>T</h1>{faults}")
    assert caught.value.message.count("unknown property") == 5


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<div>" * 120, "inside each other"),
        ("<p>" * 200_001, "too many parts"),
        ("<table><tr><td colspan=100000>x</table>", "spans “100000”"),
        ("x" * 20_000_001, "too large"),
    ],
)
def test_what_would_take_hours_is_refused(make: Maker, body: str, message: str) -> None:
    with pytest.raises(LimitError, match=message):
        make(f"<h1>T</h1>{body}")


def test_only_our_font_is_embedded(pdf: pikepdf.Pdf) -> None:
    fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/BaseFont" in o]
    assert {str(font.BaseFont).rpartition("+")[2].strip("/") for font in fonts} == {
        "Atkinson-Hyperlegible", "Atkinson-Hyperlegible-Bold",
    }  # fmt: skip


def test_letters_that_our_font_lacks_are_named(make: Maker) -> None:
    with pytest.raises(PdfError, match=r"cannot draw.*“日” \(U\+65E5\)"):
        make("<h1>T</h1><p>Good 日</p>")


def test_another_font_is_refused(make: Maker) -> None:
    with pytest.raises(PdfError, match="We print with Atkinson Hyperlegible alone"):
        make('<h1>T</h1><p style="font-family: serif">Words</p>')


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Plain words, “quotes” – dashes… £5 café Łódź", ()),
        ("😀 and 日 and 😀", ("😀", "日")),
        ("soft\u00adhyphen no\u00a0break\nline", ()),
        ("", ()),
    ],
)
def test_missing_characters_are_found(text: str, missing: tuple[str, ...]) -> None:
    assert missing_characters(text) == missing


def test_a_crash_in_weasyprint_is_a_clear_error(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise AttributeError("no attribute “element”")

    monkeypatch.setattr("weasyprint.HTML.render", crash)
    with pytest.raises(PdfError, match="WeasyPrint stopped"):
        make("<h1>T</h1>")


def test_memory_stays_flat(caches: Caches) -> None:
    html = sample.page("<h1>T</h1><p>Words</p>")
    resident = []
    for _ in range(3):
        for _ in range(10):
            render(html, base_url=sample.BASE_URL, folders=sample.FOLDERS, caches=caches)
        resident.append(int(Path("/proc/self/statm").read_text().split()[1]))
    assert resident[2] <= resident[1] * 1.05
