"""`easyread symbols check`: is every picture there, safe, large and dark enough?"""

from __future__ import annotations

from pathlib import Path

import click


@click.command("check")
@click.argument("packs", nargs=-1)
@click.pass_context
def command(context: click.Context, packs: tuple[str, ...]) -> int:
    """Check the pictures of PACKS, and how the documents use them.

    With none, all packs are checked. It ends with 1 when something was found.
    """
    from easyread import html
    from easyread.commands.symbols.letters import strange
    from easyread.pipeline import open_project
    from easyread.symbols import audit

    project = open_project(Path.cwd())
    chosen = [pack for pack in project.library().packs if not packs or pack.name in packs]
    unknown = set(packs) - {pack.name for pack in chosen}
    if unknown:
        names = ", ".join(pack.name for pack in project.library().packs)
        raise click.UsageError(f"There is no pack “{min(unknown)}”. You can use: {names}.")
    faults = [fault for pack in chosen for fault in (*audit.faults(pack), *strange(pack))]
    if not packs:
        for document in project.documents():
            faults += audit.mixed(document, html.used_pictures(document), chosen)
        faults += [audit.Fault(str(use), "Use few new ones.") for use in project.uses() if use.near]
    for fault in faults:
        click.echo(str(fault))
    if not context.obj.quiet:
        count = sum(len(pack.symbols) for pack in chosen)
        pictures = "1 picture" if count == 1 else f"{count} pictures"
        what = f"{pictures} in {len(chosen)} packs" if len(chosen) > 1 else pictures
        click.echo(f"Checked: {what}. Found: {len(faults)}.", err=True)
    return int(bool(faults))
