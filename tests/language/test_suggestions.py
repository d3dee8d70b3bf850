import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from easyread.language import hard_words, initials, listed_words, suggestions, wordlists
from easyread.language.hardness import load
from easyread.language.lexicon import PLURAL, forms, lemma
from easyread.language.wordlists import easier_words, instead, synonyms
from easyread.language.words import words
from easyread.model.language import Span


def easier(text: str, word: str) -> tuple[str, ...]:
    start = text.index(word)
    return suggestions(text, start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("We are utilising it.", "utilising", "using"),
        ("It has commenced.", "commenced", "started"),
        ("Local authorities help.", "Local authorities", "Councils"),
        ("You must ensure it.", "ensure", "make sure"),
        ("There were obstacles.", "obstacles", "problems"),
        ("She rapidly ran.", "rapidly", "quickly"),
        ("It was demolished.", "demolished", "knocked down"),
        ("They abandoned it.", "abandoned", "left"),
        ("He read whilst it rained.", "whilst", "while"),
        ("The ceasefire did not last.", "ceasefire", "truce"),
        ("We want to enthral them.", "enthral", "excite"),
        ("He is an activist here.", "activist", "protester"),
        ("It was a dazzling light.", "dazzling", "bright"),
        ("The trade is thriving.", "thriving", "doing well"),
        ("It is a thriving town.", "thriving", "growing"),
        ("There was an increase in staff.", "increase", "rise"),
        ("We co-ordinated the visits.", "co-ordinated", "organised"),
        ("It is a cost-effective plan.", "cost-effective", "money-saving"),
        ("They live inland.", "inland", "away from the sea"),
        ("We meet fortnightly here.", "fortnightly", "every two weeks"),
        ("Many viewers can vote.", "viewers", "people watching"),
        ("It was an overheated room.", "overheated", "too hot"),
    ],
)
def test_a_suggestion_fits_its_sentence(text: str, word: str, first: str) -> None:
    assert easier(text, word)[0] == first


@pytest.mark.parametrize("word", ["abuse", "mental capacity", "safeguarding", "consent"])
def test_a_word_that_must_be_kept_has_no_suggestion(word: str) -> None:
    assert easier(f"This is about {word} now.", word) == ()


def test_a_name_has_no_suggestion() -> None:
    assert easier("We met Hazard there.", "Hazard") == ()


def test_the_longest_phrase_wins() -> None:
    (hit,) = listed_words("Ask for an annual health check.")
    assert hit.entry.word == "annual health check"


def test_a_listed_verb_is_not_found_in_a_noun() -> None:
    assert [hit.entry.word for hit in listed_words("The decline was fast.")] == []


def chosen(name: str) -> list[list[str]]:
    text = (Path(wordlists.__file__).parent / "data" / name).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


def test_no_list_suggests_the_word_itself() -> None:
    listed = [(entry.word, easy) for entry in hard_words() for easy in entry.easier]
    for word, _, several in chosen("easier.tsv") + chosen("synonyms.tsv"):
        listed += [(word, easy) for easy in several.split(" | ")]
    assert [pair for pair in listed if pair[0] == pair[1] or not pair[1].strip()] == []


@pytest.mark.parametrize(
    ("name", "find"), [("easier.tsv", easier_words), ("synonyms.tsv", synonyms)]
)
def test_each_word_of_a_list_is_found(
    name: str, find: Callable[[str, str], tuple[str, ...]]
) -> None:
    lost = [word for word, kind, easy in chosen(name) if " | ".join(find(word, kind)) != easy]
    assert lost == []


# Weights are rough, so a word that was chosen may weigh a little more; one from WordNet may not.
@pytest.mark.parametrize(("name", "more"), [("easier.tsv", 0.05), ("synonyms.tsv", -0.02)])
def test_no_easier_word_is_heavier(name: str, more: float) -> None:
    heavy = [
        (word, one)
        for word, _, easy in chosen(name)
        for one in easy.split(" | ")
        if len(parts := words(one)) == 1 and load(one[slice(*parts[0])]) > load(word) + more
    ]
    assert heavy == []


def test_plurals_in_our_list_end_with_s_or_a() -> None:
    parts = {part for entry in hard_words() for part in entry.word.lower().split()}
    many = {one for one in parts if forms(one) & PLURAL and lemma(one) != one}
    assert many
    assert {one for one in many if not one.endswith(("s", "a"))} == set()


