"""Web pages: each breaks one rule, or shows how not to. They are small enough to stand here."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field, replace

from tests.pages.makers.photo import photo

_LOOK = """
body { font: 22px/1.5 "DejaVu Sans", sans-serif; margin: 24px; max-width: 640px;
  color: #000; background: #fff }
h1 { font-size: 32px } h2 { font-size: 28px }
p, ul, form, table, fieldset, label { margin: 0 0 24px }
label { display: block; margin: 0 0 8px }
input, select, textarea, button { font: inherit; padding: 12px; border: 3px solid #000;
  min-height: 48px; min-width: 48px; max-width: 100%; box-sizing: border-box; color: #000;
  background: #fff; margin: 0 0 24px }
input[type=radio], input[type=checkbox] { width: 48px; height: 48px }
a { display: inline-block; padding: 12px 0 }
img { max-width: 100% }
:focus { outline: 4px solid #000 }
"""
_PHONES = "width=device-width, initial-scale=1"


@dataclass(frozen=True, slots=True)
class Screen:
    """A web page: what differs from one without a fault."""

    body: str
    style: str = ""
    head: str = ""
    html: str = 'lang="en-GB"'
    title: str = "Our garden day: Easy Read"
    viewport: str = _PHONES
    main: str = "main"

    def __str__(self) -> str:
        phones = f'<meta name="viewport" content="{self.viewport}">' if self.viewport else ""
        return (
            f'<!doctype html>\n<html {self.html}><head><meta charset="utf-8">{phones}'
            f"<title>{self.title}</title><style>{_LOOK}{self.style}</style>{self.head}</head>"
            f"<body><{self.main}><h1>Our garden day</h1>\n<p>We meet in the garden.</p>\n"
            f"{self.body}\n</{self.main}></body></html>\n"
        )


@dataclass(frozen=True, slots=True)
class Twins:
    """A rule, the page that breaks it, and its twin."""

    rule: str
    bad: Screen
    good: Screen
    name: str = ""
    also: dict[str, str] = field(default_factory=dict)


_WORDS = "<p>You can plant seeds with us.<br>We have cake and tea.<br>You can sit in the sun.</p>"
_LONG = (
    "<p>We meet in the garden on Friday. You can plant seeds with us. We have cake and tea at "
    "midday. You can sit in the sun. We all go home at 3pm. Sam can help you.</p>"
)
_NAME = '<label for="name">What is your name?</label><input id="name" name="name">'
_PHONE = '<label for="{0}">Your phone number</label><input id="{0}" name="{0}" type="tel"{1}>'
_FACE = b64encode(photo(60, 60)).decode()
_URL = f"data:image/jpeg;base64,{_FACE}"
_PICTURE = f'<img src="{_URL}" alt="Tall plants" width="240" height="240">'
_SIGN = (
    '<svg role="img" aria-label="A sign" width="240" height="160" viewBox="0 0 240 160">'
    '<rect x="5" y="5" width="230" height="90" fill="#fff" stroke="#000" stroke-width="4"/>'
    '<path d="M110 95v65h20v-65z"/><text x="20" y="55" font-size="16">{}</text></svg>'
)
_ANSWERS = "".join(
    f'<label><input type="radio" name="come" value="{one}"> {one}</label>'
    for one in ("Yes", "No", "Not sure")
)
_ROWS = "<tr><td>Friday</td><td>2pm</td></tr><tr><td>Monday</td><td>3pm</td></tr>"
_ROW = f"<tr><td>{_PICTURE}</td><td>We plant seeds.</td></tr>"


def _page(body: str = _WORDS, **changed: str) -> Screen:
    return Screen(body, **changed)


def _form(body: str) -> Screen:
    return Screen(f"<form>{body}<button>Send your answers</button></form>")


def _twins(rule: str, bad: str, good: str, name: str = "", **also: str) -> Twins:
    return Twins(rule, _page(bad), _page(good), name, _reasons(also))


def _forms(rule: str, bad: str, good: str, **also: str) -> Twins:
    return Twins(rule, _form(bad), _form(good), "", _reasons(also))


def _styled(rule: str, bad: str, good: str = "", body: str = _WORDS, **also: str) -> Twins:
    return Twins(rule, _page(body, style=bad), _page(body, style=good), "", _reasons(also))


def _reasons(also: dict[str, str]) -> dict[str, str]:
    return {rule.replace("_", "-"): why for rule, why in also.items()}


_PLAIN = _page()
LOOKS = (
    _styled("small-text", "p { font-size: 15px }", "p { font-size: 22px }",
            small_text_on_phones="what is small everywhere is small on phones too"),
    _styled("faint-text", "p { color: #999 }", "p { color: #222 }"),
    _styled("light-text", "p { color: #fff; background: #123456 }",
            "p { background: #fff8e0 }", _LONG),
    _styled("hard-font", "p { font-family: 'DejaVu Serif' }", body=_LONG),
    _styled("tight-lines", "p { line-height: 1.05 }"),
    _styled("not-left-aligned", "p { text-align: justify }", "p { text-align: left }", _LONG),
    _styled("odd-letter-spacing", "p { letter-spacing: -0.06em }"),
    _styled("tight-paragraphs", "p { margin: 0 }", "p { margin: 0 0 24px }", _LONG + _LONG),
    _styled("long-line", "body { max-width: none }", body=_LONG),
    _styled("text-columns", "p + p { columns: 2 }", "", _LONG + _LONG),
    _styled("text-on-picture", f"p + p {{ background: url({_URL}) }}",
            "p + p { background: #fff8e0 }"),
    _styled("drawn-capitals", "p + p { text-transform: uppercase }"),
    _twins("italic-words", f"<p>You can <em>plant seeds</em> with us.</p>{_LONG}",
           f"<p>You can <strong>plant seeds</strong> with us.</p>{_LONG}"),
    _twins("underlined-words", "<p>You can <u>plant seeds</u> with us.</p>",
           '<p>You can <a href="seeds.html">plant seeds</a> with us.</p>'),
    _twins("much-bold", "<p><b>You can plant seeds with us. We have cake and tea at midday. Bring "
           "a warm coat and good shoes.</b></p>", "<p>You can plant <b>seeds</b> with us. We have "
           "cake and tea at midday. Bring a warm coat and good shoes.</p>"),
    _twins("colour-alone", "<p>Tick the red box to say yes.</p>",
           "<p>Tick the box called “Yes”.</p>"),
    Twins("faint-box", replace(_form(_NAME), style="input { border: 2px solid #ddd }"),
          _form(_NAME)),
)  # fmt: skip
HEADS = (
    Twins("blocked-zoom", _page(viewport=f"{_PHONES}, user-scalable=no"), _PLAIN),
    Twins("not-fitted-to-phones", _page(viewport=""), _PLAIN),
    Twins("missing-page-language", _page(html=""), _PLAIN),
    Twins("missing-page-title", _page(title=""), _PLAIN),
    Twins("missing-page-title", _page(title="Untitled document"), _PLAIN, "no-real-title"),
    Twins("missing-main-part", _page(main="div"), _PLAIN),
    Twins("time-limit", _page(head='<meta http-equiv="refresh" content="60">'), _PLAIN),
)
SMALL = (
    Twins("small-text-on-phones",
          _page(style="@media (max-width: 400px) { p { font-size: 15px } }"),
          _page(style="@media (max-width: 400px) { p { font-size: 22px } }")),
    _twins("sideways-scrolling", '<div style="width: 700px"><p>We plant seeds.</p></div>',
           '<div style="max-width: 700px"><p>We plant seeds.</p></div>'),
    _twins("clipped-text", '<p style="height: 33px; overflow: hidden">You can plant seeds.</p>',
           '<p style="min-height: 33px">You can plant seeds.</p>'),
    _twins("small-target",
           '<button style="min-height: 0; min-width: 0; padding: 0; height: 20px;'
           ' line-height: 20px">Help</button>', "<button>Help</button>"),
    _twins("words-before-picture",
           f'<div style="display: flex; flex-wrap: wrap; flex-direction: row-reverse; '
           f'justify-content: flex-end"><p style="width: 260px">We plant seeds.</p>{_PICTURE}'
           f"</div>",
           f'<div style="display: flex; flex-wrap: wrap">{_PICTURE}<p style="width: 260px">'
           f"We plant seeds.</p></div>"),
)  # fmt: skip
PARTS = (
    _twins("undescribed-picture", _PICTURE.replace(' alt="Tall plants"', ""), _PICTURE),
    _twins("undescribed-picture", _PICTURE.replace("Tall plants", "DSC_0042.jpg"), _PICTURE,
           "file-name"),
    _twins("words-in-picture",
           _SIGN.format("Welcome to our garden day") + "<p>We meet in the garden.</p>",
           _SIGN.format("Garden") + "<p>We meet in the garden.</p>"),
    _twins("picture-used-again",
           f"{_PICTURE}<p>You can plant seeds.</p>{_PICTURE}<p>Ring Sam on Friday.</p>",
           f"{_PICTURE}<p>You can plant seeds.</p>{_PICTURE}<p>The seeds cost nothing.</p>"),
    _twins("hidden-focus",
           '<style>a:focus { outline: none }</style><a href="a.html">Our plants</a>',
           '<style>a:focus { outline: none; background: #fd0 }</style>'
           '<a href="a.html">Our plants</a>'),
    _twins("forced-tab-order", '<a href="a.html" tabindex="3">Our plants</a>',
           '<a href="a.html" tabindex="0">Our plants</a>'),
    _twins("mouse-only-part", '<div onclick="go()" style="padding: 12px">Show our plants</div>',
           '<button onclick="go()">Show our plants</button>'),
    _twins("moving-part", "<style>@keyframes fade { to { opacity: 0.4 } } "
           ".move { animation: fade 2s infinite }</style><p class='move'>We plant seeds.</p>",
           "<p class='move'>We plant seeds.</p>"),
    _twins("moving-part", '<video autoplay loop src="garden.mp4"></video>',
           '<video controls src="garden.mp4"></video>', "film"),
    _twins("nameless-button", f'<button><img src="{_URL}" alt="" width="60"></button>',
           f'<button><img src="{_URL}" alt="" width="60"> Search</button>'),
    _twins("same-words-other-page",
           '<p><a href="plants.html">More</a></p><p><a href="food.html">More</a></p>',
           '<p><a href="plants.html">More on plants</a></p>'
           '<p><a href="food.html">More on food</a></p>'),
    _twins("unannounced-file", '<p><a href="plants.pdf">Our plants</a></p>',
           '<p><a href="plants.pdf">Our plants (PDF, 200 KB)</a></p>'),
    _twins("unannounced-new-tab", '<p><a href="a.html" target="_blank">Our plants</a></p>',
           '<p><a href="a.html" target="_blank">Our plants (opens in a new tab)</a></p>'),
    _twins("words-drawn-by-style", '<style>.more::before { content: "Important: " }</style>'
           '<p class="more">We end at 3pm.</p>', "<p>Important: We end at 3pm.</p>"),
    _twins("fake-heading", "<p><b style='font-size: 28px'>What to bring</b></p><p>A coat.</p>",
           "<h2>What to bring</h2><p>A coat.</p>"),
    _twins("typed-list", "<p>- A warm coat<br>- Good shoes<br>- A hat</p>",
           "<ul><li>A warm coat</li><li>Good shoes</li><li>A hat</li></ul>"),
    _twins("layout-table", f"<table>{_ROW * 3}</table>",
           f'<table role="presentation">{_ROW * 3}</table>'),
    _twins("table-without-headings", f"<table>{_ROWS}</table>",
           f'<table><tr><th scope="col">Day</th><th scope="col">Time</th></tr>{_ROWS}</table>'),
)  # fmt: skip
FORMS = (
    _forms("asked-again",
           _PHONE.format("a", ' autocomplete="tel"') + _PHONE.format("b", ' autocomplete="tel"'),
           _PHONE.format("a", ' autocomplete="tel"')),
    _forms("missing-label", '<input name="name" placeholder="Your name">', _NAME),
    _forms("label-after-field",
           '<input id="name" name="name" style="display: block; width: 220px">'
           '<label for="name">What is your name?</label>', _NAME),
    _forms("id-used-twice", f'{_NAME}<p id="name">Thank you.</p>',
           f'{_NAME}<p id="end">Thank you.</p>'),
    _forms("fussy-field", _PHONE.format("phone", ' pattern="[0-9]{11}" maxlength="11"'),
           _PHONE.format("phone", "")),
    _forms("group-without-question", f"<p>Will you come?</p>{_ANSWERS}",
           f"<fieldset><legend>Will you come?</legend>{_ANSWERS}</fieldset>"),
    _forms("many-required-fields", "".join(
        f'<label for="f{at}">{words} (you must answer this)</label><input id="f{at}" required>'
        for at, words in enumerate(("Plants", "Food", "Drinks", "Games", "Music", "Art", "Songs"))),
        _NAME),
    _forms("unmarked-required-field", _NAME.replace("<input", "<input required"),
           _NAME.replace("<input", "<input required").replace("?<", "? (you must answer this)<")),
    _forms("puzzle", '<label for="sum">What is 3 + 4?</label><input id="sum" name="captcha">',
           _NAME),
    _forms("unexplained-error",
           _NAME.replace("<input", '<input aria-invalid="true" style="border-color: #c00"'),
           _NAME.replace("<input", '<input aria-invalid="true" aria-describedby="why"')
           + '<p id="why">Error: write your name.</p>'),
    _forms("hard-error-message",
           _NAME.replace("<input", '<input aria-invalid="true" aria-describedby="why"')
           + '<p id="why" role="alert">Invalid format. Mandatory field.</p>',
           _NAME.replace("<input", '<input aria-invalid="true" aria-describedby="why"')
           + '<p id="why" role="alert">Write your name.</p>'),
)  # fmt: skip
TWINS = (*LOOKS, *HEADS, *SMALL, *PARTS, *FORMS)
