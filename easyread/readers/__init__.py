"""Any file of words → Prose: our content files, Markdown, text, HTML, Word, OpenDocument."""

from easyread.readers.folders import OTHERS, content_folder, texts
from easyread.readers.read import ENDINGS, limited, read, read_bytes, read_passage, read_text

__all__ = [
    "ENDINGS",
    "OTHERS",
    "content_folder",
    "limited",
    "read",
    "read_bytes",
    "read_passage",
    "read_text",
    "texts",
]
