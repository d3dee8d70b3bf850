from easyread.model.lettering import Line
from tests.rules.pages.made import block, facts, line, page, picture, run, seen

LONG = "White words on a dark blue ground that go on and on."


def _light(text: str) -> Line:
    return line(run(text, colour=(255, 255, 255)), paper=(0, 40, 90))


def test_a_paragraph_of_pale_letters_is_found() -> None:
    light = block(_light(LONG))
    (found,) = seen("light-text", facts(page("Words."), page("Words.", light)))
    assert (found.page, found.severity, found.boxes) == (2, "warning", (light.box,))
    assert found.message == "These letters are pale on a dark ground."
    assert found.hint == "Use dark letters on a pale ground."


def test_dark_letters_are_right() -> None:
    assert not seen("light-text", facts(page(LONG, line(LONG, paper=(255, 250, 230)))))


def test_bands_with_headings_signs_and_logos_are_let_be() -> None:
    logo = block(_light(LONG))
    around = picture(box=logo.box.around(picture().box))
    quiet = [
        block(_light(LONG), role="h1"),
        block(_light("Part 1")),
        block(_light(LONG), role="th"),
    ]
    assert not seen("light-text", facts(page("Words.", *quiet)))
    assert not seen("light-text", facts(page("Words.", logo, pictures=(around,))))


def test_colours_that_the_reader_chose_are_let_be() -> None:
    assert not seen("light-text", facts(page(_light(LONG), _light(LONG))))
