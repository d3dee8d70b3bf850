"""Claims about one picture for each part of a document."""

from easyread.content.read import parse
from easyread.model.document import AnyPicture, Question, Section, Statement, Subheading
from easyread.symbols.fewer import fewer


def section(body: str, heading: str = "Part") -> Section:
    head = f"---\ntitle: T\n---\n\n## {heading}\n\n"
    return fewer(parse(f"{head}{body}\n", "a.md", "a")).sections[0]


def name(picture: AnyPicture | None) -> str:
    return picture.name if picture else ""


def test_a_part_keeps_its_own_picture(tmp_path: object) -> None:
    assert name(section(":bus: Words.", ":home: Part").picture) == "home"


def test_else_it_has_the_first_picture_below_its_heading() -> None:
    found = section("Words.\n\n- :bus: A point\n\n:car: More words.")
    assert name(found.picture) == "bus"
    assert ":car:" not in repr(found)
    assert repr(found.blocks).count("PictureName") == 0


def test_a_smaller_heading_has_the_first_picture_below_it() -> None:
    found = section("### More\n\n:::{box} B\n:bus: Words.\n:::\n\n### Less\n\nWords.\n\n### :a: C")
    headings = [block for block in found.blocks if isinstance(block, Subheading)]
    assert [name(one.picture) for one in headings] == ["bus", "", "a"]
    assert found.picture is None


def test_ideas_have_no_picture_and_keep_their_words() -> None:
    block = section(":bus: Words.\nMore words.").blocks[0]
    assert isinstance(block, Statement)
    assert block.picture is None
    assert len(block.lines) == 2


def test_answers_keep_their_pictures() -> None:
    block = section(":::{question} a\n:bus: Good?\n- :yes: Yes\n- :no: No\n:::").blocks[0]
    assert isinstance(block, Question)
    assert [name(one.picture) for one in block.choices] == ["yes", "no"]
    assert name(block.picture) == "bus"