def test_the_lists_are_whole() -> None:
    assert len(hard_words()) == 905
    listed = [written for line in initials() for written in line.initials.split(" / ")]
    assert len(initials()) > 240
    assert len(listed) == len({*listed})
    assert {entry.mode for entry in hard_words()} == {"replace", "explain", "avoid"}


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("We are reducing costs.", "reducing", "cutting"),
        ("He complied with the rule.", "complied with", "followed"),
        ("She is liaising with us.", "liaising with", "talking to"),
        ("He seeks to help.", "seeks to", "tries to"),
        ("They acknowledged receipt of it.", "acknowledged receipt", "said we have it"),
        ("It is adjacent to us.", "adjacent to", "next to"),
        ("We have business premises here.", "premises", "buildings"),
        ("Participants can leave.", "Participants", "People who take part"),
        ("Residents can park.", "Residents", "People who live there"),
        ("We found temporary accommodation.", "accommodation", "home"),
        ("It appeals to perceived tastes.", "perceived", "seen"),
        ("It was demonstrated by them.", "demonstrated", "shown"),
        ("They sailed to Samoa.", "sailed", "travelled"),
        ("They have endured the cold.", "endured", "borne"),
        ("It was an alarming rise.", "alarming", "worrying"),
        ("It is a prolonged stay.", "prolonged", "long"),
        ("The herbivores left.", "herbivores", "plant-eaters"),
        ("The hamburgers were hot.", "hamburgers", "burgers"),
        ("He commuted to work.", "commuted", "travelled"),
        ("They want harsher rules.", "harsher", "harder"),
        ("It was the fiercest fight.", "fiercest", "most violent"),
        ("People have complex needs.", "complex", "difficult"),
        ("The insurgents left.", "insurgents", "rebels"),
        ("lavish", "lavish", "rich"),
        ("Service users should come.", "Service users", "People who use services"),
        ("service users", "service users", "people who use services"),
        ("Clinicians help.", "Clinicians", "Doctors, nurses or other health workers"),
        ("Failure to attend may cost you.", "attend", "go"),
        ("Many patients do not attend.", "attend", "go"),
        ("You can attend 3 groups.", "attend", "go to"),
        ("Tell us the clinic you attend.", "attend", "go to"),
        ("Regular monitoring is good.", "monitoring", "checking"),
        ("This will impact you.", "impact", "affect"),
        ("You will be reimbursed.", "reimbursed", "paid back"),
        ("We will reimburse you.", "reimburse", "give the money back to"),
        ("Regarding your complaint, we will write.", "Regarding", "About"),
    ],
)
def test_a_suggestion_has_the_form_that_fits(text: str, word: str, first: str) -> None:
    assert easier(text, word)[0] == first


@pytest.mark.parametrize(
    ("text", "word", "never"),
    [
        ("We set a date.", "set", "place"),
        ("The set is complete.", "set", "place"),
        ("We are concerned for you.", "concerned", "about"),
        ("He is prohibiting it.", "prohibiting", "notting allow"),
        ("They are empowered by it.", "empowered", "helped people have control"),
        ("Help for unemployed people.", "unemployed", "out of work"),
        ("A very feasible plan.", "feasible", "that can be done"),
    ],
)
def test_what_does_not_fit_is_not_said(text: str, word: str, never: str) -> None:
    assert never not in easier(text, word)


@pytest.mark.parametrize(
    "text",
    [
        "The experience. The plan.",
        "We value user experience here.",
        "Tell us about the concert experience.",
        "Years of experience are needed.",
        "It takes skill and experience.",
    ],
)
def test_a_noun_gets_no_easier_verb(text: str) -> None:
    assert easier(text, "experience") == ()
    assert [hit.entry.word for hit in listed_words(text) if hit.entry.word == "experience"] == []


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("They used a nasal spray for it.", "nasal", "nose"),
        ("It needs international pressure now.", "international", "global"),
        ("The markets are emerging now.", "emerging", "appearing"),
        ("It was absorbing the water.", "absorbing", "taking in"),
        ("The work is challenging.", "challenging", "hard"),
        ("They are challenging the plan.", "challenging", "testing"),
        ("The result was disappointing and late.", "disappointing", "sad"),
    ],
)
def test_a_word_that_looks_like_another_class_has_its_easier_word(
    text: str, word: str, first: str
) -> None:
    assert easier(text, word)[0] == first


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She is known for the rustic.", "rustic"),
        ("They are internationals in town.", "internationals"),
        ("It was very absorbing.", "absorbing"),
    ],
)
def test_where_it_would_not_fit_nothing_is_said(text: str, word: str) -> None:
    assert easier(text, word) == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Individual plans are made.", "Individual"),
        ("Your individual needs are met.", "individual"),
        ("The monitor is broken.", "monitor"),
        ("The purchase was approved.", "purchase"),
        ("Your permit lasts 1 year.", "permit"),
    ],
)
def test_a_word_listed_as_another_class_is_not_found(text: str, word: str) -> None:
    assert easier(text, word) == ()
    assert [hit for hit in listed_words(text) if text[hit.start : hit.end] == word] == []


