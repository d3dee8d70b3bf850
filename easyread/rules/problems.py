"""Problems made in few words, for rules that know more than one severity."""

from __future__ import annotations

from easyread.model.prose import Problem, Severity, Span, Suggestion


def weighed(
    severity: Severity | None,
    message: str,
    hint: str = "",
    span: Span | None = None,
    *write: str,
    at: int | None = None,
) -> Problem:
    """Return a problem; `write` are the words to write instead, best first."""
    suggestions = tuple(map(Suggestion, write)) if write else ()
    return Problem(message, hint, span, suggestions, severity, at)


def closing(text: str) -> str:
    """Return words in quotes to end a sentence with: their own full stop is enough."""
    return f"“{text}”" if text.endswith((".", "!", "?", "…")) else f"“{text}”."


def sure_fix(text: str, note: str = "") -> tuple[Suggestion, ...]:
    """Return the one right way to write the span: it may be put there unasked."""
    return (Suggestion(text, note, sure=True),)
