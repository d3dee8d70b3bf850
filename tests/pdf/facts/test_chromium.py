"""What Chromium prints, which is made in a way that is all its own."""

import shutil
import subprocess

import pytest

from easyread.model.page import Page
from easyread.model.tagged import PdfFacts
from tests.conftest import BROWSERS
from tests.pdf.facts.raw import read

PAGE = """<!doctype html><html lang="en"><head><title>A test page</title><style>
@page { size: A4; margin: 20mm } body { font: 14pt/1.5 sans-serif }
.both { text-align: justify } .middle { text-align: center } .room { letter-spacing: .1em }
.blue { background: #024; color: #fff; padding: 5mm }
.fade { background: linear-gradient(90deg, #fff, #444); padding: 4mm }
.idea { display: flex; align-items: center } .idea svg { width: 35mm; margin-right: 8mm }
</style></head><body><h1>A heading</h1>
<p class="both">This is a long paragraph that runs over several lines of the page, so that we see
how it is lined up on both of its sides. This is a long paragraph that runs over several lines of
the page, so that we see how it is lined up on both of its sides. And this is the end of it.</p>
<p class="middle">These words stand in the middle, and they are so many that they need two lines,
or even some more than that.</p>
<p class="room">Letters with room between them.</p>
<p class="blue">White on blue <a href="https://example.org/a">and a link</a>.</p>
<p class="fade">Words on a ground that goes from white to dark.</p>
<div class="idea"><svg viewBox="0 0 100 100"><circle cx="50" cy="50" r="45" fill="gold"/>
<circle cx="35" cy="40" r="5"/><circle cx="65" cy="40" r="5"/>
<path d="M30 65 Q50 85 70 65" fill="none" stroke="black"/></svg><p>An idea beside a picture.</p>
</div><p><u>Underlined words</u> and plain ones</p></body></html>"""


@pytest.fixture(scope="module", params=["tagged", "bare"])
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> PdfFacts:
    """The page as Chromium prints it, with tags and without."""
    found = next((path for path in map(shutil.which, BROWSERS) if path), None)
    if not found:
        pytest.skip("Chromium is missing, so what it prints is not tested")
    folder = tmp_path_factory.mktemp("printed")
    (folder / "page.html").write_text(PAGE, "utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    options += ["--disable-pdf-tagging"] if request.param == "bare" else []
    file = folder / "page.pdf"
    command = [found, *options, f"--user-data-dir={folder}", f"--print-to-pdf={file}"]
    subprocess.run([*command, str(folder / "page.html")], capture_output=True, timeout=60)
    return read(file.read_bytes(), folder)


def page(facts: PdfFacts) -> Page:
    return facts.shown.pages[0]


def texts(facts: PdfFacts) -> list[str]:
    return [block.text for block in page(facts).reading]


def test_words_are_whole(printed: PdfFacts) -> None:
    assert [text[:14] for text in texts(printed)] == [
        "A heading",
        "This is a long",
        "These words st",
        "Letters with r",
        "White on blue ",
        "Words on a gro",
        "An idea beside",
        "Underlined wor",
    ]


def test_sizes_are_those_of_the_page(printed: PdfFacts) -> None:
    assert [round(block.size_pt, 1) for block in page(printed).reading][:3] == [28.0, 14.0, 14.0]


def test_lines_tell_their_height_and_how_they_are_lined_up(printed: PdfFacts) -> None:
    both, middle = page(printed).reading[1:3]
    assert both.line_height == pytest.approx(1.5, abs=0.01)
    assert (both.align, middle.align) == ("justified", "centre")


def test_room_between_letters_is_seen(printed: PdfFacts) -> None:
    (line,) = page(printed).reading[3].lines
    assert line.runs[0].letter_space_em == pytest.approx(0.1, abs=0.03)


def test_grounds_are_seen(printed: PdfFacts) -> None:
    blue, fading = (block.lines[0] for block in page(printed).reading[4:6])
    assert (blue.paper, blue.plain, fading.plain) == ((0, 34, 68), True, False)


def test_links_are_seen(printed: PdfFacts) -> None:
    (link,) = page(printed).links
    assert (link.text, link.target) == ("and a link", "https://example.org/a")


def test_a_drawing_is_one_picture(printed: PdfFacts) -> None:
    (picture,) = page(printed).pictures
    assert abs(picture.box.width - picture.box.height) < 1


def test_underlined_words_are_seen(printed: PdfFacts) -> None:
    (line,) = page(printed).reading[-1].lines
    assert [(run.text.strip(), run.underlined) for run in line.runs] == [
        ("Underlined words", True),
        ("and plain ones", False),
    ]
