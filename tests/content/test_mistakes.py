"""Claims about files with more than one mistake: the author hears of them in one go."""

from collections.abc import Callable

from easyread.errors import ContentError, ManyContentError

BODY = """\
:team: A *slanted* word.
:tea: Fine.

- one
- `two`
- [three](ftp://a)

### <b>Small</b>

| a | b |
|---|---|
| c |

:::{question} how
:kind: oen
How is it?
- Good
- Bad
:::

:::{boxx} Look
Words.
:::
"""


def told(error: ContentError) -> list[tuple[int, str]]:
    assert isinstance(error, ManyContentError)
    return [(one.place.line if one.place else 0, one.message) for one in error.mistakes]


def test_each_block_tells_its_own_mistake(refusal: Callable[[str], ContentError]) -> None:
    assert told(refusal(BODY)) == [
        (6, "Slanted words are hard to read."),
        (10, "We do not know `code` marks."),
        (11, "We cannot link to “ftp://a”."),
        (13, "HTML is not used here."),
        (17, "This row has 1 part. The first row has 2."),
        (20, "“oen” cannot follow :kind:"),
        (26, "We do not know {boxx}."),
    ]


def test_the_message_says_how_many_and_lists_them(refusal: Callable[[str], ContentError]) -> None:
    lines = str(refusal("a *b*\n\nc `d`")).split("\n")
    assert lines[0].endswith("test.md: This file has 2 mistakes.")
    assert lines[2].endswith("test.md:6: Slanted words are hard to read.")
    assert lines[4].endswith("test.md:8: We do not know `code` marks.")


def test_after_ten_the_rest_is_counted(refusal: Callable[[str], ContentError]) -> None:
    message = str(refusal("\n\n".join(["a *b*"] * 12)))
    assert message.count("Slanted") == 10
    assert message.endswith("\nAnd 2 more.")


def test_the_top_and_the_body_tell_together(
    whole_refusal: Callable[[str | bytes], ContentError],
) -> None:
    source = (
        "---\ntitle: A\nknid: leaflet\neditions: [easy]\nlayout: x\ntags: y\n---\n## P\n\na *b*\n"
    )
    assert told(whole_refusal(source)) == [
        (3, "We do not know “knid”."),
        (4, "There is no edition “easy”."),
        (5, "We do not know “layout”."),
        (10, "Slanted words are hard to read."),
    ]


def test_questions_of_one_name_are_all_told(refusal: Callable[[str], ContentError]) -> None:
    question = ":::{question} how\nHow is it?\n:::\n"
    assert len(told(refusal("\n".join([question] * 3)))) == 2


def test_what_follows_from_a_mistake_is_not_told(refusal: Callable[[str], ContentError]) -> None:
    unclosed = ":::{question} how\nHow is it?\n\n## Next\n\na *b*\n\n:::{box} Look\nc `d`\n:::\n"
    for body in (unclosed, "a **b\nc** d", "| a | b |\n| c | d |"):
        assert not isinstance(refusal(body), ManyContentError)
