"""`easyread symbols`: one file a command."""

from __future__ import annotations

import importlib

import click

COMMANDS = ("find", "list", "match", "suggest")


@click.group()
def command() -> None:
    """Look at the pictures that you can use, and find the right one."""


for _name in COMMANDS:
    command.add_command(importlib.import_module(f"{__name__}.{_name}").command)
