"""Claims about Mulberry, ARASAAC, Widgit and Photosymbols."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from easyread.resources import BUILT_IN
from easyread.symbols.adding import Wish
from easyread.symbols.best import FOLDER as BEST
from easyread.symbols.concepts import read
from easyread.symbols.library import Library
from easyread.symbols.match import matcher
from tests.symbols.adding.sets import (
    MULBERRY_HEAD,
    SQUARE,
    arasaac,
    archive,
    brought,
    folder,
    pixels,
    why,
)

PLAIN = Wish("mine")
RECORDS = [
    {
        "_id": 7,
        "keywords": [{"keyword": "house", "plural": "houses", "type": 2}, {"keyword": "home"}],
        "categories": ["building", "home"],
        "tags": ["home", "core_vocabulary"],
        "sex": False,
        "violence": False,
    },
    {"_id": 5, "keywords": [{"keyword": "house"}], "sex": False, "violence": False},
    {"_id": 8, "keywords": [{"keyword": "fight"}], "sex": False, "violence": True},
    {"_id": 9, "keywords": [{"keyword": "sex"}], "sex": True, "violence": False},
    {"_id": 10, "keywords": [], "sex": False, "violence": False},
    {"_id": 11, "keywords": [{"keyword": "gone"}]},
    {"_id": 7, "keywords": [{"keyword": "again"}]},
]


@pytest.mark.parametrize("column", ["symbol", "symbol-en"])
def test_mulberry_comes_with_its_own_list(tmp_path: Path, column: str) -> None:
    home = folder(tmp_path / "in", "EN/vote_,_to.svg", "EN/doctor_1a.svg", "EN/Polish.svg",
                  "EN/polish.svg", "EN/gun.svg")  # fmt: skip
    rows = (
        '1,"vote_,_to",verb,3,Doing,0,election ballot_box\n2,doctor_1a,noun,4,People,0,\n'
        "3,Polish,adjective,5,Places,0,\n4,polish,noun,6,Home,0,shoe\n5,gun,noun,7,War,1,\n"
        "6,gone,noun,6,Home,0,\n"
    )
    list_ = home / "scripts" / "data" / "symbol-info-en.csv"
    list_.parent.mkdir(parents=True)
    list_.write_text(MULBERRY_HEAD.replace(",symbol,", f",{column},") + rows, "utf-8")
    added, found = brought(tmp_path, home, PLAIN)
    assert found.symbols["vote-to"].terms == ("vote",)
    assert found.symbols["vote-to"].tags == ("election", "ballot box")
    assert found.symbols["vote-to"].origin.id == "1"
    assert found.symbols["doctor-1a"].terms == ("doctor",)
    assert found.symbols["polish-2"].tags == ("shoe",)
    assert found.credit.licence == "CC BY-SA 4.0"
    assert "Steve Lee" in found.credit.sentence
    assert found.credit.commercial is True
    assert why(added)["gone"] == "The list names it, but it is not there."
    assert "--sensitive" in why(added)["EN/gun.svg"]


def test_arasaac_records_find_their_pictures(tmp_path: Path) -> None:
    home = arasaac(tmp_path / "in", RECORDS, "5.svg", "7.svg", "8.svg", "9.svg", "10.svg")
    (home / "7_500.png").write_bytes(pixels())
    added, found = brought(tmp_path, home, PLAIN)
    assert list(found.symbols) == ["house", "house-7", "10"]
    assert found.symbols["house-7"].terms == ("house", "houses", "home")
    assert found.symbols["house-7"].tags == ("building", "home", "core vocabulary")
    assert found.symbols["house-7"].origin.id == "7"
    assert (found.credit.licence, found.credit.commercial) == ("CC BY-NC-SA", False)
    assert "Sergio Palao" in found.credit.sentence
    assert "Government of Aragon" in found.credit.sentence
    told = why(added)
    assert {"8.svg", "9.svg"} <= told.keys()
    assert [one.wanted for one in added.left_out if "svg" in one.file] == [True, True]
    assert told["1 record"] == "Its picture is not there."
    assert told["7"] == "It stands in the list twice."


def test_pictures_that_no_record_names_are_told(tmp_path: Path) -> None:
    home = arasaac(tmp_path / "in", RECORDS, "5.svg", "7.svg", "7_500.png", "444.svg")
    added, found = brought(tmp_path, home, PLAIN)
    assert "444" not in found.symbols
    assert added.notes[0] == "1 picture has no record. We leave such pictures out."


def test_sensitive_pictures_come_in_when_they_are_asked_for(tmp_path: Path) -> None:
    home = arasaac(tmp_path / "in", RECORDS, "8.svg", "9.svg")
    _, found = brought(tmp_path, home, replace(PLAIN, sensitive=True))
    assert [symbol.origin.sensitive for symbol in found.symbols.values()] == [True, True]


@pytest.mark.parametrize("name", ["3.png", "3_500.png", "images/3.svg"])
def test_cboards_archive_has_ids_and_words(tmp_path: Path, name: str) -> None:
    data = SQUARE if name.endswith("svg") else pixels()
    records = json.dumps([{"id": "3", "kw": ["tea", "cup of tea"]}, {"id": "4", "kw": ["milk"]}])
    path = archive(tmp_path / "arasaac.zip", {name: data, "arasaac.json": "\ufeff" + records})
    _, found = brought(tmp_path, path, PLAIN)
    assert found.symbols["tea"].terms == ("tea", "cup of tea")
    assert found.credit.title == "ARASAAC"


@pytest.mark.parametrize("value", [None, 3, "x", [], [3], {"_id": 1}, [{"_id": {}, "kw": 3}]])
def test_records_of_another_shape_stop_nothing(tmp_path: Path, value: object) -> None:
    home = arasaac(tmp_path / "in", value, "a.svg")
    try:
        _, found = brought(tmp_path, home, replace(PLAIN, licence="CC0", author="Sam"))
    except Exception as error:  # noqa: BLE001  only one of ours may stop it
        assert "No picture could come in" in str(error)  # noqa: PT017
    else:
        assert list(found.symbols) == ["a"]


def test_widgit_comes_by_file_name_and_has_a_limit(tmp_path: Path) -> None:
    home = folder(tmp_path / "in")
    (home / "doctor (2).png").write_bytes(pixels())
    _, found = brought(tmp_path, home, replace(PLAIN, set="widgit"))
    assert found.symbols["doctor-2"].terms == ("doctor",)
    assert found.most == 100
    assert found.credit.commercial is False
    assert "Widgit Software" in found.credit.sentence


def test_photosymbols_are_not_asked_who_is_in_them(tmp_path: Path) -> None:
    from tests.symbols.adding.sets import photograph

    home = folder(tmp_path / "in")
    (home / "Talking to a doctor.jpg").write_bytes(photograph())
    _, found = brought(tmp_path, home, replace(PLAIN, set="photosymbols"))
    assert found.symbols["talking-to-a-doctor"].terms == ("talking to a doctor",)
    assert (found.style, found.credit.commercial) == ("photographs", False)


def test_a_commercial_licence_can_be_told(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    wish = replace(PLAIN, set="photosymbols", commercial=True)
    assert brought(tmp_path, home, wish)[1].credit.commercial is True


def test_a_concept_gets_the_best_picture_of_mulberry(tmp_path: Path) -> None:
    names = ("group_work", "meeting", "cross", "doctor_1a", "doctor_2a", "bread", "vote_,_to")
    home = folder(tmp_path / "in", *(f"EN/{name}.svg" for name in names))
    rows = "".join(f'{n},"{name}",noun,1,Kind,0,\n' for n, name in enumerate(names))
    (home / "symbol-info-en.csv").write_text(MULBERRY_HEAD + rows, "utf-8")
    _, pack = brought(tmp_path, home, replace(PLAIN, name="ours"))
    assert {symbol.origin.set for symbol in pack.symbols.values()} == {"mulberry"}
    packs = [BUILT_IN / "symbols" / "together", pack.folder]
    found = matcher(Library.read(packs, ("ours", "together"))).symbols
    best = {name: found[name][0] for name in ("meeting", "doctor", "vote", "bread")}
    assert best == {
        "meeting": "ours:group-work",
        "doctor": "ours:doctor-1a",
        "vote": "ours:vote-to",
        "bread": "ours:bread",
    }
    assert "ours:cross" not in found["cross"], "a crucifix"


def test_each_best_picture_is_of_a_concept_that_there_is() -> None:
    rows = (BEST / "mulberry.tsv").read_text("utf-8").splitlines()
    concepts = [row.split("\t")[0] for row in rows if not row.startswith("#")][1:]
    assert set(concepts) <= set(read().concepts)
    assert len(concepts) == len(set(concepts)) > 140
