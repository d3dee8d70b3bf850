"""Words of a document, in runs that look and speak alike."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model.picture import AnyPicture


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look and speak alike. A `picture` stands over them, and shows them alone."""

    text: str
    strong: bool = False
    link: str | None = None
    language: str | None = None
    picture: AnyPicture | None = None


Text = tuple[Run, ...]


def plain(text: Text) -> str:
    """Return the words alone."""
    return "".join(run.text for run in text)
