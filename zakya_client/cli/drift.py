"""`zakya doctor --drift`: what the API answers and the description doesn't know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson
import typer
from attrs import evolve

from zakya_client.cli import described
from zakya_client.cli.described import Described
from zakya_client.cli.exits import OTHER, code_of, say, show, unlogged
from zakya_client.cli.session import Session
from zakya_client.client import ZakyaClient
from zakya_client.drift import LIVE, Difference, Drift, as_json, as_text, differences_beside
from zakya_client.errors import DecodingError, NotFoundError, ZakyaError
from zakya_client.pagination import Page
from zakya_client.runtime.retry import RetryPolicy
from zakya_client.wording import counted

_ALSO = {"contact_id": "customer_id", "variant_id": "item_id", "item_ids": "item_id"}
"""Under which other name an id is found in answers."""


async def report_drift(session: Session, *, as_program: bool) -> int:
    """Call every reading operation once, and print what the description doesn't know, as JSON for a program.

    Returns:
        The exit code: 0 without drift, that of the first error, else 1.
    """
    drift = Drift()
    with unlogged("wire"):
        # What fails once is to be seen, and not to be waited for.
        async with ZakyaClient.from_env(session.settings, hooks=[drift], retries=RetryPolicy(attempts=1)) as client:
            code, read = await _read_all(client, drift)
    if as_program:
        typer.echo(as_json(drift.differences))
    elif drift.differences:
        typer.echo(as_text(drift.differences))
    else:
        show(f"No drift in the answers of {counted(read, 'operation')}.")
    return code or (OTHER if drift.differences else 0)


async def _read_all(client: ZakyaClient, drift: Drift) -> tuple[int, int]:
    """Call each operation as soon as earlier answers have given the ids that it needs."""
    waiting = [each for name in described.resources() for each in described.operations(name).values() if _reads(each)]
    ids = {"organization_id": client.organization_id} if client.organization_id else {}
    code = read = 0
    while ready := next((each for each in waiting if _missing(each, ids) is None), None):
        waiting.remove(ready)
        try:
            await _read(client, ready, ids, drift)
            read += 1
        except NotFoundError:
            say(f"{ready.operation.name} was not read: there is nothing of that id")
        except DecodingError as error:
            drift.add(Difference("unread", LIVE, ready.operation.name, ready.operation.name, error.message))
        except ZakyaError as error:
            say(f"{ready.operation.name}: {error}")
            code = code or code_of(error)
    for each in waiting:
        say(f"{each.operation.name} was not read: no answer has a {_missing(each, ids)}")
    return code, read


def _reads(each: Described) -> bool:
    return each.operation.method == "GET" and each.gives in ("record", "rows")


def _missing(each: Described, ids: Mapping[str, str]) -> str | None:
    """Name an argument that nothing is known for."""
    needed = [argument.name for argument in each.arguments if argument.required]
    return next((name for name in needed if name not in ids and _ALSO.get(name) not in ids), None)


async def _read(client: ZakyaClient, each: Described, ids: dict[str, str], drift: Drift) -> None:
    arguments: dict[str, Any] = {}
    for argument in each.arguments:
        if argument.required:
            known = ids.get(argument.name) or ids[_ALSO[argument.name]]
            arguments[argument.name] = [known] if argument.kind == "ids" else known
    operation = each.operation
    already = len(drift.differences)
    answer = await getattr(getattr(client, operation.resource).with_raw_response, operation.verb)(**arguments)
    body = orjson.loads(answer.content)
    root = next((key for key in operation.envelope if key in body), "")
    drift.look_at(answer.parsed, operation.name, root)
    if not isinstance(answer.parsed, Page) and root:
        for difference in differences_beside(body, operation.name, operation.envelope):
            drift.add(difference)
    # What the hook collected doesn't know which call it came from; here there was only one.
    drift.differences[already:] = [evolve(found, operation=operation.name) for found in drift.differences[already:]]
    for name, value in _ids_in(body):
        ids.setdefault(name, value)


def _ids_in(value: Any) -> Iterator[tuple[str, str]]:
    """Return the ids in an answer, those of the outermost objects first."""
    waiting = [value]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, list):
            waiting += found
        elif isinstance(found, dict):
            yield from ((key, str(each)) for key, each in found.items() if key.endswith("_id") and _is_id(each))
            waiting += [each for each in found.values() if isinstance(each, dict | list)]


def _is_id(value: Any) -> bool:
    return isinstance(value, str | int) and str(value).isdigit()
