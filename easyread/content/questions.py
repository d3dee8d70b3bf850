"""`:::{question} name` → Question, with its answers."""

from typing import cast, get_args

from easyread.content import blocks
from easyread.content.fences import OPTIONS, Fence, Option
from easyread.content.inline import text
from easyread.content.names import QUESTION, did_you_mean, near, slug
from easyread.errors import ContentError
from easyread.model.document import (
    Asks,
    Block,
    Bullets,
    Choice,
    Question,
    QuestionKind,
    Space,
    Statement,
    plain,
)
from easyread.model.place import Place


def read(fence: Fence) -> Question:
    """Return the question that a fence holds.

    Raises:
        ContentError: its name, its options, its words or its answers do not fit together.
    """
    if not QUESTION.fullmatch(fence.words):
        raise _unnamed(fence)
    asked, choices = _asked(fence)
    kind = _one_of(fence, "kind", get_args(QuestionKind), "one" if choices else "write")
    _match_choices(kind, choices, fence.place)
    asks = _one_of(fence, "asks", get_args(Asks), "opinion")
    _match_purpose(asks, kind, choices, fence.place)
    hint_option = fence.options.get("hint")
    return Question(
        name=fence.words,
        text=asked.lines[0],
        kind=cast("QuestionKind", kind),  # one of the kinds: just tested
        choices=choices,
        hint=plain(text(hint_option.value, hint_option.place)) if hint_option else "",
        space=cast("Space", _one_of(fence, "space", get_args(Space), "medium")),  # just tested
        practice=_one_of(fence, "practice", ("yes", "no"), "no") == "yes",
        staff=_one_of(fence, "staff", ("yes", "no"), "no") == "yes",
        picture=asked.picture,
        place=fence.place,
        asks=cast("Asks", asks),  # just tested
    )


def _unnamed(fence: Fence) -> ContentError:
    name = slug(fence.words)
    if not QUESTION.fullmatch(name):
        hint = "Give it a name with small letters and hyphens: :::{question} your-idea"
        return ContentError("This question needs a name.", fence.place, hint)
    message = f"“{fence.words}” cannot be the name of a question."
    hint = f"Use small letters and no spaces: :::{{question}} {name}"
    return ContentError(message, fence.place, hint)


def _asked(fence: Fence) -> tuple[Statement, tuple[Choice, ...]]:
    """The question's one line, and its answers when it has a list."""
    found = blocks.read(fence.nodes, fence.inside)
    _refuse_unknown_option(fence, found)
    asked = found[0] if found else None
    if not isinstance(asked, Statement) or len(asked.lines) != 1:
        hint = "Write the question on one line, and the answers as a list below it."
        raise ContentError("This needs one question.", fence.place, hint)
    rest = found[1:]
    if not rest:
        return asked, ()
    if len(rest) > 1 or not isinstance(rest[0], Bullets):
        place = rest[len(rest) > 1 and isinstance(rest[0], Bullets)].place
        hint = "Write the answers like this: - Yes"
        raise ContentError("Only one list of answers can follow a question.", place, hint)
    return asked, tuple(_choice(point) for point in rest[0].points)


def _refuse_unknown_option(fence: Fence, found: tuple[Block, ...]) -> None:
    """An option that we do not know, or that stands too low, reads like a picture with words."""
    known = OPTIONS[fence.name]
    statements = [block for block in found if isinstance(block, Statement) and block.picture]
    for block in statements:
        name = block.picture.name if block.picture else ""
        if name in known:
            hint = "Put it right below the line with :::"
            raise ContentError(f"“:{name}:” stands too low.", block.place, hint)
        if near(name, known) and (len(block.lines) > 1 or len(statements) > 1):
            hint = did_you_mean(name, known)
            raise ContentError(f"“:{name}:” cannot stand here.", block.place, hint)


def _choice(point: Statement) -> Choice:
    if len(point.lines) != 1:
        raise ContentError("An answer is one line.", point.place, "Make it shorter.")
    value = slug(plain(point.lines[0]))
    if not value:
        hint = "We make its name from the letters a to z and from numbers."
        raise ContentError("An answer needs words.", point.place, hint)
    return Choice(value, point.lines[0], point.picture, point.place)


def _match_choices(kind: str, choices: tuple[Choice, ...], place: Place) -> None:
    if kind in ("write", "line") and choices:
        hint = "Take the answers away, or use :kind: one"
        raise ContentError("This question has answers to tick, and a space to write.", place, hint)
    if kind in ("one", "many") and len(choices) < (2 if kind == "one" else 1):
        count = "2 answers or more" if kind == "one" else "answers"
        raise ContentError(f"This question needs {count}.", place, "List them: - Yes")
    seen: set[str] = set()
    for choice in choices:
        if choice.value in seen:
            message = f"The answer “{plain(choice.text)}” stands here twice."
            raise ContentError(message, choice.place, "Take one of them away.")
        seen.add(choice.value)


def _match_purpose(asks: str, kind: str, choices: tuple[Choice, ...], place: Place) -> None:
    """A “yes” gives consent; a name or a contact is written."""
    if asks == "consent" and (kind != "one" or "yes" not in {one.value for one in choices}):
        hint = "List the answers below it: - Yes and - No"
        raise ContentError("A question for consent needs the answer Yes.", place, hint)
    if asks in ("name", "contact") and kind not in ("write", "line"):
        hint = "Use :kind: line and no list of answers."
        raise ContentError(f"A question for a {asks} needs a line to write on.", place, hint)


def _one_of(fence: Fence, key: str, known: tuple[str, ...], default: str) -> str:
    option = fence.options.get(key, Option(default, fence.place))
    if option.value not in known:
        hint = did_you_mean(option.value, known)
        raise ContentError(f"“{option.value}” cannot follow :{key}:", option.place, hint)
    return option.value
