"""What a rule is: one function in one file, with what it asks for, who asks for it and examples."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Literal, NamedTuple

from easyread.model.prose import Problem, Severity

Kind = Literal["automatic", "partial"]
Look = Callable[..., Iterator[Problem]]
When = Collection[str] | Callable[[str], bool]
Counts = Callable[..., int]
_LIMIT = re.compile(r"\{(\w+)\}")
_SENTENCE_END = re.compile(r"(?<=[.?!]) ")


class Rule(NamedTuple):
    """A rule. `look` takes one subject, and the options as keywords, and yields problems.

    `alias` is its name in the catalogue of guidance. `severity` is that of a problem that names
    none. A `partial` rule sees signs, not faults: a person must look. `when` spares work: the rule
    is asked only of sentences with one of these words or signs in them, or only of these words,
    of those that begin one of these phrases, or of those for which it is true. `running` leaves
    out headings, labels and answers that are no sentences.
    `yields_to` names rules that know more: where one speaks of the same words, this one is silent.
    `looks_around`: the answer depends on more than the words of one sentence and what holds them.
    `once`: of a word, the rule is asked only where it comes for the first time in a document, and
    not if another such rule that knows more has spoken of it.
    Rules about pages are asked of the facts of a whole file: `counts` tells how many things they
    look at in it, and their examples are told in words, as each has its pages in tests/pages.
    `asks` is its `wording` with its own limits.
    """

    id: str
    alias: str
    subject: str
    asks: str
    why: str
    sources: tuple[str, ...]
    bad: tuple[str, ...]
    good: tuple[str, ...]
    severity: Severity
    kind: Kind
    options: Mapping[str, object]
    look: Look
    when: When | None = None
    running: bool = False
    yields_to: tuple[str, ...] = ()
    looks_around: bool = False
    once: bool = False
    counts: Counts | None = None
    wording: str = ""

    def __call__(self, subject: object, **options: object) -> tuple[Problem, ...]:
        """Return the problems of one subject."""
        return tuple(self.look(subject, **options))

    def asks_with(self, options: Mapping[str, object]) -> str:
        """Return what the rule asks for with these options in the place of its own."""
        return worded(self.wording, {**self.options, **options})

    @property
    def source_keys(self) -> tuple[str, ...]:
        """The keys of the sources, without what we note beside them."""
        return tuple(source_key(source) for source in self.sources)


def rule(
    *,
    asks: str,
    sources: list[str],
    bad: list[str],
    good: list[str],
    alias: str = "",
    severity: Severity = "warning",
    kind: Kind = "automatic",
    when: When | None = None,
    running: bool = False,
    yields_to: tuple[str, ...] = (),
    looks_around: bool = False,
    once: bool = False,
    counts: Counts | None = None,
) -> Callable[[Look], Rule]:
    """Make a function a rule. Its name is the rule's id, its docstring says why.

    `asks` names a limit as its option, “{max_words} words”, so that it is the one that is used.
    A source is a key of the register, alone or with a note: “IE09 (from memory)”.
    Examples are written as in a content file.
    """

    def made(look: Look) -> Rule:
        code = look.__code__
        subject = look.__annotations__[code.co_varnames[0]]
        return Rule(
            id=look.__name__.replace("_", "-"),
            alias=alias,
            subject=subject if isinstance(subject, str) else subject.__name__,
            asks=worded(asks, look.__kwdefaults__ or {}),
            why=" ".join((look.__doc__ or "").split()),
            sources=tuple(sources),
            bad=tuple(bad),
            good=tuple(good),
            severity=severity,
            kind=kind,
            options=dict(look.__kwdefaults__ or {}),
            look=look,
            when=frozenset(when) if isinstance(when, (str, list, tuple)) else when,
            running=running,
            yields_to=yields_to,
            looks_around=looks_around or once,
            once=once,
            counts=counts,
            wording=asks,
        )

    return made


def worded(wording: str, limits: Mapping[str, object]) -> str:
    """Return what a rule asks for with its limits in their places.

    A sentence is left out if the sentences before it have said its limits: “15 words or fewer. Aim
    for 15.”
    """
    said: set[str] = set()
    kept: list[str] = []
    for sentence in _SENTENCE_END.split(wording):
        named = {_limit(limits[name]) for name in _LIMIT.findall(sentence)}
        if not named or named - said:
            kept.append(_LIMIT.sub(lambda found: _limit(limits[found[1]]), sentence))
        said |= named
    return " ".join(kept)


def _limit(value: object) -> str:
    if not value:
        return "no"
    return f"{value:,g}" if isinstance(value, (int, float)) else str(value)


def source_key(source: str) -> str:
    """Return the key in “KEY” or “KEY (note)”."""
    return source.partition(" ")[0]
