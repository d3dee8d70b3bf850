"""The terminal's front door: finds a command, and turns errors into one clear message."""

from __future__ import annotations

import atexit
import gc
import importlib
import os
import sys
from copy import copy
from typing import Any, NamedTuple

import click

from easyread.errors import EasyReadError
from easyread.version import VERSION

COMMANDS = ("build", "check", "collect", "new", "symbols", "words")
BAD_INPUT = 2
_COLLECT_AFTER = 50_000
STOPPED = 130
QUIET, VERBOSE = "Say only what goes wrong.", "Say more when something goes wrong."


class Talk(NamedTuple):
    """How much to say beside the answer, and how to tell what went wrong."""

    quiet: bool
    verbose: bool

    @staticmethod
    def tell(message: str) -> None:
        """Tell what went wrong; in colour where the terminal has it and the user wants it."""
        colour = False if os.environ.get("NO_COLOR") else None
        label = click.style("Error: ", fg="red", bold=True)
        click.echo(label + message, err=True, color=colour)


class _Stopped(Exception):  # noqa: N818  not an error: the user asked for it
    """The user pressed Ctrl+C."""


class _OurMistake(Exception):  # noqa: N818  it is told as “our mistake”
    """Something went wrong that we did not think of."""


def _talk(context: click.Context, option: click.Parameter, value: bool) -> None:
    """Let a flag behind the command say what it says in front of it."""
    if value and option.name:
        context.obj = context.obj._replace(**{option.name: True})
        context.find_root().params[option.name] = True


def _talking(command: click.Command) -> click.Command:
    """Return a command, and all in it if it is a group, with -q and -v behind its name too."""
    made = copy(command)
    if isinstance(command, click.Group) and isinstance(made, click.Group):
        made.commands = {name: _talking(one) for name, one in command.commands.items()}
        return made
    quiet = click.Option(["-q", "--quiet"], is_flag=True, expose_value=False, callback=_talk,
                         help=QUIET)  # fmt: skip
    verbose = click.Option(["-v", "--verbose"], is_flag=True, expose_value=False, callback=_talk,
                           help=VERBOSE)  # fmt: skip
    made.params = [*command.params, quiet, verbose]
    return made


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
        return _talking(module.command)

    def invoke(self, context: click.Context) -> Any:  # Any: as in click
        """Run a command, and name apart what is not the user's to put right."""
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            raise _Stopped from None
        except (EasyReadError, click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:  # the reader of our answer has gone: click ends quietly
            raise
        except Exception as error:
            if context.params["verbose"]:
                import traceback

                traceback.print_exc()
            raise _OurMistake(f"{type(error).__name__}: {error}") from error


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="easyread")
@click.option("-q", "--quiet", is_flag=True, help=QUIET)
@click.option("-v", "--verbose", is_flag=True, help=VERBOSE)
@click.pass_context
def easyread(context: click.Context, quiet: bool, verbose: bool) -> None:
    """Make Easy Read documents: large print, a picture for each idea, PDF and HTML.

    To start: easyread new my-leaflet

    To make the pages: easyread build

    To see more about a command: easyread build --help
    """
    context.obj = Talk(quiet, verbose)


def main(arguments: list[str] | None = None) -> None:
    """Run a command. Exit codes: 0 all well, 1 findings, 2 something to put right, 130 stopped."""
    _collect_seldom()
    try:
        sys.exit(easyread.main(arguments, prog_name="easyread", standalone_mode=False) or 0)
    except EasyReadError as error:
        Talk.tell(str(error))
    except _OurMistake as mistake:
        more = "To see more, put -v first, for example: easyread -v build"
        Talk.tell(f"This is our mistake, not yours ({mistake}).\n{more}")
    except (_Stopped, click.exceptions.Abort):
        click.echo("Stopped. Files that were there before are still whole.", err=True)
        # CPython 3.11 forgets our exit code when Ctrl+C came inside an exec, as dataclasses use
        # while they are imported; the next exec makes it remember.
        exec("")  # noqa: S102  nothing runs
        sys.exit(STOPPED)
    except click.ClickException as error:
        error.show()
    sys.exit(BAD_INPUT)


def _collect_seldom() -> None:
    """Look for garbage seldom, and not at all at the end: a command is short.

    Looking takes a sixth of a small check. The computer takes all back when we end.
    """
    gc.set_threshold(_COLLECT_AFTER)
    atexit.register(gc.freeze)
