"""A form with each kind of question, and replies to it that are hard to carry without a change."""

import random
from collections.abc import Iterator
from typing import NamedTuple

FORM = """\
---
title: Tell us
kind: form
contents: no
---
## :meeting: Tick {colour=blue}

:::{question} how
:kind: one
How was it?
- Good
- In the middle
- Poor
:::

:::{question} come
:kind: one
Will you come?
- Yes
- No
- None
:::

:::{question} stops
:kind: many
What stops you?
- Time
- Money
- Off
:::

## :meeting: Write {colour=green}

:::{question} idea
:kind: write
What is your idea?
:::

:::{question} more
:kind: write
Is there more?
:::

:::{question} who
:kind: line
:asks: name
Who helped you?
:::

:::{question} town
:kind: line
What is your town?
:::
"""

ONE = {"how": ("good", "in-the-middle", "poor"), "come": ("yes", "no", "none")}
MANY = {"stops": ("time", "money", "off")}
WRITTEN = ("idea", "more", "who", "town")
NAMES = ("who",)  # kept apart from the answers
LINES = ("who", "town")  # with no room for a second line

HARD = (
    "",
    " ",
    "0",
    "=cmd()",
    '=cmd|"/C calc"!A0',
    "=1+1\n=2+2",
    '=HYPERLINK("http://example.org","Click")',
    "+1",
    "-1",
    "- a list",
    "@SUM(A1)",
    "'=1",
    "'tis",
    "''",
    "\t=1",
    " =1",
    "；=1",
    '"',
    '""',
    '"quoted"',
    "a,b;c|d\te",
    '","',
    '",\n"',
    "None",
    "/Off",
    "Off",
    "Yes",
    "/yes",
    "no",
    "null",
    "nan",
    "N/A",
    "true",
    "007",
    "1e5",
    "1/2",
    "2-3",
    "07700 900123",
    "time; money",
    "\\ \\n \\051 (a) ((b) c)) ) (",
    "<</T (x)>> endobj % no",
    "<ff> &amp; &#65; <b>bold</b> </script>",
    "{{ name }} {% end %} ${x} %s {0}",
    "€ ‘a’ “b” – — … • ™ ﬁ Ž ž",
    "café naïve Łódź Gdańsk ı İ ß ẞ",
    "e\u0301 a\u030a \u0344",
    "a\u00a0b\u00adc\u2009d\u200be",
    "😀 👩🏽‍🦽 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 ☹️ 1️⃣",
    "𝒳𐍈𠜎",
    "שָׁלוֹם עוֹלָם",
    "مَرْحَبًا (يا) عالم 123",
    "abc שלום \u202eabc\u202c \u2067x\u2069 end",
    "日本語 한국어 ไทย हिन्दी",
    "trailing  ",
    "  leading",
    "\n\nlines\n\n\nand\n\n",
    "one\r\ntwo\rthree\nfour",
    "a\fb\vc",
    "a\u2028b\u2029c\u0085d",
    "þÿab",
    "ÿþab",
    "\ufeffab",
    "\ufffd\ufffe\uffff",
    "#REF! #N/A",
    "sep=;",
    "x" * 5_000,
    'Long words, "said" so.\n' * 100,
)
_ALPHABET = (
    "abc XYZ 019 .,;:!?'\"()[]{}<>/\\=+-@#%&*_~^`|\n\t\f éßŁøñ€–‘’“”…"
    "😀👍🏽🧑‍🦼 אבגה שלום مرحبا 中文"
)


class Given(NamedTuple):
    """What one person answers: values of questions of one, ticked values of many, words."""

    one: dict[str, str]
    many: dict[str, tuple[str, ...]]
    written: dict[str, str]

    def filled(self) -> dict[str, str | bool]:
        """Return the fields to fill, as the programs in tests/pdf/fillers.py want them."""
        ticks = {f"{name}--{value}": True for name, on in self.many.items() for value in on}
        answers: dict[str, str | bool] = {**self.one, **ticks, **self.written}
        return {name: answer for name, answer in answers.items() if answer}

    def kept(self) -> dict[str, str | tuple[str, ...]]:
        """Return what must come back: the same, with line ends as in Unix."""
        unix = {name: _unix(text) for name, text in self.written.items()}
        return {**self.one, **self.many, **unix}


def replies(seed: str, count: int) -> Iterator[Given]:
    """Give so many replies, always the same for a seed. Each hard text comes in turn."""
    chance = random.Random(seed)  # noqa: S311  no secret
    hard = list(HARD)
    chance.shuffle(hard)
    for number in range(count):
        yield Given(
            one={name: chance.choice(("", *values)) for name, values in ONE.items()},
            many={
                name: tuple(value for value in values if chance.random() < 0.4)
                for name, values in MANY.items()
            },
            written={
                name: _fitting(name, _text(chance, hard[(4 * number + at) % len(hard)]))
                for at, name in enumerate(WRITTEN)
            },
        )


def _text(chance: random.Random, hard: str) -> str:
    """Return a hard text as it is, or one in the midst of others."""
    if chance.random() < 0.7:
        return hard
    letters = "".join(chance.choices(_ALPHABET, k=chance.randrange(1, 60)))
    return chance.choice((letters + hard, hard + letters, letters))


def _fitting(name: str, text: str) -> str:
    """Leave line ends out of a field of one line."""
    return " ".join(text.splitlines()) if name in LINES else text


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
