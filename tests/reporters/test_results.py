from easyread.model.prose import Suggestion
from easyread.reporters.results import tries
from tests.reporters.sample import finding


def test_words_that_the_hint_names_are_not_said_again() -> None:
    found = finding("hard-word", "warning", 0, "meet", "", "see", "join")
    found = found._replace(hint="You could write “see”.")
    assert tries(found) == ("Or: join (a note)",)


def test_what_to_write_comes_with_its_note() -> None:
    found = finding("hard-word", "warning", 0, "meet")
    found = found._replace(suggestions=(Suggestion("see"), Suggestion("join", "of clubs")))
    assert tries(found) == ("Try: see", "Try: join (of clubs)")
