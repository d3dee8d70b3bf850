import socket

import pytest

from easyread.language import scores


def test_scores_never_use_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_rest: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    found = scores(["We will write to you. You can come and see us."] * 20)
    assert {score.name for score in found} >= {"Flesch reading ease", "Flesch-Kincaid grade"}


def test_a_bullet_is_a_sentence_of_its_own() -> None:
    line = "you can ask your doctor about this"
    apart = scores([line] * 30)
    together = scores([" ".join([line] * 3)] * 10)
    grade = {score.name: score.value for score in apart}["Flesch-Kincaid grade"]
    assert grade < {score.name: score.value for score in together}["Flesch-Kincaid grade"]


def test_decimals_do_not_end_sentences() -> None:
    plain = scores(["The price went up by 3 pounds in the last year."] * 20)
    decimal = scores(["The price went up by 3.5 pounds in the last year."] * 20)
    assert plain[1].value == decimal[1].value


def test_a_short_text_has_no_scores() -> None:
    assert scores(["We will write to you."]) == ()
