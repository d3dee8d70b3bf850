from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_lock_that_forbids_to_read_aloud_is_told() -> None:
    found = told("locked-voice", pdf(encrypted=True, can_be_spoken=False))
    assert weights(found) == [("error", 0)]


def test_any_lock_is_a_warning() -> None:
    assert weights(told("locked-voice", pdf(encrypted=True))) == [("warning", 0)]


def test_no_lock_is_fine() -> None:
    assert not told("locked-voice", pdf())
