from easyread.rules import check
from tests.rules.conftest import MakeProse

LATE = (
    "You can have an advocate. We can find one for you. It costs nothing. You can ask us by phone. "
    "You can write to us too. An advocate is someone who helps you speak up."
)


def test_a_word_that_is_explained_too_late_is_named_in_a_whole_sentence(prose: MakeProse) -> None:
    found = check(prose(LATE), only=["unexplained-word"]).findings
    assert [one.message for one in found] == ["The text explains “advocate” too late."]
