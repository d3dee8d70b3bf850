"""Writes files whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from easyread.errors import OutputError
from easyread.model.document import Place


def write(path: Path, data: bytes) -> None:
    """Write a file through a temporary one, so that the old file stays whole until the end.

    Raises:
        OutputError: the folder cannot be written to, or the disk is full.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        hint = (
            "Check that the folder is yours, that the disk has room, and that the file is closed."
        )
        message = f"We cannot write this file: {error.strerror}. The old file is still there."
        raise OutputError(message, Place(path.as_posix()), hint) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
