"""Claims about `easyread collect`, as its users meet it."""

import csv
import io
import json
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from easyread.answers import collecting, reading
from easyread.answers.found import Found
from easyread.cli import main
from tests.answers.sample import NEWER, OTHER, Sample, sample
from tests.running import start

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "answers.schema.json").read_text("utf-8"))
ROW = "{},Poor,NO,Money,{},yes,Jo Bloggs"


class Run:
    """A folder with the form views.md, replies in in/, answers in out/."""

    def __init__(self, folder: Path, views: Sample, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.views = views
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def put(self, name: str, data: bytes) -> Path:
        path = self.folder / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def collect(self, *arguments: str, replies: str = "in") -> int:
        return self.run("collect", "views.md", replies, "--output", "out", *arguments)

    def run(self, *arguments: str) -> int:
        with pytest.raises(SystemExit) as stopped:
            main(list(arguments))
        self.out, self.err = self._capsys.readouterr()
        return int(stopped.value.code or 0)

    @property
    def kept(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(
            (self.folder / "out" / "answers.json").read_text("utf-8")
        )
        assert [one.message for one in Draft202012Validator(SCHEMA).iter_errors(found)] == []
        return found

    @property
    def ideas(self) -> list[str]:
        return [one["answers"]["idea"] for one in self.kept["replies"]]

    @property
    def aside(self) -> list[str]:
        return [row["file"] for row in self.rows("set-aside.csv")]

    def rows(self, name: str) -> list[dict[str, str]]:
        text = (self.folder / "out" / name).read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def state(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.folder / "out").iterdir()}


@pytest.fixture
def go(
    tmp_path: Path, views: Sample, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:  # fmt: skip
    (tmp_path / "views.md").write_bytes(Path(views.document.place.file).read_bytes())
    monkeypatch.chdir(tmp_path)
    return Run(tmp_path, views, capsys)


def test_pdfs_saved_answers_and_tables_become_rows(go: Run) -> None:
    go.put("a.pdf", go.views.filled(how_is_it="poor", come="no", barriers__money=True, idea="One"))
    go.put("b.json", go.views.json(how_is_it="good", idea="Two"))
    go.put("site/c.csv", go.views.table(ROW.format(7, "Three")))
    assert go.collect() == 0
    assert go.ideas == ["One", "Two", "Three"]
    assert "Read: 3. New: 3." in go.out
    assert "easyread build out/views-answers.md" in go.out
    assert go.err == ""
    rows = go.rows("answers.csv")
    assert list(rows[0]) == ["reply", "how-is-it", "come", "barriers", "idea", "words"]
    assert [row["barriers"] for row in rows] == ["money", "", "money"]
    assert [row["reply"] for row in rows] == ["1", "2", "3"]


def test_names_are_in_people_alone(go: Run) -> None:
    go.put("c.csv", go.views.table(ROW.format(7, "Three")))
    assert go.collect() == 0
    assert [(row["name"], row["file"], row["row"]) for row in go.rows("people.csv")] == [
        ("Jo Bloggs", "c.csv", "2")
    ]
    others = [data for name, data in go.state().items() if name != "people.csv"]
    assert not [data for data in others if b"Bloggs" in data or b"c.csv" in data]


def test_an_anonymous_folder_has_no_names(go: Run) -> None:
    go.put("jo.csv", go.views.table(ROW.format(7, "Three")))
    go.put("jo-bad.pdf", b"broken")
    assert go.collect("--anonymous") == 1
    state = go.state()
    assert "people.csv" not in state
    assert b"jo-bad.pdf" in state.pop("set-aside.csv")
    assert not [data for data in state.values() if b"Bloggs" in data or b"jo" in data.lower()]
    go.put("jo-bad.pdf", go.views.filled(idea="Mended"))
    assert go.collect("--anonymous") == 0
    assert go.aside == []
    assert "There already: 1" in go.out


def test_an_older_list_of_names_is_said(go: Run) -> None:
    go.put("c.csv", go.views.table(ROW.format(7, "Three")))
    go.collect()
    before = go.state()["people.csv"]
    assert go.collect("--anonymous") == 0
    assert "people.csv is still there" in go.err
    assert go.state()["people.csv"] == before


def test_collecting_again_adds_and_keeps_names(go: Run) -> None:
    go.put("c.csv", go.views.table(ROW.format(7, "Three")))
    go.collect()
    go.put("b.json", go.views.json(idea="Two", name="Sam"))
    go.put("d.json", go.views.json(idea="Four"))
    assert go.collect() == 0
    assert "New: 2. Changed: 0. There already: 1." in go.out
    assert sorted(go.ideas) == ["Four", "Three", "Two"]
    assert [row["name"] for row in go.rows("people.csv")] == ["Jo Bloggs", "Sam", ""]


def test_1_file_under_2_names_counts_once_and_is_said(go: Run) -> None:
    go.put("a.json", go.views.json(idea="Two"))
    go.put("b.json", go.views.json(idea="Two"))
    assert go.collect() == 0
    assert "There already, so not counted again:\n  b.json" in go.out
    assert go.collect() == 0
    assert go.ideas == ["Two"]
    assert "New: 0. Changed: 0. There already: 2." in go.out


def test_1_table_under_2_names_counts_once(go: Run) -> None:
    go.put("a.csv", go.views.table(ROW.format(7, "Three")))
    go.put("b.csv", go.views.table(ROW.format(7, "Three"), ROW.format(8, "More")))
    assert go.collect() == 0
    assert go.ideas == ["Three", "More"]
    assert "  b.csv, row 2" in go.out


def test_a_table_that_was_put_right_replaces_its_row(go: Run) -> None:
    go.put("a.csv", go.views.table(ROW.format(7, "Three"), ROW.format(8, "Other")))
    go.collect()
    go.put("a.csv", go.views.table(ROW.format(7, "Better"), ROW.format(8, "Other")))
    assert go.collect() == 0
    assert go.ideas == ["Better", "Other"]
    assert "Changed: a table has other answers now:\n  a.csv, row 2" in go.out


def test_1_number_in_2_tables_with_other_answers_is_set_aside(go: Run) -> None:
    go.put("a.csv", go.views.table(ROW.format(7, "Three")))
    go.put("b.csv", go.views.table(ROW.format(7, "Other")))
    assert go.collect() == 1
    assert go.ideas == ["Three"]
    assert "b.csv, row 2: This booklet number is in another table too" in go.err


def test_changed_rows_without_numbers_are_not_counted_twice(go: Run) -> None:
    header = "how-is-it,come,barriers,idea,words,name"
    go.put("a.csv", go.views.table(",,,One,,", header=header))
    assert go.collect() == 0
    go.put("a.csv", go.views.table(",,,One,,", ",,,Two,,", header=header))
    assert go.collect() == 2
    assert go.ideas == ["One"]
    assert "its rows have no booklet numbers" in go.err


def test_a_bad_file_stops_nothing_and_leaves_the_list_when_it_is_good(go: Run) -> None:
    go.put("a.pdf", b"%PDF-1.7 broken")
    go.put("b.json", b"{")
    go.put("c.json", go.views.json(idea="Two"))
    go.put("d.heic", b"\0\0\0\x18ftypheic")
    go.put("e.xlsx", b"PK\x03\x04")
    go.put("f.html", b"<html>")
    go.put(".hidden", b"")
    go.put("Thumbs.db", b"")
    assert go.collect() == 1
    assert go.ideas == ["Two"]
    assert go.aside == ["a.pdf", "b.json", "d.heic", "e.xlsx", "f.html"]
    assert "d.heic: It is a photo. Type it in with: easyread collect FORM --enter" in go.err
    go.put("a.pdf", go.views.filled(idea="Mended"))
    assert go.collect() == 1
    assert go.aside == ["b.json", "d.heic", "e.xlsx", "f.html"]
    assert go.ideas == ["Two", "Mended"]


def test_nothing_to_read_is_exit_2(go: Run) -> None:
    go.put("a.pdf", b"%PDF-1.7 broken")
    assert go.collect() == 2
    assert "a.pdf" in go.err
    assert not (go.folder / "out" / "views-answers.md").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["collect", "views.md", "nowhere", "--output", "out"], "There is no such file"),
        (["collect", "views.md", "in"], "--output DIR"),
        (["collect", "views.md", "--output", "out"], "Which replies"),
        (["collect", "views.md", "in", "--output", "out", "--enter"], "read no files"),
        (["collect", "views.md", "empty", "--output", "out"], "There are no replies here"),
        (["collect", "views.md", "in", "--output", "views.md"], "views.md"),
        (["collect", "plain.md", "in", "--output", "out"], "asks nothing that we can collect"),
        (["collect", "views.md", "in", "--output", "out", "--themes", "no.toml"], "no.toml"),
    ],
)
def test_bad_usage_is_exit_2_with_1_message(go: Run, arguments: list[str], told: str) -> None:
    (go.folder / "empty").mkdir()
    (go.folder / "plain.md").write_text("---\ntitle: A\n---\n## Part\n\nWords.\n")
    go.put("c.json", go.views.json(idea="Two"))
    assert go.run(*arguments) == 2
    assert told in go.err
    assert go.err.count("Error: ") == 1
    assert not (go.folder / "out").exists()


