"""Imports WeasyPrint, quickly, and says what to install when it cannot be imported."""

from __future__ import annotations

import contextlib
import ctypes.util
import importlib
import io
import sys
from collections.abc import Iterator
from types import ModuleType

from easyread.errors import SetupError

_INSTALL = {
    "linux": "On Debian or Ubuntu, type: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 "
    "libharfbuzz-subset0",
    "darwin": "With Homebrew (https://brew.sh), type: brew install pango",
    "win32": "Install MSYS2 (https://www.msys2.org). In its window, type: "
    "pacman -S mingw-w64-ucrt-x86_64-pango",
}


def weasyprint() -> ModuleType:
    """Return the WeasyPrint module.

    Raises:
        SetupError: Pango, or a library that it needs, is missing.
    """
    if "weasyprint" in sys.modules:
        return sys.modules["weasyprint"]
    with contextlib.suppress(OSError), contextlib.redirect_stdout(io.StringIO()), _no_search():
        return importlib.import_module("weasyprint")
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return importlib.import_module("weasyprint")
    except OSError as error:
        raise SetupError("Pango is missing. We need it to make a PDF.", hint=_hint()) from error


def _nothing(name: str) -> str | None:  # noqa: ARG001  as the function it stands in for
    return None


def _hint() -> str:
    return _INSTALL.get(sys.platform, "Install Pango 1.44 or newer for your system.")


@contextlib.contextmanager
def _no_search() -> Iterator[None]:
    """Stop cffi from asking gcc and ldconfig for a library: 0.15 s, for names that never match.

    The last name that WeasyPrint tries (libpango-1.0.so.0) is one that Linux finds by itself.
    """
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = _nothing
    try:
        yield
    finally:
        ctypes.util.find_library = search
