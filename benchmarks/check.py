"""Measures our text checks beside proselint's: the same text, the same run, one core.

    python benchmarks/check.py                    # our own content, made as long as is needed
    python benchmarks/check.py FOLDER             # the .md and .txt files of a folder
    python benchmarks/check.py --rounds 9         # more rounds, for a busy machine

What comes again is faster for us: name a folder with 100,000 words to see the slow case.
Prints words a second on 100,000 words, seconds for one page from a cold start (the first run
does not count), the memory of each, how long twice the text takes, and seconds for the whole way
of the long text: our commands, `easyread.check` in Python, and proselint's command. Each round
runs ours and proselint's in turn; each figure is the median. Needs proselint 0.16.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

LONG_WORDS, PAGE_WORDS = 100_000, 300
WANTED = 2.0
_LINES = ("--input-format=jsonl", "--output-format=jsonl")


def main() -> None:
    options = _options()
    if options.worker:
        print(json.dumps(_worker(options.worker, options.text)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = {
            count: _text(options.folder, folder / f"{count}.txt", count)
            for count in (PAGE_WORDS, LONG_WORDS, 2 * LONG_WORDS)
        }
        _long(texts[LONG_WORDS], texts[2 * LONG_WORDS], options.rounds)
        _doors(texts[LONG_WORDS], options.rounds)
        _cold(texts[PAGE_WORDS], options.rounds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "content")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--worker", choices=["ours", "proselint", "python"], help=argparse.SUPPRESS)
    parser.add_argument("--text", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _text(folder: Path, file: Path, words: int) -> Path:
    """Write a plain text of so many words: what the files of a folder say, again and again."""
    from easyread import readers

    parts = [
        unit.text
        for one in sorted([*folder.rglob("*.md"), *folder.rglob("*.txt")])
        for unit in readers.read(one).units
    ]
    if not parts:
        raise SystemExit(f"There are no .md or .txt files in {folder}.")
    chosen, count = [], 0
    for part in cycle(parts):
        if count >= words:
            break
        chosen.append(part)
        count += len(part.split())
    file.write_text("\n\n".join(chosen), "utf-8")
    return file


def _long(text: Path, twice: Path, rounds: int) -> None:
    seen: dict[str, list[dict[str, float]]] = {"ours": [], "proselint": [], "twice": []}
    for _ in range(rounds):
        seen["ours"].append(_run("ours", text))
        seen["proselint"].append(_run("proselint", text))
        seen["twice"].append(_run("ours", twice))
    words = len(text.read_text("utf-8").split())
    speed = {
        name: words / statistics.median(one["seconds"] for one in seen[name])
        for name in ("ours", "proselint")
    }
    different = len(set(text.read_text("utf-8").split("\n\n")))
    rules = f"{seen['ours'][0]['rules']:.0f} rules"
    print(f"{words:,} words in {different:,} different paragraphs, {rules}")
    for name in ("ours", "proselint"):
        memory = statistics.median(one["megabytes"] for one in seen[name])
        print(f"  {name:10} {speed[name]:>10,.0f} words a second   {memory:>5,.0f} MB")
    print(f"  ratio      {speed['ours'] / speed['proselint']:>10.2f} (wanted: {WANTED})")
    longer = statistics.median(one["seconds"] for one in seen["twice"])
    print(f"  twice the text takes {longer * speed['ours'] / words:.2f} times as long")


def _doors(text: Path, rounds: int) -> None:
    """Time every way to have a long text checked, from the start of a program to its end."""
    line = text.with_suffix(".jsonl")
    line.write_text(json.dumps({"id": 1, "text": text.read_text("utf-8")}) + "\n", "utf-8")
    commands = {
        "easyread check FILE": _command("easyread", text),
        "easyread check --format json": _command("easyread", text, "--format=json"),
        "easyread check, lines of JSON": _command("easyread", line, *_LINES),
        "proselint check FILE": _command("proselint", text),
    }
    times: dict[str, list[float]] = {name: [] for name in (*commands, "easyread.check(text)")}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(_seconds(command)[0])
        times["easyread.check(text)"].append(_run("python", text)["seconds"])
    print("the whole way, in seconds; in Python without the imports")
    for name, found in times.items():
        print(f"  {name:30} {statistics.median(found):>6.2f}")


def _command(tool: str, text: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", tool, "check", str(text), *options]


def _cold(page: Path, rounds: int) -> None:
    times: dict[str, list[tuple[float, float]]] = {"ours": [], "proselint": []}
    for _ in range(1 + rounds):
        for name, tool in (("ours", "easyread"), ("proselint", "proselint")):
            times[name].append(_seconds(_command(tool, page)))
    print(f"one page of {PAGE_WORDS} words, from a cold start")
    for name, found in times.items():
        whole, busy = map(statistics.median, zip(*found[1:], strict=True))
        print(f"  {name:10} {whole:>10.3f} seconds, {busy:.3f} of them the processor's")


def _seconds(command: list[str]) -> tuple[float, float]:
    """Run a command. The first run of each lets Python keep its bytecode, as an installer does."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, check=False, timeout=120)
    whole, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return whole, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _run(worker: str, text: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--worker", worker, "--text", str(text)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _worker(name: str, text: Path) -> dict[str, float]:
    """Check a text in this process: seconds without the imports, and the most memory used."""
    source = text.read_text("utf-8")
    seconds, rules = {"ours": _ours, "proselint": _proselint, "python": _python}[name](source)
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": seconds, "rules": rules, "megabytes": kilobytes / 1024}


def _ours(source: str) -> tuple[float, int]:
    from easyread import readers
    from easyread.rules import check

    check(readers.read_text("You can come.", "warm", ".txt"))
    start = time.perf_counter()
    report = check(readers.read_text(source, "text", ".txt"))
    return time.perf_counter() - start, len(report.checked)


def _python(source: str) -> tuple[float, int]:
    import easyread

    easyread.check("You can come.")
    start = time.perf_counter()
    report = easyread.check(source)
    return time.perf_counter() - start, len(report.checked)


def _proselint(source: str) -> tuple[float, int]:
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    config: Any = {**DEFAULT, "max_errors": 10**9}
    LintFile("warm", "You can come.").lint(config)
    start = time.perf_counter()
    LintFile("text", source).lint(config)
    return time.perf_counter() - start, len(__register__)


if __name__ == "__main__":
    main()
