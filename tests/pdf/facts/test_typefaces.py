import pytest

from easyread.pdf.facts.typefaces import typeface


@pytest.mark.parametrize(
    ("name", "family", "weight", "italic", "style"),
    [
        ("ABCDEF+Arial-BoldMT", "Arial", 700, False, "sans"),
        ("ArialMT", "Arial", 400, False, "sans"),
        ("Arial,BoldItalic", "Arial", 700, True, "sans"),
        ("TimesNewRomanPSMT", "Times New Roman", 400, False, "serif"),
        ("TimesNewRomanPS-BoldItalicMT", "Times New Roman", 700, True, "serif"),
        ("ABCDEF+Calibri-Light", "Calibri", 300, False, "sans"),
        ("Atkinson-Hyperlegible-Regular", "Atkinson Hyperlegible", 400, False, "sans"),
        ("DejaVuSans-Oblique", "DejaVu Sans", 400, True, "sans"),
        ("DejaVuSerif", "DejaVu Serif", 400, False, "serif"),
        ("OpenDyslexic-Bold", "OpenDyslexic", 700, False, "unknown"),
        ("MSSansSerif", "MSSans Serif", 400, False, "sans"),
        ("SourceSansPro-Semibold", "Source Sans Pro", 600, False, "sans"),
        ("RobotoMono-Medium", "Roboto Mono", 500, False, "fixed"),
        ("BrushScriptMT", "Brush Script", 400, False, "script"),
        ("Wingdings-Regular", "Wingdings", 400, False, "symbol"),
        ("Georgia-Italic", "Georgia", 400, True, "serif"),
        ("Made-Up", "Made Up", 400, False, "unknown"),
    ],
)
def test_a_font_is_known_by_its_name(
    name: str, family: str, weight: int, italic: bool, style: str
) -> None:
    found = typeface(name, 0, 0, embedded=True)
    assert (found.family, found.weight, found.italic, found.style) == (
        family,
        weight,
        italic,
        style,
    )


def test_flags_tell_what_the_name_does_not() -> None:
    found = typeface("Made-Up", (1 << 1) | (1 << 6) | (1 << 18), 0, embedded=False)
    assert (found.style, found.italic, found.bold, found.embedded) == ("serif", True, True, False)


def test_narrow_letters_are_told() -> None:
    assert typeface("ArialNarrow", 0, 0, embedded=True).condensed
    assert not typeface("Arial", 0, 0, embedded=True).condensed
