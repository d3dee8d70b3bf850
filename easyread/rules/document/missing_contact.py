"""Documents that do not say who to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

# There is no way to phone or to post without one of these.
_DIGIT = pattern(r"\d")
# It begins with one set of signs, which is found soonest.
_PHONE = pattern(
    r"[\d+](?:(?<=\+)44|(?<!\w.)(?:(?<=0)\d{2,4}[ -]?\d{3}[ -]?\d{3,4}"
    r"|(?<=0)\d{2,3}(?:[ -]?\d{2,4}){3}|(?<=1)1[16]|(?<=9)99|(?<=\d)\d{4,5})\b)"
)
_MAIL = pattern(r"[\w.+-]+@[\w-]+\.\w+")
_POSTCODE = pattern(r"\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2}\b")
_CODE_END = pattern(r"\d[A-Za-z]{2}\b")
_FREEPOST = pattern(r"freepost(?<=\bfreepost)\b")
_PERSON = pattern(
    r"\b(?:the person who gave|give (?:it|this \w+) (?:back )?to|ask your (?:nurse|doctor"
    r"|support worker)|ask (?:a member of |the |our )?staff)\b",
    re.IGNORECASE,
)
_PERSON_SIGNS = ("who gave", "give it", "give this", "ask your")


@rule(
    asks="Say who to ask for help, and how.",
    alias="contact-details",
    sources=["TAS", "NHSSM", "COGA"],
    bad=["\n\n".join(["You can come to the meeting with a friend."] * 30)],
    good=[
        "\n\n".join(["You can come to the meeting with a friend."] * 30)
        + "\n\nCall Ann on 01332 123 456. Write to ann@example.org."
    ],
    severity="ask",
    kind="partial",
)
def missing_contact(document: Document, *, least_words: int = 200) -> Iterator[Problem]:
    """Some readers have a question, and some cannot write or phone."""
    if document.word_count < least_words and not document.prose.questions:
        return
    texts = [unit.text for unit in document.prose.units]
    mail = any(_MAIL.search(text) for text in texts if "@" in text)
    numbered = [text for text in texts if _DIGIT.search(text)]
    phone = any(map(_PHONE.search, numbered))
    if mail and phone:
        return  # 2 ways are enough: most often these
    post = any(_POSTCODE.search(text) for text in numbered if _CODE_END.search(text))
    ways = [mail, phone, post or bool(_FREEPOST.search(document.small))]
    if not any(ways) and not _names_person(document.small):
        yield weighed(
            None,
            "Does the reader know who to ask?",
            "Give a name and a phone number.",
        )
    elif sum(ways) == 1:
        yield weighed(
            "info", "There is only 1 way to get in touch.", "Give another: phone, email or post."
        )


def _names_person(small: str) -> bool:
    """Say whether a text names somebody to go to; most have no sign of it."""
    return any(map(small.__contains__, _PERSON_SIGNS)) and _PERSON.search(small) is not None
