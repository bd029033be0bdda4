"""Every operation of the description succeeds against the emulator, in a shop that a program walks through.

The walker has no list of operations. It goes through the description round after round: what reads, creates, updates,
the other verbs, and last what deletes. What is refused is tried with the next record, at last with a new one that is
led through the resource's other verbs, until the record is in a state that the operation starts from.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from tests.emulator.found import Found, Json, in_path, kind_of, owner_of
from tests.emulator.written_back import UPDATES, Writer, body_of, listed, parts
from zakya_client import ZakyaClient, models
from zakya_client.cli import described
from zakya_client.description import Operation, argument_of, description
from zakya_client.drift import differences_in
from zakya_client.emulator import Emulator
from zakya_client.emulator.engine.verbs import handlers
from zakya_client.emulator.resources import RESOURCES, STANDARD
from zakya_client.errors import DecodingError, ServerError, ValidationError, ZakyaError
from zakya_client.runtime.decode import ResponseModel

OPERATIONS = description().operations
RECORDS = 8
"""How many records of a kind, the newest first, are tried before a new one is made."""

ROUNDS = 4
"""How often an operation that was refused is tried again; most of them succeed in the first round."""


class Walker:
    """Calls every operation until it succeeds.

    Attributes:
        refusals: Why each operation that hasn't succeeded yet was refused last.
        faults: Answers that couldn't be read as described, and failures of the emulator.
    """

    def __init__(self, zakya: ZakyaClient, emulator: Emulator) -> None:
        self.refusals = dict.fromkeys(OPERATIONS, "there is nothing to try it with")
        self.faults: list[str] = []
        self._zakya = zakya
        self._found = Found(emulator.shop)

    async def walk(self) -> None:
        """Try what hasn't succeeded, each round with other records."""
        for _ in range(ROUNDS):
            for operation in sorted(OPERATIONS.values(), key=_rank):
                if operation.name in self.refusals:
                    await self.succeeds(operation)

    async def succeeds(self, operation: Operation) -> bool:
        """Try an operation with record after record, at last with a new one in each of its states."""
        owner = owner_of(operation)
        known = self._found.records(owner) or [{}] if owner else [{}] * RECORDS
        fitting = [each for each in known if self._fits(operation, each)]
        for record in fitting[:RECORDS]:
            if await self._call(operation, record):
                return True
        kind = kind_of(owner) if owner else None
        create = OPERATIONS.get(f"{kind.name}.create") if kind else None
        if create is None or owner_of(create) == owner:
            return False
        for draft in (True, False):
            if await self.creates(create, draft=draft) and await self._reaches(operation, owner):
                return True
        return False

    async def creates(self, create: Operation, *, draft: bool = True) -> bool:
        """Make a record, or a draft of one."""
        self._found.opposite = draft
        created = await self.succeeds(create)
        self._found.opposite = False
        return created

    async def _reaches(self, operation: Operation, owner: str) -> bool:
        """Try an operation with the newest record, and again after each of the verbs that change it."""
        record = next(iter(self._found.records(owner)), {})
        if await self._call(operation, record):
            return True
        for each in OPERATIONS.values():
            changes = owner_of(each) == owner and _rank(each) in (3, 4) and each is not operation
            if changes and await self._call(each, record) and await self._call(operation, record):
                return True
        return False

    def _fits(self, operation: Operation, record: Json) -> bool:
        """Return whether all is known, or can be looked up, that an operation is called with."""
        return self._found.arguments(operation, record) is not None or bool(self._found.wanted)

    async def _call(self, operation: Operation, record: Json) -> bool:
        """Call an operation on a record; return whether it succeeded."""
        arguments = await self._arguments(operation, record)
        if arguments is None:
            return False
        positional, query = arguments
        resource = getattr(self._zakya, operation.resource).with_raw_response
        try:
            answer = await getattr(resource, operation.verb)(*positional, **query)
        except ZakyaError as error:
            if operation.name in self.refusals:
                self.refusals[operation.name] = f"{error} {positional} {query}"
            if isinstance(error, DecodingError | ServerError):
                self.faults.append(str(error))
            return False
        self.refusals.pop(operation.name, None)
        if answer.status != operation.status:
            self.faults.append(f"{operation.name}: HTTP {answer.status}, described is {operation.status}")
        if operation.answer.json:
            self._read(operation, orjson.loads(answer.content), answer.parsed)
        return True

    async def _arguments(self, operation: Operation, record: Json) -> tuple[list[Any], dict[str, Any]] | None:
        """Return what an operation is called with on a record, None if something is unknown."""
        self._found.turn += 1
        arguments = self._found.arguments(operation, record)
        if self._found.wanted and operation.method != "GET" and record:
            await self._look(operation, record)
            arguments = self._found.arguments(operation, record)
        return arguments

    def _read(self, operation: Operation, content: Any, parsed: Any) -> None:
        """Remember the ids in an answer, and what the description doesn't know of it."""
        self._found.parts.update(_ids(content))
        key = next((each for each in operation.envelope if each in content), "")
        known = STANDARD[operation.resource].undescribed.split() if operation.resource in STANDARD else ()
        for each in differences_in(parsed, operation.name, key) if operation.record else ():
            if each.kind == "added" and each.where.partition(".")[2] not in known:
                self.faults.append(f"{operation.name}: {each}")

    async def _look(self, operation: Operation, record: Json) -> None:
        """Read a record, and what else of it has the wanted ids in the examples of answers."""
        names, path = [f'"{each}"'.encode() for each in self._found.wanted], in_path(operation)[:1]
        self._found.parts.clear()
        for each in OPERATIONS.values():
            if each.method == "GET" and in_path(each) == path and each.resource == operation.resource:
                example = orjson.dumps(each.answer.example)
                if each.verb == "get" or any(name in example for name in names):
                    await self._call(each, record)


