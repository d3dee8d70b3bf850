"""What rules say about the questions of forms, and what they leave alone."""

import pytest

from easyread import check
from easyread.model.prose import Finding
from easyread.readers import read_text
from easyread.rules import check as check_rules
from easyread.rules.examples import asked, together
from tests.rules.conftest import Find

SAFE = "Do you feel safe?\n☐ Yes\n☐ No\n☐ Not sure\n"


def of(rule: str, text: str) -> list[Finding]:
    return [one for one in check(text).findings if one.rule == rule]


@pytest.mark.parametrize(
    "text",
    [
        "How satisfied or dissatisfied are you?",
        "Do you agree or disagree?",
        "Is it easy or hard?",
        "What is your religion or belief?",
        "Do you have a health condition or disability?",
        "Did you have a problem or concern?",
        "Do you have an illness which has lasted, or is expected to last, a year?",
        "Is this about you or about someone else?",
        "Do you know the Department of Roads and Rail?",
        "We talk and eat. Did you like it?",
    ],
)
def test_one_thing_with_2_names_is_asked_once(text: str, find: Find) -> None:
    assert not find("double-question", asked(text, "Yes", "No", "Not sure"))


@pytest.mark.parametrize(
    "text",
    [
        "Was the food hot and was there enough?",
        "Staff listen to me and respect me",
        "I feel safe and respected",
    ],
)
def test_2_things_are_found(text: str, find: Find) -> None:
    assert find("double-question", asked(text, "Yes", "No", "Not sure"))


def test_a_label_may_take_2_things() -> None:
    assert not of("double-question", "Town and country: ______")


@pytest.mark.parametrize(
    "text",
    [
        "Do you agree or disagree with it?",
        "How far can you walk without help?",
        "Is it a not-for-profit group?",
    ],
)
def test_what_turns_nothing_round_is_no_negative(text: str, find: Find) -> None:
    assert not find("negative-question", asked(text, "Yes", "No", "Not sure"))


@pytest.mark.parametrize(
    "text",
    [
        "Isn't the room nice?",
        "Would you not like to come?",
        "How good are our friendly staff?",
        "How much did you enjoy the day?",
        "How do you rate the food?",
    ],
)
def test_leading_words_are_found(text: str, find: Find) -> None:
    assert find("indirect-question", asked(text, "Yes", "No", "Not sure"))


def test_plain_praise_in_a_question_is_fine(find: Find) -> None:
    assert not find("indirect-question", asked("Are staff friendly?", "Yes", "No", "Not sure"))


def test_how_often_is_fine_with_words_to_tick(find: Find) -> None:
    often = asked("How often do you come?", "Often", "Sometimes", "Never", "I do not know")
    assert not find("exact-memory", often)
    assert find("exact-memory", asked("How often in the last 3 months?", "Often", "Never"))
    assert find("exact-memory", asked("How often do you come?"))


@pytest.mark.parametrize(
    "answers",
    [
        ["1", "2", "3", "4", "5"],
        ["Poor (1)", "Fair (2)", "Good (3)", "Very good (4)"],
        ["1 = bad", "2", "3", "4 = good"],
    ],
)
def test_numbers_for_a_feeling_are_found(answers: list[str], find: Find) -> None:
    assert find("number-scale", asked("How was it?", *answers))


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("How long was it?", ["1 hour", "2 hours", "3 hours", "4 hours"]),
        ("How old are you?", ["16 to 24", "25 to 34", "35 to 44", "45 to 54"]),
        ("What scale of plan do you want?", ["Large", "Small"]),
    ],
)
def test_numbers_that_count_are_fine(question: str, answers: list[str], find: Find) -> None:
    assert not find("number-scale", asked(question, *answers))


GRID = (
    "| | Good | Poor |\n|---|---|---|\n| The food here | | |\n| The room here | | |\n"
    "| The staff here | | |\n"
)


def test_a_table_of_statements_is_found_once(find: Find) -> None:
    assert len(find("missing-not-sure", GRID)) == 1


def test_a_table_of_statements_is_hard_to_follow(find: Find) -> None:
    (one,) = find("number-scale", GRID)
    assert "share 1 row" in one.message


