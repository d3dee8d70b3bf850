"""The sooner ways through a sentence find what the plain ways find."""

import gc
import re
import sys
import weakref
from collections.abc import Collection
from importlib import import_module
from itertools import combinations

import pytest

from easyread.language import hard_words, listed_in, listed_words
from easyread.language.words import placed
from easyread.readers import read_text
from easyread.rules.explained import explanations
from easyread.rules.gather import text_rules
from easyread.rules.phrases import Phrases
from easyread.rules.split import two_sentences
from easyread.rules.whole import Document

# The pattern of a rule and the words that its matches begin with.
SOONER = [
    ("clause_in_clause", "_SIGN", "_FIRST"),
    ("cross_reference", "_SENT", "_FIRST"),
    ("hard_tense", "_CHAIN", "_VERBS"),
    ("several_ideas", "_JOINED", "_JOINERS"),
    ("skip_routing", "_GO", "_FIRST"),
    ("stacked_conditions", "_CONDITION", "_FIRST"),
    ("vague_link", "_HERE", "_FIRST"),
    ("verb_as_noun", "_CHAIN", "_FIRST"),
]
TEXT = """
If you come when we are open, who-is-who and what/which you see is on page 3, as above.
It WOULD HAVE BEEN good, and then they will come, but some people ask in case it is shut, so that
we know. Go to question 7 unless the box below says so. _if_ (see Section B) the-above; although
that’s been had had, in cases provided that “whose” part is in part 2 … See Appendix A – or overleaf
Because I’ve been going, and I go, or the group goes, then many people could not have gone.
Click here to make a good decision about the management of it. Well-made decisions. More info.
Skip to part 2. Unless/if. Don’t jump over to q 12! provided that…when’s it? read the appendix
"""


def _module(rule: str) -> object:
    return import_module(f"easyread.rules.sentence.{rule}")


@pytest.mark.parametrize(("rule", "pattern", "first"), SOONER)
def test_words_are_found_where_the_whole_pattern_finds_them(
    rule: str, pattern: str, first: str
) -> None:
    whole: re.Pattern[str] = getattr(_module(rule), pattern)
    words: frozenset[str] = getattr(_module(rule), first)
    seen = 0
    for sentence in Document(read_text(TEXT)).sentences:
        plain = [one.span() for one in whole.finditer(sentence.text)]
        assert [one.span() for one in sentence.found(whole, words)] == plain
        seen += len(plain)
    assert seen


def test_what_is_joined_on_is_found_where_the_whole_pattern_finds_it() -> None:
    from easyread.rules.sentence.several_ideas import _JOINED, _joints

    seen = 0
    for sentence in Document(read_text(TEXT + JOINED)).sentences:
        plain = [one.span() for one in _JOINED.finditer(sentence.text)]
        assert [one.span() for one in _joints(sentence)] == plain
        seen += len(plain)
    assert seen > 5


JOINED = """
We came , and  then they go, so then I’ll go AND we stay, but\tI do (or they-all are) and/or he is,
then then you can and and the cat has so-and we will, because it is x,so the dog was or it
"""


def test_joints_are_found_where_the_whole_pattern_finds_them() -> None:
    from easyread.rules.split import _JOINT, _joints

    seen = 0
    for sentence in Document(read_text(TEXT + JOINED)).sentences:
        plain = [one.span() for one in _JOINT.finditer(sentence.text)]
        assert [one.span() for one in _joints(sentence)] == plain
        seen += len(plain)
    assert seen > 10


def test_no_sentence_with_a_hard_linker_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    one = text_rules()["clause-in-clause"]
    sentences = Document(
        read_text(
            TEXT + " If we go, sub-which is so. So in case it is. We went, whereas it was late."
        )
    ).sentences
    sooner = [one(sentence) for sentence in sentences]
    assert sum(map(bool, sooner)) > 3
    for sentence, found in zip(sentences, sooner, strict=True):
        monkeypatch.setattr(sys.modules[one.look.__module__], "_TELLING", sentence.keys)
        assert one(sentence) == found