def test_a_blank_reply_counts_and_is_said(go: Run) -> None:
    go.put("a.pdf", go.views.pdf)
    assert go.collect() == 0
    assert go.ideas == [""]
    assert "Blank: it counts as a reply:\n  a.pdf" in go.out


def test_the_same_words_from_2_files_are_said(go: Run) -> None:
    go.put("a.json", go.views.json(idea="I want a bus"))
    go.collect()
    go.put("b.pdf", go.views.filled(idea="I want a bus"))
    assert go.collect() == 0
    assert len(go.ideas) == 2
    assert "Look if it is the same person:\n  b.pdf and reply 1" in go.out


def test_other_forms_and_versions_in_1_folder_are_set_aside(
    go: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = sample(tmp_path_factory.mktemp("other"), OTHER, "party")
    newer = sample(tmp_path_factory.mktemp("newer"), NEWER)
    go.put("a.pdf", other.filled(idea="Other"))
    go.put("b.json", newer.json(idea="Newer"))
    go.put("c.json", go.views.json(idea="Two"))
    assert go.collect() == 1
    assert go.ideas == ["Two"]
    assert "the form “party”. This is “views”" in go.err
    assert newer.form.mark.version in go.err


def test_answers_of_another_form_are_not_touched(go: Run) -> None:
    (go.folder / "party.md").write_text(OTHER, "utf-8")
    go.put("c.json", go.views.json(idea="Two"))
    go.collect()
    before = go.state()
    assert go.run("collect", "party.md", "in", "--output", "out") == 2
    assert "answers to another form: “views”" in go.err
    (go.folder / "views.md").write_text(NEWER, "utf-8")
    assert go.collect() == 2
    assert "another version of the form" in go.err
    assert go.state() == before


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"Two"', b'"Two'), (b'"Two"', b"5"), (b'"idea"', b'"idee"'), (b'"good"', b'"great"'),
     (b'"digest"', b'"digests"'), (b'"replies"', b'"reply"'), (b"easyread-collected", b"x"),
     (b'"money"', b'["money"]')],
)  # fmt: skip
def test_answers_that_were_broken_by_hand_are_not_written_over(
    go: Run, old: bytes, new: bytes
) -> None:
    go.put("c.json", go.views.json(idea="Two", how_is_it="good", **{"barriers--money": True}))
    go.collect()
    path = go.folder / "out" / "answers.json"
    data = path.read_bytes()
    assert data.count(old)
    path.write_bytes(new.join(data.rsplit(old, 1)))
    before = go.state()
    assert go.collect() == 2
    assert "answers.json" in go.err
    assert go.err.count("Error: ") == 1
    assert go.state() == before


