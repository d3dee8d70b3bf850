"""Hard words → what to write instead: our own lists first, then close synonyms."""

from __future__ import annotations

from functools import lru_cache

from easyread.language.acting import acted_on
from easyread.language.fitting import describes, fitting, follows_be
from easyread.language.hardness import is_name
from easyread.language.inflection import inflected
from easyread.language.lexicon import (
    ADJECTIVE,
    COMPARATIVE,
    FUNCTION,
    ING,
    NOUN,
    PAST,
    PAST_PARTICIPLE,
    PLURAL,
    SUPERLATIVE,
    THIRD,
    VERB,
    classes,
    forms,
    lemma,
)
from easyread.language.listed import listed_as, may_begin
from easyread.language.senses import meant
from easyread.language.verb_form import verb_form
from easyread.language.wordclass import NAMES, word_class
from easyread.language.wordlists import instead
from easyread.language.words import words

# “Sectioned” is no form of the noun “section”.
_FORMS = {
    NOUN: PLURAL,
    VERB: THIRD | PAST | PAST_PARTICIPLE | ING,
    ADJECTIVE: COMPARATIVE | SUPERLATIVE,
}
# “Complied with”, “sought to”: the verb comes first, and has the form.
_AFTER_VERBS = frozenset(["to", "with", "on", "from", "off", "receipt"])
# With so many spaces a phrase no longer fits where a word stood.
_EXPLAINS = 3


def suggestions(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return easier words for text[start:end], best first, in the form that fits there.

    Words that must be kept and explained have none: their meaning must not change.
    """
    target = text[start:end]
    if not target.islower() and _named(text, start, end):
        return ()
    told = meant(text, start, end)
    if told == () or not (told or _may_have(target)):
        return ()
    verb = _verb(target)
    kind = VERB if verb else _kind(text, start, end)
    found = _offered(target, kind, _form(text, start, start + verb if verb else end, kind), told)
    return fitting(text, start, end, kind, found)


def _may_have(target: str) -> bool:
    """Say whether a list has something for a word in any of its classes, soon: most have none."""
    small = target.lower()
    base = lemma(small)
    if instead(base) or (base != small and instead(small)):
        return True
    if target.isalpha():
        return may_begin(small)
    spans = words(target)
    return not spans or may_begin(target[slice(*spans[0])].lower())


def _named(text: str, start: int, end: int) -> bool:
    parts = words(text[start:end])
    return all(is_name(text, start + a, start + b) for a, b in parts)


def _verb(phrase: str) -> int:
    """Return how long the verb is that a phrase begins with: “complied” of “complied with”."""
    first, _, last = phrase.lower().partition(" ")
    return len(first) if last in _AFTER_VERBS and classes(lemma(first)) & VERB else 0


def _kind(text: str, start: int, end: int) -> int:
    """Return the class of a word here, or the one that it is listed with."""
    kind, small = word_class(text, start, end), text[start:end].lower()
    if " " in small and _many(small):
        return NOUN
    base = lemma(small)
    if not kind or classes(small) & FUNCTION or len(small) == len(text):  # “whilst” has none
        told = kind and (_synonyms(base, kind) or listed_as(small, kind))
        others = (
            known
            for known in NAMES
            for one in (small, base)
            if _synonyms(one, known) and (one == small or forms(small) & _FORMS.get(known, 0))
        )
        return kind if told else next(others, kind)
    if kind == ADJECTIVE and forms(small) & ING and follows_be(text, start):
        # “The news is disappointing”, but “it is disappointing the fans”.
        return VERB if not _synonyms(small, kind) or acted_on(text, end) else kind
    if kind != NOUN or _synonyms(base, kind) or listed_as(small, kind):
        return kind
    # What may be a noun or an adjective is an adjective in “complex needs”.
    adjective = not forms(small) & PLURAL and _synonyms(base, ADJECTIVE)
    return ADJECTIVE if adjective and describes(text, start, end) else kind


def _many(small: str) -> bool:
    """Say whether this is a listed phrase of which there are several: “service users”."""
    last = small.rpartition(" ")[2]
    return bool(forms(last) & PLURAL) and any(
        not entry.word.endswith(last) for entry in listed_as(small, NOUN)
    )


@lru_cache(maxsize=10_000)
def _offered(
    target: str, seen: int, form: int, told: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    """Return easier words for a word or phrase of this class, in this form.

    What the neighbours told of the meaning takes the place of the lists.
    """
    entries = listed_as(target, seen)
    if any(entry.mode == "explain" for entry in entries):
        return ()
    kind, base, form = _looked_up(target.lower(), seen, form)
    # “Regarding” is listed as it is: “about” is in no form of a verb.
    same = [entry for entry in entries if entry.word == target.lower() and not told]
    own = {easier for entry in same for easier in entry.easier}
    found = list(told or ()) or [easier for entry in entries for easier in entry.easier]
    if " " not in base and not told:
        found += _synonyms(base, kind)
    # A phrase that could take the word's place comes before one that explains it.
    found.sort(key=lambda easier: easier.count(" ") >= _EXPLAINS)
    fitted = [inflected(easier, kind, 0 if easier in own else form) for easier in found]
    if target[:1].isupper():
        fitted = [word[:1].upper() + word[1:] for word in fitted]
    return tuple(dict.fromkeys([word for word in fitted if word and word.lower() != base]))


def _looked_up(small: str, seen: int, form: int) -> tuple[int, str, int]:
    """Return the class and the base form to look up, and the form that the answer needs."""
    shapes, base = forms(small), lemma(small)
    own = small != base and _synonyms(small, seen)
    if own and (seen != VERB or not _synonyms(base, seen)):
        return seen, small, 0  # “premises” are no ideas, “a dazzling light” does not dazzle
    noun = seen == NOUN or (seen == ADJECTIVE and not _synonyms(base, ADJECTIVE))
    if shapes & ING and small != base and noun:
        return VERB, base, ING  # “reducing levels”, “a thriving town”: an easier verb
    if shapes & PAST_PARTICIPLE and seen == ADJECTIVE and not _synonyms(base, ADJECTIVE):
        return VERB, base, PAST_PARTICIPLE  # “was demolished”
    return seen, base, form


def _synonyms(base: str, kind: int) -> tuple[str, ...]:
    return instead(base).get(NAMES.get(kind, ""), ())


def _form(text: str, start: int, end: int, kind: int) -> int:
    if kind == VERB:
        return verb_form(text, start, end)
    shapes = forms(text[start:end].lower().rpartition(" ")[2])
    if kind == NOUN:
        return shapes & PLURAL
    return shapes & COMPARATIVE or shapes & SUPERLATIVE
