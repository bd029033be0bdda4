"""Verbs: what an operation does, found by its name.

`handlers` binds each described operation of a resource to the verb of the resource's own file, to a change of state,
or to one of `STANDARD`; a `bulk_…` verb does to many records what the rest of its name does to one. Status, message
and envelope of the answer come from the description. Whatever a refused request had changed is taken back.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from starlette.responses import Response

from zakya_client.emulator.answers import Answer, Refusal, not_found
from zakya_client.emulator.calls import Call
from zakya_client.emulator.description import Json, Operation, operations
from zakya_client.emulator.engine import balances
from zakya_client.emulator.engine.crediting import CREDITS
from zakya_client.emulator.engine.custom_fields import merged, read_values
from zakya_client.emulator.engine.lists import Listing, listed
from zakya_client.emulator.engine.paperwork import PAPERWORK, list_all_refunds, list_templates
from zakya_client.emulator.engine.prints import printed
from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

Handler = Callable[[Shop, Call], Answer | Response]
One = Callable[[Resource, Shop, Record, Call], Any]
All = Callable[[Resource, Shop, Call], Any]


def operations_of(resources: Iterable[Resource]) -> list[Operation]:
    """Return all operations that the descriptions of some resources have, also those that no resource does."""
    resources = list(resources)
    descriptions = dict.fromkeys(each.description for each in resources)
    found = {name: each for description in descriptions for name, each in operations(description).items()}
    found |= {each.name: each for resource in resources for each in resource.operations.values()}
    return list(found.values())


def handlers(resource: Resource) -> Iterator[tuple[str, Handler]]:
    """Yield the name and the handler of each operation of a resource that the engine or its file can do."""
    for verb, operation in resource.operations.items():
        if act := _act(resource, verb):
            yield operation.name, partial(_handle, resource, operation, act)


def _handle(resource: Resource, operation: Operation, act: All, shop: Shop, call: Call) -> Answer | Response:
    with shop.journal.transaction():
        balances.begin_day(shop)
        result = act(resource, shop, call)
    return _answer(resource, operation, result, shop, call)


def _act(resource: Resource, verb: str) -> All | None:
    if one := _one(resource, verb):
        return partial(_on_record, one)
    if verb in resource.verbs:
        own = resource.verbs[verb]
        return lambda _, shop, call: own(shop, call)
    if verb in STANDARD_OF_ALL:
        return STANDARD_OF_ALL[verb]
    many = verb.removeprefix("bulk_")
    found = (_one(resource, name) for name in (many, f"mark_as_{many}ed") if many != verb)
    return next((partial(_on_many, one) for one in found if one), None)


def _one(resource: Resource, verb: str) -> One | None:
    """Return what a verb does to a single record."""
    if verb in resource.verbs:
        own = resource.verbs[verb]
        takes_record = len(inspect.signature(own).parameters) == 3
        return (lambda _, shop, record, call: own(shop, record, call)) if takes_record else None
    if resource.move(verb):
        return partial(_change_state, verb)
    return STANDARD.get(verb)


def _change_state(verb: str, kind: Resource, shop: Shop, record: Record, call: Call) -> Record | None:
    """Change the state of a record; a reason that the request gives stands in the history."""
    values = call.values() if call.operation.takes and call.json_text else {}
    kind.change_state(shop, record, verb)
    if values.get("reason") and kind.keeps_history:
        kind.remark(shop, record, values["reason"], by_people=True)
    return record if call.operation.envelope else None


def _on_record(one: One, resource: Resource, shop: Shop, call: Call) -> Any:
    names = (resource.path_id, *call.path)
    record_id = next(call.path[name] for name in names if name in call.path)
    return one(resource, shop, resource.find(shop, record_id), call)


def _on_many(one: One, resource: Resource, shop: Shop, call: Call) -> Any:
    """Do something to every record of the query.

    Where the answer has a place for it each record has an outcome of its own, else one refusal refuses all.
    """
    records = _named(resource, shop, call)
    data = resource.description.schema(call.operation.gives.get("data", {}))
    if not data:
        for record in records:
            one(resource, shop, record, call)
        return None
    done, failed = list[str](), list[Record]()
    for record in records:
        record_id = record[resource.id]
        try:
            with shop.journal.transaction():
                one(resource, shop, record, call)
            done.append(record_id)
        except Refusal as refusal:
            failed.append({"code": refusal.code, "message": refusal.message, "ids": [record_id]})
    return Answer(_message(resource, call.operation), {"data": _outcomes(resource, data, call.operation, done, failed)})


def _named(resource: Resource, shop: Shop, call: Call) -> list[Record]:
    """Return the records whose ids the query joins."""
    name = next(name for name in call.operation.query if name.endswith("_ids"))
    return [resource.find(shop, record_id) for record_id in call.ids(name)]


def _outcomes(resource: Resource, data: Json, operation: Operation, done: list[str], failed: list[Record]) -> Any:
    """Return the outcomes in the form that the description has for them, with the message of its example."""
    sample = (operation.sample or {}).get("data") or {}
    if data.get("type") == "array":
        single = resource.operations.get(operation.verb.removeprefix("bulk_"))
        message = sample[0]["message"] if sample else _message(resource, single or operation)
        return [*({"code": 0, "message": message, "ids": [each]} for each in done), *failed]
    good, bad = data["properties"]
    rows = sample.get(good) or [{"message": _message(resource, operation)}]
    return {good: [{**rows[0], "code": 0, "ids": [",".join(done)]}] if done else [], bad: failed}


def _answer(resource: Resource, operation: Operation, result: Any, shop: Shop, call: Call) -> Answer | Response:
    if isinstance(result, (Answer, Response)):
        return result
    message = _message(resource, operation)
    if result is None:
        return Answer(message)
    shape = resource.shape(operation.verb)
    if isinstance(result, list) and "page_context" not in operation.gives:
        return Answer(message, {operation.envelope[0]: [shape.fill(each) for each in result]})
    if isinstance(result, list):
        listing = Listing(operation.envelope[0], lambda _, row: shape.fill(row), shape.known, sort=("date", "D"))
        return listed(shop, call, listing, result)
    body = resource.detail(shop, result) if resource.is_kept(shop, result) else shape.fill(result)
    return Answer(message, {operation.envelope[0]: body} if operation.envelope else result)


def _message(resource: Resource, operation: Operation) -> str:
    return resource.messages.get(operation.verb, operation.message)


# What every resource can do.


def _list(resource: Resource, shop: Shop, call: Call) -> Answer:
    above = dict(call.path)
    for reference in resource.references:
        if reference.field in above:
            shop.kinds[reference.to].find(shop, above[reference.field])

    def wanted(record: Record) -> bool:
        return above.items() <= record.items() and (not resource.where or resource.where(record))

    return listed(shop, call, resource.listing, resource.store(shop), wanted if above or resource.where else None)


def _create(resource: Resource, shop: Shop, call: Call) -> Record:
    values = call.values(resource.more_fields)
    for reference in resource.references:
        if reference.parent:
            # What the body says of the parent counts for nothing.
            values.pop(reference.field, None)
            if given := call.parameter(reference.field):
                values[reference.field] = call.ids(reference.field) if reference.field.endswith("_ids") else given
    own = resource.number is not None and resource.number.field in call.operation.takes
    return resource.create(shop, values, own_number=own and call.flag("ignore_auto_number_generation"))


def _print(resource: Resource, shop: Shop, call: Call) -> Response:
    return printed(resource, shop, _named(resource, shop, call))


def _get(resource: Resource, shop: Shop, record: Record, call: Call) -> Record | Response:
    for name, value in call.path.items():
        if name != resource.path_id and record.get(name, value) != value:
            raise not_found(resource.noun)
    # `print` alone changes nothing: the form of the answer is what `accept` says.
    if "accept" in call.operation.query and call.parameter("accept") in ("html", "pdf"):
        return printed(resource, shop, [record], call.parameter("accept"))
    return record


def _update(resource: Resource, shop: Shop, record: Record, call: Call) -> Record:
    values = call.values(resource.more_fields)
    for reference in resource.references:
        if reference.parent:
            values.pop(reference.field, None)
    resource.update(shop, record, values)
    return record


def _delete(resource: Resource, shop: Shop, record: Record, _: Call) -> None:
    resource.delete(shop, record)


def _update_custom_fields(resource: Resource, shop: Shop, record: Record, call: Call) -> None:
    values = read_values(call.array_or("custom_fields"), shop.custom_fields.get(resource.entity, []))
    changes = {"custom": merged(record["custom"], values), "last_modified_time": shop.now()}
    resource.store(shop).change(record, changes)


STANDARD: Mapping[str, One] = {
    "get": _get,
    "update": _update,
    "delete": _delete,
    "update_custom_fields": _update_custom_fields,
    **PAPERWORK,
    **CREDITS,
}
STANDARD_OF_ALL: Mapping[str, All] = {
    "list": _list,
    "create": _create,
    "bulk_print": _print,
    "bulk_export": _print,
    "list_templates": list_templates,
    "list_all_refunds": list_all_refunds,
}
