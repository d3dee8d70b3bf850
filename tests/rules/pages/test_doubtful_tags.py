from tests.rules.pages.made_pdf import pdf, told, weights


def test_tags_that_the_file_doubts_are_told() -> None:
    assert weights(told("doubtful-tags", pdf(suspects=True))) == [("error", 0)]


def test_broken_tags_are_told() -> None:
    assert weights(told("doubtful-tags", pdf(whole=False))) == [("warning", 0)]


def test_whole_tags_are_fine() -> None:
    assert not told("doubtful-tags", pdf())
