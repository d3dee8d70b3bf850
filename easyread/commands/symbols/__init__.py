"""`easyread symbols`: one file a command."""

from __future__ import annotations

import importlib

import click

COMMANDS = ("add", "check", "credits", "find", "list", "match", "sheet", "suggest")


@click.group()
def command() -> None:
    """See which pictures there are, find the right one, bring your own."""


for _name in COMMANDS:
    command.add_command(importlib.import_module(f"{__name__}.{_name}").command)
