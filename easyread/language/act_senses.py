"""Words for what offices do, by what they do it to: see `senses`."""

from __future__ import annotations

from easyread.language.letter_senses import ANY, BE, Sense
from easyread.language.pattern import pattern

_THING = r"(?:an?|the|this|that|these|those|all|any|my|your|his|her|its|our|their)\b"
_PERSON = r"(?:you|us|them|him|her|me|people|everyone|residents|patients|tenants|parents|staff)\b"
_SENT = r"(?:letters?|emails?|complaints?|requests?|applications?|messages?|forms?|order)\b"
_COST = r"(?:fees?|charges?|costs?|fines?|penalt(?:y|ies)|rent)\b"
_MEETING = r"(?:meetings?|groups?|sessions?|workshops?|discussions?|events?|courses?)\b"
_PUPIL = r"(?:an? |the |your )?(?:pupils?|child|children|students?|son|daughter)\b"
_SAYS = r"(?:if|whether|that|what|how|when|why|which|who)\b"
ACT_SENSES: dict[str, tuple[Sense, ...]] = {
    "acknowledge": ((pattern(rf"<\w+> (?:\w+ ){{0,2}}?{_SENT}"), ("reply to",)),),
    "communicate": (
        (pattern(rf"<\w+> {_THING}|\b{BE}<communicated>"), ("share",)),
        (ANY, ("talk",)),
    ),
    "constitute": ((pattern(r"<\w+> an?\b"), ("count as",)),),
    "disclose": (
        (pattern(rf"<\w+> {_SAYS}"), ("say",)),
        (pattern(r"<\w+> to\b"), ("talk",)),
    ),
    # A school sends a pupil home; what a price excludes is left out.
    "exclude": (
        (pattern(rf"\b(?:school|teacher) (?:\w+ ){{1,2}}?<\w+> {_PUPIL}"), ("send home",)),
        (pattern(r"<\w+> from (?:the |his |her )?school(?! \w)"), ("send home",)),
    ),
    "facilitate": (
        (pattern(rf"<\w+> (?:\w+ ){{0,2}}?{_MEETING}|\b{_MEETING} {BE}<facilitated>"), ("run",)),
        (
            pattern(rf"\b{BE}<facilitated>|<facilitated> (?:by|through|in|at|when)\b"),
            ("make easier",),
        ),
    ),
    "indicate": (
        (pattern(r"\b(?:please|you (?:should|must|can)) <indicate>"), ("tell us", "show")),
    ),
    "negotiate": ((pattern(r"<\w+> with\b"), ("talk",)),),
    "patients experience": ((ANY, ()),),
    "patient experience": ((pattern(r"<patients experience>"), ()),),
    "update": (
        (pattern(rf"<\w+> {_PERSON}(?! on\b)"), ("tell",)),
        (pattern(rf"<\w+> {_PERSON}"), ()),
    ),
    "waive": ((pattern(rf"<\w+> (?:\w+ ){{0,2}}?{_COST}|\b{_COST} {BE}<waived>"), ("drop",)),),
}