def test_what_is_told_above_all_questions_counts() -> None:
    assert not of("missing-instruction", f"Tick 1 box for each question.\n\n{SAFE}")
    assert of("missing-instruction", f"We like boxes.\n\n{SAFE}")


def test_an_instruction_in_brackets_counts() -> None:
    source = "What helps you?\n(tick all that apply)\n☐ Rest\n☐ Food\n☐ Not sure\n"
    assert not of("missing-instruction", source)


@pytest.mark.parametrize("answer", ["No preference", "Undecided", "I can't remember"])
def test_other_ways_to_opt_out_count(answer: str, find: Find) -> None:
    assert not find("missing-not-sure", asked("Is it good?", "Yes", "No", answer))


def test_people_know_their_group_and_may_keep_it_to_themselves(find: Find) -> None:
    (one,) = find("missing-not-sure", asked("What is your gender?", "Man", "Woman"))
    assert one.hint == "Add “I do not want to say”."


def test_why_private_things_are_asked_can_be_said_once(find: Find) -> None:
    private = [asked("What is your gender?", "Man", "Woman"), asked("What is your religion?")]
    assert len(find("sensitive-question", together(*private))) == 2
    assert not find("sensitive-question", together("Why we ask: we want to be fair.", *private))


@pytest.mark.parametrize("text", ["Do you have a disability?", "What is your ethnic background?"])
def test_private_questions_are_found(text: str, find: Find) -> None:
    assert find("sensitive-question", asked(text, "Yes", "No"))


def test_an_age_can_fit_an_open_end_too(find: Find) -> None:
    ages = asked("How old are you?", "18 to 50", "50 or over", "Not sure")
    assert any("“50” fits 2" in one.message for one in find("long-answer", ages))
    ages = asked("How old are you?", "18 to 50", "51 or over", "Not sure")
    assert not find("long-answer", ages)


def test_not_applicable_is_no_step_of_a_scale(find: Find) -> None:
    first = asked("How is it?", "Good", "Poor", "Not sure")
    second = asked("How was it?", "Good", "Poor", "Does not apply", "Not sure")
    assert not find("mixed-scales", together(first, second))


@pytest.mark.parametrize(
    "text",
    [
        "Do you agree that the council should be in charge?",
        "Do you agree the board and the council will help?",
    ],
)
def test_what_should_be_is_an_opinion(text: str, find: Find) -> None:
    assert not find("bundled-consent", asked(text, "Yes", "No", "Not sure"))


def test_consent_with_1_box_leaves_no_way_to_say_no() -> None:
    messages = [one.message for one in of("bundled-consent", "☐ I agree that you keep my name.\n")]
    assert "Can people say no here?" in messages


def test_people_are_told_once_that_they_can_change_their_mind() -> None:
    two = "☐ I agree that you keep my name.\n☐ I agree that you take my photo.\n"
    asks = [one for one in of("bundled-consent", two) if "change their mind" in one.message]
    assert len(asks) == 1
    assert not [
        one
        for one in of("bundled-consent", f"{two}You can withdraw at any time.")
        if "change their mind" in one.message
    ]


def test_a_number_that_stands_on_other_words_is_not_missed(find: Find) -> None:
    gap = [asked("Question 1: Is it good?"), asked("Question 3: Is it near?")]
    assert find("odd-question-number", together(*gap))
    assert not find("odd-question-number", together(gap[0], "Question 2: Tell us more.", gap[1]))


@pytest.mark.parametrize(
    "words",
    [
        "If no, go straight to section 4.",
        "Please skip to ‘question 7’.",
        "Only complete sections 1 and 3.",
        "If yes, continue to question 5.",
    ],
)
def test_ways_to_send_people_on_are_found(words: str, find: Find) -> None:
    assert find("skip-routing", words)


@pytest.mark.parametrize("words", ["Complete all sections.", "Go to the office.", "Turn to Sam."])
def test_other_ways_are_fine(words: str, find: Find) -> None:
    assert not find("skip-routing", words)


FORM = f"{SAFE}\nIs it near?\n☐ Yes\n☐ No\n☐ Not sure\n"


