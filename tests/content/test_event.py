"""Claims about the one file of facts about an event, and the {{placeholders}} that it fills."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread import content
from easyread.content import placeholders
from easyread.content.event import Event
from easyread.errors import ContentError
from easyread.model.document import Document, Statement, plain
from easyread.model.place import Place

TOP = '---\ntitle: "{{title}}: agenda"\ndate: "{{date}}"\nevent: our.event.toml\n---\n\n## Part\n\n'
FACTS = 'title = "Our day"\ndate = "2 June 2026"\n'
Made = Callable[..., Document]


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Read a content file that takes words from an event file beside it."""

    def make(body: str, facts: str = FACTS, top: str = TOP) -> Document:
        (tmp_path / "our.event.toml").write_text(facts, "utf-8")
        path = tmp_path / "our-agenda.md"
        path.write_text(top + body, "utf-8")
        return content.read(path)

    return make


def refusal(made: Made, body: str, facts: str = FACTS, top: str = TOP) -> ContentError:
    with pytest.raises(ContentError) as caught:
        made(body, facts, top)
    return caught.value


def words_of(document: Document) -> list[str]:
    found = document.sections[0].blocks[0]
    assert isinstance(found, Statement)
    return [plain(line) for line in found.lines]


def test_the_top_and_the_words_take_from_the_event(made: Made) -> None:
    document = made("We meet on {{date}}.\nThis is {{ title }}.")
    assert (document.meta.title, document.meta.date) == ("Our day: agenda", "2 June 2026")
    assert words_of(document) == ["We meet on 2 June 2026.", "This is Our day."]


def test_a_changed_date_changes_all_that_name_it(made: Made) -> None:
    later = made("We meet on {{date}}.", FACTS.replace("2 June", "9 June"))
    assert later.meta.date == "9 June 2026"
    assert words_of(later) == ["We meet on 9 June 2026."]


@pytest.mark.parametrize(
    "value",
    ["## Part {colour=red}", "- a", "1. a", "> a", ":home: a", "a | b", "**a**", "[a](https://b.c)",
     "<b>a</b>", "<!-- a -->", "a `b` c", ":::{box}", "---", "&amp;", "a \\", "{{date}}", "~~~",
     "[a]{lang=cy}", "a * b _ c", "|---|", "::: a", "![a](b)", "+ a", "=== ==="],
)  # fmt: skip
def test_a_value_never_becomes_a_mark(made: Made, value: str) -> None:
    facts = f"title = '{value}'\ndate = 'x'\n"
    found = made("{{title}}\n\n- {{title}}\n\n## {{title}}\n\nEnd.", facts)
    assert words_of(found) == [value]
    assert plain(found.sections[1].heading) == value
    assert found.sections[1].colour == "grey"
    assert [len(section.blocks) for section in found.sections] == [2, 1]


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
@settings(max_examples=200, deadline=None)
def test_escaped_words_come_back_as_they_were(value: str) -> None:
    event = Event("our.event.toml", {"title": value}, (), ())
    source = "---\ntitle: A\n---\n## Part\n\nWe say {{title}}."
    written = placeholders.filled(source, event, "our.md")
    assert written.count("\n") == source.count("\n")
    assert words_of(content.parse(written, "our.md", "our")) == [f"We say {value}."]


def test_lines_keep_their_numbers(made: Made) -> None:
    found = made("{{title}}\n\n{{date}}\n\n### {{title}}", 'title = """a\nb"""\ndate = "x"\n')
    assert [block.place.line for block in found.sections[0].blocks] == [9, 11, 13]
    assert words_of(found) == ["a b"]


def test_an_unknown_placeholder_is_refused_with_a_near_name(made: Made) -> None:
    error = refusal(made, "Words.\n\nWe meet on {{dat}}.")
    assert error.message == "The event file has no “dat”."
    assert (error.place.line, error.place.column) == (11, 12) if error.place else False
    assert error.hint == "Did you mean: date?"


def test_all_unknown_placeholders_are_told(made: Made) -> None:
    error = refusal(made, "{{one}}\n\n{{two}}")
    assert "“one”" in str(error)
    assert "“two”" in str(error)


def test_a_placeholder_without_an_event_file_is_refused(made: Made) -> None:
    error = refusal(made, "On {{date}}.", top="---\ntitle: A\n---\n\n## Part\n\n")
    assert error.message == "We do not know what {{date}} is."
    assert "event: my-event.event.toml" in error.hint


def test_braces_can_be_meant_as_they_are(made: Made) -> None:
    assert words_of(made(r"Write \{{date}} in your file.")) == ["Write {{date}} in your file."]


@pytest.mark.parametrize(
    "name", ["../our.event.toml", "/etc/passwd", "sub/our.event.toml", "our.toml", ".event.toml/..",
             "..\\\\our.event.toml"],
)  # fmt: skip
def test_an_event_file_lies_beside_its_content_file(made: Made, name: str) -> None:
    error = refusal(made, "Words.", top=TOP.replace("our.event.toml", f'"{name}"'))
    assert "cannot be an event file." in error.message
    assert error.place
    assert error.place.line == 4


def test_a_link_to_a_file_elsewhere_is_refused(made: Made, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.toml").write_text(FACTS, "utf-8")
    (tmp_path / "linked.event.toml").symlink_to(tmp_path / "elsewhere" / "a.toml")
    error = refusal(made, "Words.", top=TOP.replace("our.event", "linked.event"))
    assert error.message == "“linked.event.toml” lies in another folder."


def test_a_missing_event_file_is_told_once(made: Made) -> None:
    error = refusal(made, "{{date}} and {{title}}", top=TOP.replace("our.event", "other.event"))
    assert error.message == "There is no file “other.event.toml” here."
    assert "--kind event" in error.hint


@pytest.mark.parametrize(
    ("facts", "message", "line"),
    [
        ("title = 'a'\ndate = 2 June", "We cannot read this event file.", 2),
        ("title = 'a'\ndate = 2026-06-02", "“date” needs plain words.", 0),
        ("date = ''", "“date” is empty.", 0),
        ('date = "a\\u202eb"', "“date” needs plain words.", 0),
        ("My_Date = 'a'", "“My_Date” cannot be the name of a fact.", 0),
        ("names = 'Sam'", "“names” needs a list.", 0),
        ("names = [1]", "“names” needs plain words.", 0),
        ("agenda = ['1pm']", "“agenda” needs rows.", 0),
        ("[[agenda]]\ntime = '1pm'", "A row of the agenda needs a time and what it is.", 0),
        ("[[agenda]]\ntime = '1pm'\nwat = 'a'", "We do not know “wat” in the agenda.", 0),
        ("[[agenda]]\ntime = '1pm'\nwhat = 'a'\npicture = ':b:'",
         "“:b:” cannot be a picture.", 0),
        ("a = " + "[" * 5000, "We cannot read this event file.", 0),
        ("a = '" + "a" * 100_000 + "'", "This event file is too large.", 0),
    ],
)  # fmt: skip
def test_what_an_event_file_cannot_hold(made: Made, facts: str, message: str, line: int) -> None:
    error = refusal(made, "Words.", facts, "---\ntitle: A\nevent: our.event.toml\n---\n## Part\n\n")
    assert error.message == message
    assert error.place
    assert error.place.file.endswith("our.event.toml")
    assert error.place.line == line


def test_the_place_is_that_of_the_file() -> None:
    assert Event("a/our.event.toml", {}, (), ()).place == Place("a/our.event.toml")
