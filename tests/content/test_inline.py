"""Claims about the words of one line."""

from collections.abc import Callable

import pytest

from easyread.content.inline import split_picture, text
from easyread.errors import ContentError
from easyread.model.document import PictureName, Run, plain
from easyread.model.place import Place

HERE = Place("test.md", 1)


def refused(line: str) -> ContentError:
    with pytest.raises(ContentError) as caught:
        text(line, HERE)
    return caught.value


def test_plain_words_are_one_run() -> None:
    assert text("We meet on Tuesday.", HERE) == (Run("We meet on Tuesday."),)


def test_two_stars_make_a_hard_word() -> None:
    found = text("We use **co-production** here.", HERE)
    assert found == (Run("We use "), Run("co-production", strong=True), Run(" here."))


@pytest.mark.parametrize(
    "address", ["https://example.org/a", "http://example.org", "mailto:a@b.org", "tel:0123"]
)
def test_a_link_keeps_its_address(address: str) -> None:
    assert text(f"See [our page]({address}).", HERE)[1] == Run("our page", link=address)


def test_an_address_between_angles_is_a_link() -> None:
    assert text("<https://example.org>", HERE) == (
        Run("https://example.org", link="https://example.org"),
    )


def test_words_can_be_in_another_language() -> None:
    assert text("[Croeso]{lang=cy}!", HERE) == (Run("Croeso", language="cy"), Run("!"))


def test_marks_can_stand_inside_each_other() -> None:
    (run,) = text("[**[Croeso](https://example.org)**]{lang=cy}", HERE)
    assert run == Run("Croeso", strong=True, link="https://example.org", language="cy")


def test_a_note_is_left_out() -> None:
    assert text("We <!-- all --> meet.", HERE) == (Run("We  meet."),)


@pytest.mark.parametrize(
    "line",
    ["5 * 3 = 15", "snake_case", "a < b > c", "We [all] agree", "It is 10:30", "at 1:2:3", ":) hi",
     "#1", "Name: ______", "50% & more", "(see below)", "{name}", "“Why?” – ‘Why not?’", "A/B\\C"],
)  # fmt: skip
def test_everyday_marks_are_words(line: str) -> None:
    assert plain(text(line, HERE)) == line


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (r"2 \*\* 3", "2 ** 3"),
        (r"\*not slanted\*", "*not slanted*"),
        (r"\:meeting: is a name", ":meeting: is a name"),
        (r"\## is a mark", "## is a mark"),
        (r"\[a\](b)", "[a](b)"),
        ("Fish &amp; chips", "Fish & chips"),
        (r"C:\\", "C:\\"),
    ],
)
def test_a_backslash_takes_the_meaning_from_a_mark(line: str, shown: str) -> None:
    assert plain(text(line, HERE)) == shown


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("*slanted*", "Slanted words are hard to read."),
        ("_slanted_", "Slanted words are hard to read."),
        ("***both***", "Slanted words are hard to read."),
        ("`code`", "We do not know `code` marks."),
        ("![a face](face.png)", "A picture cannot stand inside a line."),
        ("a <b>bold</b> word", "HTML is not used here."),
        ("a <script>alert(1)</script>", "HTML is not used here."),
        ("a **hard word", "The mark ** has no partner on this line."),
        ("a hard** word", "The mark ** has no partner on this line."),
        ("[our page](https://example.org/a b)", "This link is not whole."),
        ("[our page](javascript:alert(1))", "This link is not whole."),
        ("[our page](/page)", "We cannot link to “/page”."),
        ("[our page](ftp://example.org)", "We cannot link to “ftp://example.org”."),
        ('[a](https://example.org "b")', "There are words behind the address of this link."),
        ("[](https://example.org)", "This link has no words."),
        ("a [ ](https://example.org) b", "This link has no words."),
        ("[our page][1]", "We do not know [ ] marks of this kind."),
        ("[1]: https://example.org", "We do not know links of this kind."),
        ("A fact[^1]", "We do not know [ ] marks of this kind."),
        ("[Croeso]{lang=cy", "We cannot read what follows these [words]."),
        ("[Croeso]{.cy}", "Only {lang=…} may follow [words]."),
        ("[Croeso]{lang=cy title=x}", "Only {lang=…} may follow [words]."),
        ("[Croeso]{lang=welsh!}", "We cannot read what follows these [words]."),
        ("[Croeso]{lang=klingonish}", "Only {lang=…} may follow [words]."),
        ("a ~~gone~~ word", "We do not know ~~ marks."),
        ("words <!-- a note", "This note has no end."),
        ("words {colour=blue}", "We do not know these {…} marks."),
        ("words \\", "There is a \\ at the end of this line."),
        ("Hello :happy: there", "A picture cannot stand inside a line."),
        (":a: :b: words", "There is a picture too many here."),
        (":Meeting: words", "This is not the name of a picture."),
        (":meeting:words", "This is not the name of a picture."),
        (":meeting words", "This is not the name of a picture."),
        (":speak_up: words", "This is not the name of a picture."),
        (": meeting : words", "This is not the name of a picture."),
        (": words", "This is not the name of a picture."),
        (":", "This is not the name of a picture."),
        ("::{box}", "This does not start with 3 colons."),
        ("::::{box}", "This does not start with 3 colons."),
        ("[ ] words", "We do not know boxes to tick of this kind."),
        ("##No space", "This heading needs a space."),
    ],
)
def test_a_mark_that_we_do_not_know_is_refused(line: str, message: str) -> None:
    error = refused(line)
    assert error.message == message
    assert error.place == HERE
    assert error.hint


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        (": meeting : words", "Put the colons next to the name: :meeting:"),
        (": meeting: words", "Put the colons next to the name: :meeting:"),
        (":meeting : words", "Put the colons next to the name: :meeting:"),
        (":Meeting: words", "small letters, with hyphens and no spaces: :meeting:"),
        (":working together: words", "no spaces: :working-together:"),
        (":speak_up: words", "no spaces: :speak-up:"),
        (":OpenMoji:Home: words", "no spaces: :openmoji:home:"),
        (":meeting:words", "Put a space after :meeting:"),
        (":meeting words", "Put a : on both sides and then a space"),
        (": words", "Put a : on both sides and then a space"),
        (":日本: words", "Put a : on both sides and then a space"),
    ],
)
def test_how_to_write_a_picture_is_told(line: str, hint: str) -> None:
    assert hint in refused(line).hint


def test_a_hard_word_does_not_reach_into_the_next_line(
    refusal: Callable[[str], ContentError],
) -> None:
    assert refusal("a **hard\nword** here").message == "The mark ** has no partner on this line."


def test_a_note_does_not_reach_into_the_next_line(refusal: Callable[[str], ContentError]) -> None:
    assert refusal("words <!-- a note\nwith 2 lines --> more").message == "This note has no end."


def test_the_picture_comes_off_the_line() -> None:
    picture, words = split_picture(":speak-up: We speak.", HERE)
    assert picture == PictureName("speak-up", HERE)
    assert words == "We speak."


def test_a_line_can_have_no_picture() -> None:
    assert split_picture("We speak.", HERE) == (None, "We speak.")
