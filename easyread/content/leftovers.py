"""Marks that would be printed by mistake: without a partner, misspelt, or from other Markdowns."""

import re

from easyread.content.names import PICTURE
from easyread.errors import ContentError
from easyread.model.document import Place

# No pattern may look at a character twice: a line can be 1 MB long.
_AT_THE_START = (
    (rf":{PICTURE.pattern}:(\s|$)", "There is a picture too many here.",
     "Each line can have 1 picture, at its start."),
    (r":\w", "This is not the name of a picture.",
     "Put a : on both sides and then a space, for example :speak-up: We can speak."),
    (r"##", "This heading needs a space.", "Write for example: ## What is this?"),
    (r"\|", "This table is not whole.",
     "Below its first row put a row with as many parts, such as |---|---|"),
    (r"={3,}$", "We do not know lines of ===.", "A heading starts with ##"),
    (r"\[[^\]]*\]:\s*(<|https?:|/|#)", "We do not know links of this kind.",
     "Write [words](https://…) where the link should be."),
)  # fmt: skip
_ANYWHERE = (
    (r"\*\*", "The mark ** has no partner on this line.",
     "Put two stars before and after the hard word."),
    (r"\]\(", "This link is not whole.", "Write [words](https://…) with no space inside ( )."),
    (r"\]\{", "We cannot read what follows these [words].", "Example: [Croeso]{lang=cy}"),
    (r"\]\[|\[\^", "We do not know [ ] marks of this kind.", "Write [words](https://…)"),
    (r"<!--", "This note has no end.", "End it with --> on the same line."),
    (r"~~", "We do not know ~~ marks.", "Take them away."),
    (r"\{[^{}=]*=[^{}]*\}", "We do not know these {…} marks.",
     "Only ## headings have a colour: {colour=blue}"),
    (rf"(?<!\S):{PICTURE.pattern}:(?!\S)", "A picture cannot stand inside a line.",
     "Put its name at the start of the line."),
)  # fmt: skip


def refuse_around(line: str, place: Place) -> None:
    """Raise ContentError when a line starts or ends with a mark that did not work."""
    for pattern, message, hint in _AT_THE_START:
        if re.match(pattern, line):
            raise ContentError(message, place, hint)
    if "---" in line and not line.strip("-:| "):
        raise ContentError("This line belongs to a table.", place, "Put it below the first row.")
    if (len(line) - len(line.rstrip("\\"))) % 2:
        raise ContentError("There is a \\ at the end of this line.", place, "Take it away.")


def refuse_inside(words: str, place: Place) -> None:
    """Raise ContentError when words hold a mark that did not work."""
    for pattern, message, hint in _ANYWHERE:
        if re.search(pattern, words):
            raise ContentError(message, place, hint)
