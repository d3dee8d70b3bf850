import pytest

from easyread import fixes, readers
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.model.prose import Finding, Prose, Suggestion, source_span


def finding(
    prose: Prose, words: str, write: str, *, sure: bool = True, waived: str = ""
) -> Finding:
    at, unit = next((n, unit) for n, unit in enumerate(prose.units) if words in unit.text)
    start = unit.text.index(words)
    span = Span(start, start + len(words))
    return Finding(
        "rule", "error", "", "", (Suggestion(write, sure=sure),), Place("a"), span,
        source_span(unit, span), unit.text, (), waived=waived, unit=at,
    )  # fmt: skip


def mended(source: str, *wanted: tuple[str, str], ending: str = ".md") -> str:
    prose = readers.read_text(source, f"a{ending}", ending)
    found = [finding(prose, words, write) for words, write in wanted]
    return fixes.fixed(prose.source, fixes.fixes(prose, found))


def test_sure_fixes_are_put_in_and_all_else_stays() -> None:
    source = "# Tea  \n\n*Bring* seven cups, e.g. mugs.\n"
    fixed = mended(source, ("e.g.", "for example"), ("seven", "7"))
    assert fixed == "# Tea  \n\n*Bring* 7 cups, for example mugs.\n"


@pytest.mark.parametrize(
    "source", ["> We saw seven cups.", "He said “seven cups”.", 'He said "seven cups".',
               "He said ‘seven cups’.", "He said: 'I don't want seven cups.'",
               "He said: ‘I don’t want seven cups.’", "“I want seven cups. I"],
)  # fmt: skip
def test_people_s_own_words_are_left_alone(source: str) -> None:
    assert mended(source, ("seven", "7")) == source


def test_words_beside_apostrophes_are_put_right() -> None:
    source = "I don't like the carers' seven cups of the '90s."
    assert mended(source, ("seven", "7")) == source.replace("seven", "7")


def test_words_with_marks_inside_them_are_left_alone() -> None:
    assert mended("Twenty *one* cups.", ("Twenty one", "21")) == "Twenty *one* cups."


@pytest.mark.parametrize("source", ["Type `seven` here.", "`seven`", "Type ``a ` seven`` here."])
def test_code_is_left_alone(source: str) -> None:
    assert mended(source, ("seven", "7")) == source


@pytest.mark.parametrize("source", ["`Type` seven `now`.", "A ` and\n\nseven and `.", "\\`seven`"])
def test_words_beside_code_are_put_right(source: str) -> None:
    assert mended(source, ("seven", "7")) == source.replace("seven", "7")


def test_a_text_has_no_code() -> None:
    assert mended("Type `seven`.", ("seven", "7"), ending=".txt") == "Type `7`."


def test_of_two_that_overlap_the_longer_is_put_in() -> None:
    fixed = mended("Open 09:00-17:30.", ("09:00", "9am"), ("09:00-17:30", "9am to 5:30pm"))
    assert fixed == "Open 9am to 5:30pm."


@pytest.mark.parametrize("change", [{"sure": False}, {"waived": "It is a name."}])
def test_what_is_not_sure_or_is_waived_is_left_alone(change: dict[str, object]) -> None:
    prose = readers.read_text("seven cups")
    found = finding(prose, "seven", "7", **change)  # type: ignore[arg-type]  # one of both
    assert fixes.fixes(prose, [found]) == ()


def test_formats_that_are_no_plain_text_are_left_alone() -> None:
    prose = readers.read_text("seven cups")._replace(format="word")
    assert fixes.fixes(prose, [finding(prose, "seven", "7")]) == ()


def test_a_difference_shows_the_lines_that_change() -> None:
    shown = fixes.difference("a.md", "one\ntwo", "one\n2")
    assert shown.splitlines()[-2:] == ["-two", "+2"]
