"""Claims about choosing pictures for a whole document."""

from pathlib import Path

from easyread.content.read import parse
from easyread.model.document import Document, PictureName, Statement
from easyread.symbols.choose import choose, proposals
from tests.symbols.lexicons import matcher

ROWS = ("home|home*;house*|p:home;p:house", "money|cash;money|p:coin", "pay|pay*|p:coin;p:note",
        "rent|rent|p:coin", "people|people|p:people|1")  # fmt: skip


def document(*ideas: str) -> Document:
    head = "---\ntitle: T\n---\n\n## Part\n\n"
    return parse(head + "\n\n".join(ideas) + "\n", "a.md", "a")


def pictures(found: Document) -> list[str]:
    blocks = [block for block in found.blocks() if isinstance(block, Statement)]
    return [block.picture.name if isinstance(block.picture, PictureName) else ""
             for block in blocks]  # fmt: skip


def test_an_idea_without_a_picture_gets_one(tmp_path: Path) -> None:
    found = choose(document("This is your home."), matcher(tmp_path, *ROWS))
    assert pictures(found) == ["home"]
    block = next(found.blocks())
    assert isinstance(block, Statement)
    assert isinstance(block.picture, PictureName)
    assert block.picture.chosen_by == "match"


def test_the_author_s_choice_stays(tmp_path: Path) -> None:
    found = choose(document(":own: This is your home."), matcher(tmp_path, *ROWS))
    assert pictures(found) == ["own"]


def test_the_author_s_picture_is_used_for_that_idea_all_through(tmp_path: Path) -> None:
    ideas = ("This is home.", ":house: The house is warm.", "Go home.")
    found = choose(document(*ideas), matcher(tmp_path, *ROWS))
    assert pictures(found) == ["house", "house", "house"]


def test_one_picture_never_stands_for_2_ideas(tmp_path: Path) -> None:
    ideas = ("Bring cash.", "You pay here.", "The rent is here.", "Bring cash.")
    found = choose(document(*ideas), matcher(tmp_path, *ROWS))
    assert pictures(found) == ["coin", "note", "", "coin"]


def test_a_picture_that_the_author_took_for_another_idea_is_not_used(tmp_path: Path) -> None:
    found = choose(document(":coin: It depends.", "Bring cash."), matcher(tmp_path, *ROWS))
    assert pictures(found) == ["coin", ""]


def test_where_we_are_not_sure_we_propose_and_do_not_place(tmp_path: Path) -> None:
    words, found = document("People came."), matcher(tmp_path, *ROWS)
    assert pictures(choose(words, found)) == [""]
    one = proposals(words, found)[0]
    assert one.chosen == ""
    assert [name for name, _ in one.others] == ["people"]
