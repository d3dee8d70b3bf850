"""The register of sources: who asks for what, and how much of it we have read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from easyread.rules.rule import source_key

_FILE = Path(__file__).parent / "data" / "sources.tsv"


class Source(NamedTuple):
    """Who asks for something. `seen` says how much of it we have read."""

    key: str
    title: str
    seen: str


@cache
def register() -> Mapping[str, Source]:
    """Return all sources by key."""
    lines = _FILE.read_text("utf-8").splitlines()[1:]
    sources = (Source(*line.split("\t")) for line in lines)
    return MappingProxyType({source.key: source for source in sources})


def citations(sources: Iterable[str]) -> str:
    """Return sources as a list that says what stands in its brackets."""
    lines = "\n".join(f"- {cited(source)}" for source in sources)
    return f"Sources: in brackets, how much of each we have read.\n\n{lines}"


def cited(source: str) -> str:
    """Return a rule's source in full: title, how much was read, and our note beside it."""
    known = register()[source_key(source)]
    note = source.partition(" ")[2]
    return " ".join(part for part in (f"{known.title} [{known.seen}]", note) if part)
