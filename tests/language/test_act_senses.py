"""What an office does has an easier word that can take what it is done to."""

import pytest

from easyread.language import suggestions


def easier(text: str) -> tuple[str, ...]:
    start = text.index("[")
    whole = text.replace("[", "").replace("]", "")
    return suggestions(whole, start, text.index("]") - 1)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We will [evaluate] your application.", "check"),
        ("We [monitor] your blood pressure.", "check"),
        ("Regular [monitoring] is needed.", "checking"),
        ("You must [disclose] any change.", "share"),
        ("You must [disclose] if you have a conviction.", "say"),
        ("You can [disclose] to a teacher.", "talk"),
        ("Please [refrain from] smoking.", "avoid"),
        ("He [refrained from] smoking.", "avoided"),
        ("Please [indicate] which day suits you.", "tell us"),
        ("The results [indicate] a problem.", "show"),
        ("This will [empower] you.", "give power to"),
        ("[Maximise] your income.", "Raise"),
        ("We [minimise] noise.", "cut"),
        ("We can [negotiate] a price.", "talk about"),
        ("They [negotiate] with the landlord.", "talk"),
        ("We are [recruiting] staff.", "hiring"),
        ("The plan was [signed off].", "agreed"),
        ("We will [update] you.", "tell"),
        ("Please [update] your address.", "change"),
        ("We [communicate] the decision to you.", "share"),
        ("You can [communicate] with us by phone.", "talk"),
        ("We [facilitate] meetings.", "run"),
        ("The group was [facilitated] by Ann.", "run"),
        ("Access is [facilitated] by a ramp.", "made easier"),
        ("We [facilitate] change.", "help with"),
        ("He should be [empowered] to choose.", "given power"),
        ("The city is [vulnerable to] fire.", "more likely to be hurt by"),
        ("We [acknowledge] your complaint.", "reply to"),
        ("We [acknowledge] that it was wrong.", "admit"),
        ("[Timescales] for repairs are short.", "Times"),
        ("We can [waive] the fee.", "drop"),
        ("The head teacher may [exclude] a pupil.", "send home"),
        ("He was [excluded] from school.", "sent home"),
        ("The price [excludes] children.", "leaves out"),
        ("They were [excluded] from school teams.", "left out"),
        ("School trips are [excluded].", "left out"),
        ("You may [experience] pain.", "have"),
        ("This [constitutes] a breach.", "counts as"),
        ("Smoking is not [permitted].", "allowed"),
        ("The repair is not [urgent].", "needed very soon"),
        ("The pain is [chronic].", "long-term"),
        ("It is [equivalent to] £5.", "the same as"),
        ("She is [vulnerable].", "more likely to be hurt"),
    ],
)
def test_the_easier_word_takes_what_follows(text: str, first: str) -> None:
    assert easier(text)[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "We will [update] you on progress.",
        "Some [patients experience] pain.",
        "Few [vulnerable] households came.",
        "It is a nationally [negotiated] contract.",
    ],
)
def test_what_no_word_can_say_is_left(text: str) -> None:
    assert easier(text) == ()
