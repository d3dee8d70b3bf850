import json
from pathlib import Path

import pytest

from tests.commands.checking import run
from tests.readers import office

EASY = "We will help you.\n"
HARD = "You can't come, e.g. on seven days.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "easy.txt").write_text(EASY, "utf-8")
    (tmp_path / "hard.txt").write_text(HARD, "utf-8")
    return tmp_path


def test_a_text_without_errors_exits_with_0(folder: Path) -> None:
    done = run(folder, "check", "easy.txt")
    assert (done.returncode, done.stderr) == (0, "")


def test_errors_exit_with_1_and_say_where(folder: Path) -> None:
    done = run(folder, "check", "hard.txt")
    assert done.returncode == 1
    assert "hard.txt:1:5  error  contraction" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("1 file, 1 sentence, ")


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_what_fails_can_be_chosen(folder: Path, fail_on: str, code: int) -> None:
    (folder / "soon.txt").write_text("We meet seven people.\n", "utf-8")
    assert run(folder, "check", "soon.txt", "--fail-on", fail_on).returncode == code


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_checked(folder: Path) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    done = run(folder, "check", "none.txt", "broken.docx", "easy.txt")
    assert done.returncode == 2
    assert "none.txt: There is no such file." in done.stderr
    assert "broken.docx: This file is broken." in done.stderr
    assert "1 file, 1 sentence" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_folder_is_checked_with_all_its_texts(folder: Path) -> None:
    for name in ("letter.docx", "macros.docm", "template.DOTX"):
        (folder / name).write_bytes(office.word())
    assert "5 files, " in run(folder, "check", ".").stdout


def test_who_names_nothing_outside_a_project_is_told_to(tmp_path: Path) -> None:
    done = run(tmp_path, "check")
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no folder “content” here.\nName a file: easyread check" in done.stderr


def test_files_in_a_folder_that_we_do_not_read_are_told_once_a_kind(folder: Path) -> None:
    (folder / "old").mkdir()
    for name in ("a.doc", "b.DOC", "old/c.doc"):
        (folder / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old")
    (folder / "d.rtf").write_bytes(b"{\\rtf1 We help.}")
    (folder / "e.pages").write_bytes(b"PK\x03\x04")
    (folder / "f.png").write_bytes(b"\x89PNG")
    done = run(folder, "check", ".")
    assert done.returncode == 2
    assert "2 files, " in done.stdout
    assert done.stderr.count("We did not read 3 files: a.doc, b.DOC, old/c.doc.\n") == 1
    assert "in an old format.\nOpen it in Word." in done.stderr
    assert "d.rtf: We do not read this kind of file.\nOpen it in Word" in done.stderr
    assert "e.pages: We do not read this kind of file.\nSave it as a PDF" in done.stderr
    assert "f.png" not in done.stderr


def test_a_folder_says_of_a_file_what_is_said_of_it_by_name(folder: Path) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "a.rtf").write_bytes(b"{\\rtf1 We help.}")
    alone, inside = (run(folder, "check", name) for name in ("old/a.rtf", "old"))
    assert (alone.returncode, alone.stderr) == (inside.returncode, inside.stderr)


def test_a_text_can_be_piped_in(folder: Path) -> None:
    assert "standard input:1:5" in run(folder, "check", "-", given=HARD).stdout


@pytest.mark.parametrize("kind", ["json", "sarif"])
def test_json_stands_alone_on_standard_output(folder: Path, kind: str) -> None:
    assert json.loads(run(folder, "check", "hard.txt", "--format", kind).stdout)


@pytest.mark.parametrize("kind", ["text", "json", "html", "sarif", "github", "junit"])
def test_every_format_can_go_to_a_file(folder: Path, kind: str) -> None:
    done = run(folder, "check", "hard.txt", "--format", kind, "--output", "out/report")
    assert (done.returncode, done.stdout) == (1, "")
    assert (folder / "out" / "report").stat().st_size > 100


def test_a_rule_explains_itself_by_both_its_names(folder: Path) -> None:
    ours = run(folder, "check", "--explain", "long-sentence")
    assert ours.returncode == 0
    assert ours.stdout == run(folder, "check", "--explain", "sentence-length").stdout


def test_a_rule_that_is_not_known_gets_a_near_one(folder: Path) -> None:
    done = run(folder, "check", "--explain", "long-sentense")
    assert done.returncode == 2
    assert "Did you mean “long-sentence”?" in done.stderr


