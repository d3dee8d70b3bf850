"""The lines of the catalogue: what must be found, and what must not."""

import pytest

import easyread.rules
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
    ("contraction-negative", "The letters n't are short for “not”."),
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


LEFT_ALONE = {
    "a sentence that starts with And": "And we will help you.",
    "a sentence that starts with But": "But you can stop.",
    "a sentence that starts with Or": "Or you can call us.",
    "a sentence that starts with So": "So you can choose.",
    "words that are repeated": "You can come.\n\nYou can come.\n\nYou can come with a friend.",
    "learning disability": "You have a learning disability.",
    "advocacy group": "You can join an advocacy group. Advocacy groups are free.",
    "support worker": "Ask your support worker. Support workers can help.",
    "no, I do not": "No, I do not want any help.",
    "a short clause with who": "People who live alone can ask for help.",
    "is called": "This is called a care plan.",
    "is when": "A review is when we look at your plan.",
    "a numeral at the start": "3 people came.",
    "OK": "It is OK. OK, we can do that.",
    "A&E": "Go to A&E. A&E is open.",
    "singular they": "Someone left their coat. They can get it.",
    "they for one person": "If someone needs help, they can ask.",
    "long words that all know": "Information is on television.",
    "a short word that is easy": "The radio is on.",
}  # fmt: skip


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_no_rule_says_a_word_about(text: str, checked: Check) -> None:
    assert [found for found in checked(text).findings if found.severity != "info"] == []


def test_an_answer_may_say_no_i_do_not(checked: Check) -> None:
    answers = "- Yes, I do\n- No, I do not want any help\n- I do not know"
    question = f":::{{question}} one\n:kind: one\nDo you want help?\n{answers}\n:::"
    about = {found.text for found in checked(question).findings}
    assert about.isdisjoint({"Yes, I do", "No, I do not want any help", "I do not know"})


def test_a_short_word_can_be_hard_and_a_long_one_easy(find: Find) -> None:
    assert [words_of(one) for one in find("rare-word", "The radio has a diode.")] == ["diode"]
    assert find("long-word", "We have information about your appointment.") == []


def test_no_score_is_ever_a_finding(checked: Check) -> None:
    """The tax passage scored as easy; our rules, not the score, see what is hard."""
    hard = "Tax due on a sum paid in the year may be set off in so far as it is so paid.\n\n" * 12
    report = checked(hard)
    assert "readability-score" not in report.checked
    assert "long-sentence" in {found.rule for found in report.findings}


def test_short_sentences_are_looked_at_for_a_lost_because(find: Find) -> None:
    assert find("choppy-run", "We came. You left. We met. You slept. We ate. You ran.")
    assert find("section-sentence-count", "\n\n".join(["We meet on Monday."] * 12))


MEANING = "decline independent capacity oversight discharge procedure voluntary welfare".split()


@pytest.mark.parametrize("word", MEANING)
@pytest.mark.parametrize("text", ["They {}.", "It is {}.", "The {} is here.", "{} is good."])
def test_a_word_with_more_than_one_meaning_is_never_put_right_unasked(
    word: str, text: str, checked: Check
) -> None:
    found = checked(text.format(word).capitalize()).findings
    assert not [write for one in found for write in one.suggestions if write.sure]


def test_nothing_read_is_never_a_pass(checked: Check) -> None:
    verdict = easyread.rules.verdict(checked("Κανένας δεν ξέρει."))
    assert verdict.startswith("Nothing was checked")


def test_a_rare_word_is_asked_about_once(find: Find) -> None:
    found = find("rare-word", "We sell diodes.\n\nA diode is small.\n\nDiodes are cheap.")
    assert [words_of(one) for one in found] == ["diodes"]


def test_a_word_that_names_nothing_is_no_thing_that_it_can_mean(find: Find) -> None:
    text = "A nurse will help you, and it might take a while.\nIt does not last long."
    assert find("unclear-pronoun", text) == []


def test_what_somebody_said_is_for_information_only(checked: Check) -> None:
    for text in ("“I don't like it.” Bill", 'Bill told us "I don\'t like it."'):
        assert {found.severity for found in checked(text).findings} == {"info"}, text


def test_a_term_in_quotation_marks_is_not_what_somebody_said(find: Find) -> None:
    for text in ("Write “don't” in full.", "“You”, he said, can't come. “Yes.”"):
        assert "error" in {found.severity for found in find("contraction-negative", text)}, text


def test_a_dash_in_a_range_is_told_once(checked: Check) -> None:
    found = checked("We meet at 10am - 12:30pm.").findings
    assert [one.rule for one in found if one.severity != "info"] == ["range-dash"]
