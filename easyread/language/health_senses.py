"""Words of health and safety, by their neighbours: see `senses`."""

from __future__ import annotations

from easyread.language.letter_senses import Sense
from easyread.language.pattern import pattern

_SEEN = r"(?:your|my|his|her|their|blurred|blurry|double|poor|low|night|tunnel|of|in)"
HEALTH_SENSES: dict[str, tuple[Sense, ...]] = {
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
    "tolerate": ((pattern(r"\bwell <tolerated>"), ()),),
    "vision": (
        (pattern(r"<vision> (?:for|to|that|of (?!your|the (?:left|right)))\b"), ("aim",)),
        (pattern(rf"\b{_SEEN} <vision>|<vision> (?:loss|problems?|tests?|changes)\b"), ("sight",)),
    ),
}