def test_a_name_like_no_rule_gets_the_nearest_3_and_where_to_see_all(folder: Path) -> None:
    said = run(folder, "check", "--explain", "nope").stderr
    assert said.count("“") == 1 + 3, said
    assert "To see all: easyread check --list" in said


def test_rules_and_profiles_are_listed(folder: Path) -> None:
    listed = run(folder, "check", "--list").stdout
    assert "  long-sentence " in listed
    assert "  nhs-easy-read " in listed


def test_a_baseline_leaves_only_what_is_new(folder: Path) -> None:
    made = run(folder, "check", "hard.txt", "--baseline", "known.json", "--update-baseline")
    assert made.returncode == 0
    old = run(folder, "check", "hard.txt", "--baseline", "known.json")
    assert old.returncode == 0
    (folder / "hard.txt").write_text(f"New. You don't.\n\n{HARD}", "utf-8")
    new = run(folder, "check", "hard.txt", "--baseline", "known.json")
    assert new.returncode == 1
    assert ("don't" in new.stdout, "can't" in new.stdout) == (True, False)


def test_1_finding_in_a_baseline_is_told_as_1(folder: Path) -> None:
    (folder / "one.txt").write_text("Ask us today etc.\n", "utf-8")
    made = run(folder, "check", "one.txt", "--update-baseline")
    assert "knows 1 finding now." in made.stdout + made.stderr
    again = run(folder, "check", "one.txt")
    assert "1 finding from before is in the baseline." in again.stdout


def test_a_missing_baseline_is_told(folder: Path) -> None:
    done = run(folder, "check", "hard.txt", "--baseline", "none.json")
    assert done.returncode == 2
    assert "--update-baseline" in done.stderr


def test_fixes_are_shown_and_nothing_is_changed(folder: Path) -> None:
    done = run(folder, "check", "hard.txt", "--diff")
    assert "+You can't come, for example on 7 days." in done.stdout.replace("cannot", "can't")
    assert (folder / "hard.txt").read_text("utf-8") == HARD


def test_fixes_keep_line_ends_and_people_s_own_words(folder: Path) -> None:
    path = folder / "hard.txt"
    path.write_bytes(
        b"\xef\xbb\xbfWe have seven cups.\r\n\r\nHe said \xe2\x80\x9cseven cups\xe2\x80\x9d.\r\n"
    )
    run(folder, "check", "hard.txt", "--fix")
    assert path.read_bytes() == (
        b"\xef\xbb\xbfWe have 7 cups.\r\n\r\nHe said \xe2\x80\x9cseven cups\xe2\x80\x9d.\r\n"
    )


def test_it_is_told_how_many_things_were_put_right(folder: Path) -> None:
    (folder / "seven.txt").write_text("We have seven cups, e.g. mugs.\n", "utf-8")
    done = run(folder, "check", "seven.txt", "--fix")
    assert done.stderr == "seven.txt: we put 2 things right.\n"
    again = run(folder, "check", "seven.txt", "--fix")
    assert again.stderr == "seven.txt: we put 0 things right.\n"


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_it_is_told_which_files_cannot_be_changed(folder: Path, option: str) -> None:
    body = "<w:p><w:r><w:t>You can't.</w:t></w:r></w:p>"
    (folder / "letter.docx").write_bytes(office.word_of(body))
    (folder / "page.html").write_text("<p>You can't.</p>", "utf-8")
    done = run(folder, "check", "letter.docx", "page.html", option)
    left = "We only change text and Markdown files. We did not change: letter.docx, page.html\n"
    assert (done.returncode, done.stderr) == (1, left)


def test_a_waiver_in_the_text_keeps_a_finding(folder: Path) -> None:
    waived = "<!-- allow: contraction because it is a name -->\nYou can't.\n"
    (folder / "hard.txt").write_text(waived, "utf-8")
    done = run(folder, "check", "hard.txt")
    assert done.returncode == 0
    assert "kept on purpose  contraction: it is a name" in done.stdout


def test_a_waiver_in_the_settings_keeps_a_finding_of_a_word_file(folder: Path) -> None:
    body = "<w:p><w:r><w:t>You can't.</w:t></w:r></w:p>"
    (folder / "letter.docx").write_bytes(office.word_of(body))
    settings = '[[allow]]\nfile = "*.docx"\nrule = "contraction"\nbecause = "It is a name."\n'
    (folder / "easyread.toml").write_text(settings, "utf-8")
    done = run(folder, "check", "letter.docx")
    assert (done.returncode, "It is a name." in done.stdout) == (0, True)


