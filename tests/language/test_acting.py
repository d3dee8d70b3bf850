"""An easier verb acts on something where the hard one does, and on nothing where that does not."""

import pytest

from easyread.language import suggestions


def marked(text: str) -> tuple[str, int, int]:
    start = text.index("[")
    return text.replace("[", "").replace("]", ""), start, text.index("]") - 1


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("The share [increased] from 12% to 17%.", ("went up", "grew")),
        ("Prices [increased] last year.", ("went up", "grew")),
        ("Risk has [increased].", ("gone up", "grown")),
        ("Costs are [increasing].", ("going up", "growing")),
        ("The pain may [increase] slowly.", ("go up", "grow")),
        ("Babies [develop] fast.", ("grow", "make", "build")),
        ("He [requested] at 5.", ()),
        ("The pain [compounded] last year.", ()),
    ],
)
def test_a_verb_that_acts_on_nothing_gets_such_a_verb(text: str, easier: tuple[str, ...]) -> None:
    assert suggestions(*marked(text)) == easier


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("We [increased] the price.", ("raised", "added to")),
        ("We are [increasing] costs.", ("raising", "adding to")),
        ("We [developed] a plan.", ("made", "built")),
        ("You can [recover] the money.", ()),
        ("They [cultivate] plants.", ("grow",)),
        ("The rules were [tightened].", ("made stricter",)),
        ("They [requested] help.", ("asked for",)),
    ],
)
def test_a_verb_that_acts_on_something_gets_such_a_verb(text: str, easier: tuple[str, ...]) -> None:
    assert suggestions(*marked(text)) == easier


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("What did they [request]?", ("ask for",)),
        ("Look at the price we [increased].", ("went up", "grew", "raised", "added to")),
        ("[increased]", ("went up", "grew", "raised", "added to")),
    ],
)
def test_where_it_cannot_be_seen_both_are_offered(text: str, easier: tuple[str, ...]) -> None:
    assert suggestions(*marked(text)) == easier
