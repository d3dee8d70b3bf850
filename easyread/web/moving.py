"""What moves, flashes or sounds by itself."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from easyread.model.screen import Moving
from easyread.web.seen import apparent
from easyread.web.tables import part
from easyread.web.tree import Node

_MAX_BYTES = 20_000_000
_GIF_STEP = b"\x21\xf9\x04"
_PLAYS = re.compile(r"[?&]autoplay=(?:1|true)")


def moving(root: Node, path: Path) -> Iterator[Moving]:
    """Yield all that moves or sounds without being asked."""
    for node in root.nodes:
        if not apparent(node) and node.name != "audio":
            continue
        if node.name in ("video", "audio") and "autoplay" in node.attributes:
            stops = "controls" in node.attributes
            named = part(node, node.get("src") or node.name)
            yield Moving(named, "sound" if node.name == "audio" else "video", None, stops)
        elif node.name == "iframe" and _PLAYS.search(node.get("src")):
            yield Moving(part(node, node.get("src")), "video")
        elif node.name in ("marquee", "blink"):
            yield Moving(part(node), "words")
        elif node.name == "img" and _steps(node.get("src"), path):
            yield Moving(part(node, node.get("alt") or node.get("src")), "picture")
        elif node.look.get("animationName", "none") != "none":
            yield from _animation(node)


def _animation(node: Node) -> Iterator[Moving]:
    look = node.look
    if look["animationPlayState"].startswith("paused") or not node.box or not node.box.width:
        return
    names, times, counts = (
        look[f"animation{part}"].split(", ") for part in ("Name", "Duration", "IterationCount")
    )
    for at, name in enumerate(names):
        seconds = _seconds(times[at % len(times)])
        count = counts[at % len(counts)]
        if name == "none" or not seconds:
            continue
        lasts = None if count == "infinite" else seconds * float(count)
        yield Moving(part(node), "animation", lasts)


def _seconds(value: str) -> float:
    found = re.fullmatch(r"([\d.e+-]+)(m?s)", value)
    return float(found[1]) / (1000 if found[2] == "ms" else 1) if found else 0.0


def _steps(source: str, path: Path) -> bool:
    """Whether a picture has more than one step: GIF, PNG or WebP."""
    low = source[:30].lower()
    if not low.startswith(("data:image/gif", "data:image/png", "data:image/webp")) and not (
        source.lower().split("?")[0].endswith((".gif", ".png", ".apng", ".webp"))
    ):
        return False
    raw = _bytes(source, path)
    if raw.startswith(b"GIF8"):
        return raw.count(_GIF_STEP) > 1
    if raw.startswith(b"\x89PNG"):
        return b"acTL" in raw[:200]
    return raw[:4] == b"RIFF" and b"ANIM" in raw[:100]


def _bytes(source: str, path: Path) -> bytes:
    """Return a picture that the page holds, or that lies beside it; nothing for all others."""
    try:
        if source.startswith("data:"):
            head, _, body = source.partition(",")
            return base64.b64decode(unquote(body)) if "base64" in head else b""
        parts = urlsplit(source)
        if parts.scheme or parts.netloc:
            return b""
        file = (path.parent / url2pathname(unquote(parts.path))).resolve()
        if not file.is_relative_to(path.parent) or not file.is_file():
            return b""
        with file.open("rb") as opened:
            return opened.read(_MAX_BYTES)
    except (OSError, ValueError, binascii.Error):
        return b""
