import pytest

from easyread.rules.counts import drawn_fields
from tests.rules.pages.made import facts, field, page, seen


@pytest.mark.parametrize(("contrast", "message"), [
    (1.0, "The edge of this box cannot be seen."),
    (2.4, "The edge of this box is pale: under 3 to 1."),
    (2.9, "The edge of this box is pale: under 3 to 1."),
])  # fmt: skip
def test_boxes_with_a_pale_edge_are_told_once_a_page(contrast: float, message: str) -> None:
    pale = (field(edge_contrast=contrast), field(edge_contrast=contrast))
    (found,) = seen("faint-box", facts(page("Words."), page(fields=pale)))
    assert (found.page, found.severity, found.message) == (2, "error", message)
    assert found.boxes == tuple(one.box for one in pale)
    assert found.hint == "Give it a dark edge: 3 to 1 or more."


@pytest.mark.parametrize("contrast", [2.96, 3.0, 21.0, None])
def test_dark_edges_and_what_is_not_known_are_let_be(contrast: float | None) -> None:
    assert not seen("faint-box", facts(page(fields=(field(edge_contrast=contrast),))))


def test_buttons_and_fields_that_are_not_seen_are_let_be() -> None:
    quiet = (field("button", edge_contrast=1.0), field(edge_contrast=1.0, seen=False))
    assert not seen("faint-box", facts(page(fields=quiet)))


def test_boxes_with_an_edge_that_is_not_known_do_not_count_as_checked() -> None:
    assert drawn_fields(facts(page(fields=(field(), field(edge_contrast=None))))) == 1
