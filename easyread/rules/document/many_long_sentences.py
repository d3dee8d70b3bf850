"""Documents where too many sentences come near the limit."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document


@rule(
    asks="Keep most sentences well under the limit: {max_mean} words on average.",
    alias="sentence-length-mean",
    sources=["GOVUK21", "LL", "OURS (the numbers)"],
    bad=["\n".join(["You can come to see us at our new office in the town on Mondays."] * 9)],
    good=["\n".join(["You can come and see us.", "We are in the new office."] * 6)],
)
def many_long_sentences(
    document: Document,
    *,
    max_mean: float = 11.0,
    max_share: float = 0.25,
    long_words: int = 12,
    least_sentences: int = 8,
) -> Iterator[Problem]:
    """One long sentence can be read. One after the other tires people out."""
    counts = [len(sentence.spans) for sentence in document.running]
    if len(counts) < least_sentences:
        return
    mean = sum(counts) / len(counts)
    share = sum(count > long_words for count in counts) / len(counts)
    if mean > max_mean:
        message = f"The sentences have {mean:.1f} words on average. That is a lot.".replace(
            ".0 ", " "
        )
        yield weighed(None, message, f"Aim for {max_mean:g} or fewer.")
    elif share > max_share:
        part = f"{round(share * 10)} in 10"
        message = f"About {part} sentences have more than {long_words} words."
        yield weighed(None, message, "Make the long ones shorter.")
