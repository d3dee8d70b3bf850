"""The style of a page in one piece: tokens, fonts, type, components, medium."""

from collections.abc import Mapping
from pathlib import Path

import fontpkg

from easyread.errors import ContentError
from easyread.html.addresses import Medium, address
from easyread.model.place import Place

FONT = "Atkinson Hyperlegible"
WEIGHTS = (400, 700)
_FIRST = ("base/tokens.css",)
_SHARED = ("base/document.css",)
_MEDIUM = {"paper": ("base/page.css",), "screen": ("base/screen.css",)}


def sheet(
    folders: tuple[Path, ...], medium: Medium, tokens: Mapping[str, str], page_rule: str
) -> str:
    """Return the whole style sheet of a page, with the tokens and the rule of this one page."""
    names = [*_FIRST, *_SHARED, *_components(folders), *_MEDIUM[medium]]
    own = " ".join(f"--{name}: {value};" for name, value in tokens.items())
    sizes = f":root {{ {own} }}\n{page_rule}"
    found = (_find(folders, name) for name in names)
    return fonts(medium) + "\n".join(read(path) for path in found) + sizes


def read(path: Path) -> str:
    """Return a style sheet or a script.

    Raises:
        ContentError: it is not UTF-8.
    """
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        hint = "Save it as UTF-8."
        raise ContentError("We cannot read this file.", Place(str(path)), hint) from None


def font_files() -> tuple[Path, ...]:
    """Return the font files that pages use."""
    return tuple(Path(fontpkg.path(FONT, weight=weight, style="normal")) for weight in WEIGHTS)


def fonts(medium: Medium) -> str:
    """Return the rules that bring our font to a page."""
    return "".join(
        f'@font-face {{ font-family: "{FONT}"; font-weight: {weight}; '
        f'src: url("{address(file, medium)}"); }}\n'
        for weight, file in zip(WEIGHTS, font_files(), strict=True)
    )


def _components(folders: tuple[Path, ...]) -> list[str]:
    names = {
        path.relative_to(folder).as_posix()
        for folder in folders
        for path in folder.glob("components/*/*.css")
    }
    return sorted(names)


def _find(folders: tuple[Path, ...], name: str) -> Path:
    return next(folder / name for folder in folders if (folder / name).is_file())
