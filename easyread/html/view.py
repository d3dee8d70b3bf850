"""Document → what the templates need, all counting and joining done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from easyread.html import event_blocks, questions
from easyread.html.addresses import Medium, address
from easyread.html.charts import chart
from easyread.html.fitting import Fit
from easyread.html.labels import Labels, fill
from easyread.html.shown import Part, Shown, ShownRun
from easyread.model.document import (
    Agenda,
    AnyPicture,
    Badges,
    Block,
    Box,
    Bullets,
    Chart,
    Document,
    HardWord,
    Picture,
    Question,
    Quote,
    Section,
    Statement,
    Steps,
    Subheading,
    Table,
    Text,
    plain,
)
from easyread.model.form import field_name


@dataclass(frozen=True, slots=True)
class View:
    """Turns blocks into components for one medium, with or without pictures."""

    medium: Medium
    pictures: bool
    labels: Labels
    numbers: Mapping[str, str]
    fit: Fit

    @classmethod
    def of(
        cls, document: Document, medium: Medium, pictures: bool, labels: Labels, fit: Fit
    ) -> View:
        """Return the view of a document, its questions numbered from 1."""
        return cls(medium, pictures, labels, questions.numbers(document, labels), fit)

    def part(self, section: Section) -> Part:
        """Return a section, cut into screens of one question each."""
        heading = {
            "words": section.heading,
            "running": self.fit.shortened(plain(section.heading)),
            "picture": self.picture(section.picture),
            "medium": self.medium,
        }
        return Part(
            name=f"part-{section.name}",
            colour=section.colour,
            heading=Shown("heading", heading),
            words=plain(section.heading),
            screens=tuple(
                tuple(self.shown(block) for block in blocks)
                for blocks in questions.screens(section.blocks)
            ),
        )

    def picture(self, picture: AnyPicture | None) -> Mapping[str, str] | None:
        """Return where a picture lies and what it says; None when pictures are off."""
        if not self.pictures or not isinstance(picture, Picture):
            return None
        return {"address": address(picture.file, self.medium), "alt": picture.alt}

    def shown(self, block: Block) -> Shown:
        """Return a block as a component."""
        match block:
            case Statement():
                return Shown("statement", {**self._statement(block), "medium": self.medium})
            case Bullets() | Steps():
                name = "bullets" if isinstance(block, Bullets) else "steps"
                points = [self._statement(point) for point in block.points]
                pictures = any(point["picture"] for point in points)
                values = {"points": points, "pictures": pictures, "medium": self.medium}
                return Shown(name, values)
            case Subheading():
                picture = self.picture(block.picture)
                values = {"words": block.text, "picture": picture, "medium": self.medium}
                return Shown("subheading", values)
            case HardWord():
                return Shown("hard-word", self._hard_word(block))
            case Quote():
                picture = self.picture(block.picture)
                lines = self._lines(block.lines)
                values = {"lines": lines, "picture": picture, "medium": self.medium}
                return Shown("quote", values)
            case Box():
                inside = [self.shown(part) for part in block.blocks]
                return Shown("box", {"title": block.title, "blocks": inside})
            case _:
                return self._gathered(block)

    def _gathered(self, block: Table | Chart | Question | Agenda | Badges) -> Shown:
        match block:
            case Table():
                return Shown("table", self._table(block))
            case Chart():
                shown = chart(
                    block, self.labels["chart"], [self.picture(bar.picture) for bar in block.bars]
                )
                return Shown("chart", {**shown, "medium": self.medium})
            case Question():
                return Shown("question", self._question(block))
            case Agenda():
                values = event_blocks.agenda(block, self._lines, self.picture)
                return Shown("agenda", {**values, "medium": self.medium})
            case Badges():
                values = event_blocks.badges(block, self._text, self.picture)
                labels = self.labels["badge"]
                return Shown("badges", {**values, "labels": labels, "medium": self.medium})

    def _text(self, text: Text) -> tuple[ShownRun, ...]:
        return tuple(
            ShownRun(run.text, run.strong, run.link, run.language, self.picture(run.picture),
                     self.medium)
            for run in text
        )  # fmt: skip

    def _lines(self, lines: tuple[Text, ...]) -> tuple[tuple[ShownRun, ...], ...]:
        return tuple(self._text(line) for line in lines)

    def _statement(self, statement: Statement) -> dict[str, Any]:  # Any: a macro's values
        return {
            "lines": self._lines(statement.lines),
            "picture": self.picture(statement.picture),
            "leads": plain(statement.lines[-1]).endswith(":"),
        }

    def _hard_word(self, block: HardWord) -> dict[str, Any]:  # Any: a macro's values
        return {
            "word": block.word,
            "meaning": [self._statement(part) for part in block.meaning],
            "label": fill(self.labels["document"]["hard_word"], word=block.word),
            "medium": self.medium,
        }

    def _question(self, question: Question) -> dict[str, Any]:  # Any: a macro's values
        hint = question.hint or self.labels["question"][question.kind]
        return {
            "name": question.name,
            "words": self._text(question.text),
            "number": self.numbers[question.name],
            "kind": question.kind,
            "hint": hint,
            "fields": [
                {
                    "name": field_name(question, choice.value),
                    "id": f"answer-{question.name}--{choice.value}",
                    "value": "yes" if question.kind == "many" else choice.value,
                    "text": self._text(choice.text),
                    "picture": self.picture(choice.picture),
                }
                for choice in question.choices
            ],
            "space": question.space,
            "picture": self.picture(question.picture),
            "medium": self.medium,
        }

    def _table(self, table: Table) -> dict[str, Any]:  # Any: a macro's values
        columns = zip(table.header, *table.rows, strict=True)
        texts = [[plain(cell) for cell in column] for column in columns]
        stacked = self.medium == "paper" and self.fit.stacked(texts)
        return {
            "caption": table.caption,
            "header": table.header,
            "rows": table.rows,
            "cards": [tuple(zip(table.header, row, strict=True)) for row in table.rows],
            "stacked": stacked,
        }
