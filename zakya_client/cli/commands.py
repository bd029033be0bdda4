"""Commands made from the generated operations: a signature for typer, and what happens when it is called."""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from zakya_client.cli import session
from zakya_client.cli.described import Argument, Described, Kind
from zakya_client.cli.exits import exit_on_error, say, show, unlogged
from zakya_client.cli.group import BodyCommand
from zakya_client.cli.ids import check_id, missing_in_words
from zakya_client.cli.input import check_choice, read_body, read_file, read_ids, read_number
from zakya_client.cli.output import Form, Output, output_of
from zakya_client.cli.tables import Row
from zakya_client.download import Download
from zakya_client.errors import ValidationError
from zakya_client.pagination import Paginator
from zakya_client.printable import printable
from zakya_client.wording import counted

TABLE_ROWS = 100
"""Rows that a table shows by default; other forms show all."""

REMOVE_ALL = "remove_all"
"""Argument that makes an operation remove what is there; also those that remove nothing without it ask then."""

_TYPES: Mapping[Kind, Any] = {
    "flag": bool, "whole": int, "number": Decimal, "texts": list[str], "ids": list[str], "files": list[str]
}  # fmt: skip
_METAVARS: Mapping[Kind, str] = {
    "text": "TEXT", "texts": "TEXT", "id": "ID", "ids": "ID,…", "number": "NUMBER", "whole": "NUMBER", "day": "DATE",
    "moment": "TIME", "body": "FILE|-|JSON",
}  # fmt: skip
_EXAMPLES: Mapping[Kind, str] = {"day": "As in 2026-10-01.", "moment": "As in 2026-10-01T09:00:00+0000."}
_READ: Mapping[Kind, Callable[[Any], Any]] = {
    "body": read_body,
    "ids": read_ids,
    "file": read_file,
    "files": lambda given: [read_file(each) for each in given],
}
_OWN = "Output"


def command_of(described: Described) -> typer.Typer:
    """Make the command of an operation."""

    def run(**given: Any) -> None:
        own = {name: given.pop(name, None) for name in _own_parameters(described)}
        with exit_on_error(debug=own["debug"]):
            arguments = arguments_of(described, given)
            _ask(described, arguments, yes=own["yes"])
            with unlogged("values"), missing_in_words(described, arguments):
                asyncio.run(_perform(described, arguments, own))

    parameters = [parameter_of(argument) for argument in described.arguments]
    own = [keyword(name, annotation) for name, annotation in _own_parameters(described).items()]
    return made_command(
        run,
        [*parameters, *own],
        described.operation.verb.replace("_", "-"),
        cls=BodyCommand,
        help=_help(described),
        epilog="\n\n".join(each for each in (_scope(described), _page(described)) if each),
        short_help=escape(described.operation.summary),
    )


def made_command(
    run: Callable[..., None], parameters: Sequence[inspect.Parameter], name: str, **options: Any
) -> typer.Typer:
    """Make a command of a function, with parameters that typer can't read from it."""
    call: Any = run
    call.__signature__ = inspect.Signature(parameters)
    call.__annotations__ = {each.name: each.annotation for each in parameters}
    app = typer.Typer(add_completion=False)
    app.command(name, **options)(call)
    return app


# --- the signature ------------------------------------------------------------------------------


def parameter_of(argument: Argument, panel: str | None = None) -> inspect.Parameter:
    """Make the parameter of a command that an argument is given by; `panel` is where the help shows it."""
    kind: Any = _TYPES.get(argument.kind, str)
    details: dict[str, Any] = {"help": _argument_help(argument), "rich_help_panel": panel}
    if argument.kind == "number":
        details["parser"] = read_number
    if argument.positional:
        is_file = argument.kind in ("file", "files")
        annotation = typer.Argument(metavar="FILE" if is_file else argument.name.upper(), **details)
    else:
        if argument.kind != "flag":
            details["metavar"] = _METAVARS.get(argument.kind, "TEXT")
        if argument.choices:
            details["autocompletion"] = lambda incomplete: [
                each for each in argument.choices if each.startswith(incomplete)
            ]
        annotation = typer.Option(*_flags(argument), **details)
    default = inspect.Parameter.empty if argument.required else None
    given: Any = kind if argument.required else kind | None
    return keyword(argument.name, Annotated[given, annotation], default)


def _flags(argument: Argument) -> list[str]:
    flag = argument.name.replace("_", "-")
    return [f"--{flag}/--no-{flag}"] if argument.kind == "flag" else [f"--{flag}"]


