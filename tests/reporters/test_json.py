import json
from pathlib import Path

from jsonschema import Draft202012Validator

from easyread.reporters import Results
from easyread.reporters.json import json as written
from tests.reporters.sample import SOURCE, results

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text("utf-8"))


def test_the_schema_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_what_is_written_fits_the_schema() -> None:
    page = json.loads(written(results()))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(page)] == []


def test_nothing_checked_fits_the_schema_too() -> None:
    page = json.loads(written(Results(())))
    assert Draft202012Validator(SCHEMA).is_valid(page)


def test_places_are_characters_of_the_file() -> None:
    (file,) = json.loads(written(results()))["files"]
    found = next(one for one in file["findings"] if one["rule"] == "short")
    assert SOURCE[found["start"] : found["end"]] == "e.g."


def test_what_is_kept_on_purpose_is_not_counted() -> None:
    page = json.loads(written(results()))
    assert (page["summary"]["error"], page["summary"]["waived"]) == (1, 1)