def test_a_verb_still_does() -> None:
    assert easier("They will experience problems.", "experience")[0] == "have"


@pytest.mark.parametrize(
    "word",
    """tribunal deputy attorney appointee intermediary consultant counsellor assessor prescribed
    terminally detainees exploited disclosure violence sterilization remission behaviour
    foreigners fundamentalists maternity occupational residential responsible""".split(),
)
def test_words_of_care_and_law_are_not_swapped_for_others(word: str) -> None:
    assert easier(f"They talked about the {word} plan.", word) == ()


def test_challenging_behaviour_is_explained_and_not_swapped() -> None:
    assert easier("People have challenging behaviour.", "challenging behaviour") == ()


@pytest.mark.parametrize(
    "word", ["nil by mouth", "power of attorney", "financial abuse", "in custody", "proxy vote"]
)
def test_terms_of_care_and_law_are_explained_and_not_swapped(word: str) -> None:
    (hit,) = listed_words(f"This is about {word} now.")
    assert (hit.entry.word, hit.entry.mode) == (word, "explain")
    assert easier(f"This is about {word} now.", word) == ()


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("stomas", "stoma"),
        ("radiographers", "radiographer"),
        ("post-mortems", "post-mortem"),
        ("care leavers", "care leaver"),
        ("stakeholders", "stakeholder"),
        ("biopsies", "biopsy"),
        ("looked-after children", "looked-after child"),
        ("lasting powers of attorney", "lasting power of attorney"),
        ("complaints", "complaint"),
        ("complaints procedures", "complaints procedure"),
        ("commissioning", "commissioning"),
    ],
)
def test_a_term_is_known_when_there_are_several(written: str, word: str) -> None:
    assert [hit.entry.word for hit in listed_words(f"We have {written} here.")] == [word]


@pytest.mark.parametrize("word", ["comprehensives", "financials", "others", "news"])
def test_what_only_looks_like_many_of_a_term_is_none(word: str) -> None:
    assert [hit.entry.word for hit in listed_words(f"We have {word} here.")] == []


def test_no_meaning_begins_so_that_it_cannot_follow_this_means() -> None:
    explained = [entry for entry in hard_words() if entry.mode == "explain"]
    bad = ("when ", "if it ", "has ", "have ", "chance ")
    assert [one.word for one in explained if one.easier[0].startswith(bad)] == []


def test_several_words_never_stand_before_initials() -> None:
    text = "You need an enhanced DBS check."
    assert "made better" not in suggestions(text, text.index("enhanced"), text.index(" DBS"))


def test_a_word_that_no_list_has_is_left_where_the_whole_way_finds_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = import_module("easyread.language.suggestions")
    text = (
        "Zygotes and pergolas diverge; Ailments ailed a hoist whilst the sub-committee’s "
        "well-being and co-production, a service user, service users or “utilising” thrives."
    )
    spans = [*words(text), Span(0, 7), *(Span(*one.span()) for one in re.finditer("a s.*?,", text))]
    spans += [Span(text.index("service users"), text.index(" or")), Span(0, 0)]
    sooner = [suggestions(text, *span) for span in spans]
    left = [module._may_have(text[slice(*span)]) for span in spans]
    monkeypatch.setattr(module, "_may_have", lambda _: True)
    assert [suggestions(text, *span) for span in spans] == sooner
    assert 5 < sum(left) < len(left) - 5


def test_what_is_chosen_comes_before_synonyms() -> None:
    assert instead("ailment")["noun"] == easier_words("ailment", "noun")
    assert synonyms("ailment", "noun") not in ((), easier_words("ailment", "noun"))
    assert instead("aback") == {"adverb": easier_words("aback", "adverb")}
    assert not instead("abac")
