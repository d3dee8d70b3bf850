"""The form of `replies`, made once."""

from pathlib import Path

import pytest

from easyread.pipeline import Order, open_project
from tests.answers.replies import FORM


@pytest.fixture(scope="session")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a project with the form `tell-us`, as PDF and as HTML too."""
    folder = tmp_path_factory.mktemp("form")
    (folder / "tell-us.md").write_text(FORM, "utf-8")
    list(open_project(folder).build((folder / "tell-us.md",), Order(), folder))
    return folder
