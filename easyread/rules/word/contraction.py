"""Shortened verbs: don't, you'll."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.lexicon import PAST_PARTICIPLE, forms
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Suggestion
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_NEGATIVE = pattern(r"(?P<verb>.+)n't")
_IRREGULAR = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_MISREAD = frozenset(["should've", "could've", "would've", "they've"])
# “it's” may be “it is” or “it has”, “he'd” “he had” or “he would”: no fix, but suggestions.
_OPEN = {"'d": ("would", "had")}
# “It's not been”: nobody says “it is not been”.
_BETWEEN = frozenset(["not", "just", "only", "also", "never", "always", "already", "now"])
_HAVING = frozenset(["been", "got", "had"])
_BEFORE_S = frozenset(
    ["it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "when", "let"]
)
_BEFORE_D = frozenset(["i", "you", "he", "she", "it", "we", "they", "who", "there"])


def _short(word: str) -> bool:
    if "'" not in word or word == "n't":  # a text about words can have it alone
        return False
    stem, _, _ = word.rpartition("'")
    if not stem:
        return False
    ending = word[len(stem) :]
    return (
        (word.endswith("n't") and word != "n't")
        or ending in _ENDINGS
        or (ending == "'s" and stem in _BEFORE_S)
        or (ending == "'d" and stem in _BEFORE_D)
    )


@rule(
    asks="Write “do not”, “cannot” and “will not” in full. Write “you will”, not “you'll”.",
    alias="contraction-negative",
    sources=["NHSSM (tests: people read “don't” as “do”)", "NOR", "VATT", "COPIAN"],
    bad=["You can't come if you don't call.", "You'll get a letter."],
    good=[
        "You cannot come if you do not call.",
        "The nurse's room is here. It is next to Sam's.",
        "Some words end in “n't”.",
    ],
    when=_short,
)
def contraction(word: Word, *, others: bool = True) -> Iterator[Problem]:
    """The short “n't” is easy to miss. Then the sentence says the opposite."""
    short = word.text
    if not (negative := short.endswith("n't") or short in _MISREAD) and not others:
        return
    why = (
        "Readers may miss the “not”." if short.endswith("n't") else "Short forms are hard to read."
    )
    full = _in_full(word)
    sure = len(full) == 1 and (short == "let's" or not short.endswith("'s"))
    suggestions = sure_fix(full[0]) if sure else tuple(map(Suggestion, full))
    yield Problem(
        f"“{word.written}” is a short form. {why}",
        f"Write “{full[0]}”.",
        word.span,
        suggestions,
        "error" if negative else "warning",
    )


def _in_full(word: Word) -> list[str]:
    short, stem = word.text, word.written[: word.text.rindex("'")]
    if short in _IRREGULAR:
        full = [_IRREGULAR[short]]
    elif negative := _NEGATIVE.fullmatch(short):
        full = [f"{negative['verb']} not"]
    elif short == "let's":
        full = ["let us"]
    else:
        ending = short[len(stem) :]
        full = [f"{stem} {verb}" for verb in _verbs(word, ending)]
    return [text[0].upper() + text[1:] for text in full] if word.written[0].isupper() else full


def _verbs(word: Word, ending: str) -> tuple[str, ...]:
    """Return what an ending can stand for: “'s” is “has” only before such as “been” or “gone”."""
    if ending != "'s":
        return _OPEN.get(ending) or (_ENDINGS[ending],)
    following = word.sentence.words[word.number + 1 : word.number + 4]
    told = [other for other in following if other not in _BETWEEN]
    if not _HAVING.isdisjoint(told[:1]):
        return ("has",)
    return ("is", "has") if any(forms(other) & PAST_PARTICIPLE for other in told) else ("is",)
