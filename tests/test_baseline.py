import json
from pathlib import Path

import pytest

from easyread import baseline
from easyread.errors import ContentError
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.model.prose import Finding, Report

FOUND = Finding(
    "long-sentence", "error", "", "", (), Place("a.md", 3, 1), Span(0, 4), Span(9, 13),
    "Some words.", (), unit=2,
)  # fmt: skip


def report(*findings: Finding) -> Report:
    return Report("a.md", "text", "nhs-easy-read", findings, {}, (), 0)


def test_what_is_known_is_hidden_and_counted() -> None:
    known = baseline.Baseline().with_reports([report(FOUND)])
    found = known.without_known(report(FOUND))
    assert (found.findings, found.known) == ((), 1)


def test_a_finding_stays_known_when_the_text_around_it_moves() -> None:
    known = baseline.Baseline().with_reports([report(FOUND)])
    moved = FOUND._replace(place=Place("a.md", 40, 1), source_span=Span(900, 904), unit=20)
    assert known.without_known(report(moved)).known == 1


def test_a_second_one_like_it_is_new() -> None:
    known = baseline.Baseline().with_reports([report(FOUND)])
    assert known.without_known(report(FOUND, FOUND)).findings == (FOUND,)


@pytest.mark.parametrize("change", [{"text": "Other words."}, {"rule": "passive"}])
def test_other_words_and_other_rules_are_new(change: dict[str, str]) -> None:
    known = baseline.Baseline().with_reports([report(FOUND)])
    other = FOUND._replace(**change)  # type: ignore[arg-type]  # both are words
    assert known.without_known(report(other)).findings == (other,)


def test_what_is_kept_on_purpose_is_not_known_twice() -> None:
    waived = FOUND._replace(waived="It is a name.")
    assert not baseline.Baseline().with_reports([report(waived)]).files


def test_a_baseline_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    known = baseline.Baseline().with_reports([report(FOUND)])
    baseline.write(path, known)
    assert baseline.read(path) == known


def test_files_that_were_not_checked_stay_known() -> None:
    before = baseline.Baseline({"b.md": {"passive 0": 1}})
    assert set(before.with_reports([report(FOUND)]).files) == {"a.md", "b.md"}


def test_a_missing_baseline_is_empty(tmp_path: Path) -> None:
    assert baseline.read(tmp_path / "none.json") == baseline.Baseline()


@pytest.mark.parametrize(
    "words", ["", "[]", "{", json.dumps({"version": 2, "files": {}}),
              json.dumps({"version": 1, "files": {"a": {"b": "c"}}}), "[" * 5000],
)  # fmt: skip
def test_what_is_no_baseline_is_refused(tmp_path: Path, words: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(words, "utf-8")
    with pytest.raises(ContentError, match="baseline"):
        baseline.read(path)
