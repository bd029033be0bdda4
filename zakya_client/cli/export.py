"""`zakya export`: a list as a file for Excel, as CSV or as Parquet."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn
from typer.main import get_command

from zakya_client.cli import described, session
from zakya_client.cli.commands import arguments_of, keyword, made_command, parameter_of
from zakya_client.cli.described import Described
from zakya_client.cli.exits import exit_on_error, show, unlogged
from zakya_client.cli.group import Group, in_plain_words
from zakya_client.cli.input import read_day
from zakya_client.cli.output import names_of, say_what_is_unknown
from zakya_client.cli.sheet import Format, Rows, format_of, writer_of
from zakya_client.client import ZakyaClient
from zakya_client.download import beside
from zakya_client.errors import ValidationError
from zakya_client.runtime.hooks import Attempt, Hook
from zakya_client.wording import counted

_NOT_ASKED = ("page", "per_page", "response_option", "timeout")
"""Parameters of lists that are none of a file's business: it has all rows."""

_OWN: Mapping[str, Any] = {
    "output": Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="File to write; one that is there is replaced.")
    ],
    "format": Annotated[
        Format | None, typer.Option("--format", help="Its format; defaults to what the file's name ends with.")
    ],
    "fields": Annotated[
        str | None, typer.Option("--fields", metavar="A,B,…", help="Fields to write, in this order; defaults to all.")
    ],
    "since": Annotated[
        date | None,
        typer.Option(
            "--since", metavar="DATE", parser=read_day, help="Only what is dated, or was changed, since that day."
        ),
    ],
}  # fmt: skip


class _Lists(Group):
    """A command for each resource that has a list."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (typer's signature)
        """Name the resources."""
        return [name.replace("_", "-") for name in described.resources() if "list" in described.operations(name)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (typer's signature)
        """Make the command of a resource, ``None`` if it has no list."""
        found = described.operations(cmd_name.replace("-", "_")).get("list")
        return in_plain_words(get_command(_command_of(found))) if found else None


app = typer.Typer(cls=_Lists, no_args_is_help=True, add_completion=False)


@app.callback()
def export() -> None:
    """Write a list into a file: for Excel (.xlsx), .csv or .parquet.

    For example: zakya export invoices --since 2026-10-01 --output invoices.xlsx
    """


class _Calls(Hook):
    """Counts calls, those that are repeated, too."""

    def __init__(self) -> None:
        self.count = 0

    def before(self, attempt: Attempt) -> None:  # noqa: ARG002 (the hook's signature)
        self.count += 1


def _command_of(listing: Described) -> typer.Typer:
    def run(**given: Any) -> None:
        own = {name: given.pop(name) for name in (*_OWN, *session.OPTIONS)}
        with exit_on_error(debug=own["debug"]), unlogged("values"):
            asyncio.run(_export(listing, arguments_of(listing, given), own))

    filters = [each for each in listing.arguments if each.name not in _NOT_ASKED]
    required = [parameter_of(each) for each in filters if each.required]
    optional = [parameter_of(each, panel="Filters") for each in filters if not each.required]
    own = [keyword("output", _OWN["output"], inspect.Parameter.empty)]
    own += [keyword(name, each) for name, each in (*_OWN.items(), *session.OPTIONS.items()) if name != "output"]
    own_help = {"help": f"Write {_title(listing)} into a file.", "epilog": f"Scope: {listing.operation.scope}"}
    return made_command(run, [*required, *own, *optional], listing.operation.resource.replace("_", "-"), **own_help)


def _title(listing: Described) -> str:
    return listing.operation.resource.replace("_", " ")


async def _export(listing: Described, arguments: dict[str, Any], own: Mapping[str, Any]) -> None:
    target, fields, calls = own["output"], names_of(own["fields"]), _Calls()
    write = writer_of(format_of(target, own["format"]))
    by, since = _since(listing, own["since"], arguments)
    settings = session.session_of(own["profile"], own["organization"], debug=own["debug"]).settings
    title = _title(listing)
    with _whole(target) as partial, Rows(described.fields(listing), fields) as rows:
        async with ZakyaClient.from_env(settings, hooks=[calls]) as client:
            with _progress(title) as progress:
                async for each in getattr(client, listing.operation.resource).list(**arguments):
                    row = each.to_dict()
                    if str(row.get("date") or since) >= since:
                        rows.add(row)
                    progress(f"{counted(rows.count, 'row')}, {counted(calls.count, 'call')}")
                progress("writing the file")
                write(partial, title, rows)
        if rows.count:
            say_what_is_unknown(fields, rows.names)
        facts = [counted(rows.count, "row"), counted(len(rows.columns), "column"), counted(calls.count, "call")]
    show(f"{target}: {', '.join(facts)}{by}")


def _since(listing: Described, day: date | None, arguments: dict[str, Any]) -> tuple[str, str]:
    """Put the day into the list's arguments.

    Returns:
        By what rows are chosen, in words; and the date that rows have to have, ``""`` if the list chooses by another
        field.

    Raises:
        ValidationError: The list has no field for it.
    """
    if day is None:
        return "", ""
    usable = {each.name for each in listing.operation.parameters if not each.ignored}
    has_date = "date" in described.fields(listing)
    values = {"date_start": day, "last_modified_time": datetime.combine(day, time()).astimezone()}
    name = next((each for each in values if each in usable), "")
    if not name and not has_date:
        raise ValidationError(f"{_title(listing)} can't be chosen by a day: leave out --since")
    if name in arguments:
        raise ValidationError(f"give --since or --{name.replace('_', '-')}, not both")
    if name:
        arguments[name] = values[name]
    if name == "last_modified_time":
        return f"; changed since {day}", ""
    why = " (the API can't choose by it here, so the whole list was read)"
    return f"; dated {day} or later{'' if name else why}", day.isoformat()


@contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """Yield a place beside a file, which becomes the file when the block ends well and is removed otherwise."""
    partial = beside(target)
    try:
        partial.touch()  # says at once what can't be written
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(target)) from None
    try:
        yield partial
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def _progress(title: str) -> Iterator[Any]:
    """Show how far it is on stderr, if that is a terminal."""
    console = Console(stderr=True)
    if not console.is_interactive:  # before its 14.3, rich writes an empty line there
        yield lambda _: None
        return
    with Progress(SpinnerColumn(), TextColumn("{task.description}"), console=console, transient=True) as progress:
        task = progress.add_task(title)
        yield lambda text: progress.update(task, description=f"{title}: {text}")
