import pytest

from tests.rules.pages.made import block, facts, field, foot, line, page, picture, run, seen


@pytest.mark.parametrize(
    ("contrast", "severity"), [(1.2, "error"), (4.4, "error"), (4.46, "warning"), (6.9, "warning")]
)
def test_pale_words_are_found(contrast: float, severity: str) -> None:
    pale = line("Pale words", contrast=contrast)
    (found,) = seen("faint-text", facts(page("Words."), page("Words.", pale)))
    assert (found.page, found.severity, found.boxes) == (2, severity, (pale.box,))
    assert (
        found.message == f"These words are pale. Their contrast is under {int(contrast) + 1} to 1."
    )
    assert found.hint == "Make the letters darker: 7 to 1 or more."


@pytest.mark.parametrize("contrast", [6.96, 7.0, 21.0, None])
def test_dark_words_and_what_is_not_known_are_let_be(contrast: float | None) -> None:
    assert not seen("faint-text", facts(page(line("Words", contrast=contrast))))


def test_page_numbers_must_be_seen_too() -> None:
    assert seen("faint-text", facts(page("Words.", foot("1", line={"contrast": 2.0}))))


def test_large_letters_get_no_discount() -> None:
    large = block(line(run("A large heading", size_pt=40.0), contrast=4.0), role="h1")
    assert seen("faint-text", facts(page("Words.", large)))[0].severity == "error"


def test_a_profile_may_ask_for_less() -> None:
    pale = facts(page(line("Words", contrast=5.0)))
    assert not seen("faint-text", pale, least=4.5, warn=4.5)


def test_logos_buttons_and_grounds_that_change_are_let_be() -> None:
    pale = block(line("Pale words", contrast=2.0))
    logo = picture(box=pale.box.around(picture().box))
    changing = line("Pale words", contrast=2.0, plain=False)
    assert not seen("faint-text", facts(page("Words.", pale, pictures=(logo,))))
    assert not seen("faint-text", facts(page(pale, fields=(field("button", box=pale.box),))))
    assert not seen("faint-text", facts(page(changing)))
