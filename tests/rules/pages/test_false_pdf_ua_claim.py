from typing import Any

import pytest

from easyread.model.tagged import Fault
from tests.rules.pages.made_pdf import field, form, pdf, tags, told, weights


@pytest.mark.parametrize("change", [
    {"tags": ()},
    {"marked": False},
    {"suspects": True},
    {"xmp_title": ""},
    {"shows_title": False},
    {"language": ""},
    {"version": "2.0"},
    {"can_be_spoken": False},
    {"xfa": "dynamic"},
    {"tags": tags(("Figure",))},
    {"validator": (Fault("FONT-1", "a font is not embedded"),)},
])  # fmt: skip
def test_a_claim_that_is_not_kept_is_told(change: dict[str, Any]) -> None:
    assert weights(told("false-pdf-ua-claim", pdf(ua_part=1, **change))) == [("error", 0)]
    assert not told("false-pdf-ua-claim", pdf(**change))


def test_a_form_whose_fields_say_nothing_is_told() -> None:
    assert told("false-pdf-ua-claim", form(field(spoken=""), ua_part=1))


def test_a_claim_that_we_cannot_fault_is_let_be() -> None:
    assert not told("false-pdf-ua-claim", pdf(ua_part=1, validator=()))
    assert not told("false-pdf-ua-claim", form(field(), ua_part=2, version="2.0"))
