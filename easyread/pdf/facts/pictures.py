"""Makes the pictures of a page: images, drawings that the file keeps as one, and bare ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from easyread.model.box import Box
from easyread.model.page import Drawn, Picture, PictureStyle
from easyread.pdf.facts.clusters import clusters
from easyread.pdf.facts.digests import digest_of_paths
from easyread.pdf.facts.pieces import Content, Image, Mark, Path, Text
from easyread.pdf.facts.tagging import Tagging

_LEAST_PT = 4.0
_TOUCH_PT = 0.5
_WHOLE_PAGE = 0.7
_BEHIND_LETTERS = 15
_MOST_SHAPES = 3_000
_WORDS_IN_PICTURE = 60


class Pictured(NamedTuple):
    """What is drawn on a page, and the words that belong to pictures and not to blocks."""

    pictures: tuple[Picture, ...]
    shapes: tuple[Drawn, ...]
    inside: frozenset[int]


class _Part(NamedTuple):
    """A picture, or a part of one, before tags have joined it to others."""

    picture: Picture
    mark: Mark
    order: int
    group: int = -1


def pictures(content: Content, tagging: Tagging) -> Pictured:
    """Return pictures in the order in which they are read or drawn, and shapes."""
    page = Box(0, 0, content.width, content.height)
    loose = [path for path in content.paths if _figure(content, tagging, path.mark) < 0]
    drawings, shapes = clusters(loose, page)
    parts = [*_images(content), *_groups(content), *_bare(drawings)]
    parts += [
        _Part(Picture(path.box, style="drawing"), path.mark, path.order)
        for path in content.paths
        if _figure(content, tagging, path.mark) >= 0
    ]
    parts.sort(key=lambda part: part.order)
    inside: set[int] = set()
    made = [
        _finished(joined, content, tagging, page, inside)
        for joined in _joined(parts, content, tagging)
    ]
    return Pictured(
        tuple(one for one in made if min(one.box.width, one.box.height) >= _LEAST_PT),
        tuple(
            Drawn(path.box, path.stroke, path.fill, round(path.width_pt, 2))
            for path in shapes[:_MOST_SHAPES]
        ),
        frozenset(inside),
    )


def _figure(content: Content, tagging: Tagging, mark: Mark) -> int:
    return -1 if mark.artifact else tagging.picture(tagging.of(content.number, mark))


def _images(content: Content) -> Iterable[_Part]:
    styles: dict[bool | None, PictureStyle] = {True: "photo", False: "drawing", None: "unknown"}
    for one in _whole(content.images):
        style = styles[one.photo]
        made = Picture(one.box, one.pixels, None, one.digest, style, angle=one.angle)
        yield _Part(made, one.mark, one.order)


def _whole(images: Iterable[Image]) -> list[Image]:
    """Join the strips that some programs cut images into."""
    found: list[Image] = []
    for image in images:
        last = found[-1] if found else None
        if last is not None and last.mark == image.mark and _continues(last.box, image.box):
            pixels = (max(last.pixels[0], image.pixels[0]), last.pixels[1] + image.pixels[1])
            box = last.box.around(image.box)
            found[-1] = last._replace(box=box, pixels=pixels, digest=last.digest + image.digest)
        else:
            found.append(image)
    return found


def _continues(above: Box, box: Box) -> bool:
    """Say whether an image is as wide as another and touches it from below or above."""
    level = abs(above.left - box.left) < _TOUCH_PT and abs(above.right - box.right) < _TOUCH_PT
    touches = min(abs(above.bottom - box.top), abs(above.top - box.bottom)) < _TOUCH_PT
    return level and touches


def _groups(content: Content) -> Iterable[_Part]:
    for one in content.groups:
        made = Picture(one.box, None, None, one.digest, "drawing", angle=one.angle)
        yield _Part(made, one.mark, one.order, one.order)


def _bare(drawings: Iterable[tuple[Box, list[Path]]]) -> Iterable[_Part]:
    for box, paths in drawings:
        made = Picture(box, None, None, digest_of_paths(box, paths, ()), "drawing")
        yield _Part(made, paths[0].mark, paths[0].order)


def _joined(
    parts: Sequence[_Part], content: Content, tagging: Tagging
) -> list[tuple[int, list[_Part]]]:
    """Put together what one tag calls a picture."""
    found: list[tuple[int, list[_Part]]] = []
    homes: dict[int, list[_Part]] = {}
    for part in parts:
        figure = _figure(content, tagging, part.mark)
        if figure >= 0 and figure in homes:
            homes[figure].append(part)
            continue
        home = [part]
        if figure >= 0:
            homes[figure] = home
        found.append((figure, home))
    return found


def _finished(
    joined: tuple[int, list[_Part]],
    content: Content,
    tagging: Tagging,
    page: Box,
    inside: set[int],
) -> Picture:
    figure, parts = joined
    groups = {part.group for part in parts if part.group >= 0}
    made = _one([part.picture for part in parts])
    texts = [text for text in content.texts if text.group in groups and text.group >= 0]
    if figure >= 0:
        own = [text for text in content.texts if _figure(content, tagging, text.mark) == figure]
        if sum(len(text.text) for text in own) <= _WORDS_IN_PICTURE or tagging.tags[figure].alt:
            known = {text.order for text in texts}
            texts += [text for text in own if text.order not in known]
    inside.update(text.order for text in texts)
    return replace(
        made,
        alt=_alt(figure, parts[0].mark, tagging),
        tag=figure,
        words=" ".join(text.text.strip() for text in texts),
        background=_background(made.box, page, parts[0].order, content.texts, inside),
    )


def _one(parts: Sequence[Picture]) -> Picture:
    if len(parts) == 1:
        return parts[0]
    box = parts[0].box
    for part in parts[1:]:
        box = box.around(part.box)
    images = [part for part in parts if part.pixels]
    sole = (
        images[0]
        if len(images) == 1 and images[0].box.shared(box) > 0.5 * box.width * box.height
        else None
    )
    paths = [Path(p.box, None, None, 0, False, 0, Mark(), 0) for p in parts]
    return Picture(
        box,
        sole.pixels if sole else None,
        digest=digest_of_paths(box, paths, [part.digest for part in parts]),
        style=sole.style if sole else "drawing" if not images else "unknown",
        angle=parts[0].angle,
    )


def _alt(figure: int, mark: Mark, tagging: Tagging) -> str | None:
    if figure >= 0:
        said = tagging.tags[figure].alt
        return tagging.tags[figure].actual if said is None else said
    return "" if mark.artifact else None


def _background(box: Box, page: Box, order: int, texts: Iterable[Text], inside: set[int]) -> bool:
    """Say whether a picture fills the page or lies behind words that are not its own."""
    if box.shared(page) > _WHOLE_PAGE * page.width * page.height:
        return True
    behind = 0
    for text in texts:
        area = max(text.box.width * text.box.height, 0.01)
        if text.order > order and text.order not in inside and box.shared(text.box) > 0.8 * area:
            behind += len(text.text)
    return behind >= _BEHIND_LETTERS
