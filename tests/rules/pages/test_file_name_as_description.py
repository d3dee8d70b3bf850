import pytest

from tests.rules.pages.made_pdf import pdf, tags, told, weights


@pytest.mark.parametrize("alt", [
    "IMG_2034.jpg", "house.png", "My house 2.JPEG", "Picture 3", "image", "DSC01234", "20240113",
    "shutterstock_1234567",
])  # fmt: skip
def test_the_name_of_a_file_is_told(alt: str) -> None:
    found = told("file-name-as-description", pdf(tags=tags(("Figure", {"alt": alt}))))
    assert weights(found) == [("error", 1)]


@pytest.mark.parametrize("alt", ["A house", "Picture of a house", "1 in 4 people", "", None])
def test_words_are_fine(alt: str | None) -> None:
    assert not told("file-name-as-description", pdf(tags=tags(("Figure", {"alt": alt}))))
