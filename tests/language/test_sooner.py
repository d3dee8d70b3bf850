"""The sooner ways through a text find what the plain ways find."""

import re
import sys
from importlib import import_module
from itertools import combinations, product

import pytest

from easyread.language import (
    linkers,
    listed_words,
    passives,
    percentages,
    sentences,
    words,
)
from easyread.language.linkers import at_least
from easyread.language.passive import passives_in
from easyread.language.words import _rich, placed
from easyread.model.language import Span

SENTENCES = (
    "The form was sent to us. It isnt signed! The plan is person-centred :) We were told…",
    "Is it NT or nt? They werent asked, it’s done. _is closed_ by him",
    "It wasn't agreed by the panel; see [1]. ===== Dr. Jones got paid.[2] Next",
    "ſent on Friday 5 September 2025 for £5.50 to a.b@c.co.uk, 10 kg. www.a.uk",
    "Café users are invited. Ωmega is closed… 5% of 1,000 people, Sept. 3rd at 5.30 p.m.",
    "",
)


ENDS = (
    "a... b. . c!? [1] d.”[2][3] e:) f ;-( g:D",
    "== ===== a===== -----\n*-***** ______ #####a",
    "",
)


@pytest.mark.parametrize("text", [*SENTENCES, *ENDS])
def test_ends_are_those_that_each_kind_of_mark_makes(text: str) -> None:
    from easyread.language.sentences import _END

    plain = re.compile(
        r"(?:(?<![.!?…])[.!?…]+(?:[ ][.!?]+){0,9}(?P<close>[\"'”’)\]»]*(?:\[\d+\]){0,9})"
        r"|(?P<smile>[:;]-?[()D])|(?<![=*_~#-])(?P<rule>([=*_~#-])\4{4,}))(?P<space>\s+|$)"
    )

    def told(end: re.Match[str]) -> tuple[object, ...]:
        kinds = (end["smile"] is None, end["rule"] is None)
        return end.span(), end.span("close"), end.span("space"), kinds

    for start in range(len(text)):
        wanted = [told(end) for end in plain.finditer(text, start, len(text))]
        assert [told(end) for end in _END.finditer(text, start, len(text))] == wanted


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize(
    "words", ["the form", "Mr", "no", "etc", "ok", "e.g", "“no", "(fig", "5", "A"]
)
def test_a_word_that_is_no_short_form_ends_as_the_pattern_says(
    words: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = sys.modules["easyread.language.sentences"]
    whole = f"See {words}. {text} {words}.”\n{words}.) and {words}., {words}. 5"
    sooner = sentences(whole)
    monkeypatch.setattr(module, "_SHORTENED", frozenset(re.findall(r"\w+", whole.lower())))
    assert sentences(whole) == sooner


@pytest.mark.parametrize("text", SENTENCES)
def test_passives_are_those_of_the_whole_pattern(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = sys.modules["easyread.language.passive"]._passives
    parts = [text[start:end] for start, end in sentences(text)]
    sooner = [found(part) for part in parts]
    monkeypatch.setattr("easyread.language.tokens._BEYOND", re.compile(""))
    assert [found(part) for part in parts] == sooner


@pytest.mark.parametrize("text", SENTENCES)
def test_words_and_signs_stand_where_the_pattern_finds_them(text: str) -> None:
    from easyread.language.tokens import _TOKEN, in_turn, places_of

    small = text.lower().replace("’", "'")
    plain = list(_TOKEN.finditer(small))
    assert in_turn(small) == [one.group() for one in plain]
    assert places_of(in_turn(small), small) == [one.span() for one in plain]


ACTS = (
    "After a long and hard week in the office the form that we had asked for was sent to us.",
    "What is it called, and when is this to be decided by the people who live here in the town?",
    "Enclosed is a form. In the long run, as we all know, attached are the papers that we made.",
    "She said that it’s done, that they weren’t told and that Sam’s house isn’t built.",
    "In the end, is the form that you had asked for sent to us? Here, too: are the papers made?",
    "“Come in, was the letter to all of us here sent?” “The flat is old. Why is it not made new!”",
    "We get paid, they were very often not well paid, and he got hurt; this.is to be re-done.",
)


@pytest.mark.parametrize("text", [*SENTENCES, *ACTS])
def test_passives_are_found_with_words_that_are_known(text: str) -> None:
    for start, end in sentences(text):
        sentence = text[start:end]
        spans, small = placed(sentence)
        assert passives_in(sentence, small, spans) == passives(sentence)


def test_quotations_open_where_each_mark_has_what_it_needs_beside_it() -> None:
    from easyread.language.quotations import _OPENING, _SINGLE_CLOSING

    cut = r"(?!\d0s\b|(?:n|til|till|em|tis|twas|cause|bout|cos|round)\b)"
    plain = re.compile(
        rf"[“«]|(?<!\d)[\"”]|(?<!\w)‘(?=\S){cut}|(?<![\w.,!?…)\]”’'])['’](?=\S){cut}",
        re.IGNORECASE,
    )
    closing = re.compile(r"(?<=\S)['’](?!\w)")
    signs = "“”«»‘’\"' a9.\n"
    texts = ["".join(signs) for signs in product(signs, repeat=4)]
    texts += [f"{mark}{word} us" for mark in "'’‘" for word in ("90s", "Til", "EM", "endless", "n")]
    for text in texts:
        assert [*map(re.Match.span, _OPENING.finditer(text))] == [
            *map(re.Match.span, plain.finditer(text))
        ]
        assert [*map(re.Match.span, _SINGLE_CLOSING.finditer(text))] == [
            *map(re.Match.span, closing.finditer(text))
        ]


def test_negatives_are_those_of_the_whole_pattern() -> None:
    module = import_module("easyread.language.negations")
    words = ["no one", *sorted(module._NO | module._HIDDEN), "fail to", "refused to"]
    text = " ".join([*words, *(f"{word}s, a{word}\n{word}-like" for word in words), "NO", "Not"])
    plain = re.compile(rf"\b(?:{'|'.join(words)})\b")
    found = [one.span() for one in module._ANY.finditer(text.lower())]
    assert found == [one.span() for one in plain.finditer(text.lower())]


@pytest.mark.parametrize("text", SENTENCES)
def test_words_are_those_of_the_whole_pattern(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules["easyread.language.words"]
    sooner = words(text)
    monkeypatch.setattr(module, "_ASCII", module._SIMPLE)
    monkeypatch.setattr(module, "_NEEDS_ADDRESS", re.compile(""))
    monkeypatch.setattr(module, "_NEEDS_RICH", re.compile(""))
    assert module._words(text) == sooner
    assert all(type(span) is Span for span in sooner)


LONG = "Call 0300 123 4567 on 5 May.\nWe’re at a@b.uk, ask for Sam’s form. " * 50


@pytest.mark.parametrize("text", [*SENTENCES, "5 May’s DAYS, ÉTÉ’S 5 kg", "İt is 5 May", LONG])
def test_placed_words_are_the_words_in_small_letters(text: str) -> None:
    spans, small = placed(text)
    assert spans == words(text)
    assert small == tuple(text[start:end].lower().replace("’", "'") for start, end in spans)


@pytest.mark.parametrize("text", [*SENTENCES, "“etc", "(e.g", "a ", "a/b c\n", "\n"])
def test_the_word_before_a_stop_is_what_has_no_space_up_to_it(text: str) -> None:
    from easyread.language.sentences import _WORD_BEFORE

    plain = re.compile(r"[^\s(\[“\"‘—–/]+$")
    for start, end in combinations(range(len(text) + 1), 2):
        found, sooner = plain.search(text, start, end), _WORD_BEFORE.fullmatch(text, start, end)
        assert (found and found.span()) == (sooner and sooner.span("word"))


@pytest.mark.parametrize(
    "near", ["a big ", "a “big” (", "3rd\xa0", "well-known ", "it’s “", " ", ""]
)
def test_the_word_before_is_that_of_the_pattern(near: str) -> None:
    from easyread.language.wordclass import _BEFORE, _before

    found = _BEFORE.search(near)
    assert _before(near) == (found[1] if found else "")


def test_dates_are_those_of_the_whole_pattern() -> None:
    from easyread.language.dates import _IN_WORDS, in_words

    for text in (
        "on Friday the 5th of May, 2 JUNE 2024",
        "2 apples, 3 of mine",
        "1st\u00a0dec.",
        "",
    ):
        assert [one.start for one in in_words(text)] == [
            found.start() for found in _IN_WORDS.finditer(text)
        ]


def test_one_word_is_one_span() -> None:
    assert words("utilise") == (Span(0, 7),)
    assert [hit.entry.word for hit in listed_words("Utilise")] == ["utilise"]
    assert listed_words("cat") == ()


def test_what_stands_around_a_no_is_found_where_the_whole_pattern_finds_it() -> None:
    text = (
        "No, it is NO no longer not why not so: say no, saying NO. Yes and no, yes/ No one or not "
        "nobody knows “no” not only never, if not cannot no matternot no matter not surely NOT sure"
    )
    module = import_module("easyread.language.negations")
    for start in range(len(text)):
        part = text[start:]
        innocent = {at for one in module._INNOCENT.finditer(part) for at in range(*one.span())}
        marks = [one.span() for one in module._DENIAL.finditer(part.lower())]
        assert list(module.denials(part)) == [one for one in marks if one[0] not in innocent]


@pytest.mark.parametrize(
    "text",
    [
        "You can come, but only if you ask.",
        "That’s it and that's all, as well as tea.",
        "It is provided that you come in order to see us.",
        "Who’s there?Even though and/or as long as it takes, we wait.",
        "We come. They go.",
        "A man _and_ a dog and a cat, and/or a bird so that that one if-not is in case.",
        *SENTENCES,
    ],
)
def test_a_sentence_has_as_many_linkers_as_are_found_in_it(text: str) -> None:
    for start, end in sentences(text):
        sentence = text[start:end]
        found = len(linkers(sentence))
        for least in range(1, 5):
            assert at_least(least, sentence, placed(sentence)[1]) == (found >= least)


def test_percentages_are_those_of_the_pattern_in_any_letters() -> None:
    plain = re.compile(
        r"(?<![\d.,])\d+(?:[.,]\d+)*\s?(?:%|per ?cents?\b)|\bper ?cent\b|%", re.IGNORECASE
    )
    text = (
        "5% İ 14.3 PER CENT, 1,000 percents .5% Per cent x%y 3 perCents2 superpercent 7.8.9 % 2 %"
    )
    for start in range(len(text)):
        found = [one.span() for one in plain.finditer(text[start:])]
        assert [tuple(span) for span in percentages(text[start:])] == found


@pytest.mark.parametrize("text", [
    "Come on Friday 5 September 2025 at 5:30pm.", "It costs £75.50 or 10 kg – call 0300 123 4567.",
    "It’s 3rd May, 1,200 of 3.5 million; A&E is face-to-face, 5 per cent.", "No: 1/2/2024.",
])  # fmt: skip
def test_text_without_addresses_has_the_same_words_in_the_full_pattern(text: str) -> None:
    found = [one.span() for one in _rich(False).finditer(text)]
    assert [one.span() for one in _rich(True).finditer(text)] == found
    assert found
