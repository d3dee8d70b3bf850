from easyread.model.box import Box
from tests.rules.pages.made import block, facts, line, page, paragraph, picture, seen

WORDS = line("Words on a photo", plain=False)


def test_words_on_a_photo_are_found() -> None:
    photo = picture(box=WORDS.box, pixels=(800, 600), style="photo")
    (found,) = seen("text-on-picture", facts(page("Words."), page(WORDS, pictures=(photo,))))
    assert (found.page, found.severity, found.boxes) == (2, "error", (WORDS.box,))
    assert found.message == "These words stand on a picture or a pattern."
    assert found.hint == "Put them beside it, or on 1 plain colour."


def test_words_on_a_ground_that_fills_the_page_are_found() -> None:
    made = page(WORDS)
    ground = picture(box=made.box, background=True, pixels=(800, 600))
    assert seen("text-on-picture", facts(page(WORDS, pictures=(ground,))))


def test_words_on_a_drawn_pattern_are_found() -> None:
    text = paragraph("Words on a pattern", "and more of them", line={"plain": False})
    ground = picture(box=page("x").box, background=True)
    assert seen("text-on-picture", facts(page(text, pictures=(ground,))))
    assert not seen("text-on-picture", facts(page(text)))


def test_words_on_a_ground_that_changes_are_found() -> None:
    lines = [line("Words on it", plain=False, paper=(40 * at, 9, 9)) for at in (1, 2)]
    assert seen("text-on-picture", facts(page(block(*lines))))


def test_a_browser_knows_what_lies_behind_words() -> None:
    assert seen("text-on-picture", facts(page(WORDS), medium="html"))


def test_marked_words_in_a_frame_are_let_be() -> None:
    frame = picture(box=page("x").box, background=True)
    text = block(line("Some marked words", plain=False), line("and more of them"))
    assert not seen("text-on-picture", facts(page(text, pictures=(frame,))))


def test_a_plain_ground_is_right() -> None:
    plain = line("Words on a box of 1 colour")
    made = page(plain)
    assert not seen(
        "text-on-picture", facts(page(plain, pictures=(picture(box=made.box, background=True),)))
    )


def test_marked_words_words_beside_and_words_in_drawings_are_let_be() -> None:
    photo = picture(box=Box(300, 300, 400, 400), pixels=(800, 600), style="photo")
    drawing = picture(box=WORDS.box, style="drawing")
    assert not seen("text-on-picture", facts(page(WORDS)))
    assert not seen("text-on-picture", facts(page(block(WORDS), pictures=(photo,))))
    assert not seen("text-on-picture", facts(page(WORDS, pictures=(drawing,))))
