"""Words of a text as the matcher meets them: small letters, no small words, and base forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.language import Span


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set.

    As in easyread.language.wordset, which brings all of easyread.language: too much for a start.
    """
    return frozenset(text.split())


# Words that add nothing to a picture: “fill in the form” and “fill in your form” are one phrase.
SMALL = word_set("a an the your my our their his her its this these those")
BREAKS = frozenset(".,;:!?()–—•\n")
_TOKEN = re.compile(
    r"£?\d+(?:[.,:]\d+)*[a-z%]*|[^\W_]+(?:[&+][^\W_]*)*(?:'[^\W_]+)?|[.,;:!?()–—•\n]"
)
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
APART = {"can't": ("can", "not"), "won't": ("will", "not"), "cannot": ("can", "not"),
          "shan't": ("will", "not"), "nobody": ("no", "one"), "let's": ("let", "us"),
          "i'm": ("i", "am")}  # fmt: skip
_IRREGULAR = """
be am is are was were been being|have has had having|do does did done|go goes went gone|get got|
take took taken|give gave given|come came|say said|see saw seen|know knew known|think thought|
tell told|find found|keep kept|leave left|feel felt|hear heard|bring brought|begin began begun|
hold held|write wrote written|stand stood|lose lost|pay paid|meet met|sit sat|speak spoke spoken|
lead led|grow grew grown|fall fell fallen|send sent|build built|understand understood|break broke
broken|spend spent|buy bought|choose chose chosen|catch caught|teach taught|eat ate eaten|drink
drank drunk|sleep slept|drive drove driven|wear wore worn|wake woke woken|steal stole stolen|show
shown|draw drew drawn|make made|mean meant|fight fought|sell sold|win won|throw threw thrown|fly
flew flown|forget forgot forgotten|ride rode ridden|ring rang rung|sing sang sung|swim swam swum|
shake shook shaken|bite bit bitten|hide hid hidden|lie lay lain|shut shut|hurt hurt|bleed bled|
feed fed|deal dealt|dream dreamt|learn learnt|burn burnt|light lit|lend lent|stick stuck|hang hung|
freeze froze frozen|blow blew blown|tear tore torn|run ran|become became|child children|man men|
woman women|person people persons|foot feet|tooth teeth|life lives|wife wives|half halves|knife
knives|leaf leaves|shelf shelves|die died dying|tie tying|lie lied lying|swear swore sworn|rise
rose risen|seek sought|spell spelt|upset|put|cut|set|let|read|cost|quit|hit|spit spat|strike
struck|slide slid|shoot shot|spread|bet|mouse mice|diagnosis diagnoses|crisis crises
""".replace("\n", " ")


def _irregular() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    base = ""
    for family in _IRREGULAR.split("|"):
        for word in family.split():
            base = base or word
            found[word] = (*found.get(word, ()), base)
        base = ""
    return found


IRREGULAR = _irregular()
_ENDINGS = (
    ("ies", ("y", "ie")), ("ied", ("y", "ie")), ("es", ("", "e")), ("s", ("",)),
    ("ed", ("", "e")), ("ing", ("", "e")),
)  # fmt: skip
_SHORTEST = 2


def tokens(text: str) -> list[str]:
    """Return the words of a text in order, and its breaks: “don't” is “do”, “not”."""
    small = text.lower().replace("’", "'")
    found = _TOKEN.findall(small)
    if "'" in small or "nobody" in small or "cannot" in small:
        return [part for word in found for part in _apart(word)]
    return found


def places(text: str) -> list[Span]:
    """Return where each of `tokens(text)` stands; the parts of “don’t” have one place.

    It is empty where small letters take more room than the letters of the text.
    """
    small = text.lower().replace("’", "'")
    if len(small) != len(text):
        return []
    apart = "'" in small or "nobody" in small or "cannot" in small
    return [
        Span(*found.span())
        for found in _TOKEN.finditer(small)
        for _ in (_apart(found[0]) if apart else (found[0],))
    ]


def _apart(word: str) -> tuple[str, ...]:
    if word in APART:
        return APART[word]
    if word.endswith("n't"):
        return word[:-3], "not"
    return (word.removesuffix("'s"),)


def bases(word: str) -> Iterator[str]:
    """Yield what a word can be a form of, itself first: “shops” may come from “shop”.

    Numbers become #, so that “# pounds” stands for every sum.
    """
    yield word
    if any(character.isdigit() for character in word):
        yield _DIGITS.sub("#", word)
    yield from IRREGULAR.get(word, ())
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + _SHORTEST - 1:
            stem = word[: -len(ending)]
            yield from (stem + letters for letters in instead)
            if len(stem) > _SHORTEST and stem[-1] == stem[-2] and ending in ("ed", "ing"):
                yield stem[:-1]
