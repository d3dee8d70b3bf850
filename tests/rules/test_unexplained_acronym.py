"""Words that are shouted are no initials."""

import pytest

from easyread import check


def told(text: str) -> list[str]:
    found = check(text).findings
    return [one.message.split("”")[0][1:] for one in found if one.rule == "unexplained-acronym"]


def hints(text: str) -> list[str]:
    return [one.hint for one in check(text).findings if one.rule == "unexplained-acronym"]


@pytest.mark.parametrize(
    "text",
    [
        "We will see you soon. THE DOOR OF THE CLINIC IS ON THE LEFT. Please come in.",
        "Please note THE END OF THE ROAD IS CLOSED on that day.",
        "We will see you soon. DON’T USE THE LIFT if there is a fire in the building.",
    ],
)
def test_small_words_of_a_shouted_sentence_are_no_initials(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("THE DOOR IS ON THE LEFT. Ask the ICB about it when you come.", ["ICB"]),
        ("Ring the IT team. We will ask the ICB.", ["ICB", "IT"]),
        ("We work with the SLT OT PT of your area.", ["SLT", "OT", "PT"]),
    ],
)
def test_initials_beside_it_are_still_told(text: str, initials: list[str]) -> None:
    assert sorted(told(text)) == sorted(initials)


@pytest.mark.parametrize(
    "text",
    [
        "This is the best YET!",
        "An inter-agency referral discussion (IRD) is a talk.",
        "Hill RA, Ward GA, Brown B, Green SW. (2013) A book on health.",
        "Hill RA (2013) A book on health.",
        "Hill RA et al. A book on health.",
        "The office is in Area GE-15 of the house.",
        "It is in the paper COM(96)0419 of that year.",
        "They live in the US now.",
        "National Insurance number: QQ 12 34 56 C",
        "My National Insurance number is QQ 12 34 56 C.",
        "Your postcode is SW1A 1AA.",
        "Your hospital number is RX482913.",
        "Hospital number: RX 482913",
        "Your reference is ABC/1234.",
        "Reference: LD 12",
        "The plate of the car is AB12 CDE.",
        "HM Courts & Tribunals Service will write to you.",
    ],
)
def test_words_writers_and_codes_are_no_initials(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ask the WHO.",
        "Ask the LeT team.",
        "Talk to the ISS, MND or IJB.",
        "Go to an ACP (2013).",
        "Ask Leeds CCG, or us.",
    ],
)
def test_initials_are_still_found(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The multidisciplinary team (MDT) meets. The MDT is here.",
        "The MDT (multidisciplinary team) meets.",
        "You have an electrocardiogram (ECG).",
        "The cardiopulmonary resuscitation (CPR) is done.",
    ],
)
def test_a_joined_word_may_give_2_letters(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("The multidisciplinary team (MXT) meets.", ["MXT"]),
        ("The medical team (MDT) meets.", ["MDT"]),
        ("A modest team (MDT) meets.", ["MDT"]),
        ("Use the mobile app (MPB).", ["MPB"]),
    ],
)
def test_letters_from_within_a_plain_word_are_not_given(text: str, initials: list[str]) -> None:
    assert told(text) == initials


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("The MDT, CPN and OT will see you.", ["CPN", "MDT", "OT"]),
        ("The ZBK, and others, come.", ["ZBK"]),
        ("Your ZBK, and others, come.", ["ZBK"]),
    ],
)
def test_the_comma_of_a_list_makes_no_writer(text: str, initials: list[str]) -> None:
    assert sorted(told(text)) == initials


def test_what_initials_mean_is_said_in_easy_words() -> None:
    [hint] = hints("Call the CPN.")
    assert hint.startswith("It may be “community psychiatric nurse”. This means a nurse")


def test_initials_with_two_meanings_get_no_easy_words() -> None:
    [hint] = hints("Read the SAR.")
    assert "This means" not in hint


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("The ICB 12 months ago.", ["ICB"]),
        ("The CQC 2019 report is here.", ["CQC"]),
        ("The number of ICB 3 teams grew.", ["ICB"]),
        ("We asked HM about it.", ["HM"]),
    ],
)
def test_initials_beside_a_number_are_still_told(text: str, initials: list[str]) -> None:
    assert told(text) == initials


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("Ask SENDIASS about it.", ["SENDIASS"]),
        ("Ask the SENCo about it.", ["SENCo"]),
        ("All the SENCos will come.", ["SENCos"]),
        ("The SaLT will see you.", ["SaLT"]),
        ("We ask about the DoLS rules.", ["DoLS"]),
    ],
)
def test_long_and_mixed_initials_are_told(text: str, initials: list[str]) -> None:
    assert told(text) == initials


def test_the_letters_of_a_job_are_written_out_in_any_way() -> None:
    [hint] = hints("Ask the SENCo about it.")
    assert "special educational needs coordinator" in hint


@pytest.mark.parametrize(
    "text",
    [
        "We go to IKEA or ASDA by bus.",
        "NASA sent a rocket.",
        "Mr McDonald has an iPhone.",
        "We use WhatsApp and YouTube.",
        "BE CAREFUL on the ice.",
        "Your MPs and GPs can help.",
        "The SENCo (special educational needs coordinator) will help.",
    ],
)
def test_names_of_shops_and_stressed_words_are_no_initials(text: str) -> None:
    assert told(text) == []
