"""`easyread symbols`: look at pictures, bring your own, say who made them. One command a file."""

import click

from easyread.commands.symbols.add import command as add
from easyread.commands.symbols.check import command as check
from easyread.commands.symbols.credits import command as credits_
from easyread.commands.symbols.list import command as list_


@click.group()
def command() -> None:
    """Look at the pictures that you can use, and bring your own."""


for _command in (add, check, credits_, list_):
    command.add_command(_command)
