"""Where a page finds its pictures and fonts: files beside it on paper, inside it on screen."""

import base64
from functools import lru_cache
from pathlib import Path
from typing import Literal

Medium = Literal["paper", "screen"]
_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
          ".gif": "image/gif", ".webp": "image/webp", ".ttf": "font/ttf"}  # fmt: skip


def address(file: Path, medium: Medium) -> str:
    """Return a `file:` address for paper, a `data:` address for screen."""
    if medium == "paper":
        return file.as_uri()
    changed = file.stat()
    return _inside(file, changed.st_mtime_ns, changed.st_size)


@lru_cache(maxsize=512)
def _inside(file: Path, _mtime_ns: int, _size: int) -> str:
    """Kept until the file changes."""
    encoded = base64.b64encode(file.read_bytes()).decode()
    return f"data:{_TYPES[file.suffix.lower()]};base64,{encoded}"
