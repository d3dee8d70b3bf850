"""Content file → Document. The only package that imports the Markdown parser."""

from easyread.content.read import parse, read

__all__ = ["parse", "read"]
