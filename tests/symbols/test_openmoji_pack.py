"""Claims about the OpenMoji pack: which drawings it names, and that each is fit to be shown."""

import csv
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from xml.etree import ElementTree

import pytest

PACK = Path(__file__).parents[2] / "symbols" / "openmoji"
COLUMNS = ["name", "terms", "file", "alt"]
LONGEST_ALT = 99
SKIN_TONE = re.compile(r"-1F3F[B-F]")
SYNONYMS = {frozenset({"cross", "no"})}
RELIED_ON = """
    question idea vote date time phone email computer website information book letter read music
    home office person tick cross wait break not-sure law search data folder map calendar
    clock talk video good poor welcome news camera
""".split()
UNWANTED_TAGS = {"script", "text", "foreignObject", "image", "a", "animate", "set"}


def read_words() -> list[dict[str, str]]:
    with (PACK / "words.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PACK_FACTS = tomllib.loads((PACK / "pack.toml").read_text(encoding="utf-8"))
NEVER: dict[str, str] = PACK_FACTS["never"]
WORDS = read_words()
NAMES = [word["name"] for word in WORDS]


def drawings() -> Traversable:
    kind, _, place = PACK_FACTS["files"].partition(":")
    assert kind == "package"
    package, _, folder = place.partition("/")
    return files(package).joinpath(folder)


def without_skin_tone(stem: str) -> str:
    return SKIN_TONE.sub("", stem)


def is_same_drawing(stem: str, never: str) -> bool:
    plain = without_skin_tone(stem)
    return plain == never or plain.startswith(f"{never}-")


def attributes(drawing: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for element in drawing.iter():
        for name, value in element.items():
            yield name.rpartition("}")[2], value


def test_the_pack_says_whose_work_it_shows() -> None:
    assert PACK_FACTS["name"] == PACK.name
    assert PACK_FACTS["licence"] == "CC BY-SA 4.0"
    assert PACK_FACTS["licence_url"].startswith("https://creativecommons.org/licenses/by-sa/4.0")
    assert "OpenMoji" in PACK_FACTS["credit"]
    assert "CC BY-SA 4.0" in PACK_FACTS["credit"]
    assert PACK_FACTS["changed"] is False
    assert PACK_FACTS["commercial"] is True


def test_the_list_has_its_columns() -> None:
    assert list(WORDS[0]) == COLUMNS
    assert all(all(word[column] for column in COLUMNS) for word in WORDS)


def test_names_are_sorted_and_unique() -> None:
    assert sorted(set(NAMES)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kebab_case(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)


@pytest.mark.parametrize("name", RELIED_ON)
def test_a_name_that_authors_rely_on_is_there(name: str) -> None:
    assert name in NAMES


def test_a_term_leads_to_one_name() -> None:
    terms = Counter(term for word in WORDS for term in word["terms"].split(";"))
    assert [term for term, count in terms.items() if count > 1] == []


@pytest.mark.parametrize("word", WORDS, ids=NAMES)
def test_terms_are_plain_lower_case_words(word: dict[str, str]) -> None:
    for term in word["terms"].split(";"):
        assert term == term.strip().lower()
        assert term


def test_a_drawing_has_one_name() -> None:
    names_of: dict[str, set[str]] = {}
    for word in WORDS:
        names_of.setdefault(word["file"], set()).add(word["name"])
    shared = {frozenset(names) for names in names_of.values() if len(names) > 1}
    assert shared <= SYNONYMS


@pytest.mark.parametrize("word", WORDS, ids=NAMES)
def test_the_alternative_text_is_short_and_plain(word: dict[str, str]) -> None:
    alt = word["alt"]
    assert alt == alt.strip()
    assert 0 < len(alt) <= LONGEST_ALT
    assert alt[0].isupper()
    assert not alt.endswith(".")
    assert not re.match(r"(an? )?(picture|image|drawing|icon|photo|symbol) of", alt.lower())


@pytest.mark.parametrize("word", WORDS, ids=NAMES)
def test_a_drawing_is_a_still_picture_that_needs_nothing_else(word: dict[str, str]) -> None:
    drawing = ElementTree.fromstring(drawings().joinpath(word["file"]).read_bytes())
    assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
    assert drawing.get("viewBox") == "0 0 72 72"
    tags = {element.tag.rpartition("}")[2] for element in drawing.iter()}
    assert not tags & UNWANTED_TAGS
    for name, value in attributes(drawing):
        assert not name.startswith("on")
        assert name != "href" or value.startswith("#")
        assert not re.search(r"url\(\s*['\"]?(?!#)|@import", value)
    for style in drawing.iter("{http://www.w3.org/2000/svg}style"):
        assert not re.search(r"url\(\s*['\"]?(?!#)|@import", style.text or "")


@pytest.mark.parametrize("word", WORDS, ids=NAMES)
def test_no_name_shows_a_drawing_that_must_never_be_used(word: dict[str, str]) -> None:
    stem = word["file"].removesuffix(".svg")
    assert [never for never in NEVER if is_same_drawing(stem, never)] == []


def test_each_drawing_never_used_is_in_the_package_and_has_a_reason() -> None:
    stems = [
        drawing.name.removesuffix(".svg")
        for drawing in drawings().iterdir()
        if drawing.name.endswith(".svg")
    ]
    plain = {without_skin_tone(stem) for stem in stems}
    unknown = [
        never
        for never in NEVER
        if never not in plain and not any(stem.startswith(f"{never}-") for stem in plain)
    ]
    assert unknown == []
    assert all(reason.strip() for reason in NEVER.values())


@pytest.mark.parametrize(
    "stem", ["1F6B6-1F3FD", "1F9D1-1F3FB-200D-1F9AF", "1F6B6-200D-2640-FE0F", "1F4AA"]
)
def test_skin_tone_and_sex_do_not_hide_a_drawing_never_used(stem: str) -> None:
    assert any(is_same_drawing(stem, never) for never in NEVER)
