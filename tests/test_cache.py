"""Claims about keeping finished PDFs."""

from pathlib import Path

import pytest

from easyread import cache
from easyread.model.pdf import WrittenPdf

WRITTEN = WrittenPdf(b"%PDF-1.7\nwords\n", 3)


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    cache.write(tmp_path / "a", WRITTEN)
    assert cache.read(tmp_path / "a") == WRITTEN


def test_what_is_not_there_is_none(tmp_path: Path) -> None:
    assert cache.read(tmp_path / "a") is None
    assert cache.read(tmp_path) is None


@pytest.mark.parametrize("length", [0, 1, 64, 65, 66, 67, -1])
def test_what_is_cut_off_is_not_trusted(tmp_path: Path, length: int) -> None:
    cache.write(tmp_path / "a", WRITTEN)
    whole = (tmp_path / "a").read_bytes()
    (tmp_path / "a").write_bytes(whole[:length])
    assert cache.read(tmp_path / "a") is None


@pytest.mark.parametrize("position", [0, 5, 70, -1])
def test_what_has_changed_is_not_trusted(tmp_path: Path, position: int) -> None:
    cache.write(tmp_path / "a", WRITTEN)
    whole = bytearray((tmp_path / "a").read_bytes())
    whole[position] ^= 0xFF
    (tmp_path / "a").write_bytes(whole)
    assert cache.read(tmp_path / "a") is None


def test_a_pdf_without_a_checksum_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(WRITTEN.data)
    assert cache.read(tmp_path / "a") is None