def test_a_waiver_in_the_settings_that_keeps_nothing_is_told(folder: Path) -> None:
    settings = '[[allow]]\nfile = "gone.docx"\nrule = "contraction"\nbecause = "It is a name."\n'
    (folder / "easyread.toml").write_text(settings, "utf-8")
    done = run(folder, "check", "hard.txt")
    assert "easyread.toml  warning  unused-waiver" in done.stdout
    assert "there is no file “gone.docx”" in done.stdout


@pytest.mark.parametrize("pattern", ["letters/*.txt", "./letters/*.txt", "letters\\\\*.txt"])
@pytest.mark.parametrize("named", ["letters/a.txt", "./letters/a.txt", "whole", "letters"])
def test_a_waiver_in_the_settings_counts_from_the_project(
    folder: Path, pattern: str, named: str
) -> None:
    (folder / "letters").mkdir()
    (folder / "letters" / "a.txt").write_text("You can't.\n", "utf-8")
    allow = f'[[allow]]\nfile = "{pattern}"\nrule = "contraction"\nbecause = "It is a name."\n'
    (folder / "easyread.toml").write_text(allow, "utf-8")
    path = str(folder / "letters" / "a.txt") if named == "whole" else named
    done = run(folder, "check", path)
    assert (done.returncode, "It is a name." in done.stdout) == (0, True)
    assert run(folder, "check", "hard.txt").returncode == 1


def test_a_baseline_knows_a_file_by_any_of_its_names(folder: Path) -> None:
    run(folder, "check", "./hard.txt", "--update-baseline")
    for name in ("hard.txt", str(folder / "hard.txt")):
        assert run(folder, "check", name).returncode == 0


def test_a_place_in_a_word_file_is_a_paragraph(folder: Path) -> None:
    body = "<w:p><w:r><w:t>We help.</w:t></w:r></w:p><w:p><w:r><w:t>You can't.</w:t></w:r></w:p>"
    (folder / "letter.docx").write_bytes(office.word_of(body))
    assert "letter.docx, paragraph 2  error" in run(folder, "check", "letter.docx").stdout


def test_a_document_that_is_not_easy_read_is_checked_as_plain(folder: Path) -> None:
    source = "---\ntitle: Our plan\nkind: plain\n---\n## Plan\n\nWe help.\n"
    (folder / "plan.md").write_text(source, "utf-8")
    done = run(folder, "check", "plan.md", "--format", "json")
    assert json.loads(done.stdout)["files"][0]["profile"] == "nhs-plain"


def test_a_profile_of_one_s_own_is_used(folder: Path) -> None:
    settings = (
        '[check]\nprofile = "ours"\n[profiles.ours]\ninherits = "nhs-easy-read"\n'
        '[profiles.ours.rules.contraction]\nseverity = "off"\n'
    )
    (folder / "easyread.toml").write_text(settings, "utf-8")
    assert "contraction" not in run(folder, "check", "hard.txt").stdout


def test_a_profile_that_is_not_known_gets_a_near_one(folder: Path) -> None:
    done = run(folder, "check", "hard.txt", "--profile", "nhs-easyread")
    assert (done.returncode, "nhs-easy-read" in done.stderr) == (2, True)


def test_other_languages_are_not_judged(folder: Path) -> None:
    (folder / "cy.txt").write_text("Rydym yn gweithio gyda phobl. " * 20, "utf-8")
    done = run(folder, "check", "cy.txt")
    assert (done.returncode, "We only know English." in done.stdout) == (0, True)


def test_lines_of_json_are_answered_in_order(folder: Path) -> None:
    given = '{"id": 1, "text": "You can\'t."}\nnonsense\n{"id": "b", "text": ""}\n'
    done = run(folder, "check", "--input-format", "jsonl", "--output-format", "jsonl", given=given)
    first, second, third = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 2
    assert (first["id"], first["sentences"]) == (1, [[0, 10]])
    assert (first["findings"][0]["start"], first["findings"][0]["end"]) == (4, 9)
    assert second["error"] == "Line 2: This is not JSON."
    assert (third["id"], third["findings"]) == ("b", [])


def test_lines_of_json_go_in_and_come_out_together(folder: Path) -> None:
    assert run(folder, "check", "--input-format", "jsonl").returncode == 2


def test_colour_is_for_terminals_only(folder: Path) -> None:
    assert "\x1b" not in run(folder, "check", "hard.txt").stdout
