"""Parts that tell more of what went before are no list."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "They wrote a report, telling all that went wrong and asking for help.",
        "The men of the town of Leek, 50 km west of Derby, came and gave us lunch.",
        "Of those who have a need, Black and other families were asked least.",
        "In the book Anna, the best cook of the town, baked a cake and invited us all.",
        "While we work on the plans, the leaders and teams of the towns wait.",
        "Madam, ladies and gentlemen, the report is here for all of you.",
        "We cannot take your call, unless you are ill or need a nurse.",
        "Drills take place twice a year, in March and September.",
        "We meet once a month, on Monday or Friday.",
        "We help with washing, such as and bread.",
        "We help with washing, including , and bread or tea.",
        "However, numbers then fell, to 630 and 250 in 2 years.",
    ],
)
def test_what_tells_more_is_no_list(text: str, find: Find) -> None:
    assert not find("inline-list", text)


@pytest.mark.parametrize(
    "text",
    [
        "You can go swimming with us, riding a bike and playing football.",
        "The team can help by telling us what is wrong, giving us time and taking our calls.",
        "We pay, and when you use a bus, a train or a tram, we pay for that too.",
        "They like music, painting and reading when they are at home.",
        "You can bring a friend, a carer or a nurse.",
        "We need a big pan for the soup, 2 metal forks and 3 plates.",
    ],
)
def test_a_list_is_found(text: str, find: Find) -> None:
    assert find("inline-list", text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The plan sets out where new homes, shops and offices could be built by 2042.",
            "new homes, shops and offices",
        ),
        (
            "We offer a generous allowance, training, and 24/7 support.",
            "a generous allowance, training, and 24/7 support",
        ),
        (
            "You pay for any damage caused by you, members of your household or visitors.",
            "you, members of your household or visitors",
        ),
        ("We work at home, at school or in the hall.", "at home, at school or in the hall"),
        (
            "They like music, painting and reading when they are at home.",
            "music, painting and reading",
        ),
        (
            "We can help you wash, get dressed and eat your meals.",
            "wash, get dressed and eat your meals",
        ),
        (
            "He can go to all or part of the meeting, send a video or stay at home.",
            "go to all or part of the meeting, send a video or stay at home",
        ),
        (
            "Bring any aids you use, for instance glasses, hearing aids or a stick.",
            "glasses, hearing aids or a stick",
        ),
        ("We help with washing, for example, hair, hands and feet.", "hair, hands and feet"),
        ("For example, about parks, bins and books.", "about parks, bins and books"),
        ("If you come, bring cake, tea and milk.", "bring cake, tea and milk"),
        (
            "Bring a card for the bus, a pen and a letter that shows your name.",
            "a card for the bus, a pen and a letter",
        ),
    ],
)
def test_only_the_things_are_marked(text: str, row: str, find: Find) -> None:
    [found] = find("inline-list", text)
    assert words_of(found) == row


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("For example, parks, bins and books.", 3),
        ("If you like tea, cake, bread or milk, come.", 4),
        ("When you come to our very big new house, bring cake, tea or milk.", 3),
    ],
)
def test_words_that_open_a_sentence_are_no_thing(text: str, things: int, find: Find) -> None:
    [found] = find("inline-list", text)
    assert found.message.startswith(f"There are {things} things")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "He can attend all or part of it, send a letter or be spoken for by a trusted friend.",
            "attend all or part of it, send a letter or be spoken for by a trusted friend",
        ),
        (
            "It tells them to, makes you watch it or makes you pay.",
            "tells them to, makes you watch it or makes you pay",
        ),
        (
            "She cooks the meals, cleans the house and washes the dog.",
            "cooks the meals, cleans the house and washes the dog",
        ),
        (
            "We ring people, send letters to them and go to their homes.",
            "ring people, send letters to them and go to their homes",
        ),
    ],
)
def test_all_that_people_do_is_marked(text: str, row: str, find: Find) -> None:
    [found] = find("inline-list", text)
    assert words_of(found) == row


def test_a_row_that_opens_a_sentence_is_counted_whole(find: Find) -> None:
    [found] = find("inline-list", "On Monday, Tuesday, Wednesday and Friday we meet.")
    assert "4 things" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "We cannot take your call, unless you are ill at home or have a carer.",
        "We stay at home, although it is sunny and the air is warm in May.",
        "You can wait at home, while staff or friends look for a bed.",
    ],
)
def test_a_comma_before_a_clause_makes_no_row(text: str, find: Find) -> None:
    assert not find("inline-list", text)
