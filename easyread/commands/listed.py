"""What `easyread check --list` and `--explain` tell."""

from __future__ import annotations

from collections.abc import Iterator


def listed() -> str:
    """Return all rules in their groups, and the profiles."""
    return "\n".join([*_lines(), ""])


def _lines() -> Iterator[str]:
    from easyread import rules
    from easyread.rules.groups import grouped

    profiles = rules.profiles()
    width = max(len(name) for name in (*rules.rules(), *profiles))
    for group, held in grouped().items():
        yield f"{group}: {len(held)} rules"
        yield from (f"  {one.id:<{width}}  {one.asks}" for one in held)
        yield ""
    yield "Profiles:"
    yield from (f"  {name:<{width}}  {one.says}" for name, one in profiles.items())


def explained(name: str) -> str:
    """Return all about a rule."""
    from easyread.rules.explain import explain

    return explain(name)
