"""Small lexicons for tests."""

from pathlib import Path

from easyread.symbols.concepts import Lexicon, read
from easyread.symbols.match import Matcher

HEAD = "concept\tterms\tsymbols\tgeneric\tnot\tnote\n"


def lexicon(folder: Path, *rows: str) -> Lexicon:
    """Return a lexicon; in its rows | stands for a tab."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = "\n".join(row.replace("|", "\t") for row in rows)
    (folder / "words.tsv").write_text(f"{HEAD}{lines}\n", "utf-8")
    return read(folder)


def matcher(folder: Path, *rows: str) -> Matcher:
    """Return a matcher to whom all symbols of its lexicon are there."""
    found = lexicon(folder, *rows)
    symbols = {name: concept.symbols for name, concept in found.concepts.items()}
    names = {symbol: symbol.partition(":")[2] for all_ in symbols.values() for symbol in all_}
    return Matcher(found, symbols, names)
