from typing import Any

import pytest

from easyread.model.page import Drawn, Field
from tests.rules.pages.made import facts, field, page, seen
from tests.rules.pages.placed import BLACK, box, words


def _place(kind: Any, high: float, wide: float = 150, **changed: Any) -> Field:
    return field(kind, box=box(20, 60, 20 + wide, 60 + high), **changed)


@pytest.mark.parametrize(("kind", "high", "severity"), [
    ("line", 7, "error"), ("line", 9, "warning"), ("line", 10, ""), ("line", 14, ""),
    ("write", 15, "error"), ("write", 30, "warning"), ("write", 40, ""),
    ("one", 5, ""), ("list", 5, ""),
])  # fmt: skip
def test_places_to_write_have_a_least_height(kind: Any, high: float, severity: str) -> None:
    found = seen("little-room-to-write", facts(page(fields=(_place(kind, high),))))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_the_message_says_how_high_it_is() -> None:
    (found,) = seen("little-room-to-write", facts(page(), page(fields=(_place("write", 15),))))
    assert found.page == 2
    assert found.message == "A box to write in is only 15 mm high."
    assert found.hint == "Make it 40 mm high."


def test_a_short_line_is_a_warning_but_not_for_dates() -> None:
    (found,) = seen("little-room-to-write", facts(page(fields=(_place("line", 12, 60),))))
    assert (found.severity, found.hint) == ("warning", "Make it 100 mm wide.")
    for words_ in ("Postcode", "Date of birth"):
        short = _place("line", 12, 40, label=words_)
        assert not seen("little-room-to-write", facts(page(fields=(short,))))


def test_the_frame_that_is_drawn_round_a_field_counts() -> None:
    frame = Drawn(box(18, 58, 172, 70), BLACK)
    assert not seen(
        "little-room-to-write", facts(page(fields=(_place("line", 8),), shapes=(frame,)))
    )


def _rules(gap: float, count: int = 5) -> tuple[Drawn, ...]:
    return tuple(Drawn(box(20, 60 + gap * at, 190, 60.3 + gap * at), BLACK) for at in range(count))


def test_drawn_lines_need_room_between_them() -> None:
    (found,) = seen("little-room-to-write", facts(page(shapes=_rules(7))))
    assert (found.severity, found.hint) == ("warning", "Leave 10 mm between.")
    assert not seen("little-room-to-write", facts(page(shapes=_rules(11))))


def test_rules_of_a_table_double_rules_and_screens_are_let_be() -> None:
    cells = [words("Monday", 30, 61.5 + 7 * at, size_pt=12.0) for at in range(5)]
    assert not seen("little-room-to-write", facts(page(*cells, shapes=_rules(7))))
    assert not seen("little-room-to-write", facts(page(shapes=_rules(7, 2))))
    web = facts(page(fields=(_place("line", 5),)), medium="html")
    assert not seen("little-room-to-write", web)
