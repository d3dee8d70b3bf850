import importlib.metadata
from pathlib import Path

import pytest

from easyread.pdf import validator
from tests.pdf.facts.made import blank, saved


@pytest.fixture
def bare() -> bytes:
    """A PDF that keeps nothing of PDF/UA."""
    return saved(blank(b"0 0 10 10 re f")).getvalue()


def test_faults_are_found_once_each(bare: bytes) -> None:
    found = validator.faults(bare)
    assert found
    names = [one.name for one in found]
    assert len(names) == len(set(names))
    assert all(one.words and one.count for one in found)
    assert "PDFUA1-STRUCT-TREE-ROOT-001" in names
    assert {one.page for one in found if one.name == "PDFUA1-CONTENT-TAGGING-001"} == {1}


def test_our_own_booklet_has_none(booklet: Path) -> None:
    assert validator.faults(booklet) == ()


def test_without_the_other_program_nothing_is_known(
    bare: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(validator, "distribution", missing)
    assert not validator.installed()
    assert validator.faults(bare) is None


def test_a_file_that_it_cannot_read_is_no_answer() -> None:
    assert validator.faults(b"no PDF") is None


def test_it_is_stopped_when_it_takes_too_long(bare: bytes) -> None:
    assert validator.faults(bare, timeout_s=0.001) is None


def test_it_is_stopped_when_it_takes_too_much_memory(bare: bytes) -> None:
    assert validator.faults(bare, memory_mb=1) is None


def test_a_file_of_the_reader_named_like_it_is_not_run(
    bare: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.py").write_text("raise SystemExit('not me')")
    monkeypatch.chdir(tmp_path)
    assert validator.faults(bare)
