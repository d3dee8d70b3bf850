"""Terms that are explained, by their neighbours: another meaning is left alone, see `senses`."""

from __future__ import annotations

from easyread.language.letter_senses import Sense
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set


def _but(other: str) -> tuple[Sense, ...]:
    """Return the meaning of the list, but for where these words stand by the word."""
    return ((pattern(other), ()),)


TERM_SENSES: dict[str, tuple[Sense, ...]] = {
    "abstain": _but(r"<\w+> from (?!vot|the vote|an? vote)"),
    "abuse": _but(
        r"\b(?:drugs?|alcohol|substances?|solvents?|medicines?|prescription|steroids?|laxatives?"
        r"|benefit|process) <|<\w+> of (?:\w+ )?(?:power|drugs?|alcohol|trust|position)\b"
    ),
    "commissioner": _but(r"\b(?:crime|police|information|children['’]s|victims['’]|safety) <"),
    "complaint": _but(r"\b(?:skin|stomach|chest|heart|back|minor) <"),
    "deprivation": _but(r"\b(?:sleep|oxygen|food|sensory) <"),
    "discretion": _but(r"\b(?:with|utmost|viewer) <"),
    "equity": _but(
        r"<\w+> (?:release|loans?|shares?|in (?:your|the|their|a|my) (?:home|house|property))\b"
        r"|\b(?:private|negative|shared) <"
    ),
    "executive": _but(
        r"\b(?:chief|health and safety) <"
        r"|<executive> (?:summary|directors?|committees?|board|members?|decisions?|powers?"
        r"|officers?)\b"
    ),
    "panel": _but(
        r"\b(?:solar|control|bath|wall|fence|door|roof|glass|side|instrument|wooden|floor|pv) <"
    ),
    "pilot": _but(r"<\w+> (?:lights?|flames?)\b|\b(?:airline|plane|helicopter|fighter) <"),
    "policy": _but(
        r"\b(?:insurance|travel|life|pension|home|car|contents) <"
        r"|<\w+> (?:excess|number|holder)"
    ),
    "representative": _but(r"<representative> (?:sample|group|of|survey|for the)\b|\bsales <"),
    "screening": _but(r"\b(?:film|movie|cinema|security) <|<\w+> of the film"),
    "treatment": _but(
        r"\b(?:equal|fair|fairer|unfair|cruel|degrading|inhuman|favourable|water|sewage|waste"
        r"|damp) <"
        r"|<\w+> of (?:\w+ )?(?:people|staff|women|men|prisoners|children|workers|animals)\b"
        r"(?! with| who have)"
    ),
    "workshop": _but(r"\b(?:repair|car|garage|machine) <"),
}
# Without a sentence no one can tell which meaning these have: places, or choices on a phone?
UNTOLD_ALONE = word_set(
    """administer capital concession conduct counter decline deliver discharge draft drip equity
    executive exhaust firm grave maintenance manners minor negative novel operate outstanding panel
    pilot positive proceeds quarters race register remains rose screening secondary secure setting
    tender void welfare workshop"""
)
