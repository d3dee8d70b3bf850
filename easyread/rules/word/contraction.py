"""Shortened verbs: don't, you'll."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.lexicon import PAST_PARTICIPLE, forms
from easyread.language.pattern import pattern
from easyread.language.short_is import BETWEEN, HAVING, is_or_has
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_NEGATIVE = pattern(r"(?P<verb>.+)n't")
_IRREGULAR = {"can't": "cannot", "won't": "will not", "shan't": "shall not"}
_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_MISREAD = frozenset(["should've", "could've", "would've", "they've"])
# “it's” may be “it is” or “it has”, “he'd” “he had” or “he would”: no fix, but suggestions.
_OPEN = {"'d": ("would", "had")}
_AINT = ["is not", "am not", "are not", "has not"]
# Who does it: “Isn't it good?” is “Is it not good?”.
_WHO = frozenset(["i", "you", "he", "she", "it", "we", "they", "there"])
_WHO_BEFORE = _WHO | {"this", "that", "these", "those", "who", "which"}
_BEFORE_S = frozenset(
    ["it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "when", "let"]
)
_MOST_TELLING = 5
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
        or (ending in _ENDINGS and (ending != "'m" or stem == "i"))  # not “ma'm”
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
    full, span = _in_full(word), word.span
    sure = len(full) == 1 and (short == "let's" or not short.endswith("'s") or bool(_told(word)))
    if short.endswith("n't") and _turned(word):
        sure = False
        full, span = _turned_back(word, full)
    yield Problem(
        f"“{word.sentence.text[span.start : span.end]}” is a short form. {why}",
        f"Write {' or '.join(f'“{one}”' for one in full)}.",
        span,
        sure_fix(full[0]) if sure else tuple(map(Suggestion, full)),
        "error" if negative else "warning",
    )


def _turned(word: Word) -> bool:
    """Say whether who does it comes after the verb, or may: “Don't you think so?”."""
    words, number = word.sentence.words, word.number
    if number and words[number - 1] in _WHO_BEFORE:
        return False
    if _next(word) in _WHO or word.sentence.text.rstrip("”’\"') ").endswith("?"):
        return True
    return number == 0 and word.text != "don't"


def _turned_back(word: Word, full: list[str]) -> tuple[list[str], Span]:
    """Return “do you not” for “don't you”, and the words that it stands for."""
    end = word.number + 1
    if _next(word) not in _WHO or word.text == "ain't":
        return full, word.span
    verb = full[0].removesuffix("not").rstrip()
    start, (after, last) = word.span.start, word.sentence.spans[end]
    who = word.sentence.text[after:last]
    return [f"{verb} {who} not"], Span(start, last)


def _next(word: Word) -> str:
    return next(iter(word.sentence.words[word.number + 1 : word.number + 2]), "")


def _in_full(word: Word) -> list[str]:
    short, stem = word.text, word.written[: word.text.rindex("'")]
    if short in _IRREGULAR:
        full = [_IRREGULAR[short]]
    elif short == "ain't":
        full = _AINT
    elif negative := _NEGATIVE.fullmatch(short):
        full = [f"{negative['verb']} not"]
    elif short == "let's":
        full = ["let us"]
    else:
        ending = short[len(stem) :]
        full = [f"{stem} {verb}" for verb in _verbs(word, ending)]
    if word.written.isupper():
        return [text.upper() for text in full]
    return [text[0].upper() + text[1:] for text in full] if word.written[0].isupper() else full


def _verbs(word: Word, ending: str) -> tuple[str, ...]:
    """Return what an ending can stand for: “'s” is “has” only before such as “been” or “gone”."""
    if ending != "'s":
        return _OPEN.get(ending) or (_ENDINGS[ending],)
    if verb := _told(word):
        return (verb,)
    following = word.sentence.words[word.number + 1 : word.number + 4]
    told = [other for other in following if other not in BETWEEN]
    if not HAVING.isdisjoint(told[:1]):
        return ("has",)
    return ("is", "has") if any(forms(other) & PAST_PARTICIPLE for other in told) else ("is",)


def _told(word: Word) -> str:
    """Return what the words up to the next mark tell that “'s” is, if they do."""
    sentence, end = word.sentence, word.number + 1
    while end < len(sentence.words) and end <= word.number + _MOST_TELLING:
        if sentence.text[sentence.spans[end - 1][1] : sentence.spans[end][0]] != " ":
            break
        end += 1
    return is_or_has(word.text.rpartition("'")[0], sentence.words[word.number + 1 : end])
