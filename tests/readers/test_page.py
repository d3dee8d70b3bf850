import contextlib
import time

import pytest

from easyread import readers
from easyread.checker import plain
from easyread.errors import ContentError
from easyread.model.prose import Prose, Span, source_span

SOURCE = """<!doctype html><html lang="en"><head><title>Our &amp; page</title><style>p{}</style>
</head><body><nav>Skip this</nav>
<h1>About   us</h1><p>Hello &amp; <b>good</b> day.<br>Next line.<p>A <span lang="cy">Croeso</span>
 line. <!-- a note --> End.</p><ul><li>one<li>two <em>here</em></ul><ol><li><p>first</p></li></ol>
<!-- allow: long-sentence because it is a law --><p lang="cy">Croeso i bawb</p>
<table><tr><td><img src="x"></td><td>Beside a picture.<p>More.</td></tr><tr><td>A<td>B</tr></table>
<fieldset><legend><h3>How is it?</h3></legend><p class="hint">Tick 1 box.</p>
<input type="radio" id="a"><label for="a">Good</label>
<input type="radio" id="b"><label for="b">Bad</label></fieldset>
<label for="w">Your name</label><textarea id="w">typed</textarea>
<div hidden>no</div><p style="display: none">no</p><p aria-hidden="true">no</p>
<script>if (a < b) {}</script>tail < 5</body></html>"""


def read(source: str) -> Prose:
    return readers.read_text(source, "a.html", ".html")


def test_a_page_gives_the_words_that_are_seen() -> None:
    assert [(unit.kind, unit.text) for unit in read(SOURCE).units] == [
        ("heading", "About us"),
        ("line", "Hello & good day."),
        ("line", "Next line."),
        ("line", "A Croeso line. End."),
        ("bullet", "one"),
        ("bullet", "two here"),
        ("step", "first"),
        ("line", "Croeso i bawb"),
        ("line", "Beside a picture."),
        ("line", "More."),
        ("cell", "A"),
        ("cell", "B"),
        ("question", "How is it?"),
        ("hint", "Tick 1 box."),
        ("choice", "Good"),
        ("choice", "Bad"),
        ("question", "Your name"),
        ("line", "tail < 5"),
    ]


def test_a_page_has_its_title_its_language_and_its_waivers() -> None:
    prose = read(SOURCE)
    assert (prose.title, prose.language) == ("Our & page", "en")
    assert [waiver.rule for waiver in prose.waivers] == ["long-sentence"]
    assert [unit.text for unit in prose.units if unit.language == "cy"] == ["Croeso i bawb"]


def test_fields_of_a_form_are_questions() -> None:
    asked = read(SOURCE).questions
    assert [(one.unit.text, one.kind, len(one.choices)) for one in asked] == [
        ("How is it?", "one", 2),
        ("Your name", "write", 0),
    ]


def test_words_have_their_place_in_the_page() -> None:
    prose = read(SOURCE)
    unit = prose.units[1]
    span = source_span(unit, Span(0, len("Hello & good day.")))
    assert prose.source[span.start : span.end] == "Hello &amp; <b>good</b> day."
    assert str(unit.place) == "a.html:3:23"


@pytest.mark.parametrize(
    "part", ["<a ", "<!--", "<", "</", "<a b='", '<a b="', "<a '><b", "<div>", "<li>a", "<b>a",
             "&#", "<script>", "<textarea>", "<table><tr><td>a", "<![", '<a ">""',
             "<label>a<input>"],
)  # fmt: skip
def test_no_page_takes_long(part: str) -> None:
    start = time.perf_counter()
    with contextlib.suppress(ContentError):  # there may be no words in it
        read(part * (200_000 // len(part)))
    assert time.perf_counter() - start < 10


NOTE = "<!-- allow: hard-word because it is the name of a law -->"


def kept(source: str) -> list[int]:
    """Return the numbers of the paragraphs in which the word “utilise” is kept."""
    prose = read(source)
    findings = plain("nhs-easy-read").prose(prose).report.findings
    return [one.unit for one in findings if one.rule == "hard-word" and one.waived]


@pytest.mark.parametrize("gap", ["", " ", "\n"])
@pytest.mark.parametrize(
    ("source", "covered"),
    [
        (f"<p>We utilise 1.</p>|{NOTE}|<p>We utilise 2.</p>|<p>We utilise 3.</p>", [1]),
        (f"<p>We utilise 1.</p>|<p>We utilise 2. {NOTE}</p>|<p>We utilise 3.</p>", [1]),
        (f"<p>We utilise 1.</p>|<p>We {NOTE} utilise 2.</p>|<p>We utilise 3.</p>", [1]),
        (f"{NOTE}|<p>We utilise 1.</p>|<p>We utilise 2.</p>", [0]),
        (f"<p>We utilise 1.</p>|<p>We utilise 2.</p>{NOTE}", [1]),
        (
            f"<ul><li>We utilise 1.</li>|{NOTE}<li>We utilise 2.</li>|<li>We utilise 3.</li></ul>",
            [1],
        ),
        (f"{NOTE}|<p>We utilise 1.<br>We utilise 2.</p>|<p>We utilise 3.</p>", [0, 1]),
    ],
)
def test_a_note_covers_its_own_block_also_where_all_is_one_line(
    source: str, covered: list[int], gap: str
) -> None:
    assert kept(source.replace("|", gap)) == covered
