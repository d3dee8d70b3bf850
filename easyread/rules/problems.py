"""Problems of a named weight, for rules that know more than one."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model.prose import Problem, Severity, Span, Suggestion


@dataclass(frozen=True, slots=True)
class Weighed(Problem):
    """A problem with a weight of its own, or one about a unit of its own (`at`: its number)."""

    severity: Severity | None = None
    at: int | None = None


def weighed(
    severity: Severity | None,
    message: str,
    hint: str = "",
    span: Span | None = None,
    *write: str,
    at: int | None = None,
) -> Weighed:
    """Return a problem; `write` are the words to write instead, best first."""
    return Weighed(message, hint, span, tuple(Suggestion(text) for text in write), severity, at)


def sure_fix(text: str, note: str = "") -> tuple[Suggestion, ...]:
    """Return the one right way to write the span: it may be put there unasked."""
    return (Suggestion(text, note, sure=True),)