def test_signs_in_words_are_those_of_the_pattern_with_slashes() -> None:
    module = import_module("easyread.rules.sentence.special_character")
    text = "A & b #1 ** c = d < ½ @ e | + f → g ~h a&b 2 + 2 ☑"
    plain = [(one.span(), one.lastgroup) for one in module._WITH_SLASH.finditer(text)]
    assert [(one.span(), one.lastgroup) for one in module._SIGN.finditer(text)] == plain
    assert {"and", "row", "other", "fraction"} == {kind for _, kind in plain}


def test_an_explaining_verb_is_found_in_any_letters() -> None:
    module = import_module("easyread.rules.explained")
    text = "A HOIST IS A LIFT. Rest Is Just For Us. A plan Means this. İt also STANDS FOR it.\n\n"
    text += "We have respite, WHICH means a rest. We met teams – that means 2."
    assert {"hoist", "plan", "it", "respite", "team"} <= {
        one.term.split()[-1].replace("i\u0307", "i")
        for one in module.explanations(Document(read_text(text))).values()
    }


NUMBERS = """
It costs £75.00 or 85p, £3k, 1,234,567 people (1500 and 20000) came on 05/09/25 and 2020-01-02.

Come on 6 Aug, the 3rd of May 2025 by 12pm, 9 a.m. or 17:30, 0900 hrs, 5.30pm, 10am–2pm, noon.

Call 03001234567, (01332) 123 456, 01332-123456, +44 1332123456 or Tel.020 123 456. Tel: 999

My NHS number is 1234567890. 14.3% came, 5 % , 40 per cent, 3/8 and 3.5 weeks, >50%, 2-3 days.

Lift 5kg, 10 litres, 2.5 acres, 3 sq m, 20 miles, 4 hectares, 7 ml and 1,500. Tonnes of it.
"""
COUNTED = [
    "big-number", "decimal-number", "hard-date", "hard-money", "hard-phone-number", "hard-time",
    "percentage", "range-dash", "unfamiliar-unit", "many-commas",
]  # fmt: skip


@pytest.mark.parametrize("name", COUNTED)
def test_a_number_wakes_each_rule_that_has_something_to_say_of_it(name: str) -> None:
    one = text_rules()[name]
    assert isinstance(one.when, Collection)
    parts = re.split(r"(?<=[\d.,]) ", NUMBERS)
    texts = [*parts, *NUMBERS.split("\n\n"), *(f"I say {part} so." for part in parts)]
    seen = 0
    for sentence in Document(read_text("\n\n".join(texts))).sentences:
        if one(sentence):
            assert not sentence.keys.isdisjoint(one.when), sentence.text
            seen += 1
    assert seen


def test_each_phrase_has_a_word_that_tells_of_it() -> None:
    phrases = Phrases({"and so on": 1, "per annum|capita": 2, "the … map": 3, "caveat": 4})
    assert phrases.telling == {"so", "annum", "capita", "map", "caveat"}


