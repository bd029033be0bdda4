"""The command's tree: a group for every resource, made when it is first used, and what else there is."""

from __future__ import annotations

import importlib
from typing import Annotated, Any

import typer
from typer.main import get_command

from zakya_client.cli import described
from zakya_client.cli.group import Group, in_plain_words
from zakya_client.cli.session import DebugOption, OrganizationOption, ProfileOption
from zakya_client.description import description
from zakya_client.version import __version__

OTHERS = {
    "auth": "zakya_client.cli.auth",
    "doctor": "zakya_client.cli.doctor",
    "export": "zakya_client.cli.export",
    "limits": "zakya_client.cli.limits",
    "mcp": "zakya_client.cli.mcp",
    "sync": "zakya_client.cli.sync",
    "tour": "zakya_client.cli.tour",
}
"""Commands that are no operations: each module has an ``app``, and is imported when it is used."""


class _Resource(Group):
    """The operations of a resource; the generated module is imported when one of them is looked at."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (typer's signature)
        """Name the operations, in the order of the documentation."""
        return [name.replace("_", "-") for name in described.operations(_python_name(self.name or ""))]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (typer's signature)
        """Make the command of an operation, ``None`` if there is none of that name."""
        from zakya_client.cli.commands import command_of  # noqa: PLC0415 (not needed to show what resources there are)

        found = described.operations(_python_name(self.name or "")).get(_python_name(cmd_name))
        if found is None:
            return None
        command: Any = get_command(command_of(found))
        command.fields = [name for each in found.arguments for name in each.fields]
        return in_plain_words(command)


class _Root(Group):
    """All commands, imported one by one."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (typer's signature)
        """Name resources and the other commands."""
        return [*(name.replace("_", "-") for name in described.resources()), *OTHERS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (typer's signature)
        """Make a command, ``None`` if there is none of that name."""
        if cmd_name in OTHERS:
            command = in_plain_words(get_command(importlib.import_module(OTHERS[cmd_name]).app))
            command.name, command.rich_help_panel = cmd_name, "Tools"
            return command
        if text := description().resources.get(_python_name(cmd_name)):
            return _Resource(
                name=cmd_name, help=text, no_args_is_help=True, commands={}, rich_markup_mode="rich",
                rich_help_panel="The shop",
            )  # fmt: skip
        return None


EXIT_CODES = (
    "Exit codes: 0 done; 1 another error, or not confirmed; 2 wrong usage or value; 3 setting; 4 credentials; 5 scope; "
    "6 not found; 7 exists already; 8 a limit; 9 the server failed; 10 network; 11 unreadable answer; 141 reader left."
)

app = typer.Typer(name="zakya", cls=_Root, no_args_is_help=True, pretty_exceptions_enable=False, epilog=EXIT_CODES)


def _version(asked: bool | None) -> None:  # noqa: FBT001 (typer's signature)
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def root(
    *,
    version: Annotated[
        bool | None, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = None,
    profile: ProfileOption = None,
    organization: OrganizationOption = None,
    debug: DebugOption = False,
) -> None:
    """Look at and change a Zakya shop from a terminal.

    Without an account, begin with `zakya tour`; with one, `zakya auth login`.
    """


def _python_name(name: str) -> str:
    return name.replace("-", "_")
