"""Makes one field of each question: named by its question, with values that mean something.

WeasyPrint 70 lists each radio button beside its group and under the group's name again, numbers
the values, names the group by its first answer, and draws no text and no empty tick.
"""

from __future__ import annotations

import re
import string
from typing import Any
from xml.etree.ElementTree import Element

import pydyf

from easyread.errors import PdfError
from easyread.pdf import appearances
from easyread.pdf.fieldfont import FieldFont
from easyread.pdf.inputs import Input
from easyread.pdf.nodes import Annotation, Node

Pdf = Any  # a pydyf.PDF, which has no types
Widget = Any  # a pydyf.Dictionary

_READ_ONLY, _REQUIRED, _MULTILINE, _RADIO = 1, 1 << 1, 1 << 12, 1 << 15
_OF_THE_FIELD = ("FT", "T", "TU", "V", "Ff", "DA", "MaxLen")
_REGULAR = frozenset(string.ascii_letters + string.digits + "-_.")


class FieldWriter:
    """Writes the fields of one PDF. `fonts` are those that fields are set in, by name."""

    def __init__(self, pdf: Pdf, fonts: dict[str, FieldFont]) -> None:
        self._pdf = pdf
        self._fonts = fonts
        self._fields: dict[str, tuple[Input, Widget]] = {}
        self._drawings: dict[tuple[bytes, float, float], bytes] = {}

    def write(self, nodes: list[Node], facts: dict[Element, Input]) -> None:
        """Write the fields of all inputs, which come in reading order."""
        for node in nodes:
            fact = facts[node.element] if node.element is not None else None
            for kid in node.kids:
                if fact and isinstance(kid, Annotation):
                    node.alt = fact.spoken_name
                    self._write(kid.widget, fact)
        if not self._fields:
            self._pdf.catalog.pop("AcroForm", None)
            return
        listed = pydyf.Array(field.reference for _, field in self._fields.values())
        form = pydyf.Dictionary({"Fields": listed})
        if self._fonts:
            fonts = {font.typed_name: font.typed_reference for font in self._fonts.values()}
            form["DR"] = pydyf.Dictionary({"Font": pydyf.Dictionary(fonts)})
            form["DA"] = pydyf.String(f"/{next(iter(fonts))} 12 Tf 0 g")
        self._pdf.catalog["AcroForm"] = form

    def _write(self, widget: Widget, fact: Input) -> None:
        asked = str(widget.get("DA", pydyf.String("")).string)
        for key in (*_OF_THE_FIELD, "Opt", "Border", "AS", "AP"):
            widget.pop(key, None)
        widget["Contents"] = pydyf.String(fact.spoken_name)
        widget["MK"] = pydyf.Dictionary()  # the border is drawn by CSS, on the page
        widget["BS"] = pydyf.Dictionary({"W": 0})
        left, top, right, bottom = (round(value, 3) for value in widget["Rect"])
        widget["Rect"] = pydyf.Array((left, min(top, bottom), right, max(top, bottom)))
        if fact.kind in ("one", "many"):
            self._write_tick(widget, fact)
        else:
            self._write_words(widget, fact, asked)

    def _write_tick(self, widget: Widget, fact: Input) -> None:
        on = _name(fact.value)
        state = f"/{on}" if fact.checked else "/Off"
        draw = appearances.dot if fact.kind == "one" else appearances.tick
        looks = {on: self._drawn(widget, draw(*_size(widget)), {})}
        looks["Off"] = self._drawn(widget, b"", {})
        widget.update(AS=state, AP=pydyf.Dictionary({"N": pydyf.Dictionary(looks)}))
        widget["MK"]["CA"] = pydyf.String("l" if fact.kind == "one" else "4")
        field = {"FT": "/Btn", "Ff": _flags(fact), "TU": pydyf.String(fact.spoken_name)}
        if fact.kind == "many":
            self._alone(widget, fact, {**field, "V": state})
            return
        field["TU"] = pydyf.String(fact.question or fact.answer)
        group = self._joined(widget, fact, {**field, "V": "/Off"})
        if fact.checked:
            group["V"] = state

    def _write_words(self, widget: Widget, fact: Input, asked: str) -> None:
        font = self._fonts[_found(r"/(\S+) [\d.]+ Tf", asked, "")]
        size = float(_found(r"([\d.]+) Tf", asked, "12"))
        colour = _found(r"([\d.]+ [\d.]+ [\d.]+ rg)", asked, "0 g")
        letters = appearances.Letters(font, size, colour, wrap=fact.kind == "write")
        content = appearances.words(fact.value, *_size(widget), letters)
        used = {font.name: font.reference} if fact.value else {}
        widget["AP"] = pydyf.Dictionary({"N": self._drawn(widget, content, used)})
        field = {
            "FT": "/Tx",
            "Ff": _flags(fact),
            "TU": pydyf.String(fact.spoken_name),
            "DA": pydyf.String(f"/{font.typed_name} {size:g} Tf {colour}"),
            "V": pydyf.String(fact.value),
        }
        if fact.max_length:
            field["MaxLen"] = fact.max_length
        if fact.name in self._fields:
            self._joined(widget, fact, field)
        else:
            self._alone(widget, fact, field)

    def _alone(self, widget: Widget, fact: Input, field: dict[str, Any]) -> None:
        """Make the widget a field of its own."""
        if fact.name in self._fields:
            raise _twice(fact)
        widget.update(field, T=pydyf.String(fact.name))
        self._fields[fact.name] = (fact, widget)

    def _joined(self, widget: Widget, fact: Input, field: dict[str, Any]) -> Widget:
        """Make the widget one of several of a field, and return the field."""
        first, group = self._fields.get(fact.name, (fact, None))
        if first.kind != fact.kind:
            raise _twice(fact)
        if group is None or "Kids" not in group:
            alone, group = group, pydyf.Dictionary({**field, "Kids": pydyf.Array()})
            self._pdf.add_object(group)
            group["T"] = pydyf.String(fact.name)
            self._fields[fact.name] = (fact, group)
            if alone is not None:
                group.update({key: alone.pop(key) for key in _OF_THE_FIELD if key in alone})
                alone["Parent"] = group.reference
                group["Kids"].append(alone.reference)
        group["Ff"] |= field["Ff"]
        group["Kids"].append(widget.reference)
        widget["Parent"] = group.reference
        return group

    def _drawn(self, widget: Widget, content: bytes, fonts: dict[str, bytes]) -> bytes:
        """Return the reference of a drawing. Drawings that are alike are stored once."""
        width, height = _size(widget)
        key = (content, round(width, 3), round(height, 3))
        if key not in self._drawings:
            stream = appearances.drawing(content, width, height, fonts)
            self._pdf.add_object(stream)
            self._drawings[key] = stream.reference
        return self._drawings[key]


def _flags(fact: Input) -> int:
    kinds = {"one": _RADIO, "write": _MULTILINE}
    said = (_REQUIRED if fact.required else 0) | (_READ_ONLY if fact.read_only else 0)
    return kinds.get(fact.kind, 0) | said


def _twice(fact: Input) -> PdfError:
    return PdfError(f"Two fields are called “{fact.name}”.", hint="Give each its own name.")


def _size(widget: Widget) -> tuple[float, float]:
    left, bottom, right, top = widget["Rect"]
    return right - left, top - bottom


def _found(pattern: str, text: str, otherwise: str) -> str:
    match = re.search(pattern, text)
    return match[1] if match else otherwise


def _name(value: str) -> str:
    """Return a value as a name in a PDF, where “Off” means no tick."""
    if value in ("", "Off"):
        raise PdfError(f"A choice cannot have the value “{value}”.", hint="Give it another value.")
    return "".join(
        chr(byte) if chr(byte) in _REGULAR else f"#{byte:02X}" for byte in value.encode()
    )
