"""Claims about whose pictures they are, and how they may be used."""

from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.symbols import pack
from easyread.symbols.adding import Wish
from tests.symbols.adding.sets import brought, folder, why


@pytest.mark.parametrize(
    ("wish", "options"),
    [
        (Wish("mine"), ("--licence", "--author")),
        (Wish("mine", author="Sam"), ("--licence",)),
        (Wish("mine", licence="CC0"), ("--author",)),
        (Wish("mine", licence="Ask us", author="Sam"), ("--commercial yes (or no)",)),
    ],
)
def test_a_pack_without_a_licence_is_refused_and_told_what_to_give(
    tmp_path: Path, wish: Wish, options: tuple[str, ...]
) -> None:
    with pytest.raises(PictureError, match="Nobody says how these pictures may be used") as caught:
        brought(tmp_path, folder(tmp_path / "in", "a.svg"), wish)
    said, _, example = caught.value.hint.partition(" Example: ")
    assert said == f"Say it with: {', '.join(options)}."
    for option in ("--licence", "--author", "--credit", "--commercial"):
        assert option in example
    assert not (tmp_path / "symbols" / "mine").exists()


@pytest.mark.parametrize(
    ("licence", "commercial"),
    [
        ("CC BY 4.0", True),
        ("CC-BY-SA 3.0", True),
        ("CC0 1.0", True),
        ("Public domain", True),
        ("CC BY-NC 4.0", False),
        ("CC-BY-NC-SA", False),
        ("Creative Commons Attribution-NonCommercial", False),
    ],
)
def test_a_known_licence_says_whether_somebody_may_earn(
    tmp_path: Path, licence: str, commercial: bool
) -> None:
    wish = Wish("mine", licence=licence, author="Sam")
    found = brought(tmp_path, folder(tmp_path / "in", "a.svg"), wish)[1]
    assert found.credit.commercial is commercial
    assert found.credit.sentence == f"mine by Sam. Licence: {licence}"


def test_what_the_user_says_is_kept(tmp_path: Path) -> None:
    wish = Wish("mine", title='Our "own" set\n', licence="Ask us", author="Sam \\ Kim",
                credit="Drawn by us", source="https://example.org", commercial=False, changed=True,
                licence_url="https://example.org/l", style="ours")  # fmt: skip
    found = brought(tmp_path, folder(tmp_path / "in", "a.svg"), wish)[1]
    credit = found.credit
    assert (credit.title, credit.author) == ('Our "own" set', "Sam \\ Kim")
    assert (credit.sentence, credit.source) == ("Drawn by us", "https://example.org")
    assert (credit.licence_url, found.style) == ("https://example.org/l", "ours")
    assert found.symbols["a"].origin.changed is True
    assert found.credit_of(found.symbols["a"]).sentence.endswith("The pictures were changed.")


def test_each_picture_can_say_it_itself_and_the_others_stay_out(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg", "b.svg", "c.svg")
    rows = "file,licence,author\na.svg,CC BY 4.0,Kim\nb.svg,,\nc.svg,Only here,Bo\n"
    (home / "list.csv").write_text(rows, "utf-8")
    added, found = brought(tmp_path, home, Wish("mine"))
    assert why(added) == {"b.svg": "Nobody says how it may be used."}
    sentences = {name: found.credit_of(one).sentence for name, one in found.symbols.items()}
    assert sentences == {
        "a": "By Kim. Licence: CC BY 4.0",
        "c": "By Bo. Licence: Only here",
    }
    assert found.symbols["a"].origin.commercial is True
    assert found.symbols["c"].origin.commercial is False


def test_a_pack_that_came_in_can_be_read_again(tmp_path: Path) -> None:
    added, found = brought(
        tmp_path, folder(tmp_path / "in", "a.svg"), Wish("mine", licence="CC0", author="Sam")
    )
    assert pack.read(added.folder) == found
    assert len(found.symbols["a"].origin.hash) == 64
