"""Names of files and folders → the texts that are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from easyread.errors import ContentError
from easyread.model.place import Place
from easyread.readers.read import ENDINGS

TEXTS = (*ENDINGS, ".pdf")
# Letters and leaflets too, but of a kind that we do not read: who gives a folder is told of them.
OTHERS = (".doc", ".dot", ".rtf", ".pages")


def texts(given: Iterable[Path]) -> Iterator[Path]:
    """Walk the files that are named, and all texts in the folders that are named.

    Those that cannot be read, such as old Word files, are among them: who reads them will be told.
    READMEs, hidden files and those that Word keeps beside an open file are left out.

    Raises:
        ContentError: a folder holds no texts.
    """
    for path in dict.fromkeys(given):
        if not path.is_dir():
            yield path
            continue
        found = texts_in(path, (*TEXTS, *OTHERS))
        if not found:
            hint = f"We read files that end in {', '.join(TEXTS)}"
            raise ContentError("There are no texts in this folder.", Place(path.as_posix()), hint)
        yield from found


def content_folder(name: str) -> Path:
    """Return the folder of a project's texts, for who names none.

    Raises:
        ContentError: it is not there.
    """
    if not Path(name).is_dir():
        hint = "Name a file: easyread check letter.docx"
        raise ContentError(f"There is no folder “{name}” here.", None, hint)
    return Path(name)


def texts_in(folder: Path, endings: tuple[str, ...] = TEXTS) -> list[Path]:
    """Return all texts in a folder and its folders, in order."""
    return [file for file in sorted(folder.rglob("*")) if _wanted(file, folder, endings)]


def _wanted(file: Path, folder: Path, endings: tuple[str, ...]) -> bool:
    parts = file.relative_to(folder).parts
    hidden = any(part.startswith((".", "~$")) for part in parts)
    return file.suffix.lower() in endings and file.name != "README.md" and not hidden
