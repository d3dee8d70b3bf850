"""The terminal's front door: finds a command, and turns errors into one clear message."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass

import click

from easyread.errors import EasyReadError
from easyread.version import VERSION

COMMANDS = ("build", "new", "symbols")
BAD_INPUT = 2
STOPPED = 130


@dataclass(frozen=True, slots=True)
class Talk:
    """How much to say beside the answer."""

    quiet: bool
    verbose: bool


class Commands(click.Group):
    """Imports a command only when it is called, so that --help is quick."""

    def list_commands(self, _context: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """Return a command by its name."""
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"easyread.commands.{name}")
        command: click.Command = module.command
        return command


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="easyread")
@click.option("-q", "--quiet", is_flag=True, help="Say only what goes wrong.")
@click.option("-v", "--verbose", is_flag=True, help="Say more when something goes wrong.")
@click.pass_context
def easyread(context: click.Context, quiet: bool, verbose: bool) -> None:
    """Make Easy Read documents: large print, a picture for each idea, PDF and HTML."""
    context.obj = Talk(quiet, verbose)


def main(arguments: list[str] | None = None) -> None:
    """Run a command. Exit codes: 0 all well, 1 findings, 2 something to put right."""
    try:
        sys.exit(easyread.main(arguments, prog_name="easyread", standalone_mode=False) or 0)
    except EasyReadError as error:
        _stop(str(error), BAD_INPUT)
    except click.exceptions.Abort:
        _stop("Stopped. Files that were there before are still whole.", STOPPED)
    except KeyboardInterrupt:
        _stop("Stopped. Files that were there before are still whole.", STOPPED)
    except click.ClickException as error:
        error.show()
        sys.exit(BAD_INPUT)


def _stop(message: str, code: int) -> None:
    click.echo(click.style("Error: ", fg="red", bold=True) + message, err=True)
    sys.exit(code)
