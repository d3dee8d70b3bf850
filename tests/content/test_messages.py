"""Claims about the words of all messages about content files."""

import ast
from collections.abc import Iterator
from pathlib import Path

from easyread import content


def said() -> Iterator[tuple[str, str]]:
    """Walk every text in the code that has a space in it, but no docstring."""
    for path in Path(str(content.__file__)).parent.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and " " in value and id(node) not in docs:
                yield path.name, value


def test_no_message_speaks_of_fences() -> None:
    assert not [where for where in said() if "fence" in where[1].lower()]
