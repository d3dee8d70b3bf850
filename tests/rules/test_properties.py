"""What holds for any text at all."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from easyread.model.place import Place
from easyread.model.prose import Finding, Prose, Unit
from easyread.rules import check, rules
from easyread.rules.whole import Document

WORDS = st.sampled_from(
    """you can't utilise the form, and/or 05/09/25 at 17:30 (if) when NHS ICB not unable … “no”
    see page 3 14.3% 1234567 e.g. friend(s) ____________ which means advocate £5.00 & 2-3 İ ﬁ ß
    Please tick 1 box. Why? Yes! A B C D; it They ½ 01332123456 www.example.org/a?b=1""".split()
)
LINES = st.lists(st.lists(WORDS, max_size=20).map(" ".join) | st.text(max_size=60), max_size=6)
# What is English is judged by the whole text, so half of another may be taken for English.
ENGLISH = LINES.map(lambda lines: [f"the {line}" for line in lines])
KINDS = st.sampled_from(["line", "bullet", "heading", "quote", "choice", "hint", "hard-word"])


def _prose(lines: list[str], kind: str = "line") -> Prose:
    units, source = [], "\n".join(lines)
    at = 0
    for number, line in enumerate(lines):
        place = Place("text", number + 1, 1)
        units.append(Unit(kind, line, place, ((0, at),), block=number))  # type: ignore[arg-type]  # one of the kinds
        at += len(line) + 1
    return Prose("text", "text", "", tuple(units), source=source)


def _is_foreign(lines: list[str]) -> bool:
    return bool(Document(_prose(lines)).foreign)


def _words(found: Finding) -> tuple[str, str]:
    return found.rule, found.text[found.span.start : found.span.end] if found.span else ""


@settings(max_examples=150, deadline=None)
@given(LINES, KINDS)
def test_any_text_can_be_checked_and_findings_lie_inside_it(lines: list[str], kind: str) -> None:
    prose = _prose(lines, kind)
    for found in check(prose).findings:
        if found.unit < 0:
            assert found.span is None
            continue
        assert found.text == prose.units[found.unit].text
        assert found.span is not None
        assert 0 <= found.span.start <= found.span.end <= len(found.text)
        assert found.source_span is not None
        source = prose.source[found.source_span.start : found.source_span.end]
        assert source == found.text[found.span.start : found.span.end]


@settings(max_examples=100, deadline=None)
@given(ENGLISH, ENGLISH)
def test_a_text_in_two_halves_has_the_same_findings_in_its_sentences(
    first: list[str], second: list[str]
) -> None:
    alone = {
        name
        for name, rule in rules().items()
        if rule.subject in ("Word", "Sentence") and not rule.looks_around
    }
    # Which language a text is in is asked of the whole.
    assume(not any(map(_is_foreign, ([*first, *second], first, second))))
    # A rule that knows more may speak of the whole: then this one is silent.
    free = [name for name in alone if not rules()[name].yields_to]
    whole = check(_prose([*first, *second]), only=free).findings
    parts = [*check(_prose(first), only=free).findings, *check(_prose(second), only=free).findings]
    assert sorted(map(_words, whole)) == sorted(map(_words, parts))


def test_what_is_said_two_times_is_found_two_times() -> None:
    found = check(_prose(["You can't come."] * 2), only=["contraction"]).findings
    assert [one.place.line for one in found] == [1, 2]
