import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread import readers
from easyread.errors import ContentError
from easyread.language.units import BULLETS
from easyread.model.prose import Prose, Span, place_at, source_span

LETTER = """About our plan

This line was wrapped by a mail program at about seventy characters and
goes on here. It is one line.

- one point
- two points
  that go on
1. first
2. then

How is it going?
Tick 1 box.
[ ] Good
☐ Bad
"""
LONG = (
    "This line was wrapped by a mail program at about seventy characters and goes on here. "
    "It is one line."
)


def kinds(source: str, ending: str = ".txt") -> list[tuple[str, str]]:
    prose = readers.read_text(source, f"a{ending}", ending)
    return [(unit.kind, unit.text) for unit in prose.units]


def test_the_lines_of_a_text_give_its_structure() -> None:
    assert kinds(LETTER) == [
        ("heading", "About our plan"),
        ("line", LONG),
        ("bullet", "one point"),
        ("bullet", "two points that go on"),
        ("step", "first"),
        ("step", "then"),
        ("question", "How is it going?"),
        ("hint", "Tick 1 box."),
        ("choice", "Good"),
        ("choice", "Bad"),
    ]  # fmt: skip


MINUTES = """Minutes

1. Welcome

Tunde welcomed all.

2. Police update

Sgt Moore told us about 4 cases. It was
a long talk.

3. Next time

We meet on Monday.
"""


def test_a_number_over_what_was_said_is_a_heading() -> None:
    headings = [words for kind, words in kinds(MINUTES) if kind == "heading"]
    assert headings == ["Minutes", "1. Welcome", "2. Police update", "3. Next time"]


@pytest.mark.parametrize(
    "source",
    [
        "1. Open the door\n\n2. Sit down\n\n3. Take a cup\n\nThen we talk.",
        "You need:\n\n1. A pen\n2. A cup\n\nThen we talk.",
        "We met.\n\n1. We sit down and drink tea.\n\nThen we talk.",
        "3. Gender\n\n☐ Male\n☐ Female",
        "3. Your health\n\nTick 1 box.\n\n☐ Good\n☐ Bad",
        "1. Kitchen\n\n- Wash the cups.\n- Sweep.",
        "4. Your name\n\n..........",
        "We meet on\n2. Friday\nin Hull.",
    ],
)
def test_a_number_in_a_list_or_a_form_is_no_heading(source: str) -> None:
    assert "heading" not in [kind for kind, _ in kinds(source)]


TABLE = "Our times\n\n| Day | Open |\n|---|:--|\n| Monday | 8am |\n| sunday | |\n\nCome soon."


def test_a_table_of_signs_is_read_as_a_table() -> None:
    assert kinds(TABLE) == [
        ("heading", "Our times"),
        *[("cell", words) for words in ("Day", "Open", "Monday", "8am", "sunday")],
        ("line", "Come soon."),
    ]
    blocks = [unit.block for unit in readers.read_text(TABLE, "a.txt", ".txt").units]
    assert blocks == [0, 1, 1, 2, 2, 3, 4]


@pytest.mark.parametrize("source", ["| One line alone |", "Home | About us | Help", "a | b\nc | d"])
def test_other_strokes_make_no_table(source: str) -> None:
    assert "cell" not in [kind for kind, _ in kinds(source)]


def test_a_point_of_a_list_is_an_idea_of_its_own() -> None:
    units = readers.read_text(LETTER).units
    assert len({unit.block for unit in units[2:6]}) == 4
    assert [unit.group for unit in units[2:6]] == [0, 0, 1, 1]


def test_places_count_through_wrapped_lines() -> None:
    prose = readers.read_text(LETTER, "a.txt", ".txt")
    unit = prose.units[1]
    assert str(place_at(prose, unit, unit.text.index("goes"))) == "a.txt:4:1"


