"""Words about disabled people that hurt or label."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem, Severity
from easyread.rules.phrases import Phrases, listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_ERROR: Severity = "error"
_ASK: Severity = "ask"
_PHRASES = Phrases({
    "suffer|suffers|suffered|suffering from": (_ERROR, "has"),
    "victim|victims of": (_ASK, "a person who has"),
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
    "cripple|cripples|crippled|spastic|spastics|invalid|lunatic|subnormal": (_ERROR, "disabled"),
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
    "diabetic|epileptic person|people|patient|patients": (_ASK, "people with"),
    "challenging person|people|patient|patients|client"
    "|clients": (_ASK, "people who need more support"),
    "vulnerable people|person|adult|adults": (_ASK, "people who may need more support"),
    "learning difficulty|difficulties": (_ASK, "learning disability"),
    "mental handicap": (_ERROR, "learning disability"),
})  # fmt: skip
# “The disabled” is a label; “the disabled toilet” is a room.
_LABELS = Phrases({
    "the disabled|blind|deaf": "people who are {0}",
    "the homeless": "people who do not have a home",
    "the mentally ill": "people with mental health problems",
})  # fmt: skip
_AFTER_LABEL = frozenset(
    listed(
        """
    and or are is can who have need in of with to at was were do will get should must but
    from live may
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
