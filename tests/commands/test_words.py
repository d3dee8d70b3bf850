import json
from pathlib import Path

from tests.commands.checking import run


def test_a_hard_word_gets_an_easier_one(tmp_path: Path) -> None:
    done = run(tmp_path, "words", "utilise")
    assert done.returncode == 0
    assert "  hard  Try: use" in done.stdout


def test_an_easy_word_is_left_alone(tmp_path: Path) -> None:
    assert "  not hard" in run(tmp_path, "words", "house").stdout


def test_no_words_are_told(tmp_path: Path) -> None:
    assert run(tmp_path, "words").returncode == 2


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
