"""Three or more things in a row inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rows import row
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
# These open it for sure.
_FIRST_WORDS = pattern(
    r"(?:for (?:example|instance)|however|now|yes|no|please|also|today|usually|often|sometimes"
    r"|sadly|first(?!, second)|next|then|finally|thank you),\s(?=.*,)",
    re.IGNORECASE,
)
# A part that goes on, and is no new thing in the row.
_GO_ON = frozenset(
    listed(
        """
    which who whose where when because so but if as like such including with for then or and
    unless although though whereas while
    not we you they he she it i this that these there please to until
    """
    )
)
# A comma, and then “and” or “or” within a few words.
_LIKELY = pattern(r",(?: [^ ,;:.]+){1,6},? (?:and|or) ")
_FEW, _PAIR = 3, 2
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
    opener = _FIRST_WORDS.match(text)
    found = _LIST.search(text, opener.end() if opener else _before_first_comma(text))
    if not found or not _is_list(text, found):
        return
    if "red, " in text.lower() and _COLOURS.search(text):
        return
    things = 2 + found["middle"].count(",") + 1
    message = f"There are {things} things in a row. One may get lost."
    severity: Severity = (
        "ask" if things == _FEW and len(sentence.spans) <= short_words else "warning"
    )
    yield weighed(severity, message, "Give each thing its own bullet.", row(text, found))


def _is_list(text: str, found: re.Match[str]) -> bool:
    before = text[: found.start()].strip()
    opens = not before or before.endswith((",", ":"))
    first = found["first"].split()[0].lower() if opens else text.split(None, 1)[0].lower()
    parts = [part.strip() for part in found["middle"].split(",")] + [found["last"]]
    if (opens or first in ("if", "when", "in", "on")) and first in _OPENERS:
        return "," in found["middle"]
    if len(parts) == _PAIR and _clause_ends(text, found):
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
