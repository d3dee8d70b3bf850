"""Document → HTML. The only package that imports Jinja2."""

from easyread.html.addresses import Medium
from easyread.html.end_matter import used_pictures
from easyread.html.pictures import pictures_page, row
from easyread.html.render import Look, render
from easyread.html.styles import font_files

__all__ = [
    "Look",
    "Medium",
    "font_files",
    "pictures_page",
    "render",
    "row",
    "used_pictures",
]
