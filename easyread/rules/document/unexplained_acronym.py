"""Initials that the text does not write out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from easyread import language
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set
from easyread.model.language import Initials
from easyread.model.prose import Problem, Severity, Span
from easyread.rules.explained import explanations, same_word
from easyread.rules.names import is_a_writer
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.small_letters import KNOWN
from easyread.rules.spelled import spelled
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

_INITIALS = pattern(
    r"[A-Z](?<![\w&/@.-].)(?:(?:[a-z]?[A-Z])+(?:(?<=[A-Z]C)os?\b|\d?(?:\+|s\b)?)|(?:&[A-Z]+)+)(?![\w&@]|\.\w|-\d|\(\d)"
)
_LIKELY = pattern(r"[A-Z](?:[a-z]?[A-Z]|&[A-Z])")
_MOST_LETTERS = 7
_LEAST_SHOUTED, _COMMON_ZIPF = 4, 4.0
# Fewer letters are a word only if it is one of the most common: “YET”, but not “WHO”.
_SHORT_SHOUTED, _VERY_COMMON_ZIPF = 3, 5.3
# Short words that people write in capitals to stress them.
_STRESSED = word_set(
    """NOT NO DO ALL ANY AND BUT YOU ONE YES NOW BE IS IF MY WE TO IN ON OF BY UP OR AT SO GO"""
)
_ROMAN = pattern(r"[IVX]+")
# Words of a postcode, a size of paper and the like are no initials.
_CODES = pattern(r"[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?")
# “QQ 12 34 56 C”, “RX 482913”, “ABC/1234”, and after “number:” letters before any digit.
_CODE_NEXT = pattern(r"(?:\s\d\d){3}\b|\s?\d{5}|[/-]\d{3}")
_CODE_LABEL = pattern(
    r"\b(?:number|no|reference|ref|code|plate|registration|serial|account|policy|ID)\b\.?"
    r"(?:\sis)?:?\s$",
    re.IGNORECASE,
)
_DIGIT_NEXT = pattern(r"[\s/.-]?\d")
# “AB12 CDE” on a car.
_PLATE_BEFORE = pattern(r"\b[A-Z]{2}\d\d\s$")
# “HM Courts”: part of a name.
_CROWN = pattern(r"HM\s[A-Z]")
_NEAR_LABEL = 24
_SHOUTED = 0.7
# So many words in capitals, with only spaces between them, are shouted. A pattern that begins
# with one letter (“[A-Z][A-Z]*”) is found in half the time.
_RUN = pattern(r"[A-Z][A-Z]*(?:['’][A-Z]+)?\s+(?:[A-Z]+(?:['’][A-Z]+)?\s+){2,}[A-Z]+\b")
_MOST_USED = "etaoin"
_NEAR = 90
_STANDS_FOR = pattern(r"\s+(?:(?:stands? for|is short for|means?)\b|or (?:the )?[A-Z])")
# “OPUS Music”: a name that is said as a word.
_SAID = pattern(r"(?=.{4})\w*[AEIOU]\w*")


@rule(
    asks="Write the full words, not initials.",
    alias="acronym-expanded",
    sources=["GOVUK21", "IE09", "ERO", "NOR", "NHSSM", "COGA", "LL (none allowed)"],
    bad=["The ICB plans and pays for local health care."],
    good=[
        "The integrated care board plans local health care. This is called the ICB.",
        "The NHS and your GP will help. Go to A&E. It is OK.",
        "Do NOT open the door.",
        "We have a plan called GIRFE. This stands for Getting It Right for Everyone.",
    ],
    severity="error",
    yields_to=("shortened-word",),
)
def unexplained_acronym(
    document: Document,
    *,
    known: tuple[str, ...] = KNOWN,
    allowed: tuple[str, ...] = (),
) -> Iterator[Problem]:
    """Initials give a reader nothing to go on. Most have more than one meaning."""
    fine = _fine((*known, *allowed))
    uses: dict[str, list[tuple[Sentence, re.Match[str]]]] = {}
    for sentence in document.sentences:
        if not _LIKELY.search(sentence.text):
            continue
        for found in _INITIALS.finditer(sentence.text):
            bare = _bare(found.group())
            if not fine.isdisjoint((bare, found.group())) or _no_initials(sentence, found, bare):
                continue
            if not (_shouted(sentence.unit.text) or _in_shouting(sentence.text, found)):
                uses.setdefault(bare, []).append((sentence, found))
    for bare, places in uses.items():
        if not any(_written_out(sentence, found, bare) for sentence, found in places):
            yield _problem(*places[0], bare)


@lru_cache(maxsize=8)
def _fine(known: tuple[str, ...]) -> frozenset[str]:
    """Return initials that need no full words, as they are written and in capitals."""
    return frozenset([*known, *map(str.upper, known)])


def _problem(sentence: Sentence, found: re.Match[str], bare: str) -> Problem:
    ours = _listed().get(bare)
    full = ours.full if ours else ""
    unsure = " We have not checked this." if ours and ours.source == "memory" else ""
    # Of initials with 2 meanings the list says only that they have 2.
    means = f" This means {ours.easier}." if ours and ";" not in full else ""
    hint = f"It may be “{full}”.{means}{unsure}" if full else "Write the full words first."
    message = f"“{found.group()}” is not written out. Readers may not know it."
    severity: Severity | None = "ask" if not ours and _in_a_name(sentence, found) else None
    return weighed(
        severity,
        message,
        hint,
        sentence.within(Span(*found.span())),
        *([full] if full else ()),
        at=sentence.passage.at,
    )


def _bare(text: str) -> str:
    return text[:-1] if text.endswith("s") and len(text) > 2 else text


@lru_cache(maxsize=64)
def _shouted(text: str) -> bool:
    if sum(map(text.count, _MOST_USED)) > (1 - _SHOUTED) * len(text):
        return False
    letters = "".join(filter(str.isalpha, text))
    return len(letters) > 6 and sum(map(str.isupper, letters)) > _SHOUTED * len(letters)


def _in_shouting(text: str, found: re.Match[str]) -> bool:
    """Say whether this stands in a sentence, or a part of one, that is all in capitals."""
    if _shouted(text):
        return True
    runs = (run.span() for run in _RUN.finditer(text))
    return any(start <= found.start() and found.end() <= end for start, end in runs)


def _no_initials(sentence: Sentence, found: re.Match[str], bare: str) -> bool:
    before = sentence.text[: found.start()].rsplit(None, 1)[-1:] or [""]
    return (
        (len(bare) > _MOST_LETTERS and bare not in _listed())
        or _shouted_word(bare)
        or bool(_ROMAN.fullmatch(bare))
        or bool(_CODES.fullmatch(bare))
        or before[0].isdigit()
        or _in_code(sentence.text, found)
        or bool(_CROWN.match(sentence.text, found.start()))
        or is_a_writer(sentence.text, *found.span())
    )


def _in_code(text: str, found: re.Match[str]) -> bool:
    """Say whether these letters are part of a number that people copy: “QQ 12 34 56 C”."""
    near = max(0, found.start() - _NEAR_LABEL)
    if _CODE_NEXT.match(text, found.end()) or _PLATE_BEFORE.search(text, near, found.start()):
        return True
    labelled = _DIGIT_NEXT.match(text, found.end())
    return bool(labelled and _CODE_LABEL.search(text, near, found.start()))


def _written_out(sentence: Sentence, found: re.Match[str], bare: str) -> bool:
    """Say whether the full words stand near, or the text says what the initials mean."""
    if same_word(bare) in explanations(sentence.document):
        return True
    if _STANDS_FOR.match(sentence.text, found.end()):
        return True
    start, end = max(0, found.start() - _NEAR), found.end() + _NEAR
    around = sentence.text[start : found.start()] + " | " + sentence.text[found.end() : end]
    for other in (sentence.before, sentence.after):
        around += f" | {other.text}" if other else ""
    ours = _listed().get(bare)
    return bool(ours and ours.full.lower() in around.lower()) or spelled(bare, around)


def _in_a_name(sentence: Sentence, found: re.Match[str]) -> bool:
    after = sentence.text[found.end() :].lstrip()[:1]
    return bool(_SAID.fullmatch(found.group())) and after.isupper()


def _shouted_word(bare: str) -> bool:
    """Say whether this is a plain word in capitals: “NOTE”, but not “NICE” or “STOMP”."""
    if bare in _STRESSED:
        return True
    if not bare.isupper() or len(bare) < _SHORT_SHOUTED or bare == "WHO" or bare in _listed():
        return False
    least = _COMMON_ZIPF if len(bare) >= _LEAST_SHOUTED else _VERY_COMMON_ZIPF
    return language.zipf(bare.lower()) >= least


@cache
def _listed() -> Mapping[str, Initials]:
    """Return our own list of initials, each way to write them with the first line that has it."""
    lines = reversed(language.initials())
    return {written: one for one in lines for written in one.initials.split(" / ")}
