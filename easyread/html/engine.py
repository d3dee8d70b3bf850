"""The Jinja environment: autoescape on, unknown names refused, users' templates in a sandbox."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from easyread.errors import ContentError
from easyread.language.pieces import pieces
from easyread.model.place import Place

# What a template of the user's own can raise.
_FAULTS = (TemplateError, ArithmeticError, AttributeError, LookupError, MemoryError,
           RecursionError, TypeError, ValueError)  # fmt: skip
MAX_REPEATS = 10_000


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates that cannot reach Python's insides, nor fill the memory by multiplying."""

    intercepted_binops = frozenset(("*", "**"))

    def call_binop(
        self, context: Context, operator: str, left: Any, right: Any
    ) -> Any:  # any value
        """Multiply small numbers, and refuse the rest."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers or (operator == "**" and abs(right) > MAX_REPEATS):
            raise SecurityError("only numbers can be multiplied here")
        return super().call_binop(context, operator, left, right)


class Engine:
    """Templates from some folders, the first folder first."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._environment = Sandbox(
            loader=FileSystemLoader([str(folder) for folder in folders]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self._environment.filters["pieces"] = pieces

    def page(self, template: str, **values: Any) -> str:  # Any: each template has its own values
        """Return a whole page.

        Raises:
            ContentError: a template (the user's own, most likely) is missing or broken.
        """
        return self._safely(
            template, lambda: self._environment.get_template(template).render(values)
        )

    def component(self, name: str, values: Mapping[str, Any]) -> Markup:  # Any: as above
        """Return one component: the macro of that name in components/<name>/<name>.html."""
        path = f"components/{name}/{name}.html"

        def call() -> str:
            module = self._environment.get_template(path).module
            return str(getattr(module, name.replace("-", "_"))(**values))

        return Markup(self._safely(path, call))

    def _safely(self, template: str, work: Callable[[], str]) -> str:
        try:
            return work()
        except TemplateSyntaxError as error:
            place = Place(error.filename or template, error.lineno)
            raise ContentError("This template is broken.", place, str(error.message)) from None
        except _FAULTS as error:
            hint = f"{error}. To see if it is yours: move your templates/ folder away for a moment."
            raise ContentError("This template does not work.", Place(template), hint) from error
