import pytest

from easyread.language import sentences, units


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Jones will see you.",
        "It costs 3.50 pounds or 0.95 euros.",
        "See www.nhs.uk/care. html for help.",
        "We help carers, e.g. parents and friends.",
        "J. K. Rowling wrote it.",
        "“Who are you?” he said.",
        "Come at 10 a.m. on Monday.",
        "It is in vol. 3 of the book.",
        "It was built c. 1200 by monks.",
        "He has a Ph.D. in maths.",
        "She lives in Oak Ave. in Leeds.",
        "“Why?” Alice asked.",
        "Smith et al. found it in Eq. 5.",
    ],
)
def test_a_full_stop_inside_does_not_end_a_sentence(text: str) -> None:
    assert split(text.replace(". html", ".html")) == [text.replace(". html", ".html")]


def test_marks_end_sentences() -> None:
    assert split("We came. Did you? Yes! Good.") == ["We came.", "Did you?", "Yes!", "Good."]


@pytest.mark.parametrize("text", ["We chose plan B. It works.", "The end.[1][2] Next one."])
def test_a_capital_or_a_note_can_end_a_sentence(text: str) -> None:
    assert len(split(text)) == 2


def test_a_small_letter_can_start_a_sentence() -> None:
    assert split("call me. i am at home.") == ["call me.", "i am at home."]


def test_a_closing_quote_belongs_to_its_sentence() -> None:
    assert split("He said: “I am here.” She left.") == ["He said: “I am here.”", "She left."]


def test_bullets_stand_alone_without_their_marks() -> None:
    text = "You can:\n• phone us\n• write\n- visit\n1. wait"
    assert split(text) == ["You can:", "phone us", "write", "visit", "wait"]


def test_bullets_inside_a_line_stand_alone() -> None:
    assert split("We help with: • money • housing") == ["We help with:", "money", "housing"]


def test_a_wrapped_line_goes_on() -> None:
    text = "The council will look at your plan\nevery year and write to you."
    assert len(split(text)) == 1


def test_a_label_with_its_value_stands_alone() -> None:
    lines = "Your weekly income: £204.15\nYour highest amount: £192.30\nYour part of it all: £11.85"
    assert split(lines) == lines.split("\n")
    came = "Who came: Tunde (Chair), Maggie, Bilal, Dr Ann Reid (notes)\nApologies: Keith, Mark P"
    assert split(came) == came.split("\n")


def test_words_under_a_label_may_go_on() -> None:
    assert (
        len(split("Who came: Tunde (Chair), Maggie, Bilal, Jo (notes), Sue H, Dr Ann\nReid")) == 1
    )
    assert (
        len(split("It has a note that tells us what we can do with it here in the\nNorth: go")) == 1
    )


def test_a_heading_stands_alone() -> None:
    assert split("Your rights\n\nYou have rights.") == ["Your rights", "You have rights."]


def test_a_colon_at_the_end_of_a_line_ends_a_unit() -> None:
    assert len(units("You need:\na pen")) == 2


def test_nothing_has_no_sentences() -> None:
    assert sentences("") == sentences(" \n\n ") == ()
