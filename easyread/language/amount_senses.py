"""Words of amounts and of meetings, by their neighbours: see `senses`."""

from __future__ import annotations

from easyread.language.letter_senses import ANY, BE, Sense
from easyread.language.pattern import pattern

_HIGH = (
    r"(?:rates?|speeds?|scores?|prices?|charges?|fees?|fines?|payments?|grants?|penalt(?:y|ies)|age"
    r"|temperatures?|doses?|levels?|weights?|value|awards?|costs?|rents?|marks?|grades?|income"
    r"|heights?|wages?|pay|deposits?|savings)\b"
)
_BIG = r"(?:amounts?|sizes?|numbers?|sums?|groups?|capacity|quantit(?:y|ies))\b"
_LONG = r"(?:times?|periods?|lengths?|stays?|term|waits?|sentences?|notice|duration)\b"
_OF_SOME = r"(?:\d|£|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)"
# “The most you can get”, and not “the most is £50”.
_YOU_CAN = r"\bthe <\w+> (?:that )?(?:you|we|they|he|she|i|people|anyone|someone)\b"
_GROWING = r"(?:numbers?|demand|costs?|prices?|rents?|levels?|amounts?|pressures?|need|risks?)"
_DOING = (
    r"(?<!because )(?<!result )"
    r"\b(?:by|of|for|when|while|before|after|from|start|keep)"
)
_BANK = r"\b(?:bank|direct debit|pay|paying|payments?|account|cancel|set up|money|rent)\b"


def _limits(high: str, big: str, long: str, number: str) -> tuple[Sense, ...]:
    """Return the easier words of “maximum” or “minimum”: none fits everywhere."""
    return (
        (pattern(r"<\w+> (?:\w+ )?(?:wage|security|guarantee)\b"), ()),
        (pattern(rf"<\w+> (?:\w+ly )?{_HIGH}"), (high,)),
        (pattern(rf"<\w+> {_BIG}"), (big,)),
        (pattern(rf"<\w+> (?:\w+ )?{_LONG}"), (long,)),
        (pattern(rf"(?:^|\b(?!an?|the|this|that)[a-z]+ )<\w+> {_OF_SOME}"), (number,)),
        (pattern(_YOU_CAN), None),
        (pattern(r"^<\w+>$"), None),
        (ANY, ()),
    )


AMOUNT_SENSES: dict[str, tuple[Sense, ...]] = {
    "increasing": (
        (pattern(rf"\b{BE}<|{_DOING} <"), None),
        (pattern(rf"^<\w+> (?:\w+ )?{_GROWING} (?:are|is|was|were|have|has|mean)\b"), ("grow",)),
        (pattern(r"^<\w+> (?:\w+ )?(?:numbers|amounts) of\b"), ("grow",)),
        (pattern(rf"\w <\w+> (?:[a-z]+ )?{_GROWING}\b"), ("grow",)),
    ),
    "maximum": _limits("highest", "largest", "longest", "at most"),
    "minimum": _limits("lowest", "smallest", "shortest", "at least"),
    # What is paid by a bank, and the rules of a council’s meetings.
    "standing order": ((pattern(r"\b(?:council|meeting|committee)\W(?:s )?<"), ()),),
    "standing orders": ((pattern(rf"{_BANK}.*<|<.*{_BANK}"), None), (ANY, ())),
}
