"""Marks that would be printed by mistake: without a partner, misspelt, or from other Markdowns."""

import re

from easyread.content.names import PICTURE, slug
from easyread.errors import ContentError
from easyread.model.place import Place

# No pattern may look at a character twice: a line can be 1 MB long.
_AT_THE_START = (
    (rf":{PICTURE.pattern}:(\s|$)", "There is a picture too many here.",
     "Each line can have 1 picture, at its start."),
    (r"::", "This does not start with 3 colons.",
     "Write ::: with 3 colons, with no space before them."),
    (r":[\w\s]|:$", "This is not the name of a picture.",
     "Put a : on both sides and then a space, for example :speak-up: We can speak."),
    (r"\[[ xX]?\](\s|$)", "We do not know boxes to tick of this kind.",
     "To ask people, write a question: :::{question} my-name"),
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
    (r"<!--", "This note has no end.", "Close the note with --> on the same line."),
    (r"~~", "We do not know ~~ marks.", "Take them away."),
    (r"\{\s*color\s*=", "We do not know “color”.",
     "Write colour, in a ## heading: {colour=blue}"),
    (r"\{[^{}=]*=[^{}]*\}", "We do not know these {…} marks.",
     "Only ## headings have a colour: {colour=blue}"),
    (rf"(?<!\S):{PICTURE.pattern}:(?!\S)", "A picture cannot stand inside a line.",
     "Put its name at the start of the line."),
)  # fmt: skip

# What looks like a picture's name: up to 40 letters, so that we do not look far.
_NAMELIKE = re.compile(r":\s*(?P<name>\w[^:]{0,40}(?::[^:\s]{1,40})?):(?P<after>\s|$)")
_NO_SPACE = re.compile(rf"(:{PICTURE.pattern}:)\S")
# How Word and others write a point; a hyphen that touches its word was meant as one too.
POINTS = "•‣◦●▪▫·○■□⁃∙\uf0b7\uf0a7"
_POINT = re.compile(rf"[{POINTS}]|[–—*+-]\s|[–—-][^\W\d]")
POINT_HINT = "Start a point with - and a space, for example: - Bread"


def refuse_point(line: str, place: Place) -> None:
    """Raise ContentError when a line starts as a point does in other programs."""
    if _POINT.match(line):
        message = f"We do not know points that start with {line[0]}"
        if line[0] == "-":
            message = "This looks like a point, but it is not one."
        raise ContentError(message, place, POINT_HINT)


def refuse_around(line: str, place: Place) -> None:
    """Raise ContentError when a line starts or ends with a mark that did not work."""
    for pattern, message, hint in _AT_THE_START:
        if re.match(pattern, line):
            raise ContentError(message, place, (line[:1] == ":" and _picture_hint(line)) or hint)
    if "---" in line and not line.strip("-:| "):
        raise ContentError("This line belongs to a table.", place, "Put it below the first row.")
    if (len(line) - len(line.rstrip("\\"))) % 2:
        raise ContentError("There is a \\ at the end of this line.", place, "Take it away.")


def refuse_inside(words: str, place: Place) -> None:
    """Raise ContentError when words hold a mark that did not work."""
    for pattern, message, hint in _ANYWHERE:
        if re.search(pattern, words):
            raise ContentError(message, place, hint)


def _picture_hint(line: str) -> str:
    """How to write what was meant as the name of a picture; "" when that is not plain."""
    touching = _NO_SPACE.match(line)
    if touching:
        return f"Put a space after {touching[1]}"
    found = _NAMELIKE.match(line)
    name = ":".join(filter(None, map(slug, found["name"].split(":")))) if found else ""
    if not found or not name:
        return ""
    if found["name"].strip() == name:
        return f"Put the colons next to the name: :{name}:"
    return f"Write the name in small letters, with hyphens and no spaces: :{name}:"
