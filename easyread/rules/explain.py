"""One rule in words: for `--explain`, for docs/rules.md and for help."""

from __future__ import annotations

from easyread.rules.gather import rule_named
from easyread.rules.register import citations
from easyread.rules.rule import Rule
from easyread.rules.shown import SHOWN, explained

_LONGEST = 400


def explain(name: str) -> str:
    """Return what a rule asks, why, what it looks for and who asks for it, as Markdown.

    A name that is only shown, such as readability-score, is explained too.

    Raises:
        EasyReadError: there is no such rule.
    """
    if name in SHOWN:
        return explained(SHOWN[name])
    one = rule_named(name)
    parts = [
        f"## {one.id}",
        f"**{one.asks}**",
        one.why,
        _how(one),
        _examples("Found:", one.bad),
        _examples("Fine:", one.good),
        _options(one),
        citations(one.sources),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


_ASKED = {"PageFacts": "file with pages", "PdfFacts": "PDF", "HtmlFacts": "web page"}


def _how(one: Rule) -> str:
    sees = "a program can decide it" if one.kind == "automatic" else "please check what it sees"
    also = f" · also called `{one.alias}`" if one.alias else ""
    subject = _ASKED.get(one.subject, one.subject.lower())
    return f"{one.severity} · {sees} · asked of each {subject}{also}"


def _examples(title: str, texts: tuple[str, ...]) -> str:
    return (
        "\n\n".join([title, *(f"```text\n{_short(text)}\n```" for text in texts)]) if texts else ""
    )


def _options(one: Rule) -> str:
    if not one.options:
        return ""
    lines = [f"- `{name} = {_value(value)}`" for name, value in one.options.items()]
    return "Settings:\n\n" + "\n".join(lines)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{part}"' for part in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _short(example: str) -> str:
    return example if len(example) <= _LONGEST else f"{example[:_LONGEST].rstrip()} …"
