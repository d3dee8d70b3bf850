"""Content file → Document. The only package that imports the Markdown parser."""

from easyread.content.read import read

__all__ = ["read"]
