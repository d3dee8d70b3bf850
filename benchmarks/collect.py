"""Measures `easyread collect` beside pikepdf alone: the same booklets, the same run, one core.

    python benchmarks/collect.py                   # 200 filled booklets, then 10,000 replies
    python benchmarks/collect.py booklet.pdf       # a booklet that is built already
    python benchmarks/collect.py --rounds 9        # more rounds, for a busy machine
    python benchmarks/collect.py --booklets 2000   # as many of the 10,000 are PDFs, at 0.2 MB each

Ours reads each booklet, puts its answers to the questions, and looks whether it was there before.
pikepdf opens each and reads the values of its fields. Prints booklets a second, and the seconds and
the most memory that 100, 1,000 and 10,000 replies need: PDFs, files that the web page saved, and
rows of a table. Each speed is the median. Processes start cold; their start does not count.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CONTENT = ROOT / "content" / "taking-a-step-back.md"
BOOKLETS, DIFFERENT, REPLIES = 200, 50, 10_000
WORDS = "My flat is near the shops. I like the garden. José and Émile live there, for £5. "
WANTED_A_SECOND, WANTED_RATIO = 50, 2.0


def main() -> None:
    options = _options()
    if options.worker:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        print(json.dumps(WORKERS[options.worker](options.folder)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        booklet = options.booklet or _built(folder)
        _speed(booklet, folder / "speed", options.rounds)
        for count in (REPLIES // 100, REPLIES // 10, REPLIES):
            part = folder / str(count)
            _mixed(booklet, part, count, min(options.booklets, count) * count // REPLIES)
            told = _run("ours", part)
            memory = f"{told['megabytes']:.0f} MB, and {told['child']:.0f} MB in its child"
            print(f"{count:>7,} replies   {told['seconds']:>6.1f} seconds to read, "
                  f"{told['report']:.1f} to write all and draft the report   {memory}")  # fmt: skip


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "booklet", nargs="?", type=Path, help="the built form of taking-a-step-back"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--booklets", type=int, default=1000, help="PDFs among the 10,000 replies")
    parser.add_argument("--worker", choices=list(WORKERS), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _built(folder: Path) -> Path:
    from easyread.pipeline import Order, open_project

    order = Order(editions=("easy-read",), formats=("pdf",))
    return next(iter(open_project(ROOT).build((CONTENT,), order, folder))).file


def _values(number: int) -> dict[str, str | bool]:
    """Return the answers of one booklet, as its fields have them."""
    from easyread.model.form import field_name
    from easyread.pipeline import open_project

    given: dict[str, str | bool] = {}
    for at, question in enumerate(open_project(ROOT).document(CONTENT).questions()):
        values = [choice.value for choice in question.choices]
        for tick, value in enumerate(values if question.kind == "many" else ()):
            given[field_name(question, value)] = (number + tick) % 3 == 0
        if question.kind == "one":
            given[question.name] = values[(number + at) % len(values)]
        elif question.kind != "many":
            given[question.name] = f"{number}: {WORDS}"
    return given


def _filled(booklet: Path, number: int) -> bytes:
    """Fill a booklet, values alone, as many programs do."""
    import io

    import pikepdf

    given, out = _values(number), io.BytesIO()
    with pikepdf.open(booklet) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            answer = given[str(field.T)]
            if field.FT == "/Tx":
                field.V = pikepdf.String(str(answer))
            elif answer:
                field.V = pikepdf.Name("/yes" if answer is True else f"/{answer}")
        pdf.save(out)
    return out.getvalue()


def _booklets(booklet: Path, folder: Path, count: int) -> None:
    """Write filled booklets: 50 different ones, and copies with other bytes at their end."""
    folder.mkdir(parents=True)
    different = [_filled(booklet, number) for number in range(min(DIFFERENT, count))]
    for number in range(count):
        data = different[number % DIFFERENT] + f"\n%{number}\n".encode()
        (folder / f"{number:05}.pdf").write_bytes(data)


def _mixed(booklet: Path, folder: Path, count: int, pdfs: int) -> None:
    """Write replies of each kind: PDFs, half of the rest saved by the page, half in a table."""
    from easyread.answers.form import form
    from easyread.answers.from_json import FORMAT
    from easyread.pipeline import open_project

    _booklets(booklet, folder, pdfs)
    asked = form(open_project(ROOT).document(CONTENT))
    record: dict[str, object] = {"format": FORMAT, "format_version": 1}
    record |= {"form": asked.mark.form, "form_version": asked.mark.version}
    different = [_values(number) for number in range(DIFFERENT)]
    saved = pdfs + (count - pdfs) // 2
    for number in range(pdfs, saved):
        record |= {"saved": str(number), "answers": different[number % DIFFERENT]}
        (folder / f"{number:05}.json").write_text(json.dumps(record), "utf-8")
    names = [question.name for question in asked.questions]
    with (folder / "typed.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["booklet", *names])
        for number in range(saved, count):
            values = different[number % DIFFERENT]
            table.writerow([number, *(values.get(name, "") for name in names)])


def _speed(booklet: Path, folder: Path, rounds: int) -> None:
    _booklets(booklet, folder, BOOKLETS)
    seen: dict[str, list[dict[str, float]]] = {"ours": [], "pikepdf": []}
    for _ in range(rounds):
        for name, found in seen.items():
            found.append(_run(name, folder))
    speed = {}
    print(f"{BOOKLETS} filled booklets of {booklet.stat().st_size / 1000:.0f} KB, {rounds} rounds")
    for name, found in seen.items():
        seconds, busy = (
            statistics.median(one[key] for one in found) for key in ("seconds", "busy")
        )
        speed[name] = BOOKLETS / busy
        print(f"  {name:10}{BOOKLETS / seconds:>8,.0f} booklets a second, "
              f"{speed[name]:,.0f} by the processor's own time")  # fmt: skip
    ratio = speed["pikepdf"] / speed["ours"]
    print(f"  ours takes {ratio:.2f} times as long (wanted: {WANTED_RATIO} at most, "
          f"and {WANTED_A_SECOND} a second)")  # fmt: skip


def _run(worker: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--worker", worker, "--folder", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3600, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _ours(folder: Path) -> dict[str, float]:
    from easyread.answers.collecting import Collecting, Wishes
    from easyread.pipeline import open_project

    document = open_project(ROOT).document(CONTENT)
    with tempfile.TemporaryDirectory() as output:
        start = _now()
        collecting = Collecting(document, Path(output), Wishes())
        for _ in collecting.read(collecting.files((folder,))):
            pass
        seconds, busy = _since(start)
        collecting.write()
        whole, _ = _since(start)
    if collecting.added.aside:
        raise SystemExit(str(collecting.added.aside[0]))
    return {"seconds": seconds, "busy": busy, "report": whole - seconds, **_most()}


def _pikepdf(folder: Path) -> dict[str, float]:
    start, found = _now(), 0
    import pikepdf

    for file in sorted(folder.iterdir()):
        with pikepdf.open(file) as pdf:
            values = {str(field.T): str(field.get("/V", "")) for field in pdf.Root.AcroForm.Fields}
            found += len(values)
    seconds, busy = _since(start)
    return {"seconds": seconds, "busy": busy, "fields": found, **_most()}


WORKERS: dict[str, Any] = {"ours": _ours, "pikepdf": _pikepdf}


def _now() -> Sequence[float]:
    own, children = (resource.getrusage(who) for who in WHO)
    busy = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
    return time.perf_counter(), busy


WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _since(start: Sequence[float]) -> Sequence[float]:
    """Return the seconds since a start, and how many of them the processor worked for us."""
    return [now - then for now, then in zip(_now(), start, strict=True)]


def _most() -> dict[str, float]:
    """Return the most memory that this process and its largest child used."""
    own, child = (resource.getrusage(who).ru_maxrss / 1024 for who in WHO)
    return {"megabytes": own, "child": child}


if __name__ == "__main__":
    main()
