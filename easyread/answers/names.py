"""Finds what may be the name of a person or of a place, with capitals or without."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.hardness import short_form
from easyread.language.lexicon import COMMON, FUNCTION, classes, known, zipf
from easyread.language.pattern import pattern
from easyread.language.words import words
from easyread.language.wordset import word_set
from easyread.model.language import Span

# Names in small letters are words that the list has, often enough, but not as common words.
_OFTEN = 3.3
# With a capital inside a sentence only very common words are no names.
_VERY_OFTEN = 4.3
_SHORTEST = 3
_TITLED = pattern(
    r"(?i)\b(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|rev|reverend)\b\.?\s+[^\W\d]"
    r"|(?:\b(?:[Nn]urse|[Ss]ister|[Bb]rother|[Ff]ather|[Uu]ncle|[Aa]unt(?:ie|y)?|[Cc]ousin)\s+)"
    r"(?-i:[A-Z][a-z])"
)
_GIVEN = pattern(
    r"(?i)\bmy name(?:['’]?s| is)\b|\bnames?\s+(?:is|was|are|were)\b|\bi\s?['’ ]?a?m called\b"
    r"|\bsigned\b"
)
_CALLED = pattern(r"(?i)\b(?:called|named|known as)\s+([^\W\d][\w'’-]*)")
_SENTENCE_START = pattern(r"(?:^|[.!?:…][\"'”’)\]]*\s+|\n\s*|[•●▪“\"‘(–—-]\s*)$")
# Known in small letters, or with a capital, and no name of a person or of a small place.
_NOT_NAMES = word_set(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun jan feb mar apr jun jul aug sept oct nov dec christmas easter eid diwali ramadan
    english welsh scottish irish british england wales scotland ireland britain uk eu europe
    nhs gp gps cqc icb ics icbs jucd vcse ppe hiv adhd triz dwp pip cmht camhs bsl covid
    facebook google youtube whatsapp instagram twitter zoom microsoft internet app apps wifi
    pc tv dvd cd ok okay lol etc ie eg pm am hi mum's dad's mr mrs ms dr god jesus
    co coproduction admin info http https im ive ill id its dont cant wont thats whats hes shes
    theyre youre lets didnt doesnt isnt wasnt couldnt wouldnt shouldnt havent hasnt arent
    ain gonna wanna gotta cos cuz tbh pre non re vs esp anti multi wheelchair"""
)
# Common words that are names too: a capital, or what stands near, tells.
_ALSO_NAMES = word_set(
    """mark will grace rose joy hope faith bill rob frank jack dawn iris ivy lily daisy ruby pearl
    amber jade summer april june may grant dean guy ray sue pat bob gene art drew miles max holly
    heather hazel olive violet robin martin chase hunter mason carol penny sandy cliff victor angel
    christian jean ash don nick josh harry tony tom dot eve kitty melody patience clay cole lance
    pierce reed rich wade ward jay jo king green brown white black wood smith baker cook carter
    taylor turner walker wright young hill hall bell bush rice stone wells west north page price
    fox wolf lamb swan bird marsh field ford banks rivers lake day knight bishop pope abbott mason
    potter miller fisher butler parker porter cooper gardener shepherd long short little small
    sharp swift strong best love gold silver harry johnny jimmy teddy jenny beth molly polly
    charity chance destiny ace duke earl prince major derby sherry candy brandy ginger basil
    rosemary saffron sage poppy fern willow honey star sky storm"""
)
# Common words in the list, and yet names of people whenever they are written so.
_MOSTLY_NAMES = word_set(
    """beth jenny molly polly bob bobby jimmy johnny harry tony nick josh holly lily carol penny
    heather hazel robin martin victor frank chester kemp smith khan baker"""
)
_AFTER_A_NAME = word_set(
    """is was has had and helps helped said says did does who always never at works worked makes
    made gave gives told tells came comes went goes listens listened runs ran knows knew takes took
    thinks thought supports supported asks asked visits visited from rings rang shouts shouted"""
)
_PLACES_OF_CARE = word_set(
    """hospital hospitals trust centre center council councils clinic surgery hospice board team
    service services group university school college mind healthwatch department forum charity
    network partnership foundation project system organisation society house ward"""
)


def names(text: str) -> tuple[str, ...]:
    """Return the words that may be names, in order."""
    spans = words(text)
    found = _TITLED.findall(text) + _GIVEN.findall(text)
    called = [name for name in _CALLED.findall(text) if _after_called(name)]
    return (*found, *called, *_by_look(text, spans))


def _after_called(word: str) -> bool:
    """“Called Sam”, not “called a meeting”."""
    small = word.lower()
    if _ordinary(small):
        return False
    return word[0].isupper() or small in _ALSO_NAMES or not classes(small) & (COMMON | FUNCTION)


def _by_look(text: str, spans: tuple[Span, ...]) -> Iterator[str]:
    for at, span in enumerate(spans):
        word = text[span.start : span.end]
        base = word.replace("’", "'").removesuffix("'s").removesuffix("'")
        if not _wordlike(base) or short_form(base.lower()) or _ordinary(base.lower()):
            continue
        if _may_be_name(text, spans, at, base) and not _of_care(text, spans, at):
            yield word


def _wordlike(word: str) -> bool:
    return len(word) >= _SHORTEST - word[:1].isupper() and not any(map(str.isdigit, word))


def _ordinary(small: str) -> bool:
    """Say whether a word is none whatever its capitals; “co-production” is when its parts are."""
    if small in _NOT_NAMES or small.removesuffix("s") in _NOT_NAMES:
        return True
    parts = small.split("-")
    if len(parts) == 1:
        return False
    return all(part in _NOT_NAMES or classes(part) & (COMMON | FUNCTION) for part in parts)


def _may_be_name(text: str, spans: tuple[Span, ...], at: int, word: str) -> bool:
    small = word.lower()
    common = bool(classes(small) & (COMMON | FUNCTION))
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        if word.isupper() and not known(small):
            return len(word) > 5  # initials are shorter
        often = known(small) and not common and zipf(small) >= _OFTEN
        return often or small in _MOSTLY_NAMES
    if not _SENTENCE_START.search(text, max(0, spans[at].start - 12), spans[at].start):
        return small in (_ALSO_NAMES | _MOSTLY_NAMES) or not common or zipf(small) < _VERY_OFTEN
    if small in _MOSTLY_NAMES:
        return True
    if small in _ALSO_NAMES:
        return _next(text, spans, at) in _AFTER_A_NAME or word != small.capitalize()
    return not common and (not known(small) or zipf(small) >= _OFTEN)


def _next(text: str, spans: tuple[Span, ...], at: int) -> str:
    if at + 1 == len(spans):
        return ""
    return text[spans[at + 1].start : spans[at + 1].end].lower()


def _of_care(text: str, spans: tuple[Span, ...], at: int) -> bool:
    """Say whether a word belongs to the name of a place of care: “Derby Royal Hospital”."""
    for span in spans[at : at + 6]:
        word = text[span.start : span.end]
        if word.lower() in _PLACES_OF_CARE:
            return word[0].isupper()
        if not (word[0].isupper() or word in ("and", "of", "for", "the")):
            return False
    return False
