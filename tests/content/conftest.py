"""Small content files, read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import content
from easyread.errors import ContentError
from easyread.model.document import Block, Document

START = "---\ntitle: A test\n---\n## Part\n\n"
FIRST_LINE = START.count("\n") + 1


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Write a whole content file."""

    def write(source: str | bytes) -> Path:
        path = tmp_path / "test.md"
        path.write_bytes(source.encode() if isinstance(source, str) else source)
        return path

    return write


@pytest.fixture
def document(written: Callable[[str | bytes], Path]) -> Callable[[str], Document]:
    """Read a body of which line 1 is line 6 of the file."""
    return lambda body: content.read(written(START + body))


@pytest.fixture
def blocks(document: Callable[[str], Document]) -> Callable[[str], tuple[Block, ...]]:
    """Read the blocks of a body with one section."""
    return lambda body: document(body).sections[0].blocks


@pytest.fixture
def refusal(document: Callable[[str], Document]) -> Callable[[str], ContentError]:
    """Read a body that is refused. The line in its place is that of the body."""

    def read(body: str) -> ContentError:
        with pytest.raises(ContentError) as caught:
            document(body)
        return caught.value

    return read


@pytest.fixture
def whole_refusal(written: Callable[[str | bytes], Path]) -> Callable[[str | bytes], ContentError]:
    """Read a whole file that is refused."""

    def read(source: str | bytes) -> ContentError:
        with pytest.raises(ContentError) as caught:
            content.read(written(source))
        return caught.value

    return read
