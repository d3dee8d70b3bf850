"""A plain look before a pattern never leaves out what the pattern would find."""

import pytest

from easyread.readers import read_text
from easyread.rules.sentence import percentage, roman_numeral, verb_as_noun
from easyread.rules.sentence.cross_reference import _SENT, _may_send
from easyread.rules.sentence.typed_line import _ROW
from easyread.rules.whole import Document
from easyread.rules.word import number_word
from tests.rules.conftest import Find

FILL = " ".join(["The group met in the hall and had tea with us."] * 24)
SENDING = """
See page 12. Look at the table 3. Turn to section B. Go to chapter IV now. It is on page a. In part
A-1 it says so. In figure 3.1 we see it. The groups are listed below. As shown in full above. As
above, it is so. Above: a plan. Below, we say more. See over for more. It is overleaf. The box on
the right has it. The table opposite helps. The picture on the left. The following is true. It is
in a footnote, an endnote, the appendix and an annex. We explained it earlier. It is set out later.
"""
NOT_SENDING = """
A part of the page is blue. The box is by the table. He went over to see us. The section of road.
"""


def test_all_that_sends_the_reader_elsewhere_is_looked_at() -> None:
    found = 0
    for sentence in Document(read_text(SENDING)).sentences:
        if any(sentence.found(_SENT, frozenset(sentence.words))):
            assert _may_send(sentence), sentence.text
            found += 1
    assert found > 18


def test_a_page_that_nobody_is_sent_to_is_not_looked_at() -> None:
    sentences = Document(read_text(NOT_SENDING)).sentences
    assert len(sentences) == 4
    assert not any(map(_may_send, sentences))


@pytest.mark.parametrize("line", [
    "Name: _____", "Name: .....", "Name: _ _ _ _ ", "Name ……", "Name -----", "Name ‐‐‐‐‐",
    "Name: =====", "Name: *****", "Name: _\t_\u00a0_ _ ", "Name: ____", "A self-help group…",
])  # fmt: skip
def test_each_typed_line_is_found(line: str, find: Find) -> None:
    assert bool(find("typed-line", line)) == bool(_ROW.search(line.strip()))


@pytest.mark.parametrize("start", [
    "This is about our plan.", "Please Tell Us what you think.", "It EXPLAINS our plan.",
    "This Easy Read has news.", "It says how we work.", "We are asking about care.",
])  # fmt: skip
def test_words_that_say_why_are_seen_in_any_letters(start: str, find: Find) -> None:
    assert not find("late-purpose", f"{start} {FILL}")


@pytest.mark.parametrize(
    "start", ["On this island we wander.", "We wanted tea.", "Explained well."]
)
def test_letters_inside_longer_words_do_not_say_why(start: str, find: Find) -> None:
    assert find("late-purpose", f"{start} {FILL}")


@pytest.mark.parametrize("line", [
    "HELP you read.", "Read this with someone.", "Ask for help.", "We support you to read.",
    "Someone can help.", "If you need assistance, call us.", "A friend can help with reading this.",
    "If you feel unsafe, tell someone you trust.", "A carer can go through this form with you.",
    "If you have questions about this letter, call us.", "Ask your carer to help you.",
    "We can explain it.", "You may need support to go through it.",
])  # fmt: skip
def test_each_line_about_support_is_seen(line: str, find: Find) -> None:
    assert find("missing-support-line", FILL)
    assert not find("missing-support-line", f"{line} {FILL}")


@pytest.mark.parametrize("line", [
    "Go through the door with a smile.", "We need help from 3 people.",
    "The bus has support rails.",
    "We have a reading group.", "You can read the papers.", "Assistance dogs may come in.",
])  # fmt: skip
def test_a_line_about_another_thing_is_no_support(line: str, find: Find) -> None:
    assert find("missing-support-line", f"{line} {FILL}")


@pytest.mark.parametrize("line", [
    "Ask the person who gave this to you.", "Give it back to us.", "Give this form to the nurse.",
    "Ask your support worker.",
])  # fmt: skip
def test_each_person_to_go_to_is_seen(line: str, find: Find) -> None:
    assert find("missing-contact", FILL)
    assert not find("missing-contact", f"{line} {FILL}")


@pytest.mark.parametrize("code", ["DE1 2AB", "de1 2ab", "Sw1a1aa"])
def test_a_postcode_is_one_in_any_letters(code: str, find: Find) -> None:
    (found,) = find("missing-contact", f"Write to us at 1 Hill Road, {code}. {FILL}")
    assert found.severity == "info"


