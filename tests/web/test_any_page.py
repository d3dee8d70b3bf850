"""Pages that were cut, mixed up and broken still have facts."""

import random
from pathlib import Path

import pytest

from easyread import web
from easyread.rules import profile
from easyread.rules.page_checker import page_report
from tests.web.conftest import PAGES

BITS = (b"<", b">", b'"', b"</div>", b"<table>", b"<svg>", b"<select>", b"<template>", b"\0",
        b' tabindex="99999999999999999999"', b" maxlength=-1", b" role=heading aria-level=0",
        b"<frameset>", b"<p hidden>", b"<label for=a>", b"\xe2\x82")  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_a_broken_page_has_facts_that_rules_can_read(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)  # noqa: S311  no secret is made
    raw = bytearray(chance.choice(sorted(PAGES.glob("*.html"))).read_bytes())
    for _ in range(20):
        at = chance.randrange(len(raw))
        if chance.random() < 0.7:
            raw[at:at] = chance.choice(BITS)
        else:
            del raw[at : at + chance.randint(1, 40)]
    file = tmp_path / "page.html"
    file.write_bytes(raw)
    assert page_report(web.facts(file, browser=False), profile()).checked
