"""Measures our PDFs against WeasyPrint alone on the same finished page: time, size, memory.

    python benchmarks/build.py                 # a sample page of 16 and of about 265 pages
    python benchmarks/build.py page.html       # a page that the build kept (--keep-html)
    python benchmarks/build.py --rounds 9      # more rounds, for a busy machine

Each figure is the median of processes that start cold, ours and WeasyPrint's in turn.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

LONG_PAGES = 265
RENDERS = 300


def main() -> None:
    options = _options()
    if options.worker:
        print(json.dumps(_worker(options)))
        return
    with tempfile.TemporaryDirectory() as folder:
        short, long = _pages(options.page, Path(folder))
        for page, rounds in ((short, options.rounds), (long, max(3, options.rounds // 2))):
            _compare(page, options.page, rounds)
        _renders(short, options.page, options.renders)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", nargs="?", type=Path, help="a finished page")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--renders", type=int, default=RENDERS)
    parser.add_argument("--worker", choices=["ours", "weasyprint", "many"], help=argparse.SUPPRESS)
    parser.add_argument("--base", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def _pages(given: Path | None, folder: Path) -> tuple[Path, Path]:
    """Return a short page, and one of about 265 pages made of it many times."""
    html = given.read_text("utf-8") if given else _sample()
    short, long = folder / "short.html", folder / "long.html"
    short.write_text(html, "utf-8")
    pages = _run("ours", short, given)["pages"]
    long.write_text(repeated(html, max(1, round(LONG_PAGES / pages))), "utf-8")
    return short, long


def repeated(html: str, times: int) -> str:
    """Return a page whose sections come many times, each time with names of their own."""
    start, end = html.index("<section"), html.rindex("</section>") + len("</section>")
    sections = html[start:end]
    ids = re.findall(r'\b(?:id|name)="([^"]+)"', sections)
    names = "|".join(map(re.escape, ids))
    named = re.compile(rf'\b(id|name|for|href|data-target|aria-describedby)="(#?)({names})"')
    copies = [named.sub(rf'\1="\2\3-{number}"', sections) for number in range(2, times + 1)]
    return html[:start] + sections + "".join(copies) + html[end:]


def _sample() -> str:
    """Return a booklet of 16 pages with 62 pictures (40 different) and 31 fields."""
    from tests.pdf import sample

    symbols = [path.as_uri() for path in sorted(sample.SYMBOLS.glob("1F4*.svg"))[:40]]
    pictures = itertools.cycle(symbols)

    def statements(count: int) -> str:
        lines = ("This is a line of words.", "This is the next line.")
        return "".join(sample.statement(next(pictures), *lines) for _ in range(count))

    def body(number: int) -> str:
        if number % 3 == 0 and number < 15:
            ticks = sample.choice_question(f"how-{number}", "How is it?", "one", sample.FACES)
            return ticks + sample.written_question(f"where-{number}", "Where are you?", "write")
        if number % 3 == 1 or number == 15:
            ticks = sample.choice_question(f"no-{number}", "Why not?", "many", sample.BARRIERS)
            return statements(2) + ticks + sample.written_question(f"who-{number}", "Who?", "line")
        return statements(5)

    numbers = range(1, 16)
    contents = "".join(
        f'<li><p><a href="#part-{number}">Part {number}</a></p>'
        f'<span class="er-contents__page" data-target="#part-{number}"></span></li>'
        for number in numbers
    )
    sections = "".join(
        f'<section id="part-{number}"><h2>Part {number}</h2>{body(number)}</section>'
        for number in numbers
    )
    cover = f'<h1>A booklet</h1><nav class="er-contents"><ul>{contents}</ul></nav>'
    return sample.page(f'<form class="er-form"><main>{cover}{sections}</main></form>')


def _compare(page: Path, given: Path | None, rounds: int) -> None:
    results: dict[str, list[dict[str, Any]]] = {"weasyprint": [], "ours": []}
    for _ in range(rounds):
        for who, found in results.items():
            found.append(_run(who, page, given))
    pages = results["ours"][0]["pages"]
    print(f"\n{pages} pages, {rounds} rounds{'':8}WeasyPrint alone         ours    ratio")
    for key, unit in (("seconds", "s"), ("cpu", "s CPU"), ("kilobytes", "KB"), ("peak", "MB peak")):
        alone, ours = (
            statistics.median(float(result[key]) for result in results[who])
            for who in ("weasyprint", "ours")
        )
        print(f"{unit:32}{alone:14.2f}{ours:14.2f}   × {ours / alone:.2f}")


def _renders(page: Path, given: Path | None, renders: int) -> None:
    print(f"\nMemory in one process over {renders} renders (MB after each)")
    result = _run("many", page, given, renders)
    print("   ".join(f"{count}: {megabytes:.0f}" for count, megabytes in result["memory"]))


def _run(who: str, page: Path, given: Path | None, renders: int = 0) -> dict[str, Any]:
    base = (given or page).resolve().as_uri()
    command = [sys.executable, __file__, str(page), "--worker", who, "--base", base]
    started = time.perf_counter()
    done = subprocess.run(
        [*command, "--renders", str(renders)], check=True, capture_output=True, text=True
    )
    result: dict[str, Any] = json.loads(done.stdout)
    result["seconds"] = time.perf_counter() - started
    return result


def _worker(options: argparse.Namespace) -> dict[str, Any]:
    html = options.page.read_text("utf-8")
    if options.worker == "many":
        return {"memory": _many(html, options.base, options.renders)}
    data, pages = _ours(html, options.base) if options.worker == "ours" else _alone(html, options)
    used = resource.getrusage(resource.RUSAGE_SELF)
    helpers = resource.getrusage(resource.RUSAGE_CHILDREN)  # gcc and ldconfig, at the import
    return {
        "pages": pages,
        "kilobytes": len(data) / 1024,
        "peak": used.ru_maxrss / 1024,
        "cpu": sum((used.ru_utime, used.ru_stime, helpers.ru_utime, helpers.ru_stime)),
    }


def _ours(html: str, base: str) -> tuple[bytes, int]:
    from easyread.pdf import render

    written = render(html, base_url=base, folders=(Path("/"),))
    return written.data, written.pages


def _alone(html: str, options: argparse.Namespace) -> tuple[bytes, int]:
    import weasyprint

    page = weasyprint.HTML(string=html, base_url=options.base)
    settings: dict[str, Any] = {"pdf_variant": "pdf/ua-1", "pdf_forms": True}
    document = page.render(**settings)
    return document.write_pdf(**settings), len(document.pages)


def _many(html: str, base: str, renders: int) -> list[tuple[int, float]]:
    from easyread.pdf import render
    from easyread.pdf.caches import Caches

    caches, found = Caches(), []
    for count in range(1, renders + 1):
        render(html, base_url=base, folders=(Path("/"),), caches=caches)
        if count in (1, 10, 50, 100, 200, 300, renders):
            found.append((count, _megabytes()))
    return found


def _megabytes() -> float:
    """Return the memory that this process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024**2


if __name__ == "__main__":
    main()
