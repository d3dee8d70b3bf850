"""Makes Easy Read documents: large print, a picture for each idea, PDF and HTML from one source."""

from easyread import version

__version__ = version.VERSION
