"""Claims about words out of names of files."""

import pytest

from easyread.symbols.adding.names import slug, stem, terms


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("doctor", ("doctor",)),
        ("vote_,_to", ("vote",)),
        ("bread_,_slice_of", ("slice of bread",)),
        ("doctor_1a", ("doctor",)),
        ("doctor_2", ("doctor", "doctor 2")),
        ("happy_lady", ("happy", "happy lady")),
        ("happy_man_1b", ("happy", "happy man")),
        ("Nurse talking to man_2", ("nurse talking to man", "nurse talking to man 2")),
        ("bath_-_empty", ("bath empty",)),
        ("over_18", ("over 18",)),
        ("covid-19", ("covid 19",)),
        ("Front door (2)", ("front door",)),
        ("Front door - Copy", ("front door",)),
        ("tea@2x", ("tea",)),
        ("HappyFace", ("happy face",)),
        ("lady", ("lady",)),
        ("caf\u0065\u0301", ("café",)),
        ("IMG_2034", ()),
        ("20240702_101500", ()),
        ("DSC00123", ()),
        ("P1010023", ()),
        ("p45", ("p45",)),
        ("999", ("999",)),
        ("A", ()),
        ("a_-_lower_case", ("a lower case",)),
    ],
)
def test_a_file_name_says_what_it_shows(name: str, expected: tuple[str, ...]) -> None:
    assert terms(name) == expected


def test_a_name_of_a_picture_is_plain() -> None:
    assert slug("Café, to go!") == "cafe-to-go"
    assert slug("日本") == ""
    assert len(slug("a" * 500)) == 60


def test_only_endings_of_pictures_are_endings() -> None:
    assert stem("EN/a.b.svg") == "a.b"
    assert stem("a\\Dr. Who") == "Dr. Who"
