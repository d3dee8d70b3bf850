import pytest

from tests.rules.pages.made import block, facts, field, foot, line, page, picture, run, seen

TEXT = "Words as large as they should be, again and again."


def test_small_words_are_told_once_for_each_page() -> None:
    small = run("Words that are far too small.", size_pt=11.0)
    found = seen("small-text", facts(page("Large."), page(small, small)))
    assert [(one.page, one.message, one.severity) for one in found] == [
        (2, "This text is 11pt.", "error")
    ]
    assert found[0].hint == "Make it 14pt or more."
    assert found[0].boxes == (small.box, small.box)
    assert found[0].words == "Words that are far too small."


def test_words_of_many_sizes_are_one_problem() -> None:
    parts = [run("Far too small.", size_pt=size) for size in (9.0, 11.0, 10.0)]
    found = seen("small-text", facts(page(*parts)))
    assert [one.message for one in found] == ["This text is 9pt to 11pt."]


def test_a_few_small_signs_are_let_be() -> None:
    mark = run("2", size_pt=8.0)
    words = block(*[line("Words as large as they should be, again and again.")] * 5)
    assert not seen("small-text", facts(page(words, mark)))


def test_the_share_is_one_of_the_whole_document() -> None:
    small = run("12345", size_pt=8.0)
    many = block(*[line("x" * 99)] * 5)
    assert not seen("small-text", facts(page(many), page(small)))
    assert seen("small-text", facts(page(many), page(small, small)))


def test_words_that_could_be_larger_are_a_warning() -> None:
    found = seen("small-text", facts(page(run("Words.", size_pt=14.0))))
    assert [(one.message, one.severity) for one in found] == [("This text is 14pt.", "warning")]


@pytest.mark.parametrize("size", [15.8, 16.0, 24.0])
def test_what_is_nearly_right_is_right(size: float) -> None:
    assert not seen("small-text", facts(page(run("Words.", size_pt=size))))


def test_a_quarter_of_a_point_is_let_be() -> None:
    assert seen("small-text", facts(page(run("Words.", size_pt=13.7))))[0].severity == "error"
    assert seen("small-text", facts(page(run("Words.", size_pt=13.8))))[0].severity == "warning"


def test_raised_signs_are_let_be() -> None:
    big = run("An area of many m")
    raised = run("22", size_pt=9.0, baseline=big.baseline - 6)
    assert not seen("small-text", facts(page(block(line(big, raised)))))


def test_small_words_on_the_same_line_are_found() -> None:
    small = run("in small letters", size_pt=9.0)
    assert seen("small-text", facts(page(block(line("Words and words ", small)))))


def test_words_inside_a_picture_are_its_own() -> None:
    small = run("A logo", size_pt=8.0)
    logo = picture(box=small.box.around(picture().box))
    assert not seen("small-text", facts(page(TEXT, small, pictures=(logo,))))
    assert seen("small-text", facts(page(TEXT, small)))


def test_a_frame_round_a_page_of_words_is_no_picture() -> None:
    small = run("Words that are too small.", size_pt=11.0)
    made = page(small)
    assert seen("small-text", facts(page(small, pictures=(picture(box=made.box),))))


def test_captions_feet_hidden_words_and_licence_lines_belong_to_other_rules() -> None:
    quiet = [
        block(run("What the picture shows", size_pt=9.0), role="caption"),
        foot("A foot on each page", size_pt=9.0),
        block(run("Words for machines", size_pt=9.0, hidden=True)),
        block(run("© A supplier of pictures", size_pt=9.0)),
    ]
    assert not seen("small-text", facts(page(TEXT, *quiet)))


def test_small_words_that_people_type_are_found() -> None:
    found = seen("small-text", facts(page(TEXT, fields=(field("write", size_pt=10.0),))))
    assert [(one.severity, one.message) for one in found] == [
        ("error", "Words that people type here are 10pt.")
    ]


@pytest.mark.parametrize(
    ("kind", "size"), [("write", 0.0), ("write", None), ("line", 14.0), ("one", 8.0)]
)
def test_fields_of_another_size_are_right(kind: str, size: float | None) -> None:
    assert not seen("small-text", facts(page(TEXT, fields=(field(kind, size_pt=size),))))


def test_nothing_is_said_when_sizes_are_not_known() -> None:
    small = facts(page(run("Words.", size_pt=1.0)), laid_out=False)
    assert not seen("small-text", small)
