"""Profiles: limits as data, inherited, and refused when we do not know them."""

import pytest

from easyread.errors import EasyReadError
from easyread.rules import check, profile, profiles
from tests.rules.conftest import Check, Find, MakeProse

NAMES = [
    "nhs-easy-read", "dh-2010", "govuk-2021", "inclusion-europe", "photosymbols",
    "easy-read-standard-2026", "people-first-uk", "easy-english", "large-print", "simple-text",
    "key-words", "fewer-pictures", "poster", "slips", "badges", "nhs-plain",
]  # fmt: skip
THIRTEEN = "You can come to the hall and sit with us for a good talk."


def test_all_profiles_of_the_catalogue_are_there() -> None:
    assert list(profiles()) == NAMES


def test_the_default_is_nhs_easy_read(prose: MakeProse) -> None:
    assert check(prose("Hello.")).profile == "nhs-easy-read"


@pytest.mark.parametrize(("name", "severity"), [
    ("nhs-easy-read", "warning"), ("dh-2010", ""), ("govuk-2021", "warning"),
    ("easy-english", "error"), ("easy-read-standard-2026", ""), ("nhs-plain", ""),
    ("large-print", "warning"),
])  # fmt: skip
def test_a_sentence_of_13_words(name: str, severity: str, find: Find) -> None:
    found = find("sentence-length", THIRTEEN, name)
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_a_profile_without_a_number_warns_at_most(find: Find) -> None:
    long = "We want to know what you think about the help you get from your local council."
    assert [one.severity for one in find("long-sentence", long, "inclusion-europe")] == ["warning"]


def test_strict_profiles_allow_no_initials(find: Find) -> None:
    assert find("acronym-expanded", "Ask the NHS.", "govuk-2021")
    assert not find("acronym-expanded", "Ask the NHS.")


def test_nhs_plain_allows_friendly_short_forms_but_not_negative_ones(find: Find) -> None:
    assert not find("contraction", "You'll get a letter.", "nhs-plain")
    assert find("contraction", "You can't come.", "nhs-plain")


def test_a_rule_can_be_off(checked: Check) -> None:
    assert "several-ideas" not in checked("Hello.", "dh-2010").checked


def test_a_project_can_build_on_a_profile(prose: MakeProse) -> None:
    own = {"ours": {"inherits": "dh-2010", "rules": {"sentence-length": {"max_words": 5}}}}
    ours = profile("ours", own)
    assert ours.rules["long-sentence"] == {"warn_words": 15, "max_words": 5}
    assert "several-ideas" not in check(prose("Hello."), ours).checked


def test_allowed_words_hold_for_every_rule_about_words(prose: MakeProse) -> None:
    ours = profile("ours", {"ours": {"allowed": ["advocate"]}})
    text = "You can have an advocate. Ask us."
    assert check(prose(text)).findings
    assert "advocate" not in str([found.message for found in check(prose(text), ours).findings])


@pytest.mark.parametrize(("own", "near"), [
    ({"ours": {"inherit": "dh-2010"}}, "inherits"),
    ({"ours": {"inherits": "dh-2011"}}, "dh-2010"),
    ({"ours": {"rules": {"long-sentense": {}}}}, "long-sentence"),
    ({"ours": {"rules": {"long-sentence": {"max_word": 3}}}}, "max_words"),
    ({"ours": {"rules": {"long-sentence": {"severity": "eror"}}}}, "error"),
    ({"ours": {"rules": {"long-sentence": {"max_words": "many"}}}}, "max_words = 15"),
    ({"ours": {"rules": {"passive": {"enabled": False}}}}, 'write: severity = "off"'),
    ({"ours": {"rules": {"passive": {"severity": False}}}}, 'Example: severity = "off"'),
    ({"ours": {"rules": {"passive": "off"}}}, '[profiles.ours.rules.passive]\nseverity = "off"'),
    ({"ours": {"passive": {"severity": "off"}}}, '[profiles.ours.rules.passive]\nseverity = "off"'),
    ({"ours": {"severity": "off"}}, '[profiles.ours.rules.long-sentence]\nseverity = "off"'),
    ({"ours": {"untagged-pdf": "off"}}, "[profiles.ours.rules.untagged-pdf]"),
])  # fmt: skip
def test_an_unknown_setting_is_refused_with_a_near_name(
    own: dict[str, dict[str, object]], near: str
) -> None:
    with pytest.raises(EasyReadError) as caught:
        profile("ours", own)
    assert near in caught.value.hint


def test_a_circle_of_profiles_is_refused() -> None:
    with pytest.raises(EasyReadError, match="itself"):
        profile("a", {"a": {"inherits": "b"}, "b": {"inherits": "a"}})


def test_a_limit_is_no_less_than_0() -> None:
    own = {"ours": {"rules": {"long-sentence": {"max_words": -3}}}}
    with pytest.raises(EasyReadError, match="is less than 0"):
        profile("ours", own)
