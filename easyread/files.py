"""Writes files whole or not at all, and names them as the project does."""

import contextlib
import errno
import os
from collections.abc import Mapping
from pathlib import Path

from easyread.errors import OutputError
from easyread.model.place import Place

_SCRATCH, _LEFT_BEHIND_S = ".easyread-together-", 600
_FULL = ("There is no room left on the disk.", "Make room, then try again.")
_FORBIDDEN = ("You may not write here.", "Choose a folder of your own with --output")
_WRONG_FOLDER = (
    "A part of this name is a file, not a folder.",
    "Move that file away, or choose another folder with --output",
)
_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOTDIR: _WRONG_FOLDER,
    errno.EEXIST: _WRONG_FOLDER,
    errno.EISDIR: ("There is a folder of this name.", "Move the folder away."),
    errno.ENAMETOOLONG: ("This name is too long.", "Give the file a shorter name."),
}


def in_project(name: str, project: Path) -> str:
    """Return a file's name as settings give it: from the project's folder on, with “/”.

    A file that lies elsewhere keeps its whole name. Patterns such as letters/*.docx are names too.
    """
    path = project / name.replace("\\", "/")
    wholes = Path(os.path.abspath(path)), path.resolve()  # noqa: PTH100  links are kept here
    roots = Path(os.path.abspath(project)), project.resolve()  # noqa: PTH100
    for whole in wholes:
        for root in roots:
            if whole.is_relative_to(root):
                return whole.relative_to(root).as_posix()
    return wholes[0].as_posix()


def write(path: Path, data: bytes) -> None:
    """Write a file through a temporary one, so that the old file stays whole until the end.

    A device or a pipe, such as /dev/null, is written to as it is: it must not become a file.

    Raises:
        OutputError: the folder cannot be written to, or the disk is full.
    """
    import secrets

    temporary = path.parent / f".easyread-{secrets.token_hex(8)}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)
            return
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise refused(path, error) from None


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write files of one folder so that all are new, or, where something goes wrong, all are old.

    Only when the computer itself stops can some be new: those that come first.

    Raises:
        OutputError: the folder cannot be written to, or the disk is full.
    """
    import tempfile

    folder = next(iter(contents)).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=folder) as scratch:
            _replace_all(contents, Path(scratch))
    except OSError as error:
        raise refused(Path(error.filename or folder), error) from None


def _sweep(folder: Path) -> None:
    """Take away what a run left behind that was killed: there may be names in it."""
    import shutil
    import time

    for left in folder.glob(f"{_SCRATCH}*"):
        if left.stat().st_mtime < time.time() - _LEFT_BEHIND_S:
            shutil.rmtree(left, ignore_errors=True)


def _replace_all(contents: Mapping[Path, bytes], scratch: Path) -> None:
    made = {path: scratch / f"new-{number}" for number, path in enumerate(contents)}
    for path, temporary in made.items():
        with temporary.open("xb") as file:
            file.write(contents[path])
            file.flush()
            os.fsync(file.fileno())
    kept = {path: scratch / f"old-{number}" for number, path in enumerate(contents)}
    for path, old in kept.items():
        if path.exists():
            old.write_bytes(path.read_bytes())
    done: list[Path] = []
    try:
        for path, temporary in made.items():
            temporary.replace(path)
            done.append(path)
    except BaseException:
        for path in done:
            kept[path].replace(path) if kept[path].exists() else path.unlink()
        raise


def refused(path: Path, error: OSError) -> OutputError:
    """Return what to tell when a file or folder cannot be written."""
    reason = f"We cannot write this file: {error.strerror}."
    hint = "Check that the folder is yours and that no other program has the file open."
    message, hint = _REASONS.get(error.errno or 0, (reason, hint))
    return OutputError(message, Place(path.as_posix()), hint)
