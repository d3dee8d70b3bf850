from easyread.model.lettering import Font
from tests.rules.pages.made import facts, page, run, seen

TEXT = "Words as large as they should be, again and again."


def test_a_third_font_is_found_where_it_is_first_used() -> None:
    third = run("A third font.", font=Font("C", "Calibri"))
    other = run(TEXT, font=Font("V", "Verdana"))
    (found,) = seen("many-fonts", facts(page(TEXT, other), page(third)))
    assert (found.page, found.severity, found.boxes) == (2, "warning", (third.box,))
    assert found.message == "There are 3 fonts: Arial, Verdana, Calibri."
    assert found.hint == "Use 2 at most."


def test_2_fonts_are_right() -> None:
    assert not seen("many-fonts", facts(page(TEXT, run(TEXT, font=Font("V", "Verdana")))))


def test_bold_letters_are_no_other_font() -> None:
    bold = [run(TEXT, font=Font(f"Arial-{weight}", "Arial", weight)) for weight in (500, 700, 900)]
    assert not seen("many-fonts", facts(page(TEXT, *bold)))


def test_bullets_signs_and_other_scripts_are_let_be() -> None:
    signs = [
        run("●●●●●●", font=Font("W", "Wingdings", style="symbol")),
        run("✔✔✔✔✔✔", font=Font("D", "DejaVu Sans")),
        run("اللغة العربية", font=Font("N", "Noto Sans Arabic")),
        run("→→→→", font=Font("M", "Math")),
    ]
    assert not seen("many-fonts", facts(page(TEXT, *signs)))
