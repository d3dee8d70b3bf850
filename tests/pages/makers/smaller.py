"""Makes a PDF smaller without changing what is seen: fonts lose their hints for old screens."""

from __future__ import annotations

import io
import logging

import pikepdf
from fontTools.ttLib import TTFont, TTLibError

_HINTS = ("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH", "gasp", "DSIG", "GPOS", "GSUB", "GDEF")
_NAMES = range(7)  # copyright and names, but not the whole licence


def smaller(pdf: bytes) -> bytes:
    """Return a PDF that is as small as can be."""
    pikepdf.settings.set_flate_compression_level(9)
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # cut-down fonts have no dates
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one:
                stream = one.FontFile2
                stream.write(_bare(stream.read_bytes()))
        file = io.BytesIO()
        opened.save(
            file,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            recompress_flate=True,
            deterministic_id=True,
        )
        return file.getvalue()


def _bare(font: bytes) -> bytes:
    try:
        opened = TTFont(io.BytesIO(font), lazy=False)
        for table in _HINTS:
            if table in opened:
                del opened[table]
        opened["name"].names = [one for one in opened["name"].names if one.nameID in _NAMES]
        for name in opened["glyf"].keys():  # noqa: SIM118  this is no dict
            opened["glyf"][name].removeHinting()
        file = io.BytesIO()
        opened.save(file, reorderTables=None)
    except (TTLibError, KeyError, AssertionError):
        return font
    return file.getvalue()
