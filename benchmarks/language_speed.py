"""How fast the language part is: words a second, memory, and the start.

python benchmarks/language_speed.py [TEXT_FILE]
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

SAMPLE = (
    "The council will look at your support plan every year. It is written by a social worker, "
    "and you can ask for changes if something is not right.\n\n• Phone 0300 123 4567\n"
    "• Write to us by Friday 5 September 2025\n\nThe assessment was approved by the panel. "
    "Participants were encouraged to contribute, although attendance varied considerably.\n\n"
)
WORDS = 100_000


def flags(text: str) -> int:
    """Do what every check does: sentences, words, hard words, passives. Return how many flags."""
    from easyread.language import is_hard_word, is_name, passives, sentences, words

    found = 0
    for start, end in sentences(text):
        sentence = text[start:end]
        found += len(passives(sentence))
        for a, b in words(sentence):
            word = sentence[a:b]
            found += is_hard_word(word) and not (word[0].isupper() and is_name(sentence, a, b))
    return found


def judged(text: str) -> float:
    from easyread.language import difficulty, units

    return difficulty([text[start:end] for start, end in units(text)]).value


def rate(work: Callable[[str], object], text: str) -> float:
    """Return the words a second, the best of three."""
    count = len(text.split())
    took = []
    for _ in range(3):
        start = time.perf_counter()
        work(text)
        took.append(time.perf_counter() - start)
    return count / min(took)


def cold_s() -> float:
    """Return the seconds from nothing to the flags of one page, in a new process."""
    script = (
        f"import sys; sys.path[:0] = {sys.path[:1]!r}\n"
        "from benchmarks.language_speed import SAMPLE, flags, judged\n"
        "flags(SAMPLE * 6); judged(SAMPLE * 6)"
    )
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], check=True)
    return time.perf_counter() - start


def main() -> int:
    given = Path(sys.argv[1]).read_text("utf-8") if len(sys.argv) > 1 else SAMPLE
    text = given * (1 + WORDS // len(given.split()))
    for name, work in (("flags", flags), ("difficulty", judged)):
        one, two = rate(work, text), rate(work, text * 2)
        print(f"{name}: {one:,.0f} words/s; of twice the text {two:,.0f} words/s")
    print(f"memory: {psutil.Process().memory_info().rss / 2**20:.0f} MiB")
    print(f"one page from a cold start: {min(cold_s() for _ in range(3)):.2f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
