"""What somebody asks for who brings pictures."""

from collections.abc import Callable
from dataclasses import dataclass

Ask = Callable[[str], tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody says of the pictures that they bring. "" and None: they did not say.

    `set`: one of the sets that we know. `sensitive`: pictures of sex and violence may come in.
    `replace`: in place of the pack of this name; `more`: to those that it has.
    `who` is in the photographs, and whether they `agreed`; `ask` asks that for one photograph.
    """

    name: str
    set: str = ""
    title: str = ""
    licence: str = ""
    licence_url: str = ""
    author: str = ""
    credit: str = ""
    source: str = ""
    commercial: bool | None = None
    changed: bool = False
    sensitive: bool = False
    style: str = ""
    who: str = ""
    agreed: bool | None = None
    ask: Ask | None = None
    replace: bool = False
    more: bool = False
