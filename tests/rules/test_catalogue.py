"""The lines of the catalogue: what must be found, and what must not."""

import pytest

from tests.rules.conftest import Check, Find, words_of

FOUND = [
    (
        "sentence-length",
        "error",
        "We want to know what you think about the help you get from your local council.",
    ),
    ("passive-voice", "ask", "The form must be filled in by you."),
    ("should-please-sorry", "info", "The form must be filled in by you."),
    ("negation-double", "error", "It is not unusual to not get a reply."),
    ("acronym-expanded", "error", "The ICB plans and pays for local health care."),
    ("date-format", "error", "Send it back by 05/09/25."),
    ("date-format", "warning", "Send it back by Thursday 5 September 2025."),
    ("time-format", "error", "We are open 09:00-17:30."),
    ("range-dash", "warning", "We are open 09:00-17:30."),
    ("percent-fraction", "error", "14.3% of people said yes."),
    ("abbreviation-latin", "error", "e.g. your carer and/or your friend(s)"),
    ("special-character", "error", "e.g. your carer and/or your friend(s)"),
    ("simple-punctuation", "error", "e.g. your carer and/or your friend(s)"),
    ("contraction-negative", "error", "You can't come if you don't call."),
    ("conditional-stack", "warning", "You can't come if you don't call."),
    ("idiom-metaphor", "warning", "We will roll out the plan at the heart of the community."),
    ("writing-lines-not-characters", "error", "Name: ______________"),
    ("special-character", "warning", "Tick 1 box. Yes / No / Not sure"),
    ("no-all-caps", "error", "PLEASE READ THIS"),
    ("respectful-language", "error", "She suffers from epilepsy and is wheelchair-bound."),
]
EQUALS = "Co-production means people who use services and staff work together as equals."
ICB = "The integrated care board plans local health care. This is called the ICB."
KNOWN = "You have a learning disability. Ask your support worker or an advocacy group."
SILENT = [
    ("sentence-length", EQUALS),
    ("difficult-word-explained", EQUALS),
    ("subordinate-clause", EQUALS),
    ("passive-voice", "The shop is closed. I am worried. He was born in 1990."),
    ("negation-double", "You do not have to answer."),
    ("negation-any", "You do not have to answer."),
    ("acronym-expanded", ICB),
    ("acronym-expanded", "The NHS and your GP will help. Go to A&E. It is OK."),
    ("date-format", "Send it back by Friday 5 September 2025."),
    ("percent-fraction", "1 in 7 people said yes. And most of them were happy."),
    ("conditional-stack", "If you want help, call us."),
    ("comma-count", "If you want help, call us."),
    ("inline-list", "If you want help, call us."),
    ("respectful-language", "Wheelchair users, people with a learning disability"),
    ("special-character", "Go to A&E."),
    ("negation-double", "No, I do not have any of these."),
    ("subordinate-clause", "People who need help can call us."),
    ("passive-voice", "This is called an action plan. A review is when we look at your plan."),
    ("unclear-pronoun", "We met the nurse, the doctor and the carer. This means we talked."),
    ("difficult-word", KNOWN),
    ("contraction-negative", "Words that end in “n't” are hard. Words with ’t are too. ’S, 'll."),
    ("numerals", "One person can help at a time. First aid is free. Get a second opinion."),
    ("money-format", "A stamp is 85 pence. We paid £75.50."),
    ("phone-number", "Call 0300 123 4567."),
    ("roman-numeral", "I am here. You need an X-ray."),
    ("simple-punctuation", "Come at 5:30pm. See www.nhs.uk. It is face-to-face."),
    ("big-number", "In 2024 we met. Call 0300 123 4567."),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "text"), FOUND)
def test_is_found(rule: str, severity: str, text: str, find: Find) -> None:
    assert severity in {found.severity for found in find(rule, text)}


@pytest.mark.parametrize(("rule", "text"), SILENT)
def test_is_left_alone(rule: str, text: str, find: Find) -> None:
    assert find(rule, text) == []


QUESTIONS = [
    ("question-negative", "error", "Do you disagree that staff were not helpful?"),
    (
        "question-wording",
        "warning",
        "How satisfied are you with the quality and speed of the service?",
    ),
    ("question-single", "ask", "How satisfied are you with the quality and speed of the service?"),
    ("question-time-number", "warning", "How many times did you see a nurse in the last 6 months?"),
]


@pytest.mark.parametrize(("rule", "severity", "text"), QUESTIONS)
def test_is_found_in_a_question(rule: str, severity: str, text: str, find: Find) -> None:
    question = f":::{{question}} one\n:kind: one\n{text}\n- Yes\n- No\n- Not sure\n:::"
    assert severity in {found.severity for found in find(rule, question)}


STARTERS = "And we will help. But you can stop. Or call us. So you can choose."


@pytest.mark.parametrize("text", [
    STARTERS,
    "You can come.\n\nYou can come.\n\nYou can come.",
    "A review is when we look at your plan. It is called a review.",
    "3 people came. Someone left their coat. It is OK.",
])  # fmt: skip
def test_no_rule_warns_of_what_easy_read_wants(text: str, checked: Check) -> None:
    loud = [found for found in checked(text).findings if found.severity in ("error", "warning")]
    assert loud == []


def test_two_faults_of_one_kind_are_two_findings(find: Find) -> None:
    found = find("contraction-negative", "You can't come if you don't call.")
    assert [words_of(one) for one in found] == ["can't", "don't"]
    found = find("respectful-language", "She suffers from epilepsy and is wheelchair-bound.")
    assert [words_of(one) for one in found] == ["suffers from", "wheelchair-bound"]


@pytest.mark.parametrize(
    ("levels", "severities"),
    [
        ((1, 2, 3, 2, 3), []),
        ((1, 2, 3, 4, 5, 6), ["warning", "warning", "warning"]),
        ((2, 4), ["error"]),
        ((1, 2, 3, 5, 6), ["error", "warning"]),
        ((6, 1, 2), ["warning"]),
    ],
)
def test_headings_go_in_order(levels: tuple[int, ...], severities: list[str], find: Find) -> None:
    text = "\n\n".join(f"{'#' * level} Our plan\n\nWe meet." for level in levels)
    assert [found.severity for found in find("heading-levels", text)] == severities
