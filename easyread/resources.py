"""Finds templates and symbols: the user's project first, then those that come with the tool.

Pages that tell what was found are put together here, for all who make some.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Literal

_PACKAGE = Path(__file__).parent
# In a wheel the folders lie inside the package; in the source tree they lie beside it.
BUILT_IN = _PACKAGE / "built_in" if (_PACKAGE / "built_in").is_dir() else _PACKAGE.parent

Room = Literal["templates", "symbols"]


def report(name: str, title: str, fonts: str = "", **words: str) -> str:
    """Return a page that stands alone, made of a template in templates/reports and its style.

    All words are HTML.
    """
    folder = BUILT_IN / "templates"
    reports = folder / "reports"
    sheets = (folder / "base" / "tokens.css", reports / "page.css", reports / f"{name}.css")
    css = fonts + "\n".join(sheet.read_text("utf-8") for sheet in sheets)
    body = Template((reports / f"{name}.html").read_text("utf-8")).substitute(title=title, **words)
    page = Template((reports / "page.html").read_text("utf-8"))
    return page.substitute(title=title, css=css, body=body.strip())


@dataclass(frozen=True, slots=True)
class Resources:
    """The folders that a build may read from."""

    project: Path

    def folders(self, room: Room) -> tuple[Path, ...]:
        """Return the folders of that name, the project's own first."""
        both = (self.project / room, BUILT_IN / room)
        return tuple(dict.fromkeys(path.resolve() for path in both if path.is_dir()))

    def built_in(self, room: Room) -> Path:
        """Return the folder that comes with the tool."""
        return (BUILT_IN / room).resolve()

    def packs(self) -> Iterator[Path]:
        """Walk the pack folders; a project's pack hides one of the same name.

        A folder whose name starts with a dot is one that is still being written.
        """
        seen: set[str] = set()
        for folder in self.folders("symbols"):
            for pack in sorted(path for path in folder.iterdir() if (path / "pack.toml").is_file()):
                if pack.name not in seen and not pack.name.startswith("."):
                    seen.add(pack.name)
                    yield pack
