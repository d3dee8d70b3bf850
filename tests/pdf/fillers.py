"""Fills a form as other programs do, each in its own way.

Each takes the form, where to save, and answers: words, the value of a choice, or True for a tick.
"""

import ctypes
import json
import subprocess
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
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
    """Fill with pikepdf's own forms, which draw the looks of words."""
    with pikepdf.open(form) as pdf:
        opened = Form(pdf, ExtendedAppearanceStreamGenerator)
        for name, answer in answers.items():
            field = opened[name]
            if answer is True:
                field.checked = True
            elif hasattr(field, "options"):
                field.selected = next(o for o in field.options if str(o.on_value) == f"/{answer}")
            else:
                field.value = answer
        pdf.save(filled)


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
        _mupdf_key(field, heights[field.page - 1]): answers[field.name]
        for field in fields(form)
        if field.name in answers and (field.kind != "one" or field.value == answers[field.name])
    }
    command = ["mutool", "run", str(script), str(form), str(filled), json.dumps(given)]
    subprocess.run(command, check=True, capture_output=True)


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
    """Fill as somebody does in Chrome: click on each field, and type."""
    with warnings.catch_warnings():
        document = pypdfium2.PdfDocument(form)
        document.init_forms()
        for field in fields(form):
            answer = answers.get(field.name)
            if answer is not None and (field.kind != "one" or field.value == answer):
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
        typed = ctypes.create_string_buffer(f"{answer}\0".encode("utf-16-le"))
        pdfium.FORM_ReplaceSelection(
            document.formenv, page, ctypes.cast(typed, pdfium.FPDF_WIDESTRING)
        )
    pdfium.FORM_ForceToKillFocus(document.formenv)
    page.close()


FILLERS: tuple[Filler, ...] = (
    with_pypdf,
    with_pikepdf,
    with_mupdf,
    with_pdfium,
)