def test_a_note_is_no_word_and_leaves_lines_together() -> None:
    with_note = "One line.\n<!-- allow: long-sentence because it is a law -->\nThe next line."
    prose = readers.read_text(with_note)
    assert [unit.text for unit in prose.units] == ["One line.", "The next line."]
    assert len({unit.block for unit in prose.units}) == 1
    (waiver,) = prose.waivers
    assert (waiver.rule, waiver.reason) == ("long-sentence", "it is a law")
    assert (waiver.first_line, waiver.last_line) == (3, 3)


def test_a_waiver_may_begin_with_a_capital() -> None:
    (waiver,) = readers.read_text("<!-- Allow: passive because so -->\nIt is done.").waivers
    assert (waiver.rule, waiver.reason) == ("passive", "so")


def test_a_waiver_covers_the_whole_block_that_comes_next() -> None:
    source = "<!-- allow: passive because so -->\n\nOne.\nTwo.\n\nThree."
    (waiver,) = readers.read_text(source).waivers
    assert (waiver.first_line, waiver.last_line) == (3, 4)


def test_letters_of_another_script_are_not_taken_for_english() -> None:
    arabic = readers.read_text("مرحبا بكم في مدينتنا. نحن نساعد الناس كل يوم.")
    assert {unit.language for unit in arabic.units} == {"und"}


def sound(prose: Prose) -> None:
    for unit in prose.units:
        at = source_span(unit, Span(0, len(unit.text)))
        assert unit.text.strip()
        assert 0 <= at.start < at.end <= len(prose.source)
        assert prose.source[at.start] == unit.text[0] or prose.source[at.start] in "&\\<"
        lines = prose.source.split("\n")
        last = place_at(prose, unit, len(unit.text) - 1)
        assert 1 <= last.line <= len(lines)
        assert 1 <= last.column <= len(lines[last.line - 1]) + 1


PIECES = st.sampled_from(["a", "B ", "word ", ". ", "? ", "\n", "\n\n", "- ", "* ", "**", "_",
                          "1. ", "# ", "> ", "|", "[", "](x)", "<!-- ", "-->", "<p>", "</p>",
                          "<li>",
                          "<b>", "&amp;", "&", "☐ ", "[ ] ", "• ", "`", "\t", "\r", "é", "\u202e",
                          "<td>", "<!-- allow: passive because so -->\n", "---\n", "\\", "\x00",
                          "\u2028", "<input type=radio>", "<label>", "🙂"])  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from([".txt", ".md", ".html"]))
def test_every_word_has_its_place_whatever_the_text(source: str, ending: str) -> None:
    if ending == ".txt":
        sound(readers.read_passage(source))
        return
    try:
        prose = readers.read_text(source, f"a{ending}", ending)
    except ContentError:
        return
    sound(prose)


def test_each_typed_bullet_and_box_is_seen_wherever_it_stands() -> None:
    for mark in BULLETS:
        assert [text for _, text in kinds(f"A cat{mark} a dog")] == ["A cat", "a dog"]
    for box in ["☐", "□", "◻", "❏", "❑", "❒", "▢", "○", "◯", "[ ]", "( )"]:
        assert ("choice", "Yes") in kinds(f"Do you come?\n{box} Yes\n{box} No")


def test_a_text_in_other_letters_is_no_english() -> None:
    assert readers.read_text("Είμαστε εδώ: a plan.").language == "und"
    assert readers.read_text("We are here: ένα σχέδιο.").language == "en-GB"
    assert readers.read_text("“12” – 34 …").language == "en-GB"


@pytest.mark.parametrize(
    "rules", ["passive, hard-word", "passive,hard-word,", "passive and hard-word"]
)
def test_a_waiver_can_name_several_rules(rules: str) -> None:
    prose = readers.read_text(
        f"<!-- allow: {rules} because it is the law -->\nIt is so.\n", "a.md", ".md"
    )
    assert [(one.rule, one.reason) for one in prose.waivers] == [
        ("passive", "it is the law"),
        ("hard-word", "it is the law"),
    ]
