"""The command line: each command is one call of the package.

Imports stay inside the commands, so that `ateliers --help` and a typing mistake answer at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from ateliers import __version__
from ateliers.errors import AteliersError

LANG = click.option(
    "--lang", type=click.Choice(["fr", "en"]), help="One edition only; both by default."
)
MODULE = click.argument("module_id", metavar="[NN-SLUG]", required=False)


ANYWHERE = {"doctor", "lab"}
"""The commands that an installed package can carry out; the others work on the sources."""


def told(command: Callable[..., Any]) -> Callable[..., Any]:
    """End with one sentence, not a traceback, where something a person can mend is wrong."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        from ateliers.places import IN_WHEEL

        if IN_WHEEL and command.__name__ not in ANYWHERE:
            raise click.ClickException(
                "this command works on the sources of the project, which the installed package "
                "does not hold; run it in a copy of the repository"
            )
        try:
            return command(*args, **kwargs)
        except AteliersError as fault:
            raise click.ClickException(str(fault)) from None
        except OSError as fault:
            where = f" ({fault.filename})" if fault.filename else ""
            reason = fault.strerror or str(fault)
            raise click.ClickException(
                f"{reason}{where}; free some space or check the permissions, then try again"
            ) from None

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ateliers")
def main() -> None:
    """Ateliers de données ouvertes / Open Data Workshops."""


@main.command()
@LANG
@click.option("--out", type=click.Path(path_type=Path), help="Folder to write; _site by default.")
@told
def build(lang: str | None, out: Path | None) -> None:
    """Build the site from the stored outputs; nothing is executed."""
    from ateliers.site.build import build as make

    click.echo(f"Built: {make(lang, out)}")  # type: ignore[arg-type]


@main.command()
@click.option("--port", default=8000, show_default=True, help="The next free one if it is taken.")
@told
def serve(port: int) -> None:
    """Serve the built site on this machine only."""
    from ateliers.site.serve import serve as listen

    listen(port)


@main.command()
@click.option("--port", default=8000, show_default=True)
@told
def book(port: int) -> None:
    """Build both editions and serve them."""
    from ateliers.site.build import build as make
    from ateliers.site.serve import serve as listen

    make()
    listen(port)


@main.command()
@MODULE
@click.option("--lang", type=click.Choice(["fr", "en"]), help="By default the system's, or fr.")
@click.option("--port", default=8888, show_default=True, help="The next free one if it is taken.")
@click.option("--folder", type=click.Path(path_type=Path), help="Where your copies are.")
@click.option("--no-browser", is_flag=True, help="Say the address, and open nothing.")
@told
def lab(
    module_id: str | None, lang: str | None, port: int, folder: Path | None, no_browser: bool
) -> None:
    """Open copies of the notebooks in JupyterLab, on this machine only."""
    from ateliers.lab import lab as work

    work(module_id, lang, port, folder, not no_browser)  # type: ignore[arg-type]


@main.command("launch-tree")
@click.argument("out", type=click.Path(path_type=Path))
@told
def plant(out: Path) -> None:
    """Write what Binder and Colab open: notebooks, environment, package."""
    from ateliers.launch_tree import launch_tree

    click.echo(f"launch tree: {launch_tree(out)}")


@main.command()
@MODULE
@told
def run(module_id: str | None) -> None:
    """Execute notebooks and rewrite their outputs."""
    from ateliers.notebooks import run as execute

    execute(module_id)


@main.command()
@MODULE
@told
def sync(module_id: str | None) -> None:
    """Write the header cell of notebooks from the facts of their module."""
    from ateliers.notebooks import sync as write

    for path in write(module_id):
        click.echo(f"header written: {path.name}")


@main.command()
@MODULE
@told
def accept(module_id: str | None) -> None:
    """Record that both editions of each cell were reviewed together."""
    from ateliers.notebooks import accept as record

    for path in record(module_id):
        click.echo(f"reviewed: {path.name}")


@main.command()
@click.argument("module_id", metavar="NN-SLUG")
@click.option(
    "--apply",
    "changed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Bring the changes of this file back to their places.",
)
@click.option("--out", type=click.Path(path_type=Path), help="File or folder to write.")
@told
def translate(module_id: str, changed: Path | None, out: Path | None) -> None:
    """Write the words of a module side by side, or bring changes back."""
    from ateliers.translate import apply, export

    if changed is None:
        click.echo(f"side by side: {export(module_id, out)}")
        return
    rows, files = apply(module_id, changed)
    for path in files:
        click.echo(f"written: {path.parent.name}/{path.name}")
    click.echo(f"rows changed: {len(rows)}")
    if rows:
        click.echo("next: `ateliers run` if code changed, `ateliers accept`, `make test`")


