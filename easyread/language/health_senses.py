"""Words of health and safety, by their neighbours: see `senses`."""

from __future__ import annotations

from easyread.language.letter_senses import Sense
from easyread.language.pattern import pattern

_ILL = (
    r"(?:term|chronic|mental|physical|neurological|genetic|inherited|rare|underlying|existing|other"
    r"|serious|painful|clinical|lifelong|progressive|respiratory|psychiatric)"
)
# “Your heart [illness or health problem]” says it twice.
_BODY = (
    r"(?:health|medical|heart|lung|skin|eye|ear|kidney|liver|brain|blood|bone|nerve|muscle|bowel"
    r"|stomach|thyroid)"
)
_STATE = r"(?:good|poor|bad|excellent|perfect|clean|any|reasonable|fair|working|safe|the same)"
_SEEN = r"(?:your|my|his|her|their|blurred|blurry|double|poor|low|night|tunnel|of|in)"
HEALTH_SENSES: dict[str, tuple[Sense, ...]] = {
    "condition": (
        (pattern(r"<condition(?:ed|ing)>"), ()),
        (pattern(rf"\b{_BODY} <"), ("problem",)),
        (pattern(rf"\b{_ILL} <|<conditions?> (?:such as|like)\b"), None),
        (pattern(r"<condition(?!>)|<condition> (?:of|to|that (?:you|we|they|the))\b"), ()),
        (pattern(r"\b(?:on|on the|on one|as a|under) <|\b(?:weather|air|legal|planning) <"), ()),
        (pattern(rf"\bin (?:an? )?{_STATE} <|\b(?:living|working|housing|market|road) <"), ()),
    ),
    # Who “loses consciousness” does not lose “awareness”.
    "consciousness": ((pattern(r"\b(?:los\w+|lost|regain\w*|gain\w*|loss of) <"), ()),),
    # “Have difficulty breathing” is no “have problem breathing”.
    "difficulty": (
        (
            pattern(
                r"\b(?:ha(?:ve|s|d|ving)|any|much|more|some|no|without|with|causes?) <difficulty>"
            ),
            ("trouble",),
        ),
    ),
    "evacuation": ((pattern(r"\b(?:an?|the|this|any|every|each|full) <"), ()),),
    "tolerate": ((pattern(r"\bwell <tolerated>"), ()),),
    "unused": ((pattern(r"<unused> [a-z]"), ()),),
    "vision": (
        (pattern(r"<vision> (?:for|to|that|of (?!your|the (?:left|right)))\b"), ("aim",)),
        (pattern(rf"\b{_SEEN} <vision>|<vision> (?:loss|problems?|tests?|changes)\b"), ("sight",)),
    ),
}
