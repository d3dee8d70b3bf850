import pytest

from easyread.language.unsaid import unsaid


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("pain or [discomfort]", ("soreness",)),
        ("[discomfort], and pain", ("soreness",)),
        ("pains, [discomfort]", ("soreness",)),
        ("pain in the [discomfort]", ("pain", "soreness")),
        ("no [discomfort]. Pain", ("pain", "soreness")),
    ],
)
def test_what_stands_beside_it_is_not_said_again(text: str, left: tuple[str, ...]) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    assert unsaid(plain, start, end, ("pain", "soreness")) == left
