"""`zakya tour`: five commands on an emulated shop, for whoever has no account yet."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.text import Text

from zakya_client.cli.exits import exit_on_error, extra_needed
from zakya_client.cli.tables import OutputConsole

STEPS = (
    (
        "zakya items list --limit 5",
        "A list is a table of the columns that fit. `zakya items list --help` shows what it can be filtered by.",
    ),
    (
        "zakya items get {item} --fields item_id,name,sku,unit,rate",
        "One record is found by its id. Without --fields you see all that it has.",
    ),
    (
        "zakya items update {item} --body '{{\"rate\": 499.5}}' --fields rate",
        "That changed a price. What can't be undone, such as a deletion, asks first.",
    ),
    (
        "zakya invoices list --status overdue --fields customer_name,due_date,balance",
        "Who has to pay? `zakya export invoices --output invoices.xlsx` writes the same for Excel.",
    ),
    (
        "zakya limits",
        "Each call counts: a plan has so many a day. `zakya doctor` says what is wrong, if anything is.",
    ),
)
"""Commands, and what to say of them once they have run."""

END = "That was the tour. `zakya auth login` logs in to your own shop, `zakya --help` lists all commands."

app = typer.Typer(add_completion=False)


@app.command()
def tour(
    *, yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't wait for Enter between the commands.")] = False
) -> None:
    """Run five commands on a shop that is emulated on this machine; no account is needed."""
    from zakya_client.cli.app import app as zakya  # noqa: PLC0415 (which has this command, too)

    waits = sys.stdin.isatty() and sys.stdout.isatty() and not yes
    with exit_on_error(), _emulated_shop() as item:
        _say("A shop is emulated on this machine. Nothing of yours is read or changed.")
        for number, (step, explanation) in enumerate(STEPS, start=1):
            command = step.format(item=item)
            _say(f"\n{number} of {len(STEPS)}\n$ {command}\n", style="bold")
            if code := zakya(shlex.split(command)[1:], prog_name="zakya", standalone_mode=False):
                raise typer.Exit(code)
            _say(f"\n{explanation}")
            if waits and number < len(STEPS):
                typer.prompt("Enter goes on, Ctrl-C ends", default="", show_default=False, prompt_suffix=": ")
        _say(f"\n{END}")


def _say(text: str, style: str = "") -> None:
    OutputConsole(highlight=False).print(Text(text, style))


@contextmanager
def _emulated_shop() -> Iterator[str]:
    """Emulate a shop that commands call, and name one of its items."""
    with extra_needed("zakya tour", "emulator"):
        from zakya_client.emulator import Emulator  # noqa: PLC0415 (an extra)
    with Emulator(items=40, orders=60, plan="free") as emulator:
        first = min(emulator.shop.items, key=lambda item: str(item["name"]))
        with _environment({**emulator.environment(), "ZAKYA_DATA_CENTER": "us", "ZAKYA_TOKEN_STORE": "memory"}):
            yield str(first["item_id"])


@contextmanager
def _environment(settings: Mapping[str, str]) -> Iterator[None]:
    """Put settings in the place of those that the environment has."""
    before = dict(os.environ)
    for name in [name for name in before if name.startswith("ZAKYA_")]:
        del os.environ[name]
    os.environ.update(settings)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
