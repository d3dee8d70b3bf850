"""PDF/UA-1 (accessible) and PDF/A-2a (fit to keep), both in the same file."""

from pathlib import Path

import page as page_validation
import pytest

from easyread.pdf import render, speed
from easyread.pdf.caches import Caches
from easyread.pdf.engine import weasyprint
from tests.pdf import sample
from tests.pdf.conftest import MARK
from tests.validators.verapdf import Fault, verapdf

ODD = """<h1>Odd things</h1><div>Loose <b>words</b><p lang="cy">geiriau</p>again</div>
<p>A <a href="https://example.org/a">link with <span lang="fr">mots</span></a> and
<sup>small</sup> <abbr title="National Health Service">NHS</abbr></p>
<dl><dt>Word</dt><dd>Meaning</dd><dt>Other</dt><dd>One</dd><dd>Two</dd></dl>
<figure><img alt="A house" src="{house}" style="width: 3cm">
<figcaption>A house</figcaption></figure>
<table><tr><td></td><th scope="col">A</th></tr><tr><th scope="row">B</th><td>1</td></tr></table>
<table><tr><th colspan="2">Both</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td>
</tr></table><ul style="list-style: none"><li>No label</li></ul><hr>
<pre style="font-family: inherit">As  typed</pre>
<div style="position: absolute; top: 0; right: 0">In a corner</div>
<p>{long}</p><ul><li>{long}</li></ul>"""


@pytest.fixture(scope="module")
def documents(
    booklet: Path, caches: Caches, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Documents of every sort, and one by WeasyPrint alone, which keeps neither standard."""
    folder = tmp_path_factory.mktemp("standards")
    odd = sample.page(ODD.format(house=sample.HOUSE, long="Many words. " * 500))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(speed, "TRIED", ())
        slow = _write(folder / "slow.pdf", sample.booklet(), caches)
    bad = folder / "bad.pdf"
    weasyprint().HTML(string="<p>No title, no language").write_pdf(bad)
    return {
        "booklet": booklet,
        "no form": _write(folder / "plain.pdf", sample.page("<h1>T</h1><p>Words</p>"), caches),
        "odd": _write(folder / "odd.pdf", odd, caches),
        "without short cuts": slow,
        "bad": bad,
    }


def _write(path: Path, html: str, caches: Caches) -> Path:
    written = render(
        html, base_url=sample.BASE_URL, folders=sample.FOLDERS, form=MARK, caches=caches
    )
    path.write_bytes(written.data)
    return path


@pytest.fixture(scope="module", params=["ua1", "2a"])
def faults(request: pytest.FixtureRequest, documents: dict[str, Path]) -> list[Fault]:
    return verapdf(list(documents.values()), request.param)


def test_verapdf_finds_no_fault_of_ours(faults: list[Fault]) -> None:
    assert [fault for fault in faults if fault.file != "bad.pdf"] == []


def test_verapdf_finds_faults_where_there_are_some(faults: list[Fault]) -> None:
    assert len([fault for fault in faults if fault.file == "bad.pdf"]) >= 3


@pytest.mark.parametrize("name", ["booklet", "no form", "odd", "without short cuts"])
def test_the_fast_gate_lets_it_pass(documents: dict[str, Path], name: str) -> None:
    report = page_validation.validate_pdf_bytes(
        documents[name].read_bytes(), profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert report.is_compliant, [str(failure) for failure in report.failures]


def test_missing_java_fails_in_continuous_integration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="veraPDF needs java and javac"):
        verapdf([], "ua1")
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception):
        verapdf([], "ua1")
