"""Finding WeasyPrint, and saying what to install."""

import subprocess
import sys

import pytest

from easyread.pdf import engine

MISSING = """
import sys, urllib.request
class NoPango:
    def find_spec(self, name, path=None, target=None):
        if name == "weasyprint.text.ffi":
            print("WeasyPrint could not import some external libraries.")
            raise OSError("cannot load library 'libpango-1.0-0'")
sys.meta_path.insert(0, NoPango())
sys.platform = "{platform}"
from easyread.errors import SetupError
from easyread.pdf import render
try:
    render("<p>x", base_url="", folders=())
except SetupError as error:
    print("caught:", error)
"""


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("linux", "sudo apt-get install libpango-1.0-0"),
        ("darwin", "brew install pango"),
        ("win32", "pacman -S mingw-w64-ucrt-x86_64-pango"),
        ("plan9", "Install Pango"),
    ],
)
def test_a_machine_without_pango_hears_what_to_install(platform: str, command: str) -> None:
    code = MISSING.format(platform=platform)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.startswith("caught: Pango is missing."), done.stderr
    assert command in done.stdout


def test_the_import_asks_no_other_program(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import subprocess\n"
        "def refuse(*a, **k): raise AssertionError(a)\n"
        "subprocess.Popen = refuse\n"
        "from easyread.pdf.engine import weasyprint; weasyprint()\n"
        "import ctypes.util; print(ctypes.util.find_library.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "find_library", done.stderr


def test_the_module_is_weasyprint() -> None:
    assert engine.weasyprint().__name__ == "weasyprint"
