"""Tells drawings that a file keeps as one thing from parts of the page that are kept so too."""

from __future__ import annotations

from dataclasses import dataclass, field

from easyread.model.box import Box
from easyread.pdf.facts.digests import digest_of_paths
from easyread.pdf.facts.pieces import Group, Image, Mark, Path, Text

_WHOLE_PAGE = 0.6  # a drawing that covers more is no picture, but the page itself
_LABELS = 60  # letters that a drawing has at most, unless it has a lot more lines
_PARTS = 3  # that a drawing of level and upright lines has at least


@dataclass(slots=True)
class Found:
    """What one stream holds: the page's own, or that of a drawing on it."""

    texts: list[Text] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)

    def add(self, other: Found) -> None:
        """Take in what a drawing holds."""
        self.texts += other.texts
        self.images += other.images
        self.paths += other.paths
        self.groups += other.groups


def as_one(held: Found, mark: Mark, order: int, angle: float, shown: Box) -> Group | None:
    """Return a drawing as one thing; None where it is a part of the page like others."""
    slanted = sum(not path.straight for path in held.paths)
    letters = sum(len(text.text) for text in held.texts)
    parts: list[Path | Image | Group] = [*held.paths, *held.images, *held.groups]
    if not parts or (letters > _LABELS and letters > 2 * len(held.paths)):
        return None
    places = {(path.box, path.fill) for path in held.paths} if not letters else set()
    if not (slanted or len(places) >= _PARTS or (held.groups and not letters)):
        return None
    if len(held.groups) > 1 and not held.paths and not held.images:
        return None
    box = parts[0].box
    for part in parts[1:]:
        box = box.around(part.box)
    if box.shared(shown) > _WHOLE_PAGE * shown.width * shown.height:
        return None
    digest = digest_of_paths(box, held.paths, [one.digest for one in held.groups + held.images])
    return Group(
        box, mark, order, len(held.paths), len(held.images), letters, digest, round(angle, 1) + 0.0
    )
