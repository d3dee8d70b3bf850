import pytest

from tests.rules.pages.made_pdf import pdf, told, weights


@pytest.mark.parametrize("title", [
    "report-final.docx",
    "Have your say.pdf",
    "Microsoft Word - Have your say",
    "Untitled",
    "Document1",
    "ER_booklet_v3",
    "PowerPoint Presentation",
])  # fmt: skip
def test_the_name_of_a_file_is_told(title: str) -> None:
    assert weights(told("file-name-as-title", pdf(xmp_title=title))) == [("error", 0)]


@pytest.mark.parametrize("title", ["Have your say", "Your health in 2026", "Documents we like"])
def test_a_title_in_words_is_fine(title: str) -> None:
    assert not told("file-name-as-title", pdf(xmp_title=title))
