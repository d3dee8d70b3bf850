"""Claims about finding the picture that fits."""

from pathlib import Path

from tests.symbols.lexicons import matcher


def first(folder: Path, text: str, *rows: str) -> str:
    found = matcher(folder, *rows).candidates(text)
    return found[0].concept if found else ""


def test_no_match_gives_no_picture(tmp_path: Path) -> None:
    assert matcher(tmp_path, "home|home*|p:home").candidates("It depends.") == ()


def test_the_words_that_were_matched_are_the_reason(tmp_path: Path) -> None:
    one = matcher(tmp_path, "home|front door|p:home").candidates("Lock the front door.")[0]
    assert (one.why, one.symbols, one.sure) == ("front door", ("p:home",), True)
    assert 0 < one.score <= 1


def test_a_star_stands_for_all_forms(tmp_path: Path) -> None:
    rows = ("fill|fill* in|p:f", "worker|support worker*|p:w")
    assert first(tmp_path, "Filling in is easy.", *rows) == "fill"
    assert first(tmp_path, "We filled in the form.", *rows) == "fill"
    assert first(tmp_path, "Two support workers came.", *rows) == "worker"


def test_without_a_star_only_the_word_itself_counts(tmp_path: Path) -> None:
    assert first(tmp_path, "She trained us.", "train|train|p:train") == ""


def test_the_word_as_it_stands_goes_before_its_base(tmp_path: Path) -> None:
    rows = ("meet|meet*|p:a", "meeting|meeting|p:b")
    assert first(tmp_path, "The meeting was good.", *rows) == "meeting"


def test_the_longest_phrase_wins(tmp_path: Path) -> None:
    rows = ("blood|blood|p:a", "test|test*|p:b", "blood-test|blood test*|p:c")
    found = matcher(tmp_path, *rows).candidates("You need a blood test.")
    assert found[0].concept == "blood-test"
    assert not any(one.sure for one in found[1:])


def test_small_words_do_not_part_a_phrase(tmp_path: Path) -> None:
    assert first(tmp_path, "Fill in the form.", "form|fill in form|p:f") == "form"


def test_a_full_stop_parts_a_phrase(tmp_path: Path) -> None:
    assert first(tmp_path, "I gave blood. Test it.", "blood-test|blood test|p:f") == ""


def test_generic_ideas_come_last(tmp_path: Path) -> None:
    rows = ("people|people|p:a|1", "bus|bus|p:b")
    assert first(tmp_path, "People went by bus.", *rows) == "bus"
    alone = matcher(tmp_path, *rows).candidates("People came.")
    assert [one.sure for one in alone] == [False]


def test_a_phrase_can_forbid_a_concept(tmp_path: Path) -> None:
    rows = ("bank-card|card*;-birthday card*|p:a",)
    assert first(tmp_path, "Pay with your card.", *rows) == "bank-card"
    assert first(tmp_path, "She got birthday cards.", *rows) == ""


def test_a_denied_idea_turns_into_its_opposite(tmp_path: Path) -> None:
    rows = ("happy|happy|p:a||sad", "sad|sad|p:b")
    found = matcher(tmp_path, *rows).candidates("I am not happy.")
    assert [one.concept for one in found] == ["sad"]


def test_a_denied_idea_can_be_silent(tmp_path: Path) -> None:
    assert first(tmp_path, "There is no train.", "train|train|p:a||-") == ""


def test_a_denied_idea_is_less_sure(tmp_path: Path) -> None:
    found = matcher(tmp_path, "bus|bus|p:a").candidates("There is no bus.")
    assert [one.sure for one in found] == [False]


def test_what_is_said_first_goes_before_side_words(tmp_path: Path) -> None:
    rows = ("doctor|doctor|p:a", "ill|ill|p:b")
    assert first(tmp_path, "If you are ill, ring the doctor.", *rows) == "doctor"
    assert first(tmp_path, "The doctor knows when you are ill.", *rows) == "doctor"


def test_a_concept_without_symbols_is_not_proposed(tmp_path: Path) -> None:
    assert first(tmp_path, "This is neglect.", "neglect|neglect|") == ""


def test_numbers_can_be_part_of_a_term(tmp_path: Path) -> None:
    assert first(tmp_path, "It takes 10 minutes.", "time|# minutes|p:a") == "time"
    assert first(tmp_path, "Come at 2pm.", "time|#pm|p:a") == "time"
