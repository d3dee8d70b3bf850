import pytest

from easyread.language import suggestions


def easier(text: str, word: str) -> tuple[str, ...]:
    start = text.index(word)
    return suggestions(text, start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("Visitors are requested to leave.", "requested", "asked"),
        ("They requested help.", "requested", "asked for"),
        ("This will alleviate hardship.", "alleviate", "ease"),
        ("We will rebuild what they abandoned.", "abandoned", "left"),
        ("The police tackled crime.", "tackled", "dealt with"),
        ("Secure accommodation costs rose.", "accommodation", "home"),
        ("We invented it.", "invented", "created"),
        ("We invented a story.", "invented", "made up"),
        ("Contact the local authority.", "local authority", "council"),
        ("Local authority boundaries may change.", "Local authority", "Council"),
        ("She is in local authority care.", "local authority", "council"),
    ],
)
def test_words_after_it_choose_what_comes_first(text: str, word: str, first: str) -> None:
    assert easier(text, word)[0] == first


@pytest.mark.parametrize(
    ("text", "word", "never"),
    [
        ("They seek to leave.", "seek", "look for"),
        ("Progress on poverty reduction is slow.", "poverty", "being poor"),
        ("We need an impact assessment.", "impact", "what it changes"),
        ("Use recycled water.", "recycled", "used again"),
        ("It should be revisited to see if it works.", "revisited", "returned to"),
        ("It was attributed to luck.", "attributed", "put down to"),
        ("Old, demolished houses stood there.", "demolished", "knocked down"),
    ],
)
def test_what_follows_can_rule_words_out(text: str, word: str, never: str) -> None:
    assert never not in easier(text, word)


@pytest.mark.parametrize("text", ["The respondents’ views", "The respondents' views"])
def test_no_phrase_owns_anything(text: str) -> None:
    assert easier(text, "respondents") == ()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Care provided at home is good.", "given"),
        ("The council provided homes.", "gave"),
        ("Say what they provided.", "gave"),
        ("The homes the council provided are warm.", "gave"),
        ("The help the council provided was good.", "gave"),
        ("We mean any service provided to children.", "given"),
        ("Help provided at home is good.", "given"),
    ],
)
def test_what_a_verb_acts_on_may_have_gone_before(text: str, first: str) -> None:
    assert easier(text, "provided")[0] == first
