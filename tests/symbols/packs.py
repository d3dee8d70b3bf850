"""Small packs for tests."""

from pathlib import Path

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    '<rect width="60" height="60"/></svg>'
)
ABOUT = 'title = "Mine"\nauthor = "Sam"\nlicence = "CC0"\ncredit = "Mine, by Sam"\n'


def make(folder: Path, rows: str, about: str = "", files: dict[str, str] | None = None) -> Path:
    """Write a pack; its drawings are squares unless `files` says otherwise."""
    folder.mkdir(parents=True)
    (folder / "pack.toml").write_text(ABOUT + about, "utf-8")
    (folder / "words.csv").write_text(f"name,terms,file,alt\n{rows}", "utf-8")
    for name, drawing in (files or {"square.svg": SQUARE}).items():
        (folder / name).write_text(drawing, "utf-8")
    return folder
