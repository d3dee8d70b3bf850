"""HTML → PDF in this process: lays the page out with WeasyPrint, then finishes the PDF."""

from __future__ import annotations

import contextlib
import functools
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from easyread.errors import EasyReadError, LimitError, PdfError
from easyread.model.pdf import FormMark, WrittenPdf
from easyread.pdf.caches import Caches
from easyread.pdf.engine import weasyprint
from easyread.pdf.fetch import FolderFetcher
from easyread.pdf.finish import finish
from easyread.pdf.inputs import inputs
from easyread.pdf.limits import refuse_deep, refuse_large
from easyread.pdf.messages import collected
from easyread.pdf.record import recorded
from easyread.pdf.speed import pictures, rare_collections, spared_work

_OPTIONS = {"pdf_variant": "pdf/a-2a", "pdf_forms": True}
_TEMPLATE_HINT = "This is a fault in a template or its CSS, not in the content."


def render(
    html: str,
    *,
    base_url: str,
    folders: tuple[Path, ...],
    form: FormMark | None = None,
    caches: Caches | None = None,
) -> WrittenPdf:
    """Return the finished PDF of a page. See `easyread.pdf.render`."""
    refuse_large(html)
    fetcher = FolderFetcher(folders)
    with collected() as messages:
        try:
            with contextlib.nullcontext() if caches else rare_collections():
                written = _written(html, base_url, fetcher, form, caches or Caches())
        except EasyReadError:
            _refuse_faults(fetcher.refused, messages)
            raise
        except MemoryError:
            raise LimitError("There was not enough memory to make the PDF.") from None
        except Exception as error:
            _refuse_faults(fetcher.refused, messages)
            name = type(error).__name__
            raise PdfError(f"WeasyPrint stopped ({name}: {error}).", hint=_TEMPLATE_HINT) from error
    _refuse_faults(fetcher.refused, messages)
    return written


def _written(
    html: str, base_url: str, fetcher: FolderFetcher, form: FormMark | None, caches: Caches
) -> WrittenPdf:
    page = weasyprint().HTML(string=html, base_url=base_url, url_fetcher=fetcher)
    root: Element = page.etree_element
    refuse_deep(root)
    facts = inputs(root)
    _hide_values(facts)
    _hide_forms(root)
    with spared_work():
        document = page.render(font_config=caches.fonts, cache=pictures(), **_OPTIONS)
        _date(document.metadata)
        painted = recorded(document)
        finisher = functools.partial(finish, facts=facts, painted=painted, form=form)
        data: bytes = document.write_pdf(finisher=finisher, **_OPTIONS)
    return WrittenPdf(data, len(document.pages))


def _hide_values(fields: Iterable[Element]) -> None:
    """Take the words out of fields. WeasyPrint 70 would print them too, far beside the page."""
    for field in fields:
        if field.tag == "textarea":
            field.text = ""
        elif field.get("type") not in ("radio", "checkbox"):
            field.attrib.pop("value", None)


def _hide_forms(root: Element) -> None:
    """Call each form a group, so that CSS must know forms by their class.

    For each field in a form, WeasyPrint 70 looks through all boxes for a label: 265 pages, 0.5 s
    of 15. We name the fields ourselves.
    """
    for form in root.iter("form"):
        form.tag = "div"


def _date(metadata: Any) -> None:
    """Take the date from SOURCE_DATE_EPOCH, never from the clock, so that bytes repeat."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal() and not metadata.created:
        moment = datetime.fromtimestamp(int(epoch), UTC)
        metadata.created = metadata.modified = moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _refuse_faults(refused: list[str], messages: list[str]) -> None:
    """Raise PdfError for whatever WeasyPrint only logs."""
    if refused:
        message = f"The page asks for a file from elsewhere: {refused[0]}"
        raise PdfError(message, hint="Put the file into the project's own folders.")
    if messages:
        listed = "\n".join(f"- {message}" for message in messages[:5])
        more = f"\n- and {len(messages) - 5} more" if len(messages) > 5 else ""
        raise PdfError(f"WeasyPrint found faults in the page:\n{listed}{more}", hint=_TEMPLATE_HINT)
