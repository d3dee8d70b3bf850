"""Document → HTML. The only package that imports Jinja2."""

from easyread.html.addresses import Medium
from easyread.html.end_matter import used_pictures
from easyread.html.render import Look, render
from easyread.html.styles import font_files

__all__ = ["Look", "Medium", "font_files", "render", "used_pictures"]
