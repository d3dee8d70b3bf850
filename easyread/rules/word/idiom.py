"""Words that do not mean what they say."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.inflection import inflected
from easyread.language.lexicon import VERB, classes, lemma
from easyread.language.verb_form import verb_form
from easyread.model.prose import Problem, Severity
from easyread.rules.data.figures import FIGURES
from easyread.rules.data.idioms import IDIOMS
from easyread.rules.data.sayings import SAYINGS
from easyread.rules.phrases import Phrases
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.said_next import says_what_it_means
from easyread.rules.subjects import Word

_ERROR: Severity = "error"
_WARNING: Severity = "warning"
_PHRASES = Phrases(
    {phrase: (_ERROR, plain) for phrase, plain in (IDIOMS | SAYINGS).items()}
    | {phrase: (_WARNING, plain) for phrase, plain in FIGURES.items()}
)


@rule(
    asks="Say things as they are. Use no idioms and no word pictures.",
    alias="idiom-metaphor",
    sources=["IE09", "COGA", "NHSSM", "RG"],
    bad=[
        "We will roll out the plan at the heart of the community.",
        "Let us think outside the box.",
    ],
    good=["We will start the plan.", "The room is on the ground floor. Put the roll in the box."],
    kind="partial",
    severity="error",
    when=_PHRASES,
    looks_around=True,
)
def idiom(word: Word, *, allowed: tuple[str, ...] = ()) -> Iterator[Problem]:
    """Many readers take words as they are. They then see something quite different."""
    found = _PHRASES.at(word)
    if not found:
        return
    span, (severity, plain) = found
    text = word.sentence.text[span.start : span.end]
    if _PHRASES.in_longer(word, span.end):
        return
    if text.lower() in allowed or says_what_it_means(word.sentence.after):
        return
    plain = _in_form(word, plain)
    message = f"Does “{text}” mean just what it says?"
    yield weighed(severity, message, f"You could write “{plain}”.", span, plain)


def _in_form(word: Word, plain: str) -> str:
    """Return plain words in the form of the verb that they stand for: “tackling”, “working on”."""
    first = plain.partition(" ")[0]
    form = verb_form(word.sentence.text, *word.span)
    if (
        not form
        or lemma(word.text) == word.text  # “put”, “cut”: most likely no past
        or lemma(first) != first
        or not classes(first) & VERB
        or not classes(lemma(word.text)) & VERB
    ):
        return plain
    return inflected(plain, VERB, form) or plain