@pytest.mark.parametrize(
    "words",
    [
        "Return the form with a photo.",
        "Put the survey in the blue box at the door.",
        "Please send completed forms to Sam at our office.",
    ],
)
def test_ways_to_send_a_form_back_are_known(words: str) -> None:
    assert not any(one.severity == "error" for one in of("abrupt-form-end", FORM + words))


def test_a_button_sends_a_web_form() -> None:
    source = "<p>What is it?</p><input><p>Where is it?</p><input>"
    for button, said in (("", 1), ("<button>Send</button>", 0)):
        found = check_rules(read_text(source + button, "a.html", ".html"))
        errors = [one for one in found.findings if one.severity == "error"]
        assert len([one for one in errors if one.rule == "abrupt-form-end"]) == said


@pytest.mark.parametrize(
    "words", ["Ask a member of staff if you need help.", "Do you require any assistance?"]
)
def test_ways_to_say_who_helps_are_known(words: str) -> None:
    helps = of("missing-help-to-fill-in", f"{words}\n\n{FORM}")
    assert not any("someone can help" in one.message for one in helps)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Your answers are anonymous.", "who sees"),
        ("Only our team will see your answers.", "who sees"),
        ("This is voluntary.", "say no"),
    ],
)
def test_what_a_form_says_first_is_known(words: str, part: str) -> None:
    start = "This form is about you. Send it to us by Monday. It takes 5 minutes. Sam can help."
    told = of("bare-form-start", f"{start}\n{words}\n\n{FORM}")
    assert not any(part in one.message for one in told)
    told = of("bare-form-start", f"{start}\n\n{FORM}")
    assert any(part in one.message for one in told)


def test_a_phone_number_in_many_parts_is_a_contact() -> None:
    assert not any(
        "who to ask" in one.message for one in of("missing-contact", f"{FORM}\n0300 500 80 80")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Have you been abused?",
        "Do you self-harm?",
        "Does anyone hurt you?",
        "Do you have any debts?",
        "Have you been in prison?",
        "What is your immigration status?",
    ],
)
def test_what_people_may_fear_to_tell_is_private(text: str, find: Find) -> None:
    assert find("sensitive-question", asked(text, "Yes", "No", "I do not know"))


@pytest.mark.parametrize(
    "text",
    [
        "Do you know who to tell if you see abuse?",
        "Does the chair hurt?",
        "Do you like rap music?",
        "Do you take care of a pet?",
        "Is this leaflet easy to use?",
    ],
)
def test_what_is_not_about_the_reader_is_not_private(text: str, find: Find) -> None:
    assert not find("sensitive-question", asked(text, "Yes", "No", "I do not know"))


def test_a_question_that_asks_to_disagree_is_told_once(find: Find) -> None:
    text = asked("Do you disagree that staff were not helpful?", "Yes", "No", "I do not know")
    assert find("negative-question", text)
    assert not find("indirect-question", text)
    assert not find("double-negative", text)


@pytest.mark.parametrize("text", ["Do you agree?", "Do you agree or disagree with it?"])
def test_a_question_that_asks_to_agree_is_found(text: str, find: Find) -> None:
    assert find("indirect-question", asked(text, "Yes", "No", "I do not know"))


def test_to_disagree_with_a_not_turns_twice_outside_a_form() -> None:
    assert of("double-negative", "Do you disagree that staff were not helpful?")
    assert not of("double-negative", "Do you disagree that staff were helpful?")
    assert not of("double-negative", "Do you agree or disagree that it is not easy?")


@pytest.mark.parametrize(
    "text",
    [
        "Place: Fracture Clinic, Level 2, Zone B",
        "Where: The Old Hall, behind the shop, Leek",
        "Your address: The Mill, near the shop, Leek",
    ],
)
def test_where_something_is_is_no_sentence(text: str) -> None:
    assert not of("many-commas", text)


@pytest.mark.parametrize(
    "text",
    [
        "Place: we met, after lunch, in the hall, to talk.",
        "Note: we met, after lunch, in the hall, to talk",
    ],
)
def test_a_sentence_behind_a_label_has_commas(text: str) -> None:
    assert of("many-commas", text)
