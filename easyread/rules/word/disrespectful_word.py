"""Words about disabled people that hurt or label."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem, Severity, Span
from easyread.rules.phrases import Phrases, listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_ERROR: Severity = "error"
_ASK: Severity = "ask"
_PHRASES = Phrases({
    "suffer from": (_ERROR, "have"),
    "suffers from": (_ERROR, "has"),
    "suffered from": (_ERROR, "had"),
    "suffering from": (_ERROR, "with"),
    "victim of": (_ASK, "a person with"),
    "victims of": (_ASK, "people with"),
    "afflicted by|with": (_ERROR, "has"),
    "stricken by|with": (_ERROR, "has"),
    "handicapped": (_ERROR, "disabled"),
    "mentally handicapped": (_ERROR, "with a learning disability"),
    "mentally retarded": (_ERROR, "with a learning disability"),
    "mental age": (_ERROR, "what the person can do"),
    "retarded": (_ERROR, "with a learning disability"),
    "retard": (_ERROR, "person with a learning disability"),
    "wheelchair-bound": (_ERROR, "uses a wheelchair"),
    "wheelchair bound": (_ERROR, "uses a wheelchair"),
    "confined to a|his|her|their wheelchair": (_ERROR, "uses a wheelchair"),
    "bed-bound|bedbound|bedridden": (_ERROR, "needs to stay in bed"),
    "mentally ill": (_ERROR, "with a mental health problem"),
    "cripple|cripples|crippled|spastic|spastics|invalids|lunatic|subnormal": (_ERROR, "disabled"),
    "normal people|person|children|adults": (_ERROR, "people who are not disabled"),
    "able-bodied": (_ERROR, "not disabled"),
    "able bodied": (_ERROR, "not disabled"),
    "special needs": (_ASK, "disabled"),
    "the vulnerable": (_ASK, "people who may be hurt"),
    "the elderly": (_ASK, "older people"),
    "an epileptic": (_ERROR, "a person with epilepsy"),
    "epileptics": (_ERROR, "people with epilepsy"),
    "a schizophrenic": (_ERROR, "a person with schizophrenia"),
    "diabetics": (_ASK, "people with diabetes"),
    "diabetic|epileptic people|patients": (_ASK, "people with"),
    "diabetic|epileptic person|patient": (_ASK, "person with"),
    "challenging people|patients|clients": (_ASK, "people who need more support"),
    "challenging person|patient|client": (_ASK, "person who needs more support"),
    "vulnerable people|adults": (_ASK, "people who may need more support"),
    "vulnerable person|adult": (_ASK, "person who may need more support"),
    "learning difficulty|difficulties": (_ASK, "learning disability"),
    "mental handicap": (_ERROR, "learning disability"),
})  # fmt: skip
# What happens to people, and what things have, is no illness: “victims of crime”.
_NOT_ILL = Phrases({
    "victim|victims of": frozenset(listed(
        """its own success circumstance circumstances abuse crime crimes war wars violence rape
        fraud scam scams hate bullying theft trafficking terrorism terror attack attacks fire
        flood floods disaster disasters murder torture domestic stalking slavery
        harassment racism accident accidents injury terrorist bombing"""
    )),
    "suffer|suffers|suffered|suffering from": frozenset(listed(
        """lack shortage shortages delays underfunding cuts"""
    )),
})  # fmt: skip
_NEXT_WORDS = 3
# “The disabled” is a label; “the disabled toilet” is a room.
_LABELS = Phrases({
    "an|the invalid": "a person who is ill or disabled",
    "the disabled|blind|deaf": "people who are {0}",
    "the homeless": "people who do not have a home",
    "the mentally ill": "people with mental health problems",
})  # fmt: skip
_AFTER_LABEL = frozenset(
    listed(
        """
    and or are is can who have need in of with to at was were do will get should must but
    from live may like feel say often also not cannot if when as by on stay deserve want
    know can't don't could would had has more most
    """
    )
)


@rule(
    asks="Use words that show respect. Say “learning disability” and “disabled people”.",
    alias="respectful-language",
    sources=["NHSSM", "ERS26"],
    bad=["She suffers from epilepsy and is wheelchair-bound.", "Help for the disabled."],
    good=["Wheelchair users, people with a learning disability", "Where is the disabled toilet?"],
    kind="partial",
    severity="error",
    when=Phrases({**_PHRASES.said, **_LABELS.said}),
)
def disrespectful_word(word: Word, *, allowed: tuple[str, ...] = ()) -> Iterator[Problem]:
    """The words say who people are, not only what they have. Wrong words hurt."""
    sentence = word.sentence
    if found := _PHRASES.at(word):
        span, (severity, better) = found
        if _is_no_label(word, span) or _PHRASES.in_longer(word, span.end):
            return
        text = sentence.text[span.start : span.end]
        if text.lower() in allowed or "“" in sentence.text[: span.start][-1:]:
            return
        message = (
            f"“{text}” can hurt people." if severity == "error" else f"Is “{text}” the best word?"
        )
        yield weighed(severity, message, f"You could write “{better}”.", span, better)
    elif label := _LABELS.at(word):
        span, better = label
        after = [
            w for w, (at, _) in zip(sentence.words, sentence.spans, strict=True) if at >= span.end
        ]
        if after and after[0] not in _AFTER_LABEL:
            return
        text = sentence.text[span.start : span.end]
        better = better.format(text.split()[-1])
        yield weighed(
            "error", f"“{text}” turns people into a label.", f"Write “{better}”.", span, better
        )


def _is_no_label(word: Word, span: Span) -> bool:
    """Say whether the words speak of something else: “victims of crime”, “the elderly man”."""
    sentence = word.sentence
    number = sum(at < span.end for at, _ in sentence.spans)
    after = sentence.words[number : number + _NEXT_WORDS]
    if no_illness := _NOT_ILL.at(word):
        return not no_illness[1].isdisjoint(after)
    apart = sentence.text[span.end : span.end + 1] != " "
    adjective = sentence.text[span.start : span.end].lower() in ("the vulnerable", "the elderly")
    return adjective and bool(after) and not apart and after[0] not in _AFTER_LABEL
