"""Claims about name badges in a content file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import content
from easyread.errors import ContentError
from easyread.model.document import Badges, Block, PictureName, plain

Blocks = Callable[[str], tuple[Block, ...]]


def badges(blocks: Blocks, inside: str) -> Badges:
    found = blocks(f":::{{badges}}\n{inside}\n:::\n")[0]
    assert isinstance(found, Badges)
    return found


def test_a_badge_has_a_name_and_what_stands_below_it(blocks: Blocks) -> None:
    found = badges(blocks, ":title: Our day\n:blank: 3\n- Sam Lee, Our group, Derby\n- Jo")
    assert (found.title, found.blank) == ("Our day", 3)
    assert [(plain(one.name), plain(one.about)) for one in found.badges] == [
        ("Sam Lee", "Our group, Derby"), ("Jo", ""),
    ]  # fmt: skip


def test_a_picture_says_how_to_talk_with_somebody(blocks: Blocks) -> None:
    picture = badges(blocks, "- :sign-language: Jo").badges[0].picture
    assert isinstance(picture, PictureName)
    assert picture.name == "sign-language"


def test_names_come_from_the_event(tmp_path: Path) -> None:
    facts = 'title = "A day"\nnames = ["Sam *Lee*, Our group", "Jo"]\n'
    (tmp_path / "our.event.toml").write_text(facts, "utf-8")
    path = tmp_path / "a.md"
    top = "---\ntitle: A\nevent: our.event.toml\n---\n## Part\n\n"
    path.write_text(f"{top}:::{{badges}}\n:title: {{{{title}}}}\n:::\n", "utf-8")
    found = content.read(path).sections[0].blocks[0]
    assert isinstance(found, Badges)
    assert found.title == "A day"
    assert [plain(one.name) for one in found.badges] == ["Sam *Lee*", "Jo"]


def test_blank_badges_alone_are_enough(blocks: Blocks) -> None:
    assert badges(blocks, ":blank: 8").badges == ()


@pytest.mark.parametrize("inside", ["", ":blank: 0", ":blank: many", ":blank: 201", "Words.",
                                    "- Sam\n  Lee", "- a\n\n## b"])  # fmt: skip
def test_what_cannot_be_badges(refusal: Callable[[str], ContentError], inside: str) -> None:
    assert refusal(f":::{{badges}}\n{inside}\n:::\n").hint
