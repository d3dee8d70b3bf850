"""Three or more things in a row inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.row import row
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

# “++”: what a word took it never gives back, for no word ends but at one of these signs.
_ITEM = r"[^\s,;:.()?!]++(?:\s(?!and\b|or\b)[^\s,;:.()?!]++){0,4}"
_LIST = pattern(
    rf"(?<![^\s,;:.()?!])(?P<first>{_ITEM}),\s(?P<middle>{_ITEM}(?:,\s{_ITEM})*?),?\s(?:and|or)\s(?P<last>{_ITEM})"
)
# What stands before the comma opens the sentence, and is no thing in a row.
_OPENERS = frozenset(
    listed(
        """
    just if when in on at for from after before by during since until as then so but and or first
    now next however sometimes also yes no please because although while today with without
    to last this every each here there thank finally usually often sadly once
    """
    )
)
_CLAUSE_OPENERS = frozenset(["if", "when", "in", "on"])
# A part that goes on, and is no new thing in the row.
_GO_ON = frozenset(
    listed(
        """
    which who whose where when because so but if as like such including with for then or and
    not we you they he she it i this that these there please to until unless whether though
    although while whereas except than
    """
    )
)
# But a sentence may start so after its opener: “If you come, please bring tea, cake and milk”.
_STARTS = frozenset(listed("we you they he she it i this that these there please"))
# A comma, and then “and” or “or” within a few words.
_LIKELY = pattern(r",(?: [^ ,;:.]+){1,6},? (?:and|or) ")
_FEW, _PAIR = 3, 2
_EXAMPLE = pattern(r"(?:such as|for example|for instance|including|like)\b,?\s", re.IGNORECASE)
_PLACES = frozenset(["in", "on", "at", "from", "between"])
_OPENING = pattern(
    r"(?:(?:^|, )(?:of|for|among|in|with|if|when|as|after)\b[^,]*\b(?:who|which|that)"
    r"|(?:^|, |, and )(?:while|when|if|because|although|since|after|before|once))\b[^,]*$",
    re.IGNORECASE,
)
_FAR = pattern(r"\d+ (?:km|miles|kilomet\w+|met(?:re|er)s) ")
_MOST_WORDS = 5
_LABELS = frozenset(["hint", "caption", "heading", "title", "label"])
_COLOURS = pattern(r"\bred, (?:amber|yellow|orange),? (?:and|or) green\b", re.IGNORECASE)


@rule(
    asks="Put 3 or more things in a list with bullets.",
    alias="inline-list",
    sources=["COGA", "ONS", "LL (5 or more)"],
    bad=["You can bring a friend, a carer or a nurse."],
    good=[
        "You can bring a friend or a carer.",
        "If you want help, call us or write to us.",
        "The lights are red, amber and green.",
        "She has 2 cats, Tom and Jerry.",
    ],
    when=["and", "or"],
    running=True,
)
def inline_list(sentence: Sentence, *, short_words: int = 8) -> Iterator[Problem]:
    """In a list each thing has its own line. Nothing gets lost."""
    text = sentence.text
    if "," not in text or sentence.unit.kind in _LABELS:
        return
    if not _LIKELY.search(text) or " means " in text:
        return
    found = _LIST.search(text, _before_first_comma(text))
    if not found or not _is_list(text, found):
        return
    if "red, " in text.lower() and _COLOURS.search(text):
        return
    begin = _begin(text, found)
    things = _PAIR + (
        text.count(",", begin, found.end("middle")) if begin else found["middle"].count(",") + 1
    )
    message = f"There are {things} things in a row. One may get lost."
    severity: Severity = (
        "ask" if things == _FEW and len(sentence.spans) <= short_words else "warning"
    )
    yield weighed(severity, message, "Give each thing its own bullet.", row(text, found, begin))


def _is_list(text: str, found: re.Match[str]) -> bool:
    begin = _begin(text, found) or found.start("middle")
    middle = text[begin : found.end("middle")]
    parts = [part.strip() for part in (*middle.split(","), found["last"]) if part.strip()]
    if begin > found.start("middle") or _after_opener(text, found):
        firsts = [part.split()[0].lower() for part in parts]
        goes_on = firsts[0] in _GO_ON - _STARTS or not _GO_ON.isdisjoint(firsts[1:])
        return len(parts) > _PAIR and not goes_on
    if len(parts) == _PAIR and (_clause_ends(text, found) or _says_when(found, parts[0])):
        return False
    if any(part.split()[0].lower() in _GO_ON for part in parts) or _goes_on(
        text[: found.end("first")], parts
    ):
        return False
    # Names of one group: “Health, Social Care and Sport”, or of what comes before: “2 cats, Tom
    # and Jerry”.
    if not all(part[0].isupper() for part in parts):
        return True
    two_names = len(parts) == 2 and all(part.isalpha() for part in parts)
    return not (two_names or found["first"].split()[-1][0].isupper())


def _after_opener(text: str, found: re.Match[str]) -> bool:
    """Say whether words that open a sentence stand before the comma: “If you come, bring tea”."""
    before = text[: found.start()].strip()
    if not before or before.endswith((",", ":")):
        return found["first"].split()[0].lower() in _OPENERS
    return text.split(None, 1)[0].lower() in _CLAUSE_OPENERS


def _begin(text: str, found: re.Match[str]) -> int | None:
    """Return where the things begin if none stands before the first comma; else None.

    “If you come, bring …”, “any aids, such as …”. But in “If you like tea, cake or milk, come”
    the opener goes on to the last comma.
    """
    start = found.start("middle")
    if example := _EXAMPLE.match(text, start):
        return example.end()
    clause = text.split(None, 1)[0].lower() in _CLAUSE_OPENERS
    days = _day(found["first"]) and _day(found["middle"].split(",")[0])
    in_opener = days or (clause and "," in text[found.end() :])
    return start if _after_opener(text, found) and not in_opener else None


def _day(words: str) -> bool:
    """Say whether words end with a day: “On Monday, Tuesday, Friday and Sunday” has 4 of them."""
    return words.lower().endswith("day")


def _goes_on(before: str, parts: list[str]) -> bool:
    """Say whether parts tell more of the one before: “They left, taking the bus and saying bye”.

    Also “ladies and gentlemen”, how far a place is: “in Leek, 50 km north of here”, who a person
    is: “Ann, the nurse, washed and dressed him”.
    """
    doing = [part.split()[0].endswith("ing") and " " in part for part in parts]
    if doing[0] and doing[-1] and not any(word.endswith("ing") for word in before.split()):
        return True
    named = parts[0].split()[0] in ("the", "a", "an") and len(parts) > _PAIR
    if named and all(part.split()[0].endswith("ed") for part in parts[1:]):
        return True
    return parts[-2:] == ["ladies", "gentlemen"] or bool(_FAR.match(parts[0]))


def _says_when(found: re.Match[str], second: str) -> bool:
    """Say whether the second part is no thing, but when or where: “once a year, in May or June”."""
    place = second.split()[0].lower()
    return place in _PLACES and place not in found["first"].lower().split()


def _clause_ends(text: str, found: re.Match[str]) -> bool:
    """Say whether the comma ends a clause: “Of those who came, men and women stayed.”.

    If another comma follows, that one does: “If you like tea, cake or milk, come”.
    """
    if "," in text[found.end() :]:
        return False
    end = found.end("first")  # a clause that opens here has no comma in it
    return bool(_OPENING.match(text, max(0, text.rfind(",", 0, end)), end))


def _before_first_comma(text: str) -> int:
    """Return where the first thing may begin: at most five words before the first comma."""
    words = text[: text.index(",")].split(" ")
    return len(" ".join(words[:-_MOST_WORDS])) if len(words) > _MOST_WORDS else 0
