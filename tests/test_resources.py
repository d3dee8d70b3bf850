"""Claims about where templates and symbols come from."""

from pathlib import Path

from easyread.resources import BUILT_IN, Resources


def test_the_projects_own_folder_comes_first(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    assert Resources(tmp_path).folders("templates") == (
        (tmp_path / "templates").resolve(),
        BUILT_IN / "templates",
    )


def test_without_an_own_folder_there_is_ours(tmp_path: Path) -> None:
    assert Resources(tmp_path).folders("symbols") == (BUILT_IN / "symbols",)


def test_our_own_project_names_each_folder_once() -> None:
    assert Resources(BUILT_IN).folders("templates") == (BUILT_IN / "templates",)


def test_the_built_in_folders_hold_what_they_should() -> None:
    assert (BUILT_IN / "templates" / "new" / "leaflet.md").is_file()
    assert (BUILT_IN / "symbols" / "together" / "pack.toml").is_file()


def test_a_pack_of_the_project_hides_one_of_ours(tmp_path: Path) -> None:
    for name in ("openmoji", "mine", "not-a-pack"):
        (tmp_path / "symbols" / name).mkdir(parents=True)
    for name in ("openmoji", "mine"):
        (tmp_path / "symbols" / name / "pack.toml").touch()
    packs = list(Resources(tmp_path).packs())
    assert [pack.name for pack in packs] == ["mine", "openmoji", "together"]
    assert packs[1].is_relative_to(tmp_path)
