"""A group of commands that helps: it asks for the command that was meant, and its help names values in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any

from typer.core import TyperCommand, TyperGroup

from zakya_client.printable import printable
from zakya_client.wording import did_you_mean

_WORDS = {"str": "TEXT", "text": "TEXT", "int": "NUMBER", "integer": "NUMBER", "float": "NUMBER", "path": "FILE"}
"""What a value is called in help pages and errors, by the name of its type."""


class Group(TyperGroup):
    """A group of commands."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that comes first; if there is none of its name, say which there are."""
        names = self.list_commands(ctx)
        if args and args[0].replace("_", "-") not in names and args[0][:1].isalnum() and not ctx.resilient_parsing:
            hint = did_you_mean(args[0].replace("_", "-"), names) or f"'{ctx.command_path} --help' lists them."
            ctx.fail(f"There is no command {printable(args[0])!r}; {hint}")
        return super().resolve_command(ctx, args)


class BodyCommand(TyperCommand):
    """The command of an operation; a field of its body that is given as an option is answered with the body."""

    fields: Sequence[str] = ()

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; if one is a field of the body, say where it goes."""
        options = {flag for each in self.params for flag in [*each.opts, *each.secondary_opts]}
        for given in () if ctx.resilient_parsing else args:
            flag = given.split("=")[0]
            field = flag.removeprefix("--").replace("-", "_")
            if flag.startswith("--") and flag not in options and field in self.fields:
                ctx.fail(f"No such option: {flag}; it's a field of the body: --body '{{\"{field}\": …}}'")
        return super().parse_args(ctx, args)


def in_plain_words(command: Any) -> Any:
    """Fill paragraphs, and name the values of parameters in words that people know, also below a command."""
    for each in getattr(command, "commands", {}).values():
        in_plain_words(each)
    paragraphs = (command.help or "").split("\n\n")
    command.help = "\n\n".join(" ".join(each.split()) for each in paragraphs)  # typer would keep a docstring's lines
    for parameter in command.params:
        if not hasattr(parameter, "type"):  # since typer 0.29, whose own words are plainer
            continue
        kind = parameter.type = copy(parameter.type)  # all texts share theirs
        kind.name = _WORDS.get(kind.name.removesuffix(" range"), kind.name)
        if parameter.name.endswith("_id"):
            kind.name = "ID"
        if parameter.param_type_name == "option" and kind.name in _WORDS.values():
            parameter.metavar = parameter.metavar or kind.name
        if (least := getattr(kind, "min", None)) is not None:
            words = f"{least} or more" if kind.max is None else f"{least} to {kind.max}"
            kind._describe_range = words.__str__  # noqa: SLF001 (typer has no other place for it)
    return command
