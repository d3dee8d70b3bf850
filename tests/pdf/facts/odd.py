"""Pieces of PDF that make no sense, but have the right names."""

from typing import Any

from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String

_KEYS = """
/S /K /P /Pg /A /C /Alt /Lang /T /Type /MCID /Obj /Stm /NS /RoleMapNS /O /BBox /ID /First /Next
/Title /Dest /D /Names /Kids /OCGs /OFF /ON /BaseState /Fields /DR /DA /Font /FT /XFA /Marked /Nums
/Subtype /Rect /F /Contents /AP /N /Resources /XObject /BaseFont /Encoding /Differences /ToUnicode
/DescendantFonts /CIDSystemInfo /Registry /FontDescriptor /Flags /FontFile /Rotate /MediaBox
/CropBox /UserUnit /Tabs /Annots
"""
KEYS = st.sampled_from(_KEYS.split())
ODD: Any = st.recursive(
    st.sampled_from([None, 1, True, 1.5, "words", "/P", "/Table", "/MCR", "/OBJR", "/Link", "/Tx"])
    | st.integers(-(2**31), 2**31),
    lambda kids: st.lists(kids, max_size=4) | st.dictionaries(KEYS, kids),
    max_leaves=30,
)


def odd_object(value: Any) -> Any:
    """Return a value as a piece of PDF."""
    if isinstance(value, dict):
        return Dictionary({key: odd_object(one) for key, one in value.items() if one is not None})
    if isinstance(value, list):
        return Array([odd_object(one) for one in value])
    if isinstance(value, str):
        return Name(value) if value.startswith("/") else String(value)
    return value
