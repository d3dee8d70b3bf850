"""A word with several meanings gets no easier word for a wrong one."""

import pytest

from easyread.language import listed_words, suggestions


def marked(text: str) -> tuple[str, int, int]:
    start = text.index("[")
    return text.replace("[", "").replace("]", ""), start, text.index("]") - 1


@pytest.mark.parametrize(
    "text",
    [
        "[Aspiration] can lead to pneumonia.",
        "There is a risk of [aspiration] when you eat.",
        "The plan was granted subject to [conditions].",
        "The terms and [conditions] apply.",
        "We want good working [conditions].",
        "This is a [condition] of your tenancy.",
        "We have air [conditioning].",
        "This is a skin [conditioning] cream.",
        "The other [conditioned] rooms are cold.",
        "You were [discharged] back to the care of your GP.",
        "You will be [discharged] from our service.",
        "Look for a smelly [discharge].",
        "It was [attended] by 40 people.",
        "London is the [capital] of England.",
        "Write it in [capital] letters.",
        "There is money for [capital] projects.",
        "You need help with washing and [dressing].",
        "I like salad [dressing].",
        "Put on your [dressing] gown.",
        "My [hearing] is bad.",
        "We are [setting] a date.",
        "[Setting] goals is good.",
        "[Individual] people differ.",
        "We write [individual] care plans.",
        "You make [informed] choices.",
        "The [setting] up of a group is hard.",
        "Go to the [settings] on your phone.",
        "You can have a [hearing] test.",
        "The charity [appeal] went well.",
        "They [appeal] to people for help.",
        "The nurse [consultant] will call.",
        "The [admission] fee is £3.",
        "Your [consultation] with the doctor is here.",
        "The [consultation] will take 20 minutes.",
        "He made a vote by [proxy].",
        "There was an [enclosed] garden.",
        "Please [refer] to page 3.",
        "They have the [capacity] to choose.",
        "He is a [candidate] for surgery.",
        "[Bail] out the boat.",
        "He [witnessed] a fight.",
    ],
)
def test_another_meaning_is_not_flagged_and_has_no_suggestion(text: str) -> None:
    whole, start, end = marked(text)
    assert suggestions(whole, start, end) == ()
    assert [hit for hit in listed_words(whole) if hit.start == start] == []


@pytest.mark.parametrize(
    "text",
    [
        "The [capital] you have counts.",
        "You have [capital] of more than £6,000.",
        "Keep the [dressing] dry.",
        "We will change your [dressings].",
        "The [hearing] is in May.",
        "Your [hearing] will be on 3 May.",
        "You can [appeal].",
        "They will hear your [appeal] to the tribunal.",
        "The [consultant] will see you.",
        "This is your [admission] letter.",
        "Our [consultation] is open.",
        "Please find [enclosed] a form.",
        "We will [refer] you to the clinic.",
        "He was [referred] to the clinic.",
        "She was a [witness].",
    ],
)
def test_the_meaning_of_letters_is_explained(text: str) -> None:
    whole, start, _ = marked(text)
    assert [hit.entry.mode for hit in listed_words(whole) if hit.start == start] == ["explain"]


@pytest.mark.parametrize(
    "text",
    [
        "Please [escalate] this to the manager.",
        "It was [escalated].",
        "We were [sectioned].",
        "[escalate]",
    ],
)
def test_what_no_word_can_say_has_no_suggestion(text: str) -> None:
    assert suggestions(*marked(text)) == ()


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("We have an [aspiration] to grow.", ("hope", "what you want to do")),
        ("Your application has been [declined].", ("turned down", "said no to")),
        ("We [declined] your request.", ("turned down", "said no to")),
        ("You can [decline].", ("say no",)),
        ("My health has [declined].", ("got worse",)),
        ("The health service [declined] your request.", ("turned down", "said no to")),
        ("Numbers [declined] by 5% last year.", ("got less", "fell")),
        ("Tell us about your [condition].", ("illness or health problem",)),
        ("Your [oral] health matters.", ("mouth",)),
        ("He gave an [oral] history.", ("spoken",)),
        ("Is the medicine [oral]?", ("by mouth",)),
        ("Each [individual] has a plan.", ("person",)),
        ("It will [inform] our future planning.", ("help with",)),
        ("We will [inform] you.", ("tell",)),
        ("In this [setting] we help.", ("place",)),
        ("We help in care [settings].", ("places",)),
        ("They do an [annual] check.", ("yearly",)),
        ("It is [annual].", ("yearly", "every year")),
        ("We look at health and [welfare].", ("how well and safe you are", "being well and safe")),
        ("Fights can [escalate].", ("get worse", "grow", "rise")),
    ],
)
def test_the_meaning_of_the_place_is_said(text: str, easier: tuple[str, ...]) -> None:
    assert suggestions(*marked(text)) == easier


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("People with a heart [condition] can come.", "condition"),
        ("You were [discharged] last week.", "discharge"),
        ("You can be [discharged] back home.", "discharge"),
    ],
)
def test_the_listed_meaning_is_still_found(text: str, word: str) -> None:
    whole, start, _ = marked(text)
    assert [hit.entry.word for hit in listed_words(whole) if hit.start == start] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "[Admission] is free.",
        "[Admission] to the new museum is £5.",
        "Ask the school [admissions] team.",
    ],
)
def test_another_meaning_is_not_told(text: str) -> None:
    whole, start, _ = marked(text)
    assert [hit for hit in listed_words(whole) if hit.start == start] == []


def test_admission_to_hospital_is_told() -> None:
    assert [hit.entry.word for hit in listed_words("We help before an admission.")] == ["admission"]


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("We [complete] repairs within 4 hours.", ("finish",)),
        ("The works will be [completed] soon.", ("finished",)),
        ("Please [complete] the form.", ("fill in", "finish")),
        ("The charges are [steep].", ("high",)),
        ("Diversions will be [signposted].", ("shown with signs",)),
        ("We will [signpost] you to other services.", ("point",)),
        ("Keep your home [adequately] ventilated.", ("well enough",)),
        ("The 86 bus is [diverted].", ("sent another way",)),
        ("You may [lodge] an appeal.", ("make",)),
        ("You [sustained] a head injury.", ("had",)),
        ("Use the [relevant] form.", ("right",)),
        ("[Register] with a dentist.", ("Sign up",)),
        ("What is your [occupation]?", ("job",)),
        ("The [affordable] one is red.", ("cheap",)),
        ("Your doctor is [outstanding].", ("excellent", "great")),
    ],
)
def test_the_meaning_in_letters_is_offered(text: str, easier: tuple[str, ...]) -> None:
    assert suggestions(*marked(text)) == easier


@pytest.mark.parametrize(
    "text",
    [
        "[Damp] and mould can make you ill.",
        "There is [mould] on the wall.",
        "A house of multiple [occupation] needs a licence.",
        "We build [affordable] housing.",
        "The midwife will [deliver] your baby.",
        "We [deliver] your letters.",
        "The bank of the river was [steep].",
        "Your repairs are [outstanding].",
        "The [extension] is 204.",
        "Board and [lodging] costs are paid.",
        "The blood [vessel] is blocked.",
        "He goes to [primary] school.",
        "The nurse takes your [temperature].",
    ],
)
def test_no_other_meaning_is_offered_in_letters(text: str) -> None:
    assert suggestions(*marked(text)) == ()


def test_talking_with_a_health_professional_asks_no_people_what_they_think() -> None:
    found = listed_words("the consultation with the health professional")
    assert "consultation" not in [hit.entry.word for hit in found]
