"""Claims about writing files whole or not at all."""

import os
import resource
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from easyread import files
from easyread.errors import OutputError


def refused(path: Path, data: bytes = b"new") -> OutputError:
    with pytest.raises(OutputError) as caught:
        files.write(path, data)
    assert caught.value.place is not None
    assert caught.value.place.file == path.as_posix()
    assert caught.value.hint
    return caught.value


def test_a_new_file_is_written_with_its_folders(tmp_path: Path) -> None:
    files.write(tmp_path / "a" / "b" / "c.txt", b"words")
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"words"


def test_an_old_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    files.write(path, b"old")
    files.write(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_can_be_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    files.write(tmp_path / ("a" * 255), b"words")
    assert refused(tmp_path / ("a" * 256)).message == "This name is too long."


def test_a_file_can_be_read_by_whom_the_user_says(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        files.write(tmp_path / "a.txt", b"words")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


def test_many_writers_leave_the_users_mask_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with ThreadPoolExecutor(4) as workers:
            list(workers.map(lambda n: files.write(tmp_path / f"{n}.txt", b"words"), range(100)))
        assert os.umask(0o022) == 0o022
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {0o644}


def test_a_full_disk_leaves_the_old_file_whole(small_disk: Path) -> None:
    path = small_disk / "a.txt"
    files.write(path, b"old")
    assert refused(path, b"a" * 200_000).message == "There is no room left on the disk."
    assert path.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [path]


def test_a_file_over_the_limit_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    files.write(path, b"old")
    code = (
        "import sys; from pathlib import Path; from easyread import files\n"
        "try: files.write(Path(sys.argv[1]), b'a' * 200_000)\n"
        "except Exception as error: print(error)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, path],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent.parent,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)),
    )
    assert "There is no room left on the disk." in found.stdout
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_cannot_be_written_to_is_told(small_disk: Path) -> None:
    path = small_disk / "a.txt"
    files.write(path, b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert refused(path).message == "You may not write here."
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_ours_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir(mode=0o555)
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root")
    assert refused(folder / "a.txt").message == "You may not write here."


@pytest.mark.parametrize("name", ["file/a.txt", "file/more/a.txt"])
def test_a_file_in_place_of_a_folder_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("words")
    assert refused(tmp_path / name).message == "A part of this name is a file, not a folder."


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    assert refused(tmp_path / "a.txt").message == "There is a folder of this name."
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


@pytest.mark.parametrize(
    "name", ["letters/a.docx", "./letters/a.docx", "letters/../letters/a.docx", "letters\\a.docx"]
)
def test_a_file_has_one_name_in_its_project(tmp_path: Path, name: str) -> None:
    assert files.in_project(name, tmp_path) == "letters/a.docx"
    assert files.in_project(f"{tmp_path}/{name}", tmp_path) == "letters/a.docx"


def test_a_linked_project_names_its_files_the_same(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    assert files.in_project(str(link / "a.docx"), tmp_path / "real") == "a.docx"
    assert files.in_project(str(tmp_path / "real" / "a.docx"), link) == "a.docx"


def test_a_file_elsewhere_keeps_its_whole_name(tmp_path: Path) -> None:
    assert files.in_project("../b/a.md", tmp_path / "c") == (tmp_path / "b" / "a.md").as_posix()


def test_files_are_written_together(tmp_path: Path) -> None:
    first, second = tmp_path / "new" / "a", tmp_path / "new" / "b"
    files.write_together({first: b"1", second: b"2"})
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")
    assert sorted(first.parent.iterdir()) == [first, second]


def test_when_one_cannot_be_written_all_stay_as_they_were(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in "abc")
    first.write_bytes(b"old")
    third.mkdir()
    with pytest.raises(OutputError, match="folder of this name"):
        files.write_together({first: b"1", second: b"2", third: b"3"})
    assert first.read_bytes() == b"old"
    assert not second.exists()


def test_what_a_killed_run_left_is_taken_away(tmp_path: Path) -> None:
    left, busy = tmp_path / ".easyread-together-left", tmp_path / ".easyread-together-busy"
    for folder in (left, busy):
        folder.mkdir()
        (folder / "new-0").write_text("Jo")
    os.utime(left, (0, 0))
    files.write_together({tmp_path / "a": b"1"})
    assert not left.exists()
    assert busy.exists()


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        files.write(pipe, b"Words.")
        assert os.read(reader, 100) == b"Words."
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert [*tmp_path.iterdir()] == [pipe]
