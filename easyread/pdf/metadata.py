"""Says in the PDF what it is: accessible (PDF/UA-1), fit to keep (PDF/A-2a), and which form."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

import pydyf

from easyread.model.pdf import FormMark

Pdf = Any  # a pydyf.PDF, which has no types

NAMESPACE = "urn:x-easyread:form#"
FORM_KEY, VERSION_KEY = "EasyReadForm", "EasyReadVersion"

_UA = "http://www.aiim.org/pdfua/ns/id/"


def write_metadata(pdf: Pdf, form: FormMark | None) -> None:
    """Add to the XMP metadata that WeasyPrint wrote for PDF/A-2a.

    PDF/A allows a property of ours only when a schema in the file explains it. The mark of the
    form stands in the document information too: some programs keep only one of the two.
    """
    schemas = [_schema("PDF/UA identification", _UA, "pdfuaid", [("part", "Integer")])]
    about = [f'<rdf:Description rdf:about="" xmlns:pdfuaid="{_UA}" pdfuaid:part="1"/>']
    if form is not None:
        properties = [("form", "Text"), ("version", "Text")]
        schemas.append(_schema("Easy Read form", NAMESPACE, "easyread", properties))
        about.append(
            f'<rdf:Description rdf:about="" xmlns:easyread="{NAMESPACE}">'
            f"<easyread:form>{escape(form.form)}</easyread:form>"
            f"<easyread:version>{escape(form.version)}</easyread:version></rdf:Description>"
        )
        pdf.info[FORM_KEY] = pydyf.String(form.form)
        pdf.info[VERSION_KEY] = pydyf.String(form.version)
    stream = pdf.objects[int(pdf.catalog["Metadata"].split()[0])]
    written = b"".join(stream.stream)
    added = "".join([_extension(schemas), *about]).encode()
    stream.stream = [written.replace(b"</rdf:RDF>", added + b"</rdf:RDF>")]
    stream.compress = False  # so that simple programs can find it


def _extension(schemas: list[str]) -> str:
    names = {
        "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
        "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
        "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    }
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in names.items())
    return (
        f'<rdf:Description rdf:about="" {spaces}><pdfaExtension:schemas><rdf:Bag>'
        f"{''.join(schemas)}</rdf:Bag></pdfaExtension:schemas></rdf:Description>"
    )


def _schema(title: str, uri: str, prefix: str, properties: list[tuple[str, str]]) -> str:
    described = "".join(
        '<rdf:li rdf:parseType="Resource">'
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        f"<pdfaProperty:description>{title}: {name}</pdfaProperty:description>"
        f"<pdfaProperty:name>{name}</pdfaProperty:name>"
        f"<pdfaProperty:valueType>{kind}</pdfaProperty:valueType></rdf:li>"
        for name, kind in properties
    )
    return (
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaSchema:schema>{title} schema</pdfaSchema:schema>"
        f"<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>"
        f"<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{described}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
