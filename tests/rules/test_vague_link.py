"""Only a link must say where it goes."""

from pathlib import Path

import pytest

from easyread import readers
from easyread.rules import check
from tests.rules.conftest import Find


@pytest.mark.parametrize("words", ["Find out more", "Read more", "More information"])
def test_a_heading_without_a_link_may_say_so(words: str, find: Find) -> None:
    assert not find("vague-link", f"## {words}\n\nAsk us about your care.")


@pytest.mark.parametrize(
    "text",
    [
        "## [Find out more](https://example.org)\n\nAsk us.",
        "## **[Read more](https://example.org)**\n\nAsk us.",
        "[Read more](https://example.org)",
        "Read more.",
        "## Click here\n\nAsk us.",
        "Click here to see the form.",
    ],
)
def test_a_link_must_say_where_it_goes(text: str, find: Find) -> None:
    assert find("vague-link", text)


def test_a_heading_of_a_web_page_is_told_where_it_is_a_link(tmp_path: Path) -> None:
    headings = {
        "plain": "<h2>Read more</h2>",
        "linked": '<h2><a class="big" href="care.html">Read more</a></h2>',
    }
    told = {}
    for name, heading in headings.items():
        page = tmp_path / f"{name}.html"
        page.write_text(f"<title>Care</title><h1>Care</h1>{heading}<p>Ask us.</p>", "utf-8")
        told[name] = [one.rule for one in check(readers.read(page)).findings]
    assert "vague-link" not in told["plain"]
    assert "vague-link" in told["linked"]
