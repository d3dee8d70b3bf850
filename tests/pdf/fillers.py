"""Fills a form as other programs do, each in its own way.

Each takes the form, where to save, and answers: words, the value of a choice, or True for a tick.
"""

import ctypes
import functools
import json
import os
import re
import subprocess
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pikepdf.form import ExtendedAppearanceStreamGenerator, Form

from easyread.pdf import Field, fields

Answers = Mapping[str, str | bool]
Filler = Callable[[Path, Path, Answers], None]


def with_pypdf(form: Path, filled: Path, answers: Answers) -> None:
    """Fill with pypdf, which draws the looks itself."""
    writer = pypdf.PdfWriter(clone_from=form)
    ticks = {field.name for field in fields(form) if field.kind in ("one", "many")}
    given = {
        name: f"/{'yes' if answer is True else answer}" if name in ticks else str(answer)
        for name, answer in answers.items()
    }
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, given, auto_regenerate=False)
    writer.write(filled)


def with_pikepdf(form: Path, filled: Path, answers: Answers) -> None:
    """Fill with pikepdf's own forms, which draw the looks of words in Latin letters only."""
    drawn = all(_latin(answer) for answer in answers.values())
    with pikepdf.open(form) as pdf:
        opened = Form(pdf, ExtendedAppearanceStreamGenerator if drawn else None)
        for name, answer in answers.items():
            field = opened[name]
            if answer is True:
                field.checked = True
            elif hasattr(field, "options"):
                field.selected = next(o for o in field.options if str(o.on_value) == f"/{answer}")
            else:
                field.value = answer
        pdf.save(filled)


def _latin(answer: str | bool) -> bool:
    return str(answer).encode("cp1252", "ignore").decode("cp1252") == str(answer)


def by_value_alone(form: Path, filled: Path, answers: Answers) -> None:
    """Set only the values and ask the viewer to draw them, as many web services do."""
    with pikepdf.open(form) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            answer = answers.get(str(field.T))
            if answer is None:
                continue
            if field.FT == "/Tx":
                field.V = pikepdf.String(str(answer))
                del field.AP
                continue
            field.V = pikepdf.Name("/yes" if answer is True else f"/{answer}")
            for box in field.get("/Kids", [field]):
                box.AS = field.V if field.V in box.AP.N else pikepdf.Name.Off
        pdf.Root.AcroForm.NeedAppearances = True
        pdf.save(filled)


def with_mupdf(form: Path, filled: Path, answers: Answers) -> None:
    """Fill with MuPDF, by its own program."""
    script = filled.with_suffix(".js")
    script.write_text(_MUPDF)
    with pikepdf.open(form) as pdf:
        heights = [float(page.MediaBox[3]) for page in pdf.pages]
    given = {
        _mupdf_key(field, heights[field.page - 1]): answer
        for field, answer in _boxes(form, answers)
    }
    command = ["mutool", "run", str(script), str(form), str(filled), json.dumps(given)]
    subprocess.run(command, check=True, capture_output=True)
    script.unlink()


_MUPDF = """
var pdf = new PDFDocument(scriptArgs[0]), answers = JSON.parse(scriptArgs[2]);
for (var i = 0; i < pdf.countPages(); i++) {
  pdf.loadPage(i).getWidgets().forEach(function (widget) {
    var answer = answers[i + ":" + widget.getRect().map(Math.round).slice(0, 2).join()];
    if (answer === undefined) return;
    if (widget.getFieldType() == "text") widget.setTextValue(answer); else widget.toggle();
    widget.update();
  });
}
pdf.save(scriptArgs[1], "");
"""


def _mupdf_key(field: Field, height: float) -> str:
    left, _, _, top = field.rectangle
    return f"{field.page - 1}:{round(left)},{round(height - top)}"


