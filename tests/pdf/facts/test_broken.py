"""Broken PDFs are read, or refused in one clear sentence.

`benchmarks/pages.py --fuzz` breaks more of them.
"""

from pathlib import Path

from tests.pdf.facts.broken import broken, parts, read_broken

CASES = 150


def test_no_broken_pdf_fells_us(booklet: Path, tmp_path: Path) -> None:
    sources = parts(booklet.read_bytes(), (1, 2, 3))
    outcome = read_broken(sources, range(CASES), tmp_path)
    assert not outcome.faults, "\n".join(outcome.faults)
    assert outcome.counts.total() == CASES
    assert outcome.counts["read"] + outcome.counts["in part"] > CASES / 4
    assert outcome.counts["refused"]


def test_each_seed_breaks_in_its_own_way_and_always_the_same(booklet: Path) -> None:
    data = booklet.read_bytes()
    assert broken(data, 1) == broken(data, 1)
    assert len({broken(data, seed) for seed in range(20)}) == 20
