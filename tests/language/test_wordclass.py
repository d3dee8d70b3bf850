import pytest

from easyread.language.lexicon import ADJECTIVE, NOUN, VERB
from easyread.language.wordclass import word_class


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("It had a positive effect on us.", "positive", ADJECTIVE),
        ("They made a daring raid at noon.", "daring", ADJECTIVE),
        ("There are challenges in schools.", "challenges", NOUN),
        ("There is too much regulation or cost.", "regulation", NOUN),
        ("It is as valuable as money.", "valuable", ADJECTIVE),
        ("Service provision generally increases with age.", "increases", VERB),
        ("It was incredibly rapid change.", "rapid", ADJECTIVE),
        ("Support has increased over five years.", "increased", VERB),
        ("Help old and unconscious patients.", "unconscious", ADJECTIVE),
        ("Pay and conditions differences are large.", "conditions", NOUN),
        ("They challenge us.", "challenge", VERB),
        ("We increase the money.", "increase", VERB),
        ("This increases awareness.", "increases", VERB),
        ("You can come in and purchase bread.", "purchase", VERB),
        ("Please read and access records.", "access", VERB),
        ("You must stop and request help.", "request", VERB),
        ("We read and purchase books.", "purchase", VERB),
        ("Go online or access support.", "access", VERB),
        ("You can go and then experience life.", "experience", VERB),
        ("It gives access to care and experience.", "experience", NOUN),
        ("Time and experience count.", "experience", NOUN),
        ("They need help and access.", "access", NOUN),
        ("You can rest and access is easy.", "access", NOUN),
        ("We walked and access was bad.", "access", NOUN),
    ],
)
def test_neighbours_tell_the_class(text: str, word: str, kind: int) -> None:
    start = text.index(word)
    assert word_class(text, start, start + len(word)) == kind
