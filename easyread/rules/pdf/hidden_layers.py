"""Layers that hide something when a PDF is opened."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Make a PDF without layers, so that nothing can be hidden.",
    alias="pdf-optional-content-media",
    sources=["VERA (PDF/UA-1, 7.10)"],
    bad=["A PDF with a layer that is off when it is opened."],
    good=["A PDF without layers."],
    counts=files,
)
def hidden_layers(facts: PdfFacts) -> Iterator[OnPage]:
    """Words on a hidden layer may be read aloud. Nobody sees them."""
    hint = "Join the layers into one before you make the PDF."
    if facts.hidden_layers:
        some = "1 hidden layer" if len(facts.hidden_layers) == 1 else "hidden layers"
        first = facts.hidden_layers[0]
        yield on_page("warning", f"This PDF has {some}.", hint, words=first)
    elif facts.layers:
        some = "1 layer" if facts.layers == 1 else f"{facts.layers} layers"
        yield on_page("info", f"This PDF has {some}. They can be hidden.", hint)
