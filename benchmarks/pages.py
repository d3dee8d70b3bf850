"""Measures how fast a finished PDF is read and checked, beside how fast WeasyPrint makes it.

    python benchmarks/pages.py                    # our booklet, and 300 pages of it
    python benchmarks/pages.py --rounds 9         # more rounds, for a busy machine
    python benchmarks/pages.py --fuzz 2000        # reads that many broken PDFs instead

Each round makes the booklet with WeasyPrint alone and checks it, both in processes that start
cold: seconds for the facts and all rules about pages, and their ratio to making it. Then the same
for 300 pages, with the most memory that all processes had together. Each figure is the median.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

BOOKLET = ROOT / "content" / "taking-a-step-back.md"
REPORT = ROOT / "content" / "event-report-easy-read.md"
LONG = 300
WANTED, WANTED_MB = 0.5, 1024
PARTS = (1, 4, 15, 21)


def main() -> None:
    options = _options()
    if options.worker:
        print(json.dumps(_worker(options.worker, options.file)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.fuzz:
            _fuzz(folder, options.fuzz)
            return
        page = _page(folder)
        _compare(page, folder / "booklet.pdf", options.rounds)
        _compare(_long(page), folder / "long.pdf", max(1, options.rounds // 3))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--fuzz", type=int, default=0, metavar="COUNT")
    parser.add_argument("--worker", choices=["weasyprint", "check"], help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _page(folder: Path) -> Path:
    """Make the booklet's finished page."""
    _build(BOOKLET, folder, "--keep-html")
    return max(folder.rglob("*.html"), key=lambda path: path.stat().st_size)


def _build(content: Path, folder: Path, *more: str) -> Path:
    command = [sys.executable, "-m", "easyread", "build", "--format", "pdf"]
    command += ["--edition", "easy-read", "--output", str(folder), *more, str(content)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=300)
    return next(folder.glob("*.pdf"))


def _long(page: Path) -> Path:
    from benchmarks.build import repeated
    from easyread.pdf import pages

    html = page.read_text("utf-8")
    long = page.with_name("long.html")
    long.write_text(repeated(html, 1 + LONG // pages(next(page.parent.rglob("*.pdf")))), "utf-8")
    return long


def _compare(page: Path, pdf: Path, rounds: int) -> None:
    pdf.write_bytes(_written(page))
    made, checked = [], []
    for _ in range(rounds):
        made.append(_run("weasyprint", page))
        checked.append(_run("check", pdf))
    making, checking, facts, rules, memory = (
        statistics.median(one[key] for one in found)
        for found, key in (
            (made, "seconds"),
            (checked, "seconds"),
            (checked, "facts"),
            (checked, "rules"),
            (checked, "megabytes"),
        )
    )
    print(f"{checked[0]['pages']:.0f} pages, {checked[0]['asked']:.0f} rules")
    print(f"  WeasyPrint {making:>8.2f} seconds")
    print(f"  checked in {checking:>8.2f} seconds (facts {facts:.2f}, rules {rules:.2f})")
    print(f"  ratio      {checking / making:>8.2f} (wanted: {WANTED})")
    print(f"  memory     {memory:>8.0f} MB, all processes together (wanted: {WANTED_MB})")


def _written(page: Path) -> bytes:
    from easyread.pdf import write

    html = page.read_text("utf-8")
    made = write(html, base_url=page.as_uri(), folders=(Path("/"),), timeout_s=600, memory_mb=8192)
    return made.data


def _run(worker: str, file: Path) -> dict[str, float]:
    """Run a worker; `seconds` are from its start to its end, `megabytes` of all its processes."""
    command = [sys.executable, __file__, "--worker", worker, "--file", str(file)]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    most: list[float] = [0.0]
    watching = threading.Thread(target=_watch, args=(process.pid, most), daemon=True)
    watching.start()
    said, wrong = process.communicate(timeout=900)
    seconds = time.perf_counter() - start
    watching.join()
    if process.returncode:
        raise SystemExit(wrong)
    found: dict[str, float] = json.loads(said)
    return {**found, "seconds": seconds, "megabytes": most[0]}


def _watch(process_id: int, most: list[float]) -> None:
    """Keep the largest sum of what a process and its children hold, in MB."""
    try:
        family = psutil.Process(process_id)
        while family.is_running() and family.status() != psutil.STATUS_ZOMBIE:
            together = 0
            for one in (family, *family.children(recursive=True)):
                try:
                    together += one.memory_info().rss
                except psutil.Error:
                    continue
            most[0] = max(most[0], together / 1024**2)
            time.sleep(0.02)
    except psutil.Error:
        return


def _worker(worker: str, file: Path) -> dict[str, float]:
    return _make(file) if worker == "weasyprint" else _check(file)


def _make(page: Path) -> dict[str, float]:
    import weasyprint

    html = weasyprint.HTML(string=page.read_text("utf-8"), base_url=page.as_uri())
    html.write_pdf(pdf_variant="pdf/ua-1", pdf_forms=True)
    return {}


def _check(pdf: Path) -> dict[str, float]:
    from easyread.pdf import facts
    from easyread.rules.page_checker import page_report
    from easyread.rules.profiles import profile

    start = time.perf_counter()
    found = facts(pdf, timeout_s=300)
    between = time.perf_counter()
    report = page_report(found, profile())
    end = time.perf_counter()
    return {
        "pages": len(found.shown.pages),
        "asked": len(report.checked),
        "facts": between - start,
        "rules": end - between,
    }


def _fuzz(folder: Path, count: int) -> None:
    from tests.pdf.facts.broken import parts, read_broken

    sources = [
        part
        for content in (BOOKLET, REPORT)
        for part in parts(_build(content, folder / content.stem).read_bytes(), PARTS)
    ]
    start = time.perf_counter()
    outcome = read_broken(sources, range(count), folder)
    seconds = time.perf_counter() - start
    print(f"{count} broken PDFs in {seconds:.0f} seconds, the slowest in {outcome.slowest_s:.1f}")
    for name, times in sorted(outcome.counts.items()):
        print(f"  {name:10} {times:>6}")
    for fault in outcome.faults:
        print(fault)
    if outcome.faults:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