def test_no_sentence_is_passed_over_that_explains(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A hoist means a lift. This is called a plan. The group known as Mencap is here.\n\n"
    text += "Consent stands for yes. We call it a review. In respite, this means a rest.\n\n" + TEXT
    found = explanations(Document(read_text(text)))
    assert len(found) > 4
    monkeypatch.setattr("easyread.rules.explained._may_explain", bool)
    assert explanations(Document(read_text(text))) == found


def test_signs_are_found_where_the_whole_pattern_finds_them() -> None:
    text = "a(s) b; c (d (e) f) [g] h – i—j ?! k!! l... m…n ((o) p-q - r !? s) t.. -u - \u2013 v"
    module = import_module("easyread.rules.sentence.hard_punctuation")
    for start in range(len(text)):
        plain = [one.span() for one in module._SIGN.finditer(text[start:])]
        assert [one.span() for one in module._signs(text[start:])] == plain


def test_a_phrase_says_which_word_must_follow() -> None:
    phrases = Phrases({"per annum|capita": 1, "caveat": 2, "move … forward": 3})
    assert set(phrases) == {"per", "caveat", "move"}
    assert phrases.after("per") == frozenset(["annum", "capita"])
    assert phrases.after("caveat") is None
    assert phrases.after("move") is None


def test_a_sentence_that_may_be_two_is_never_passed_over() -> None:
    texts = [f"We went to the shop{one}we want to stay." for one in (" and ", ", so ", " Then ")]
    texts.append("We went to the shop and I’ll want to stay.")
    for sentence in Document(read_text("\n\n".join(texts))).sentences:
        assert two_sentences(sentence)


def test_listed_words_are_found_with_words_that_are_known() -> None:
    text = "Ask for an annual health check at the patient’s accommodation, prior to the event."
    (sentence,) = Document(read_text(text)).sentences
    assert listed_in(text, sentence.spans, sentence.words) == listed_words(text) == sentence.hits
    assert len(sentence.hits) > 1


def test_a_word_listed_as_one_part_of_speech_is_found_without_others_beside_it() -> None:
    text = "Find out more in alternative formats.\n\nWe have no alternative.\n\nWe monitor it."
    found = [[hit.entry.word for hit in one.hits] for one in Document(read_text(text)).sentences]
    assert found == [["alternative"], [], ["monitor"]]


def test_the_words_of_a_name_are_those_that_share_a_letter_with_it() -> None:
    from easyread.rules.names import _inside

    spans = placed("The Act-like Care Act, 2014.")[0]
    for start, end in combinations(range(spans[-1][1] + 2), 2):
        plain = [at for at, (a, b) in enumerate(spans) if a < end and start < b]
        assert [*_inside(spans, start, end)] == plain


def test_signs_that_wake_rules_are_those_of_the_whole_pattern() -> None:
    from easyread.rules.keys import keys

    plain = re.compile(r"[^A-Za-z .]|\.\.\.")
    for text in [*TEXT.split("\n"), *NUMBERS.split("\n"), "a… b ... c.. 𝒳 \ud800é\n", "Yes.", ""]:
        woken = {key for key in keys(text, ()) if len(key) == 1 or key == "..."}
        assert woken - {"0"} == set(plain.findall(text)) - {"0"}  # each number has the shape “0”


def test_no_term_is_passed_over_for_its_words() -> None:
    terms = sorted({entry.word for entry in hard_words()})
    ends = ("s", "’s", "ing", "-like", "/it")
    forms = [*terms, *(f"{term}{end}" for term in terms if " " not in term for end in ends)]
    text = "\n\n".join(f"We see {form}, and so on." for form in forms)
    seen = 0
    for sentence in Document(read_text(text)).sentences:
        assert sentence.hits == listed_words(sentence.text.replace("’", "'"))
        seen += bool(sentence.hits)
    assert seen > len(terms)


def test_words_of_which_there_is_something_to_tell_are_never_passed_over() -> None:
    from easyread.rules.terms import _known, telling

    numbers = ["52 million", "19th", "$2m", "1,500", "1.2bn", "10kg", "24/7", "5 may 2025", "3pm"]
    terms = [part for entry in hard_words() for part in entry.word.lower().split()]
    words = [*numbers, *terms, *(f"{term}{end}" for term in terms for end in ("s", "'s", "/2"))]
    assert telling(words) == {word for word in words if any(_known(word))}
    assert telling(numbers) == frozenset()


def test_what_was_found_in_a_document_can_be_forgotten() -> None:
    document = Document(read_text("You can come."))
    seen = weakref.ref(document)
    assert document.sentences[0].document is document
    document.forget()
    assert document.word_count == 3
    document.forget()
    gc.disable()  # so that only the last name for it keeps it
    try:
        del document
        assert seen() is None
    finally:
        gc.enable()


def test_a_clause_ends_where_the_whole_pattern_says_so() -> None:
    module = import_module("easyread.rules.sentence.inline_list")
    text = "Of those who came, and while it rained, after all. For me, when"
    seen = set()
    for end in range(len(text)):
        start = max(0, text.rfind(",", 0, end))
        found = module._OPENING.match(text, start, end)
        assert bool(found) == bool(module._OPENING.search(text[:end])), text[:end]
        seen.add(bool(found))
    assert len(seen) == 2


def test_postcodes_are_those_of_the_pattern_for_whole_words() -> None:
    from easyread.rules.sentence.many_commas import _POSTCODE

    plain = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")
    text = "DE1 2AB, XDE1 2AB, E12AB E1A 2AB, DE11 2AB, E1 2ABC, e1 2AB, (W1 1AA), SW1A1AA"
    for start in range(len(text)):
        found = [one.span() for one in plain.finditer(text[start:])]
        assert [one.span() for one in _POSTCODE.finditer(text[start:])] == found


def test_each_sign_of_a_print_line_is_seen_in_each_line_that_has_it() -> None:
    from easyread.rules.reading import _PRINTED, _may_be_print

    lines = ["We come.", *(f"A {one} b {one}" for one in _PRINTED), "The end.", *_PRINTED, "We go."]
    document = Document(read_text("\n\n".join(lines)))
    plain = {
        place
        for place, passage in enumerate(document.passages)
        if any(sign in passage.unit.text for sign in _PRINTED)
    }
    assert _may_be_print(document) == plain
    assert len(plain) > len(_PRINTED)
    assert len(plain) < len(document.passages)


def test_the_longest_phrase_is_found_with_and_without_a_gap() -> None:
    phrases = Phrases({"move on": 1, "move … forward": 2, "move on with": 3, "move": 4})
    text = (
        "They move on with it. They move it forward. They move on. They move. They move us all on."
    )
    found = [said for _, _, said in phrases.all_of(Document(read_text(text)).sentences)]
    assert found == [3, 2, 1, 4, 4]


@pytest.mark.parametrize(("rule", "pattern", "first"), [
    ("late_purpose", "_PURPOSE", "_PHRASES"),
    ("missing_support_line", "_HELP", "_FIRST"),
    ("bare_front_page", "_DATE", "_YEARS"),
])  # fmt: skip
def test_a_line_of_a_document_is_found_where_a_search_finds_it(
    rule: str, pattern: str, first: str
) -> None:
    from easyread.rules.begun import begun

    module = import_module(f"easyread.rules.document.{rule}")
    whole: re.Pattern[str] = getattr(module, pattern)
    seen = set()
    for line in BEGINNINGS.split("\n"):
        for start in range(len(line)):
            found = begun(whole, line[start:], getattr(module, first))
            assert found == bool(whole.search(line[start:])), line[start:]
            seen.add(found)
    assert len(seen) == 2


BEGINNINGS = """
this island is aboutness, and this is about you; say whatever, it explains_ that, we wanted explain
already helped, read_this, read with you, ready read this with someone, unread read it with you
no someone can help, someone to help; support you to understand, supported to read, reread to you
ask staff or ask the staff, task for help, ask for help, we need any assistance, need help, helpyou
in 1819, x2019, 20199, 19a 1999, and 2019/20 or 19 20 2024
"""


def test_a_number_that_can_be_called_is_found_where_the_plain_pattern_finds_it() -> None:
    from easyread.rules.document.missing_contact import _DIGIT, _PHONE

    plain = re.compile(
        r"\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b0\d{2,3}(?:[ -]?\d{2,4}){3}\b|\+44|\b11[16]\b"
        r"|\b999\b|\b\d{5,6}\b"
    )
    text = "012 3+4 +44a1+441 01332 123 456, a999 999 in 2019 x111-116\n٣٤٥٦٧ 0117 12 34 567a"
    seen = set()
    for start in range(len(text)):
        for end in range(start, len(text)):
            found = bool(plain.search(text[start:end]))
            assert bool(_PHONE.search(text[start:end])) == found, text[start:end]
            assert _DIGIT.search(text[start:end]) or not found
            seen.add(found)
    assert len(seen) == 2


def test_what_a_checker_met_before_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import easyread.rules.checker as module
    from easyread.rules.check import Checked
    from easyread.rules.profiles import profile

    texts = [
        "We will utilise the mechanism in accordance with it, per annum.",
        "We promulgate rules. The mechanism is a caveat.",
        "Going forward, the interdepartmental rules will utilise 20% of it.",
    ]
    alone = [Checked(module.Checker(profile())).report(read_text(text)) for text in texts]
    assert all(one.findings for one in alone)
    for most in (100_000, 5, 0):
        monkeypatch.setattr(module, "_MOST_MET", most)
        monkeypatch.setattr(module, "_MOST_KNOWN", most)
        together = Checked(module.Checker(profile()))
        for text, report in zip(texts * 2, alone * 2, strict=True):
            assert together.report(read_text(text)) == report