def keyword(name: str, annotation: Any, default: Any = None) -> inspect.Parameter:
    """Make a parameter of a command."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _argument_help(argument: Argument) -> str:
    text = argument.help
    if argument.choices:
        text = f"{text} One of {', '.join(argument.choices)}."
    text = f"{text} {_EXAMPLES.get(argument.kind, '')}"
    if argument.kind == "body":
        text = f"A file with JSON, - for stdin, or JSON itself. {_fields_of(argument)}"
    if argument.kind in ("file", "files"):
        text = f"{text} A path, or - for stdin."
    return escape(" ".join(text.split()))


def _fields_of(body: Argument) -> str:
    """List the fields of a body, the required ones first."""
    required, optional = body.fields[: body.needed], body.fields[body.needed :]
    parts = {"Required fields": required, "Other fields" if required else "Fields": optional}
    return " ".join(f"{title}: {', '.join(names)}." for title, names in parts.items() if names)


def _own_parameters(described: Described) -> dict[str, Any]:
    """Return the parameters that belong to the command and not to the operation."""
    own: dict[str, Any] = {}
    if described.gives == "rows":
        help_text = f"Rows to print at most; 0 for all. Defaults to {TABLE_ROWS} in a table, and to all in other forms."
        own["limit"] = Annotated[
            int | None, typer.Option(min=0, metavar="NUMBER", help=help_text, rich_help_panel=_OWN)
        ]
    if described.gives == "file" or described.operation.formats:
        own["output_file"] = Annotated[
            Path | None, typer.Option(metavar="FILE", help="Where to write the file; defaults to stdout.")
        ]
    if described.gives != "file":
        own["output"] = Annotated[
            Form | None,
            typer.Option(help="Defaults to table on a terminal, and to jsonl in a pipe.", rich_help_panel=_OWN),
        ]
        own["fields"] = Annotated[
            str | None, typer.Option(metavar="A,B,…", help="Print these fields only.", rich_help_panel=_OWN)
        ]
    asks = described.destructive or any(each.name == REMOVE_ALL for each in described.arguments)
    own["yes"] = Annotated[  # programs may always give it
        bool | None,
        typer.Option("--yes", "-y", help="Don't ask before it is done.", rich_help_panel=_OWN, hidden=not asks),
    ]
    return {**own, **session.OPTIONS}


def _help(described: Described) -> str:
    operation = described.operation
    warning = "Asks before it is done, unless --yes is given." if described.destructive else ""
    return escape("\n\n".join(each for each in (f"{operation.summary}.", operation.description, warning) if each))


def _scope(described: Described) -> str:
    return f"Scope: {described.operation.scope}" if described.operation.scope else ""


def _page(described: Described) -> str:
    return f"Documentation: {escape(described.page)}" if described.page else ""


# --- the call -----------------------------------------------------------------------------------


def arguments_of(described: Described, given: Mapping[str, Any]) -> dict[str, Any]:
    """Read what was given into the arguments of the method; what wasn't given stays out."""
    arguments: dict[str, Any] = {}
    for argument in described.arguments:
        value = given.get(argument.name)
        if value is None or value == []:
            continue
        if argument.kind in ("id", "ids"):
            for each in read_ids([value] if argument.kind == "id" else value):
                check_id(argument, each)
        if argument.choices:
            check_choice(f"--{argument.name.replace('_', '-')}", value, argument.choices)
        arguments[argument.name] = _READ.get(argument.kind, _as_given)(value)
    if "timeout" in arguments:
        arguments["timeout"] = float(arguments["timeout"])
    return arguments


def _as_given(value: Any) -> Any:
    return value


def _ask(described: Described, arguments: Mapping[str, Any], *, yes: bool | None) -> None:
    if yes or not (described.destructive or arguments.get(REMOVE_ALL)):
        return
    about = [f"{name} {value}" for name, value in arguments.items() if name.endswith(("_id", "_ids"))]
    question = f"{described.operation.summary} ({', '.join(about)})?" if about else f"{described.operation.summary}?"
    typer.confirm(printable(question), abort=True, err=True)


async def _perform(described: Described, arguments: Mapping[str, Any], own: Mapping[str, Any]) -> None:
    async with session.client_of(own) as client:
        called = getattr(getattr(client, described.operation.resource), described.operation.verb)(**arguments)
        if isinstance(called, Download):
            await _save(called, own["output_file"])
            return
        output = output_of(own["output"], own["fields"])
        if described.gives == "rows":
            await _print_rows(called, output, own["limit"], single="page" in arguments)
            return
        answer = await called
        if described.gives == "message" and output.form is Form.TABLE and not (answer.extra or output.fields):
            show(answer or "done")
        else:
            output.record(answer.to_dict())


async def _save(download: Download, target: Path | None) -> None:
    if target is not None:
        say(f"{target}: {counted(await download.save(target), 'byte')}")
        return
    if sys.stdout.isatty():
        raise ValidationError("a file would garble the terminal: give --output-file, or a pipe")
    async for chunk in download:
        sys.stdout.buffer.write(chunk)
    sys.stdout.flush()


async def _print_rows(listed: Paginator[Any], output: Output, limit: int | None, *, single: bool) -> None:
    most, more = None, ""
    if single:
        page = await listed
        rows = _each(page[: limit or None])
        more = f"--page {page.page + 1} shows the next ones" if page.has_more else ""
    elif limit is None and output.form is Form.TABLE:  # a list that looks whole must be whole
        most, more = TABLE_ROWS, "--limit 0 shows all of them"
        rows = _each(listed.limit(TABLE_ROWS + 1))
    else:
        rows = _each(listed.limit(limit) if limit else listed)
    async with aclosing(rows):
        await output.rows(rows, most=most, more=more)


async def _each(listed: Paginator[Any] | Sequence[Any]) -> AsyncGenerator[Row, None]:
    if isinstance(listed, Sequence):
        for row in listed:
            yield row.to_dict()
    else:
        async for row in listed:
            yield row.to_dict()
