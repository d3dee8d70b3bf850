"""The sample booklet, made once, and ways to make a small page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from easyread.pdf import FormMark, WrittenPdf, render
from easyread.pdf.caches import Caches
from tests.pdf import sample

MARK = FormMark("taking-a-step-back", "0123456789abcdef")
Maker = Callable[..., WrittenPdf]


@pytest.fixture(scope="session")
def caches() -> Caches:
    return Caches()


@pytest.fixture(scope="session")
def make(caches: Caches) -> Maker:
    """Make a PDF of the body of a page."""

    def made(body: str, *, folders: tuple[Path, ...] = (), **extra: str) -> WrittenPdf:
        return render(
            sample.page(body, **extra),
            base_url=sample.BASE_URL,
            folders=(*sample.FOLDERS, *folders),
            caches=caches,
        )

    return made


@pytest.fixture(scope="session")
def booklet(caches: Caches, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample booklet as a PDF."""
    written = render(
        sample.booklet(),
        base_url=sample.BASE_URL,
        folders=sample.FOLDERS,
        form=MARK,
        caches=caches,
    )
    path = tmp_path_factory.mktemp("booklet") / "booklet.pdf"
    path.write_bytes(written.data)
    return path


@pytest.fixture
def pdf(booklet: Path) -> Iterator[pikepdf.Pdf]:
    """The sample booklet, opened."""
    with pikepdf.open(booklet) as opened:
        yield opened