def with_pdfium(form: Path, filled: Path, answers: Answers) -> None:
    """Fill as somebody does in Chrome: click on each field, and type.

    A tab goes on to the next field, so it cannot be typed.
    """
    with warnings.catch_warnings():
        document = pypdfium2.PdfDocument(form)
        document.init_forms()
        for field, answer in _boxes(form, answers):
            _click_and_type(document, field, answer)
        document.save(filled)
        document.close()


def _click_and_type(document: pypdfium2.PdfDocument, field: Field, answer: str | bool) -> None:
    page = document[field.page - 1]
    left, bottom, right, top = field.rectangle
    spot = (document.formenv, page, 0, (left + right) / 2, (bottom + top) / 2)
    pdfium.FORM_OnMouseMove(*spot)
    pdfium.FORM_OnLButtonDown(*spot)
    pdfium.FORM_OnLButtonUp(*spot)
    if field.kind in ("write", "line"):
        _write(document, page, str(answer))
    pdfium.FORM_ForceToKillFocus(document.formenv)
    page.close()


def _write(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, text: str) -> None:
    """Press a key for each letter, and paste where there are many.

    Emoji are typed: of a pasted one PDFium keeps the half, on Linux and Mac.
    """
    for part in re.split("([\U00010000-\U0010ffff]+)", text):
        if len(part) > 500:
            pasted = ctypes.create_string_buffer(f"{part}\0".encode("utf-16-le"))
            wide = ctypes.cast(pasted, pdfium.FPDF_WIDESTRING)
            pdfium.FORM_ReplaceSelection(document.formenv, page, wide)
            continue
        enter = part.replace("\r\n", "\r").replace("\n", "\r")
        for unit in memoryview(enter.encode("utf-16-le")).cast("H"):
            pdfium.FORM_OnChar(document.formenv, page, unit, 0)


def with_poppler(form: Path, filled: Path, answers: Answers) -> None:
    """Fill as Evince does: by Poppler, in the Python that the system brings."""
    if not _poppler_is_there():
        reason = "Poppler cannot fill here (python3-gi, gir1.2-poppler-0.18)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    given = {
        f"{field.page - 1}:{round(field.rectangle[0])},{round(field.rectangle[1])}": answer
        for field, answer in _boxes(form, answers)
    }
    command = [SYSTEM_PYTHON, "-c", _POPPLER, form.as_uri(), filled.as_uri()]
    subprocess.run(command, input=json.dumps(given).encode(), check=True)


@functools.cache
def _poppler_is_there() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return not subprocess.run(
        [SYSTEM_PYTHON, "-c", _IMPORT_POPPLER], capture_output=True
    ).returncode


SYSTEM_PYTHON = "/usr/bin/python3"
_IMPORT_POPPLER = """
import gi
gi.require_version("Poppler", "0.18")
from gi.repository import Poppler
"""
_POPPLER = f"""{_IMPORT_POPPLER}
import json, sys
pdf, answers = Poppler.Document.new_from_file(sys.argv[1], None), json.load(sys.stdin)
for number in range(pdf.get_n_pages()):
    for mapping in pdf.get_page(number).get_form_field_mapping():
        area = mapping.area
        answer = answers.get(f"{{number}}:{{round(area.x1)}},{{round(area.y1)}}")
        if answer is None:
            continue
        if mapping.field.get_field_type() == Poppler.FormFieldType.TEXT:
            mapping.field.text_set_text(answer)
        else:
            mapping.field.button_set_state(True)
pdf.save(sys.argv[2])
"""


def _boxes(form: Path, answers: Answers) -> Iterator[tuple[Field, str | bool]]:
    """Give each box to write in or to tick, and what goes there."""
    for field in fields(form):
        answer = answers.get(field.name)
        if answer is not None and (field.kind != "one" or field.value == answer):
            yield field, answer


FILLERS: tuple[Filler, ...] = (
    with_pypdf,
    with_pikepdf,
    with_mupdf,
    with_pdfium,
    with_poppler,
)
