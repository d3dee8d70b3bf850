"""Finishes a PDF just before WeasyPrint writes it: its reading tree, fields, links and metadata."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from easyread.errors import PdfError
from easyread.model.pdf import FormMark
from easyread.pdf.artifacts import write_artifacts
from easyread.pdf.field_writer import FieldWriter
from easyread.pdf.fieldfont import field_fonts
from easyread.pdf.fonts import refuse_other_fonts
from easyread.pdf.headings import refuse_heading_gaps
from easyread.pdf.inputs import Input
from easyread.pdf.links import write_links
from easyread.pdf.metadata import write_metadata
from easyread.pdf.pack import pack
from easyread.pdf.record import PaintedPage
from easyread.pdf.spaces import write_spaces
from easyread.pdf.structure import reading_tree
from easyread.pdf.tables import describe_tables
from easyread.pdf.tags import write_tags

Pdf = Any  # a pydyf.PDF, which has no types


def finish(
    document: Any,
    pdf: Pdf,
    *,
    facts: dict[Element, Input],
    painted: list[PaintedPage],
    form: FormMark | None,
) -> None:
    """Change the PDF in place. WeasyPrint calls this with its document and the PDF.

    Raises:
        PdfError: the page lacks something that a good PDF must have.
    """
    metadata = document.metadata
    if not metadata.title or not metadata.lang:
        missing = "title" if not metadata.title else "language"
        raise PdfError(f"The page has no {missing}.", hint="This is a fault in a template.")
    refuse_other_fonts(document.fonts.values())
    tree = reading_tree(painted, metadata.lang)
    refuse_heading_gaps(tree.root)
    describe_tables(tree.root)
    write_links(pdf, tree)
    fonts = field_fonts(pdf, list(document.fonts.values()))
    FieldWriter(pdf, fonts).write(tree.inputs, facts)
    write_spaces(painted, tree.root, tree.line_ends, document.fonts.values())
    write_artifacts(painted, tree.root, tree.repeated)
    write_tags(pdf, tree.root)
    write_metadata(pdf, form)
    pack(pdf)
