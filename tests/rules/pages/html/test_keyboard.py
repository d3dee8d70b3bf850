from dataclasses import replace

from easyread.model.box import Box
from easyread.model.screen import Moving, Stop
from tests.rules.pages.html.made import anchor, control, field, html, part, seen


def test_a_part_that_does_not_show_the_focus_is_told() -> None:
    stops = (Stop(part("Home", "a"), True), Stop(part("Send", "button"), False))
    (found,) = seen("hidden-focus", html(stops=stops))
    assert (found.severity or "error", found.words) == ("error", "Send")
    assert not seen("hidden-focus", html(stops=stops[:1]))


def test_a_frame_shows_its_own_focus() -> None:
    assert not seen("hidden-focus", html(stops=(Stop(part("", "iframe"), False),)))


def test_what_only_a_mouse_can_use_is_told() -> None:
    assert seen("mouse-only-part", html(mouse_only=(part(),)))
    assert not seen("mouse-only-part", html())


def test_what_jumps_to_the_front_is_told() -> None:
    assert seen("forced-tab-order", html(forced_tabs=(part(),)))
    assert not seen("forced-tab-order", html())


def test_small_targets_are_an_error_and_those_that_could_be_larger_a_warning() -> None:
    for px, severity in ((18, "error"), (24, "warning"), (40, "warning"), (44, None)):
        box = Box(0, 0, 300, px * 0.75)
        facts = html(controls=(control(field=field(box=box), target=box),))
        found = [one.severity for one in seen("small-target", facts)]
        assert found == ([severity] if severity else [])


def test_a_small_box_with_a_large_label_is_large_enough() -> None:
    one = control("radio", field=field("one", box=Box(0, 0, 15, 15)), target=Box(0, 0, 200, 40))
    assert not seen("small-target", html(controls=(one,)))


def test_targets_are_not_known_without_a_browser() -> None:
    whole = html(controls=(control(target=Box(0, 0, 9, 9)),))
    assert not seen("small-target", replace(whole, shown=replace(whole.shown, laid_out=False)))


def test_links_and_buttons_without_words_are_told() -> None:
    silent = control("submit", field=field("button", spoken="", label=""))
    (found,) = seen("nameless-button", html(controls=(silent,), anchors=(anchor("", "a.html"),)))
    assert found.message.startswith("2 links or buttons")
    spoken = control("submit", field=field("button", spoken="Send"))
    assert not seen("nameless-button", html(controls=(spoken,), anchors=(anchor("Home", "/"),)))


def test_what_moves_without_end_is_an_error() -> None:
    for kind in ("sound", "video", "animation", "picture", "words"):
        (found,) = seen("moving-part", html(moving=(Moving(part(), kind),)))
        assert found.severity == "error"


def test_what_moves_for_a_short_time_is_less() -> None:
    for seconds, severity in ((6.0, "error"), (3.0, "warning"), (0.3, None)):
        facts = html(moving=(Moving(part(), "animation", seconds),))
        found = [one.severity for one in seen("moving-part", facts)]
        assert found == ([severity] if severity else [])


def test_a_video_that_can_be_stopped_is_a_warning() -> None:
    (found,) = seen("moving-part", html(moving=(Moving(part(), "video", None, True),)))
    assert found.severity == "warning"


def test_parts_that_move_alike_are_one_problem() -> None:
    facts = html(moving=(Moving(part(), "picture"), Moving(part(), "picture")))
    assert [len(one.boxes) for one in seen("moving-part", facts)] == [2]