@main.command("new-module")
@click.argument("module_id", metavar="NN-SLUG")
@told
def lay_down(module_id: str) -> None:
    """Lay down the files of a new module; ⟦ ⟧ marks what is left to write."""
    from ateliers.new_module import new_module

    for path in new_module(module_id):
        click.echo(f"written: {path.parent.name}/{path.name}")
    click.echo(f"next: write what stands between ⟦ and ⟧, then `ateliers sync {module_id}`,")
    click.echo(f"`ateliers run {module_id}`, `ateliers accept {module_id}` and `make test`")


@main.command()
@click.argument("dataset_id", metavar="ID")
@click.option(
    "--from",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of published files, one folder a dataset; the portal by default.",
)
@told
def refresh(dataset_id: str, folder: Path | None) -> None:
    """Write the snapshot of a dataset anew and say what changed."""
    from ateliers.refresh import refresh as renew

    click.echo(renew(dataset_id, folder))


@main.command()
@click.argument("name", metavar="[NAME]", required=False)
@click.option(
    "--from",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of published files, to copy the facts from anew first.",
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Write downloads and catalogue there as well."
)
@told
def reference(name: str | None, folder: Path | None, out: Path | None) -> None:
    """Make the reference tables anew, all or one."""
    from ateliers.reference.build import build as make

    for line in make(name, folder):
        click.echo(line)
    if out:
        from ateliers.publication import publication
        from ateliers.reference.catalogue import publish

        known = publication()
        base = f"{known.site}reference/" if known.site else ""
        contact = f"{known.repository}/issues" if known.repository else ""
        click.echo(f"{out}: {len(publish(out, base, contact))} files")


@main.command()
@click.option("--accept", "record", is_flag=True, help="Record the pages of today.")
@told
def addresses(record: bool) -> None:
    """Hold the book to the addresses that were published."""
    from ateliers.addresses import accept as add
    from ateliers.addresses import faults

    if record:
        for name in add():
            click.echo(f"recorded: {name}")
    found = faults()
    for fault in found:
        click.echo(fault)
    if found:
        sys.exit(1)
    click.echo("Every published address leads somewhere.")


@main.command()
@click.option("--live", is_flag=True, help="Ask the portals about each dataset too.")
@click.option("--json", "as_json", is_flag=True, help="For a program.")
@told
def doctor(live: bool, as_json: bool) -> None:
    """Say what is wrong here: a line a fault."""
    from ateliers.doctor import examine

    found = examine(live)
    click.echo(found.json() if as_json else found.text())
    if not found.sound:
        sys.exit(1)


@main.command()
@click.argument("report", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say it, and write nothing.")
@told
def licences(report: Path, dry_run: bool) -> None:
    """Date the licences that `ateliers doctor --live --json` saw: REPORT is what it wrote.

    Exit code 3: somebody must look at a portal or at a licence.
    """
    from ateliers.licences import findings, record
    from ateliers.licences_told import markdown

    found = findings(report)
    click.echo(markdown(found))
    if not dry_run:
        for path in record(found, say=lambda line: click.echo(line, err=True)):
            click.echo(f"written: {path.name}", err=True)
    if not all(each.seen.sound and each.seen.licence is not None for each in found):
        sys.exit(3)


OUT = click.option(
    "--out", type=click.Path(path_type=Path), help="A .zip, or a folder; dist/ by default."
)


@main.command("kit")
@OUT
@told
def pack(out: Path | None) -> None:
    """Make the kit for a room: one zip for a USB key, no network, nothing to install."""
    from ateliers.room_kit import kit

    _weigh(kit(out, tell=click.echo))


@main.command("kit-python")
@OUT
@click.option("--python", metavar="3.N", help="Of the room's computers; this machine's by default.")
@click.option("--system", metavar="windows|linux|macos|macos-intel", help="This machine's too.")
@told
def pack_python(out: Path | None, python: str | None, system: str | None) -> None:
    """Make the kit with notebooks and every wheel, to install with no network."""
    from ateliers.room_kit import kit_python

    _weigh(kit_python(out, python, system, tell=click.echo))


def _weigh(archive: Path) -> None:
    click.echo(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB")


@main.command()
@click.option("--quick", is_flag=True, help="Leave out what takes minutes.")
@told
def bench(quick: bool) -> None:
    """Measure speed and weight and print them as a table."""
    from ateliers.bench import bench as measure

    click.echo(measure(quick=quick))


if __name__ == "__main__":
    main()