@pytest.mark.parametrize("text", [
    "We will carry out an inspection.", "They are all in agreement.", "The provision of care.",
    "Make a quick decision-making plan.", "TAKE THE DECISION", "He had the assessment",
    "Non-stop we undertook/undertake a review.",
])  # fmt: skip
def test_each_verb_that_a_noun_hides_is_looked_at(text: str) -> None:
    plain = "An inspection of our provision, by agreement."
    first, second = Document(read_text(f"{text}\n\n{plain}")).sentences
    assert verb_as_noun._CHAIN.search(first.text)
    assert verb_as_noun._may_hide(first)
    assert not verb_as_noun._may_hide(second)


@pytest.mark.parametrize("lines", [
    ["Call 01332 123 456.", "Write to ann@example.org."],
    ["Call +44 1332.", "Write to DE1 2AB."],
    ["Ring 999.", "Write to Freepost Us."],
    ["Write to ann@example.org.", "Write to DE1 2AB."],
])  # fmt: skip
def test_two_ways_to_get_in_touch_are_enough(lines: list[str], find: Find) -> None:
    first, second = lines
    assert find("missing-contact", f"{FILL} {first}")
    assert find("missing-contact", f"{FILL} {second}")
    assert not find("missing-contact", f"{FILL} {first} {second}")


@pytest.mark.parametrize("start", ["This is an EASY READ", "Easy-read"])
def test_easy_read_is_seen_in_the_first_words_in_any_letters(start: str, find: Find) -> None:
    assert "Easy Read" in find("bare-front-page", FILL)[0].message
    assert "Easy Read" not in find("bare-front-page", f"{start} {FILL}")[0].message


@pytest.mark.parametrize("text", [
    "We met, we ate, and we sat at 5 High Street, DE1 2AB.", "It costs £1,200, 3,000 or 4,500.",
    "In 1, 2 and 3, we “met”, “ate” and sat.",
])  # fmt: skip
def test_commas_in_numbers_and_addresses_are_no_turns(text: str, find: Find) -> None:
    no_digits = text.translate(dict.fromkeys(range(ord("0"), ord("9") + 1), "x"))
    assert [one.message for one in find("many-commas", text)] != [
        one.message for one in find("many-commas", no_digits)
    ]


@pytest.mark.parametrize("text", [
    "This is Part IV.", "A sub-section II is here.", "Bring (ii) a pen.",
    "II Our plan", "IX Our plan", "We read BOOK I of it.", "A (x) here.",
])  # fmt: skip
def test_each_roman_number_is_looked_for(text: str) -> None:
    (sentence,) = Document(read_text(text)).sentences
    shapes = (roman_numeral._NUMBERED, roman_numeral._MARKER, roman_numeral._ALONE)
    found = [shape for shape in shapes if shape.search(sentence.text)]
    assert found
    assert set(found) <= set(roman_numeral._likely(sentence))
    (plain,) = Document(read_text("I said that I want to come.")).sentences
    assert not [*roman_numeral._likely(plain)]


@pytest.mark.parametrize("before", [
    "5 to ", "5 - ", "5–", "c.", ">= ", "±", "−", "~", "5 and ", "5 or", "+", "- ",
])  # fmt: skip
def test_each_sign_that_compares_a_share_is_seen(before: str) -> None:
    assert percentage._BEFORE.search(before)
    assert before.rstrip(" ").endswith(percentage._LIKELY_BEFORE)


@pytest.mark.parametrize("text", [
    "Come at one or two.", "I work nine to five.", "He is on cloud nine.", "Cats have NINE LIVES.",
    "Take forty winks.", "Give a high five.", "They are ten a penny.", "Nineteen to the dozen.",
    "She is six feet under.", "I am of two minds.", "Put two and two together.",
    "Catch twenty two.",
    "It is fifty-fifty.", "It is fifty fifty.", "Open twenty-four seven.", "Wait a day or two.",
    "Two or three came.",
])  # fmt: skip
def test_ways_to_speak_are_no_numbers(text: str, find: Find) -> None:
    assert number_word._SPOKEN.search(text)
    assert any(map(text.lower().__contains__, number_word._SPEAKING))
    assert not find("number-word", text)
    assert find("number-word", "We have seven cats and nine dogs.")


@pytest.mark.parametrize("dose", ["200mg", "5 ml", "1.5g", "10 micrograms"])
def test_a_dose_keeps_its_number_in_letters(dose: str, find: Find) -> None:
    assert not find("number-word", f"Take two {dose} tablets, or three tablets.")
    assert find("number-word", "Take two 3-day breaks, or three breaks.")


def test_only_dashes_beside_names_of_days_are_ranges_of_days(find: Find) -> None:
    assert not find("hard-punctuation", "Open Mon - Fri.")
    assert find("hard-punctuation", "Open Mon - Family day.")


@pytest.mark.parametrize("text", ["We met 😀 them.", "☀ Sun", "It is good 🩺"])
def test_each_emoji_is_seen_among_other_signs(text: str, find: Find) -> None:
    assert find("childish-tone", f"“We met” – and so on.\n\n{text}")
    assert not find("childish-tone", "“We met” – and so on.")
