"""docs/rules.md: all rules, made from the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.rules.explain import explain
from easyread.rules.gather import rules
from easyread.rules.profiles import DEFAULT, profiles
from easyread.rules.register import register
from easyread.rules.rule import Rule, source_key
from easyread.rules.shown import SHOWN
from easyread.rules.verdict import HUMAN_CHECKS, NO_PROOF, PDF_CHECKS

_START = f"""# The rules

This page is made from the rules: `python -m easyread.rules > docs/rules.md`.

{NO_PROOF}

**error**: must be put right, or allowed with a reason. **warning**: put it right, or say why not.
**ask**: a person must look. **info**: good to know.
"(from memory)" means that we have not seen the source: check it before you rely on it.

## How we count

- A word is a run of letters or digits. “Face-to-face” is 1 word.
- A date, a time, an amount, a phone number and a web address are 1 word each.
- Each bullet is a sentence. If it goes on from the line before the list, we count both too.
- A heading, a label or an answer counts as a sentence only if it ends like one.
- A colon before a list ends a sentence. A semicolon does not. A line break inside a block does not,
  when the next line goes on in small letters.
- We leave out print and licence lines, and text in other languages.
- What we find in a quote is for information only: people's own words are theirs.
  So is what we find in a whole sentence between quotation marks.
- Each rule says how many things it looked at. “0 problems in 0 sentences” is no pass."""


def manual() -> str:
    """Return the page as Markdown."""
    parts = [
        _START,
        _table(),
        _profiles(),
        *(explain(name).rstrip() for name in (*rules(), *SHOWN)),
    ]
    return "\n\n".join([*parts, _people(), _sources()]) + "\n"


def _table() -> str:
    rows = [
        f"| [{one.id}](#{one.id}) | {one.asks} | {_weight(one)} | {one.alias or '–'} |"
        for one in rules().values()
    ]
    head = ["| Rule | Asks | Weight | Also called |", "|---|---|---|---|"]
    return "\n".join([f"## All {len(rules())} rules", "", *head, *rows])


def _weight(one: Rule) -> str:
    return f"{one.severity}, please check" if one.kind == "partial" else one.severity


def _profiles() -> str:
    return "\n".join(["## Profiles", "", *_profile_lines()])


def _profile_lines() -> Iterator[str]:
    for one in profiles().values():
        usual = " (the default)" if one.name == DEFAULT else ""
        changes = "; ".join(
            f"{rule}: {', '.join(f'{k} = {_plain(v)}' for k, v in options.items())}"
            for rule, options in one.rules.items()
        )
        sources = ", ".join(one.sources)
        yield f"- **{one.name}**{usual}: {one.says} [{sources}]{' – ' + changes if changes else ''}"


def _plain(value: object) -> str:
    return ("none" if not value else ", ".join(value)) if isinstance(value, tuple) else str(value)


def _people() -> str:
    lines = [f"- {check}" for check in HUMAN_CHECKS]
    of_pdfs = [f"- {check}" for check in PDF_CHECKS]
    head = ["## What only people can check", "", *lines, "", "Of a PDF:", ""]
    return "\n".join([*head, *of_pdfs])


def _sources() -> str:
    used = {key for one in rules().values() for key in one.source_keys}
    used |= {source_key(source) for one in SHOWN.values() for source in one.sources}
    used |= {source.partition(" ")[0] for one in profiles().values() for source in one.sources}
    rows = [
        f"| {source.key} | {source.title} | {source.seen} |"
        for source in register().values()
        if source.key in used
    ]
    head = ["| Key | Source | How much we have read |", "|---|---|---|"]
    return "\n".join(["## Sources", "", *head, *rows])