def test_a_broken_list_of_names_is_not_written_over(go: Run) -> None:
    go.put("c.json", go.views.json(idea="Two"))
    go.collect()
    (go.folder / "out" / "people.csv").write_text("x")
    assert go.collect() == 2
    assert "We cannot read this list of names" in go.err
    (go.folder / "out" / "people.csv").unlink()
    assert go.collect() == 0
    assert go.rows("people.csv")[0]["name"] == ""


HARD = ["=cmd()|' /C calc'!A0", "'=1+1", "''=1", "+1", "-1", "@a", "\tx", "\nx", "😀 שלום",
        "“a”, 'b'; \"c\"\x0cnew\x01", "＝1", "long " * 20_000, "null", "007", "a\n\nb"]  # fmt: skip


def test_hard_words_come_back_as_they_were_and_are_no_formula(go: Run) -> None:
    for number, words in enumerate(HARD):
        go.put(f"{number:02}.json", go.views.json(idea=words, name=words))
    for _ in range(2):
        assert go.collect() == 0
        assert go.ideas == HARD
    cells = [row["idea"] for row in go.rows("answers.csv")]
    assert not [cell for cell in cells if cell[0] in "=+-@\t\r\n"]
    assert [cell.removeprefix("'") if one[0] in "'=+-@\t\n＝" else cell
            for cell, one in zip(cells, HARD, strict=True)] == HARD  # fmt: skip


