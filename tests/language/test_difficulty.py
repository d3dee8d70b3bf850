from copy import copy

import pytest

from easyread.language import difficulty, like_published_easy_read, measures
from easyread.language.difficulty import of_measures
from easyread.language.likeness import of_counts
from easyread.language.measures import Measures

EASY = ["We will write to you.", "You can come and see us.", "Bring a friend if you want."] * 3
HARD = [
    (
        "The implementation of the multidisciplinary framework, notwithstanding the considerable "
        "constraints identified by stakeholders, was subsequently approved by the committee."
    )
] * 5


def counted(like: Measures, **counts: float) -> Measures:
    """Return the same counts, but for those that are named."""
    found = copy(like)
    for name, count in counts.items():
        setattr(found, name, count)
    return found


def test_the_parts_add_up() -> None:
    found = difficulty(HARD)
    assert found.value == pytest.approx(sum(part.points for part in found.parts))
    assert 0 <= found.value <= 100


def test_the_caps_add_up_to_100() -> None:
    endless = dict.fromkeys(Measures.__annotations__, 10**6)
    ones = {"sentences": 1, "content": 1, "personal": 0}
    found = counted(Measures(), **endless | ones)
    assert of_measures(found).value == pytest.approx(100, abs=0.5)


def test_hard_text_is_harder() -> None:
    assert difficulty(HARD).value > difficulty(EASY).value + 30


def test_no_text_has_no_difficulty() -> None:
    assert difficulty([]).value == difficulty([""]).value == 0


@pytest.mark.parametrize(
    "name",
    [
        "lengths",
        "letters",
        "loads",
        "weight",
        "hard",
        "uncommon",
        "rare",
        "abstract",
        "commas",
        "passive",
        "marks",
        "figures",
        "symbols",
    ],
)
def test_more_of_a_thing_is_harder(name: str) -> None:
    less = measures(EASY)
    more = counted(less, **{name: getattr(less, name) + 3})
    assert of_measures(more).value > of_measures(less).value


@pytest.mark.parametrize("name", ["lengths", "very_long", "hard", "commas", "linked"])
def test_more_of_a_thing_is_further_from_easy_read(name: str) -> None:
    less = measures(EASY)
    more = counted(less, **{name: getattr(less, name) + 3})
    assert of_counts(more).distance > of_counts(less).distance


@pytest.mark.parametrize(
    ("easy", "hard"),
    [
        ("We will help you.", "We will assist you."),
        ("You can use this form.", "You can utilise this form."),
        ("Tell the staff.", "Notify the personnel."),
        ("You can come with a friend.", "You can come with a friend and stay for the whole day."),
        ("They will look at it.", "It will be looked at."),
        ("We do not know. Tell us.", "We do not know so tell us."),
        ("He saw a small boat.", "He saw a small felucca."),
        ("They talked about the money.", "They talked about the methodology."),
    ],
)
def test_one_harder_word_or_a_longer_sentence_counts(easy: str, hard: str) -> None:
    assert difficulty([easy]).value < difficulty([hard]).value


def test_a_lost_apostrophe_makes_no_text_hard() -> None:
    lost = difficulty(["We dont know the plan yet. We wont come."]).value
    assert lost == difficulty(["We don’t know the plan yet. We won’t come."]).value


def test_hard_words_count_for_more_than_a_long_sentence_of_easy_words() -> None:
    tale = (
        "She lived with her mother in a little house by the sea, and each day she ran down to the "
        "water to see the boats come home, and sat there till the sun went down."
    )
    science = (
        "Enzymes catalyse reactions. They lower the activation energy. Inhibitors bind to the "
        "receptor. Temperature determines the equilibrium."
    )
    assert difficulty([tale]).value < difficulty([science]).value - 20


def test_a_summary_for_all_is_easier_than_one_for_doctors() -> None:
    doctors = (
        "Antibiotics reduced perforations (RR 0.37, 95% CI 0.18 to 0.76) and contralateral "
        "episodes, with a modest increase in gastrointestinal adverse events."
    )
    everybody = (
        "When children with an ear infection took the medicine, fewer of them had a burst eardrum "
        "or pain in the other ear, but more of them felt sick."
    )
    assert difficulty([everybody]).value < difficulty([doctors]).value - 15


def test_a_label_beside_a_long_sentence_hardly_helps() -> None:
    labels = ["This is a label"] * 2
    assert difficulty([*HARD, *labels]).value > difficulty(HARD).value - 12


def test_licence_lines_do_not_count() -> None:
    licence = "© Crown copyright 2024, licensed under the Open Government Licence v3.0, London."
    assert difficulty([*EASY, licence]).value == difficulty(EASY).value


def test_easy_text_is_like_published_easy_read() -> None:
    assert like_published_easy_read(EASY).like is True


def test_hard_text_is_not() -> None:
    found = like_published_easy_read(HARD)
    assert found.like is False
    assert "hard-words" in {share.name for share in found.shares if not share.inside}


def test_too_little_text_gets_no_verdict() -> None:
    assert like_published_easy_read(EASY[:2]).like is None


def test_one_long_hard_sentence_is_enough_for_a_verdict() -> None:
    one = " ".join(sentence.rstrip(".") for sentence in HARD) + "."
    assert like_published_easy_read([one]).like is False
