import json
import re
from pathlib import Path

import pytest

from tests.commands.checking import run


def test_a_hard_word_gets_an_easier_one(tmp_path: Path) -> None:
    done = run(tmp_path, "words", "utilise")
    assert done.returncode == 0
    assert "  hard  Try: use" in done.stdout


def test_an_easy_word_is_left_alone(tmp_path: Path) -> None:
    assert "  not hard" in run(tmp_path, "words", "house").stdout


@pytest.mark.parametrize("word", ["safeguarding", "SAFEGUARDING", "Mental Capacity", "advocates"])
def test_a_word_that_must_be_kept_is_explained(tmp_path: Path, word: str) -> None:
    told = run(tmp_path, "words", word).stdout
    assert re.fullmatch(rf"{word}  0\.\d\d  hard  You could add: “This means [^”]+\.”\n", told)


def test_a_word_with_several_meanings_is_not_explained(tmp_path: Path) -> None:
    assert "means" not in run(tmp_path, "words", "chair").stdout


def test_capitals_do_not_count_for_a_word_alone(tmp_path: Path) -> None:
    told = run(tmp_path, "words", "liaise", "Liaise", "LIAISE", "liaise ").stdout.splitlines()
    assert {line[len("liaise") :].strip() for line in told} == {"0.47  hard  Try: work, talk"}


def test_names_and_initials_keep_their_capitals(tmp_path: Path) -> None:
    told = run(tmp_path, "words", "MDT", "Featherstonehaugh").stdout
    assert told.count("not hard") == 2


@pytest.mark.parametrize("words", [(), ("",), ("", "  ")])
def test_no_words_are_told(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run(tmp_path, "words", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "We need words." in done.stderr


def test_lines_of_json_are_answered_in_order(tmp_path: Path) -> None:
    given = (
        '{"id": 1, "text": "We utilise it.", "target": "utilise"}\n'
        '{"id": 2, "text": "We use it.", "target": "house"}\n'
        '{"id": 3}\n'
    )
    done = run(tmp_path, "words", "--input-format", "jsonl", given=given)
    first, second, third = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 2
    assert (first["id"], first["complex"], first["suggestions"][0]) == (1, True, "use")
    assert 0 <= first["score"] <= 1
    assert (second["id"], "not in the text" in second["error"]) == (2, True)
    assert "no “text”" in third["error"]
