import json

import jsonschema
import pytest

from easyread.reporters import reporter
from easyread.reporters.sarif import sarif
from tests.reporters.sample import results
from tests.validators import sarif as sarif_schema


def run() -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = json.loads(sarif(results()))["runs"][0]
    return found


def test_the_page_says_that_it_is_sarif() -> None:
    page = json.loads(reporter("sarif")(results()))
    assert page["version"] == "2.1.0"


def test_every_result_names_a_rule_that_is_described() -> None:
    found = json.loads(sarif(results()))["runs"][0]
    rules = found["tool"]["driver"]["rules"]
    for one in found["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]


def test_a_result_has_its_region_and_its_words() -> None:
    found = next(one for one in run()["results"] if one["ruleId"] == "short")
    assert found["level"] == "error"
    assert json.dumps(found["locations"]) == json.dumps(
        [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "a%2C%20b.txt"},
                    "region": {
                        "startLine": 1,
                        "startColumn": 23,
                        "endLine": 1,
                        "endColumn": 27,
                        "snippet": {"text": "e.g."},
                    },
                }
            }
        ]
    )


def test_what_is_kept_on_purpose_is_suppressed() -> None:
    found = next(one for one in run()["results"] if one["ruleId"] == "kept")
    reason = "It is the name of a law."
    assert found["suppressions"] == [{"kind": "inSource", "justification": reason}]


def test_the_page_is_what_the_standard_asks_for() -> None:
    schema = sarif_schema.schema()
    assert schema is not None, "the package schemastore is missing: make setup"
    assert schema["$id"].endswith("/sarif-schema-2.1.0.json")
    jsonschema.Draft7Validator(schema).validate(json.loads(sarif(results())))
    broken = json.loads(sarif(results()))
    broken["runs"][0]["results"][0]["level"] = "bad"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(schema).validate(broken)
