"""Making a PDF in a child process, which is stopped when it runs wild."""

import multiprocessing
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from easyread.errors import LimitError, PdfError
from easyread.pdf import write
from tests.pdf import sample
from tests.pdf.conftest import MARK

SMALL = sample.page("<h1>T</h1><p>Words</p>")
LONG = sample.page("<h1>T</h1>" + "<p>Words and more words</p>" * 30_000)


def test_a_child_makes_what_we_would_make(booklet: Path) -> None:
    written = write(sample.booklet(), base_url=sample.BASE_URL, folders=sample.FOLDERS, form=MARK)
    assert written.data == booklet.read_bytes()
    assert written.pages == 8


def test_an_error_in_the_child_is_our_error() -> None:
    with pytest.raises(PdfError, match="from elsewhere") as caught:
        write(
            sample.page('<h1>T</h1><img alt="x" src="file:///etc/passwd">'),
            base_url=sample.BASE_URL,
            folders=sample.FOLDERS,
        )
    assert caught.value.hint


def test_a_child_that_takes_too_long_is_stopped_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    start = time.monotonic()
    with pytest.raises(LimitError, match=r"not ready after 0\.5 seconds"):
        write(LONG, base_url=sample.BASE_URL, folders=sample.FOLDERS, timeout_s=0.5)
    assert time.monotonic() - start < 10
    assert not multiprocessing.active_children()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_child_that_takes_too_much_memory_is_stopped(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(LimitError, match="memory"):
        write(LONG, base_url=sample.BASE_URL, folders=sample.FOLDERS, memory_mb=160)
    assert "Traceback" not in capfd.readouterr().err


def test_a_child_that_dies_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("easyread.pdf.child._work", _die)
    with pytest.raises(LimitError, match=r"was stopped \(exit code 3\)"):
        write(SMALL, base_url=sample.BASE_URL, folders=sample.FOLDERS)


def _die(*_: object) -> None:
    raise SystemExit(3)


def test_a_page_that_is_too_large_never_reaches_the_child() -> None:
    with pytest.raises(LimitError, match="too large"):
        write("x" * 20_000_001, base_url="", folders=())


def test_importing_the_package_is_cheap() -> None:
    heavy = {"weasyprint", "pikepdf", "pypdfium2", "fontTools"}
    code = f"import sys, easyread.pdf; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
