"""Asks in the terminal for what stands in booklets on paper, one booklet after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from string import ascii_lowercase
from typing import NamedTuple

from easyread.answers.form import Form, UnfitError, choice, many_answers, one_answer, shown
from easyread.answers.found import of_booklet
from easyread.model.answers import Answer, Reply
from easyread.model.document import Question, plain

TABLE = "entered"
BACK = "back"
# “1 3”, “a, c”: no answer is one letter.
_FEW_SIGNS = re.compile(r"\s*(?:(?:[0-9]+|[a-z])(?:[;,\s]+|$))*", re.IGNORECASE)
_WELCOME = """\
Type the number or the letter before an answer, or its words.
Enter means: nothing is ticked or written.
To tick more than 1, type what stands before them: 1 3
A \\ at the end of a line lets you write one more line.

Type back to go to the question before.
Press Ctrl+C to stop. Booklets that you finished are kept."""


class Terminal(NamedTuple):
    """Who types. `ask` gives what was typed, and raises EOFError when nobody types any more."""

    ask: Callable[[str], str]
    tell: Callable[[str], None]


class Entering:
    """Asks for booklets of a form. `typed` are those that were typed in, `known` all there are."""

    def __init__(self, form: Form, terminal: Terminal, known: set[str], typed: set[str],
                 skipped: tuple[str, ...] = ()) -> None:  # fmt: skip
        self._form = form
        self._ask, self._tell = terminal
        self._known, self._typed = known, typed
        self._questions = [one for one in form.questions if one.name not in skipped]

    def booklets(self) -> Iterator[Reply]:
        """Yield each booklet when it is done."""
        self._tell(_WELCOME)
        try:
            while number := self._number():
                answers = self._whole(number)
                reply = Reply(of_booklet(number), f"booklet {number}", 0, answers, TABLE)
                self._known.add(reply.digest)
                self._typed.add(reply.digest)
                yield reply
                if not self._yes("Next booklet? (yes or no) "):
                    return
        except EOFError:
            self._tell("")

    def _number(self) -> str:
        """Ask which booklet it is; "" ends it all."""
        while True:
            number = " ".join(self._ask("\nNumber on the booklet (Enter to end): ").split())
            digest = of_booklet(number)
            if not number or digest not in self._known:
                return number
            if digest not in self._typed:
                self._tell(f"Booklet {shown(number)} came in a table. Change it there.")
            elif self._yes(f"Booklet {shown(number)} is there. Type it in again? (yes or no) "):
                return number

    def _whole(self, number: str) -> dict[str, Answer]:
        try:
            return self._booklet(number)
        except (EOFError, KeyboardInterrupt):
            self._tell(f"\nBooklet {shown(number)} is not finished, so we did not keep it.")
            raise

    def _booklet(self, number: str) -> dict[str, Answer]:
        answers = self._form.blank()
        at = 0
        while True:
            while at < len(self._questions):
                at = self._one(at, answers)
            self._show(number, answers)
            said = self._ask("Is this right? (yes, no or back) ").strip().lower()
            if said in ("", "y", "yes"):
                return answers
            at = len(self._questions) - 1 if said == BACK else 0

    def _one(self, at: int, answers: dict[str, Answer]) -> int:
        """Ask one question, and return which comes next."""
        question = self._questions[at]
        of = f"{at + 1} of {len(self._questions)}"
        self._tell(f"\n{of}. {plain(question.text)}")
        for sign, one in zip(_signs(question), question.choices, strict=False):
            self._tell(f"  {sign}  {plain(one.text)}")
        while True:
            typed = self._lines()
            if typed.strip().lower() == BACK:
                return max(at - 1, 0)
            try:
                answers[question.name] = _answer(question, typed)
            except UnfitError as error:
                self._tell(str(error))
            else:
                return at + 1

    def _lines(self) -> str:
        """Ask for words; a backslash at the end of a line asks for one more."""
        typed = self._ask("> ")
        while typed.endswith("\\"):
            typed = f"{typed[:-1]}\n{self._ask('> ')}"
        return typed

    def _show(self, number: str, answers: dict[str, Answer]) -> None:
        self._tell(f"\nBooklet {shown(number)}:")
        for question in self._questions:
            told = _words(question, answers[question.name])
            self._tell(f"  {plain(question.text)} {shown(told) or '(blank)'}")

    def _yes(self, asked: str) -> bool:
        return self._ask(asked).strip().lower() in ("", "y", "yes")


def _answer(question: Question, typed: str) -> Answer:
    if question.kind == "many":
        marks = "[;,\n ]" if _FEW_SIGNS.fullmatch(typed) else "[;\n]"
        parts = [part.strip() for part in re.split(marks, typed)]
        return many_answers(question, [_counted(question, part) for part in parts])
    return one_answer(question, _counted(question, typed) if question.choices else typed)


def _words(question: Question, answer: Answer) -> str:
    """Return an answer as the booklet has it: choices by their words."""
    if isinstance(answer, str) and not question.choices:
        return answer
    ticked = (answer,) if isinstance(answer, str) else answer
    return "; ".join(plain(one.text) for one in question.choices if one.value in ticked)


def _counted(question: Question, typed: str) -> str:
    """Return the answer that has this sign in the list; other words as they are."""
    sign, signs = typed.strip().lower(), _signs(question)
    if choice(question, sign) is None and sign in signs[: len(question.choices)]:
        return question.choices[signs.index(sign)].value
    return typed


def _signs(question: Question) -> Sequence[str]:
    """Return what stands before each answer: letters where answers have numbers of their own.

    On paper a scale may go from 5 to 1. Who types the 5 means that one, not the fifth.
    """
    if any(plain(one.text)[:1].isdecimal() for one in question.choices):
        return ascii_lowercase
    return [str(number) for number in range(1, len(question.choices) + 1)]
