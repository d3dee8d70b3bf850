"""Claims about the files that the web page saves, and about those that somebody changed."""

import json

import pytest

from easyread.answers import from_json
from tests.answers.sample import Sample, answers

HARD = '=cmd() 😀 שלום\n\ttab \x0c “a”, "b"' + "long " * 2000


def why(views: Sample, data: bytes) -> str:
    found = from_json.read("a.json", data, views.form)
    assert not found.replies
    (one,) = found.set_aside
    assert (one.file, one.row) == ("a.json", 0)
    return f"{one.why} {one.hint}"


def changed(views: Sample, **how: object) -> bytes:
    record = json.loads(views.json(idea="Words"))
    return json.dumps({**record, **how}).encode()


def test_each_kind_of_answer_is_read(views: Sample) -> None:
    data = views.json(how_is_it="in-the-middle", come="no", barriers__money=True,
                      barriers__not_enough_time=False, idea=HARD, given_by="Sam")  # fmt: skip
    data = data.replace(b"barriers--not-enough", b"barriers--not-enough")
    (reply,) = from_json.read("a.json", data, views.form).replies
    assert reply.answers == answers(how_is_it="in-the-middle", come="no", barriers=("money",),
                                    idea=HARD)  # fmt: skip


def test_a_reply_without_answers_is_blank(views: Sample) -> None:
    (reply,) = from_json.read("a.json", changed(views, answers={}), views.form).replies
    assert reply.answers == answers()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_other_encodings_are_read(views: Sample, encoding: str) -> None:
    data = views.json(idea="Łódź 😀").decode().encode(encoding)
    (reply,) = from_json.read("a.json", data, views.form).replies
    assert reply.answers["idea"] == "Łódź 😀"


def test_broken_json_is_said_with_its_place(views: Sample) -> None:
    data = views.json(idea="Words").replace(b'"Words"', b'"Words')
    assert "It is broken at line 8, column 20" in why(views, data)


def test_an_unknown_question_is_said_with_the_one_that_is_like_it(views: Sample) -> None:
    told = why(views, views.json(idee="Words"))
    assert "does not ask “idee”. Did you mean “idea”?" in told


def test_a_value_that_is_no_choice_is_said(views: Sample) -> None:
    assert "“great” is no answer to “how-is-it”" in why(views, views.json(how_is_it="great"))


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [("idea", 5, "words"), ("idea", None, "words"), ("idea", ["a"], "words"),
     ("how_is_it", True, "words"), ("barriers__money", "yes", "true or false"),
     ("barriers__money", 1, "true or false")],
)  # fmt: skip
def test_a_value_of_another_kind_is_said(
    views: Sample, name: str, value: object, wanted: str
) -> None:
    assert f"is not {wanted}" in why(views, views.json(**{name: value}))


def test_one_thing_said_twice_is_refused(views: Sample) -> None:
    data = views.json(idea="Words").replace(b'"idea"', b'"idea": "Others", "idea"')
    assert "“idea” stands there 2 times" in why(views, data)


@pytest.mark.parametrize(
    "data",
    [b"[" * 200_000, b'{"a":' * 200_000, b"[]", b'"words"', b"5", b"null", b"{}", b"\xff\xfe\x00",
     b'{"format": "easyread-answers"}', b'{"format": "other", "answers": {}}', b"1" * 5000],
)  # fmt: skip
def test_what_the_page_never_saves_is_set_aside(views: Sample, data: bytes) -> None:
    assert why(views, data)


def test_a_huge_file_is_set_aside(views: Sample) -> None:
    assert "far too large" in why(views, views.json(idea="a" * 6_000_000))


def test_another_form_and_another_version_are_named(views: Sample) -> None:
    assert "the form “party”" in why(views, changed(views, form="party"))
    assert "version abc of this form" in why(views, changed(views, form_version="abc"))
    assert "newer" in why(views, changed(views, format_version=2))


def test_what_we_made_is_no_reply(views: Sample) -> None:
    assert "We made this file" in why(views, changed(views, format="easyread-collected"))


def test_half_a_character_does_not_stop_us(views: Sample) -> None:
    data = views.json(idea="WORDS").replace(b"WORDS", b"a \\ud83d b \\ud83d\\ude00")
    (reply,) = from_json.read("a.json", data, views.form).replies
    assert reply.answers["idea"] == "a \ufffd b 😀"
