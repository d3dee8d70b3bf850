"""Code in Markdown is known for what it is, and keeps its place."""

import pytest

from easyread import readers
from easyread.model.prose import Span, source_span
from easyread.readers.code import code


def coded(source: str) -> list[str]:
    return [source[one.start : one.end] for one in code(source)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Type `make` now.", ["`make`"]),
        ("Type ``a ` b`` now.", ["``a ` b``"]),
        ("Type `make\ntest` now.", ["`make\ntest`"]),
        ("```\na\n\nb\n```\nc", ["```\na\n\nb\n```"]),
        ("~~~~ sh\n~~~\n~~~~\nc", ["~~~~ sh\n~~~\n~~~~"]),
        ("1. Do:\n\n    ```\n    a\n    ```\n", ["    ```\n    a\n    ```"]),
        ("> ```\n> a\n> ```\n", ["> ```\n> a\n> ```"]),
        ("```\nnever closed", ["```\nnever closed"]),
        ("Do:\n\n    a\n    b\n\nNow", ["    a", "    b"]),
        (
            "Do:\n\n    Set-Item -Path a\n    We go on here now.",
            ["    Set-Item -Path a", "    We go on here now."],
        ),
        ("`<!-- a note -->`", ["`<!-- a note -->`"]),
    ],
)
def test_code_is_found_with_its_marks(source: str, found: list[str]) -> None:
    assert coded(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "I don`t and I won`t.",
        "One ` alone.",
        "- one `\n- two `",
        "One `\n\nTwo `",
        r"Not \`code\` at all.",
        "- A point\n\n    goes on here.",
        "Words\n    go on here.",
        "Dear all,\n\n\tWe write to you about your flat.\n\tIt is new.",
        "<!-- a ` in a note --> and ` here",
        "`` two and one `",
    ],
)
def test_what_looks_like_code_may_be_none(source: str) -> None:
    assert coded(source) == []


def test_many_marks_are_no_burden() -> None:
    assert len(code("`a " * 100_000)) == 50_000
    assert not code(" ".join("a" + "`" * n for n in range(1, 1_000)))


def test_words_after_code_keep_their_place() -> None:
    source = "# Now\n\nType **`make <b> *x*` to** utilise `it`.\n"
    prose = readers.read_text(source, "a.md", ".md")
    unit = prose.units[1]
    assert unit.text == "Type make <b> *x* to utilise it."
    assert [unit.text[start:end] for start, end in unit.code] == ["make <b> *x*", "it"]
    for words in ("make", "*x*", "to", "utilise", "it."):
        start = unit.text.index(words)
        span = source_span(unit, Span(start, start + len(words)))
        assert source[span.start : span.end].replace("`", "") == words


def test_a_note_in_code_is_no_waiver() -> None:
    source = (
        "Write `<!-- allow: passive because so -->`.\n\n"
        "```\n<!-- allow: passive because so -->\n```\n\n"
        "<!-- allow: hard-word because `so -->\nIt is `so`.\n"
    )
    assert [one.rule for one in readers.read_text(source, "a.md", ".md").waivers] == ["hard-word"]