def _rank(operation: Operation) -> int:
    """Order operations so that what one needs comes before it."""
    if operation.method in ("GET", "DELETE"):
        return 1 if operation.method == "GET" else 5
    return {"create": 2, "update": 3}.get(operation.verb, 4)


def _ids(value: Any) -> Iterator[tuple[str, str]]:
    """Find the ids in an answer."""
    if isinstance(value, list):
        for each in value:
            yield from _ids(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key.endswith("_id") and isinstance(each, str) and each:
                yield key, each
            yield from _ids(each)


@pytest.fixture(scope="module")
def walked() -> tuple[Walker, Writer]:
    """Walk through a shop, and write back what it then has."""

    async def walk(emulator: Emulator) -> tuple[Walker, Writer]:
        strict = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "0", "ZAKYA_STRICT": "1"}
        async with ZakyaClient.from_env({**emulator.environment(), **strict}) as zakya:
            walker = Walker(zakya, emulator)
            await walker.walk()
            writer = Writer(zakya, emulator.shop, walker.creates)
            for update in UPDATES.values():
                await writer.write(update)
        return walker, writer

    with Emulator(items=20, orders=10) as running:
        return asyncio.run(walk(running))


def test_every_operation_succeeds_and_its_answer_is_read_without_findings(walked: tuple[Walker, Writer]) -> None:
    walker, _ = walked
    assert walker.faults == []
    assert not walker.refusals, "\n".join(f"{name}: {why}" for name, why in walker.refusals.items())


def test_every_record_with_lines_is_read_changed_and_written_back(walked: tuple[Walker, Writer]) -> None:
    _, writer = walked
    assert writer.faults == []
    lines = {f"{each.resource}.{key}" for each in UPDATES.values() for key, _ in parts(each) if key == "line_items"}
    assert len(lines) > 10
    # The walk leaves no return that may still be changed: see test_sales_returns.
    assert lines - writer.written == {"sales_returns.line_items"}, writer.refusals
    assert {"contacts.billing_address", "contacts.contact_persons", "items.custom_fields"} < writer.written


@pytest.mark.parametrize("resource", UPDATES)
async def test_a_changed_record_makes_a_body_and_a_whole_one_says_how(resource: str) -> None:
    update, get = UPDATES[resource], OPERATIONS[f"{resource}.get"]
    example = next(get.answer.example[key] for key in get.envelope if key in get.answer.example)
    record: ResponseModel = getattr(models, get.record).from_dict(example)
    for key, fields in parts(update):
        for member in listed(getattr(record, key)):
            for name, kind in fields.items():
                setattr(member, argument_of(name), 7 if kind == "number" else "x")
    body = body_of(update).checked(record.changes(), "body").to_dict()
    assert body.keys() <= body_of(update)._FIELDS.keys()
    query = [each for each in update.parameters if each.place == "query" and each.required and not each.from_client]
    zakya, says_how = (
        ZakyaClient("1", access_token="a-token"),
        r"has no field .* own id .* record.changes\(\) gives them",
    )
    with pytest.raises(ValidationError, match=says_how):
        await getattr(zakya, resource).update(
            *in_path(update), record.to_dict(), **{argument_of(each.name): "1" for each in query}
        )


def test_every_operation_is_a_method_a_command_and_has_a_handler() -> None:
    zakya = ZakyaClient("1", access_token="a-token")
    methods = {name for name in OPERATIONS if callable(_method(zakya, name))}
    commands = {f"{each}.{verb}" for each in described.resources() for verb in described.operations(each)}
    assert (OPERATIONS.keys() - methods, OPERATIONS.keys() ^ commands) == (set(), set())
    assert OPERATIONS.keys() ^ {name for each in RESOURCES for name, _ in handlers(each)} == set()


def _method(zakya: ZakyaClient, name: str) -> Any:
    resource, verb = name.split(".")
    return getattr(getattr(zakya, resource), verb, None)