def test_what_we_made_is_not_collected(go: Run) -> None:
    go.put("c.json", go.views.json(idea="Two"))
    for _ in range(2):
        assert go.run("collect", "views.md", "in", "--output", "in") == 0
    assert "Set aside: 0" in go.out
    assert go.run("collect", "views.md", "in", "--output", "out") == 1
    assert "in/answers.json" not in go.out
    assert "answers.json: We made this file" in go.err
    assert "answers.csv: We made this table" in go.err


@pytest.mark.parametrize("at", range(7))
def test_when_writing_fails_all_is_as_before(
    go: Run, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    go.put("a.json", go.views.json(idea="One"))
    go.collect()
    before = go.state()
    go.put("b.json", go.views.json(idea="Two"))
    replace = Path.replace
    left = iter(range(at))

    def failing(path: Path, target: Path) -> Path:
        if path.name.startswith("new-") and next(left, None) is None:
            raise OSError(28, "No space left on device", str(target))
        return replace(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing)
        code = go.collect()
    if at < 6:
        assert code == 2
        assert "no room left" in go.err
        assert go.state() == before
    assert go.collect() == 0
    assert go.ideas == ["One", "Two"]


def test_after_a_kill_between_2_files_collecting_again_mends_it(
    go: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    go.put("a.json", go.views.json(idea="One"))
    go.collect()
    truth = (go.folder / "out" / "answers.json").read_bytes()
    go.put("b.json", go.views.json(idea="Two"))
    go.collect()
    (go.folder / "out" / "answers.json").write_bytes(truth)  # killed before the last file
    assert go.collect() == 0
    assert go.ideas == ["One", "Two"]
    assert len(go.rows("people.csv")) == 2
    assert not (go.folder / "out" / "views-answers.new.md").exists()


def test_a_report_that_the_author_changed_is_left_alone(go: Run) -> None:
    go.put("a.json", go.views.json(idea="One"))
    go.collect()
    report = go.folder / "out" / "views-answers.md"
    go.put("b.json", go.views.json(idea="Two"))
    go.collect()
    assert not report.with_name("views-answers.new.md").exists()
    mine = report.read_text("utf-8") + "\nMine.\n"
    report.write_text(mine, "utf-8")
    go.put("c.json", go.views.json(idea="Three"))
    for _ in range(2):
        assert go.collect() == 0
        assert report.read_text("utf-8") == mine
        assert "You changed the report" in go.out
        assert report.with_name("views-answers.new.md").is_file()


def test_quiet_says_only_what_goes_wrong(go: Run) -> None:
    go.put("a.json", go.views.json(idea="One"))
    assert go.collect("-q") == 0
    assert (go.out, go.err) == ("", "")
    go.put("b.json", b"{")
    assert go.collect("-q") == 1
    assert go.out == ""
    assert "b.json" in go.err


def test_a_template_has_a_column_for_each_question(go: Run) -> None:
    assert go.run("collect", "views.md", "--template") == 0
    path = go.folder / "views-replies.csv"
    header = "booklet,how-is-it,come,barriers,idea,words,name\r\n"
    assert path.read_bytes().decode("utf-8-sig") == header
    assert "views-replies.csv is ready" in go.out
    path.write_bytes(path.read_bytes() + ROW.format(7, "Three").encode())
    assert go.run("collect", "views.md", "--template") == 2
    assert "already there" in go.err
    assert go.collect(replies=path.name) == 0
    assert go.ideas == ["Three"]


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda lines: monkeypatch.setattr("sys.stdin", io.StringIO(lines))


def test_booklets_are_typed_in(go: Run, typing: Callable[[str], None]) -> None:
    all_answered = "7\nPoor\n2\n2; Money\nOne\\\nTwo\nyes\nJo\nyes\nyes\n"
    a_mistake_and_back = "8\n9\n3\nback\n1\n\n1 2\nA\n\n\nback\n\nyes\nno\n"
    typing(all_answered + a_mistake_and_back)
    assert go.run("collect", "views.md", "--enter", "--output", "out") == 0
    first, second = (one["answers"] for one in go.kept["replies"])
    assert first == {"how-is-it": "poor", "come": "no", "barriers": ["money"],
                     "idea": "One\nTwo", "words": "yes"}  # fmt: skip
    assert second == {"how-is-it": "good", "come": "", "words": "", "idea": "A",
                      "barriers": ["not-enough-time", "money"]}  # fmt: skip
    assert [row["file"] for row in go.rows("people.csv")] == ["booklet 7", "booklet 8"]
    assert "“9” is no answer" in go.out
    assert "1 of 6. How is it going for you?\n  1  Good" in go.out
    assert "How is it going for you? Poor\n" in go.out
    assert "? Not enough time; Money\n" in go.out
    assert (go.folder / "out" / "views-answers.md").is_file()


@pytest.mark.parametrize("end", ["", "8\nPoor\n"])
def test_finished_booklets_are_kept_when_somebody_stops(
    go: Run, typing: Callable[[str], None], end: str
) -> None:
    typing(f"7\n\n\n\nOne\n\n\nyes\nyes\n{end}")
    assert go.run("collect", "views.md", "--enter", "--output", "out") == 0
    assert go.ideas == ["One"]
    assert ("Booklet 8 is not finished" in go.out) == bool(end)


def test_ctrl_c_keeps_finished_booklets(go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: Iterator[str] = iter(["7", "", "", "", "One", "", "", "yes", "yes"])

    def typed(_: str) -> str:
        for line in lines:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", typed)
    assert go.run("collect", "views.md", "--enter", "--output", "out") == 130
    assert go.ideas == ["One"]
    assert (go.folder / "out" / "views-answers.md").is_file()


def test_a_booklet_can_be_typed_in_again(go: Run, typing: Callable[[str], None]) -> None:
    go.put("a.csv", go.views.table(ROW.format(6, "Three")))
    go.collect()
    typing("7\n\n\n\nOne\n\n\nyes\nno\n")
    go.run("collect", "views.md", "--enter", "--output", "out")
    typing("6\n7\nyes\n\n\n\nBetter\n\n\nyes\nno\n")
    assert go.run("collect", "views.md", "--enter", "--output", "out") == 0
    assert "Booklet 6 came in a table" in go.out
    assert go.ideas == ["Three", "Better"]


def test_anonymous_booklets_have_no_names(go: Run, typing: Callable[[str], None]) -> None:
    typing("7\n\n\n\nOne\n\nyes\nno\n")
    assert go.run("collect", "views.md", "--enter", "--anonymous", "--output", "out") == 0
    assert go.ideas == ["One"]
    assert "What is your name?" not in go.out
    assert "people.csv" not in go.state()


def test_a_folder_that_we_may_not_read_is_said(go: Run) -> None:
    path = go.put("a.json", go.views.json(idea="One"))
    go.put("b.json", go.views.json(idea="Two"))
    path.chmod(0)
    os.mkfifo(go.folder / "in" / "pipe.pdf")
    assert go.collect() == 1
    assert "pipe.pdf: It is no file" in go.err


def test_counts_from_a_table_are_kept_and_replaced(go: Run) -> None:
    header = "question,answer,people,of"
    go.put("wall.csv", go.views.table("come,Yes,7,10", "come,No,3,10", header=header))
    assert go.collect() == 0
    assert "Counts from tables: 2." in go.out
    go.put("wall.csv", go.views.table("come,Yes,8,10", "come,No,3,10", header=header))
    assert go.collect() == 0
    assert [one["people"] for one in go.kept["tallies"]] == [8, 3]
    go.put("other.csv", go.views.table("come,Yes,1,10", header=header))
    assert go.collect() == 1
    assert "Another table has another count" in go.err


def test_a_table_of_10_000_rows_is_read(go: Run) -> None:
    go.put("a.csv", go.views.table(*(ROW.format(at, f"Idea {at} of us") for at in range(10_000))))
    assert go.collect() == 0
    assert len(go.ideas) == 10_000


def test_two_runs_at_once_do_not_lose_replies(go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    go.put("a.json", go.views.json(idea="One"))
    go.collect()
    go.put("b.json", go.views.json(idea="Two"))
    truth = go.folder / "out" / "answers.json"
    before = collecting.Collecting.write

    def late(self: collecting.Collecting) -> collecting.Written:
        truth.write_bytes(truth.read_bytes() + b"\n")
        return before(self)

    with monkeypatch.context() as patch:
        patch.setattr(collecting.Collecting, "write", late)
        assert go.collect() == 2
    assert "Somebody collected into this folder at the same time" in go.err
    assert go.collect() == 0
    assert go.ideas == ["One", "Two"]


def test_names_of_files_with_strange_letters_are_told(go: Run) -> None:
    go.put("a.json", go.views.json(idea="One"))
    path = go.put("b.json", b"{")
    path.rename(os.fsdecode(os.fsencode(path.parent) + b"/\xff\x1b[31m\n.json"))
    assert go.collect() == 1
    assert go.aside == ["\ufffd\ufffd[31m\ufffd.json"]
    assert "\x1b" not in go.err


def test_zeros_that_a_spreadsheet_drops_make_no_new_booklet(go: Run) -> None:
    go.put("a.csv", go.views.table(ROW.format("007", "Three")))
    go.collect()
    go.put("a.csv", go.views.table(ROW.format("7", "Three")))
    assert go.collect() == 0
    assert go.ideas == ["Three"]


def test_all_names_are_told_on_wish(go: Run) -> None:
    for number in range(15):
        go.put(f"{number:02}.json", b"{")
        go.put(f"{number:02}.pdf", go.views.pdf)
    assert go.collect() == 1
    assert "And 5 more." in go.err
    assert go.collect("-v") == 1
    assert "14.json" in go.err
    assert "14.pdf" in go.out


def test_a_run_that_is_killed_leaves_the_last_whole_state(go: Run) -> None:
    go.put("a.json", go.views.json(idea="One"))
    go.collect()
    for number in range(40):
        go.put(f"b{number}.pdf", go.views.filled(idea=f"Two {number}"))
    for wait_s in (0.5, 1.0, 1.5):
        started = start(go.folder, "collect", "views.md", "in", "--output", "out")
        time.sleep(wait_s)
        os.killpg(started.pid, signal.SIGKILL)
        started.wait()
        assert len(go.kept["replies"]) in (1, 41)
    assert go.collect() == 0
    assert len(go.kept["replies"]) == len(go.rows("people.csv")) == 41


def test_ctrl_c_stops_quietly_and_changes_nothing(go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    go.put("a.json", go.views.json(idea="One"))
    go.collect()
    before = go.state()
    go.put("b.pdf", go.views.filled(idea="Two"))
    go.put("c.json", b"{")
    read = reading.read

    def stopped(name: str, *more: Any) -> Found:  # Any: as in reading.read
        if name == "c.json":
            raise KeyboardInterrupt
        return read(name, *more)

    monkeypatch.setattr(reading, "read", stopped)
    assert go.collect() == 130
    assert "Stopped" in go.err
    assert go.state() == before
    assert multiprocessing.active_children() == []


def test_the_report_can_be_built_and_has_no_error(go: Run) -> None:
    rows = [ROW.format(at, f"More buses to town number {at}") for at in range(7)]
    go.put("a.csv", go.views.table(*rows))
    go.put("b.pdf", go.views.filled(how_is_it="good", idea="=cmd() 😀 # :house: [x](y)\x0c"))
    go.put("c.csv", go.views.table("come,Yes,7,10", header="question,answer,people,of"))
    (go.folder / "themes.toml").write_text('[[theme]]\nname = "Buses"\nwords = ["bus"]\n')
    assert go.collect() == 0
    assert "out has 8 replies and 1 count now" in go.out
    report = go.folder / "out" / "views-answers.md"
    assert "Buses" in report.read_text("utf-8")
    assert [row["reply"] for row in go.rows("to-read.csv") if "theme" in row["why"]] == ["8"]
    assert {(row["theme"], row["people"]) for row in go.rows("themes.csv")} == {("Buses", "7")}
    go.run("build", str(report), "--format", "html", "--output", "made")
    assert (go.folder / "made" / "views-answers.html").is_file()
    assert go.run("check", str(report)) == 0
    assert "Bloggs" not in report.read_text("utf-8")


def test_all_numbers_are_told_on_wish(go: Run) -> None:
    go.put("a.csv", go.views.table(*(ROW.format(at, f"Bus {at}") for at in range(7))))
    assert go.collect("--few", "0") == 0
    assert "fewer than" not in (go.folder / "out" / "views-answers.md").read_text("utf-8")


def test_where_there_is_no_list_of_themes_it_is_said(go: Run) -> None:
    go.put("a.csv", go.views.table(ROW.format(1, "More buses")))
    go.collect()
    assert "put a list of themes beside the form: views.themes.toml" in go.out
    assert [row["why"] for row in go.rows("to-read.csv")] == ["There is no list of themes yet."]
    (go.folder / "views.themes.toml").write_text('[[theme]]\nname = "Cars"\nwords = ["car"]\n')
    go.collect()
    assert "list of themes" not in go.out
    assert [row["why"] for row in go.rows("to-read.csv")] == ["No theme has words of this answer."]


def test_2_tables_of_1_name_do_not_replace_each_other(go: Run) -> None:
    first = go.put("a/t.csv", go.views.table(ROW.format(7, "Three")))
    second = go.put("b/t.csv", go.views.table(ROW.format(7, "Other"), ROW.format(8, "More")))
    for _ in range(2):
        given = [str(first), str(second)]
        assert go.run("collect", "views.md", *given, "--output", "out") == 1
        assert go.ideas == ["Three", "More"]
        assert go.aside == ["t.csv"]
