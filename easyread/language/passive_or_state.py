"""Tells whether an auxiliary and a participle are a passive verb, or a state: “is closed”."""

from __future__ import annotations

from easyread.language.lexicon import (
    FUNCTION,
    NOUN,
    PARTICIPLE,
    PAST_PARTICIPLE,
    VERB,
    classes,
    forms,
)
from easyread.language.participles import (
    ACTS,
    DEGREE,
    DONE_HOW,
    FEELINGS,
    GET_STATES,
    MOODS,
    NAMING,
    SHY,
    STATES,
    TIMES,
)
from easyread.language.short_is import has_done_to
from easyread.language.wordset import word_set

BE = word_set("is are was were be been being am 's 're 'm")
AUXILIARIES = BE | word_set("get gets got getting gotten")
_MODAL = word_set("will would shall should can could may might must to 'll cannot cant going wo ca")
_PEOPLE = word_set("i we you they he she")
_PRONOUNS = word_set("it he she that there what who this everything everyone nobody")
# A participle that may stand first: “Attached is a form”.
FRONTED = word_set("attached enclosed included listed located")
# Where ’s can stand for “is”, or follow a word that is asked about.
OWNERS = _PRONOUNS | AUXILIARIES | FRONTED
# Another clause begins here.
_PARTING = word_set(", ; . : and but that because unless if when while who which where until")
_JOINING = word_set("or be")
_ENDING = _PARTING | {"or"}
_LISTING = _ENDING | word_set("like include includes including • - –")
_BY_WINDOW = 8


def is_passive(tokens: list[str], aux: int, part: int) -> bool:
    """Say whether a form of “be” and a participle tell what is done, and no state."""
    word, auxiliary = tokens[part], tokens[aux]
    between = tokens[aux + 1 : part]
    agent = by(tokens, part)
    if word in NAMING:
        return False
    if auxiliary == "'s" and not _is_not_has(tokens, aux, part):
        return False
    if word == "used" and tokens[part + 1 : part + 2] == ["to"]:
        return not _accustomed(tokens, aux, part + 2)
    if agent:
        return True
    if auxiliary == "being":
        return not _in_mood(tokens, aux, part)
    if word in FEELINGS or _shy(tokens, aux, part) or _joined(word):
        return False
    if between and between[-1] in DEGREE:
        return False
    if word in {"done", "finished"} and tokens[max(0, aux - 1)] in _PEOPLE:
        return False
    if word in STATES:
        modal = auxiliary == "be" and any(t in _MODAL for t in tokens[max(0, aux - 3) : aux])
        happened = auxiliary in {"was", "were"} and word in ACTS
        timed = happened and any(t in TIMES for t in tokens[part + 1 : part + 2])
        return auxiliary == "been" or timed or (modal and word not in {"complicated", "limited"})
    return True


def _joined(word: str) -> bool:
    """Say whether a hyphen makes an adjective: “person-centred”, but not “re-opened”."""
    return "-" in word and word.partition("-")[0] not in DONE_HOW


def _in_mood(tokens: list[str], aux: int, part: int) -> bool:
    """Say whether “being” tells how a person is: “being tired”, not “is being watched”."""
    if aux and tokens[aux - 1] in BE:
        return False
    return tokens[part] in MOODS or _shy(tokens, aux, part)


def _shy(tokens: list[str], aux: int, part: int) -> bool:
    """Say whether a word tells of a person here: “he is withdrawn”, “being withdrawn or sad”."""
    if tokens[part] not in SHY or (tokens[part + 1 : part + 2] or ["or"])[0] not in _ENDING:
        return False
    before = tokens[aux - 1] if aux else ","
    return before in (_LISTING if tokens[aux] == "being" else _PEOPLE)


def _accustomed(tokens: list[str], aux: int, after: int) -> bool:
    """Say whether “used to” tells of a habit: “we are not used to this”, not “used to pay”."""
    following = tokens[after] if after < len(tokens) else ""
    kinds = classes(following)
    if not kinds & VERB or kinds & FUNCTION or following.endswith("ing"):
        return following not in AUXILIARIES
    people = any(word in _PEOPLE or word == "people" for word in tokens[max(0, aux - 3) : aux])
    return people and bool(kinds & NOUN)


def _is_not_has(tokens: list[str], aux: int, part: int) -> bool:
    """Say whether ’s stands for “is”: not “has”, and not the owner in “Alan’s stated aims”."""
    owner = tokens[aux - 1] if aux else ""
    done = tokens[part] in {"got", "gone", "seen", "had", "taken", "made"}
    done = done or has_done_to(tokens[part], "".join(tokens[part + 1 : part + 2]))
    return owner in _PRONOUNS and not done and "ever" not in tokens[aux:part]


def got(tokens: list[str], part: int) -> bool:
    """Say whether “get” and a participle are passive: “got hurt”, not “got dressed”."""
    word = tokens[part]
    if word in GET_STATES or word in FEELINGS:
        return word == "hurt"
    return word not in STATES or by(tokens, part)


def by(tokens: list[str], part: int) -> bool:
    """Say whether “by” and someone or something follow: not “by 5pm”, “by helping”."""
    stop = min(part + _BY_WINDOW, len(tokens) - 1)
    if "by" not in tokens[part + 1 : stop]:  # most often
        return False
    for at in range(part + 1, stop):
        if tokens[at] == "by":
            following = tokens[at + 1]
            if _of_another(tokens[part + 1 : at]):
                return False
            return not following.endswith("ing") and not following[0].isdigit()
        if tokens[at] in _PARTING:
            return False
    return False


def _of_another(between: list[str]) -> bool:
    """Say whether “by” stands after another participle: “sent to a man bitten by a dog”.

    In “paid or helped by the council” and “had to be paid by her” there is one doer.
    """
    if not between or not _JOINING.isdisjoint(between):
        return False
    return bool(forms(between[-1]) & PAST_PARTICIPLE and classes(between[-1]) & PARTICIPLE)


def fronted(tokens: list[str], aux: int) -> bool:
    """Say whether the participle stands first: “Attached is a form”."""
    first = aux == 1 or (aux > 1 and tokens[aux - 2] in {",", ".", ":", "-", "“", '"'})
    return first and tokens[aux - 1] in FRONTED
