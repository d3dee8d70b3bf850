"""“You said, we did, we will”: what people told us, with space for what comes of it."""

from __future__ import annotations

from easyread.answers import lines
from easyread.answers.main_points import top_answers
from easyread.answers.results import Results

_MOST = 3


def you_said(found: Results) -> list[str]:
    """Return the part. An author writes into it, or people write on the paper."""
    shown = ["## You said, we did, we will {colour=teal}", ""]
    shown += lines.statement("listened-to", "You told us what you think.", "This is what comes of it.")
    tops = top_answers(found)[:_MOST] if found.tellable else []
    for number in range(1, max(1, len(tops)) + 1):
        said = ["### You said", ""]
        if tops:
            question, choice, sentence = tops[number - 1]
            words = lines.written(found.counted[question].question.text)
            said += lines.statement(lines.name(choice.picture), words, sentence)
        shown += [*said, *_space(f"we-did-{number}", "tick", "We did:"),
                  *_space(f"we-will-{number}", "plan", "We will:")]  # fmt: skip
    return shown


def _space(name: str, picture: str, words: str) -> list[str]:
    return [
        f":::{{question}} {name}",
        ":kind: write",
        ":staff: yes",
        ":space: small",
        f":{picture}: {words}",
        ":::",
        "",
    ]
