"""An example call of every operation, in Python and in a terminal, made from the API description and its examples.

In Python ids are variables that go by the name of their field, so that a reader, and a test, fills in their own. Bodies
are cut down to what is required and a few fields more.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from zakya_client.cli import described
from zakya_client.cli.described import Argument, Described
from zakya_client.description import Operation, Schema, argument_of, description

FIELDS = 3
"""How many plain fields of a body are shown beside the required ones."""

LEFT_OUT = {
    "contact_persons", "custom_fields", "documents", "exchange_rate", "item_custom_fields", "status", "tags",
    "group_name", "item_tax_preferences", "attributes", "batches", "storages", "from_storages", "to_storages",
    "non_receive_quantity", "contact_persons_associated", "shipmentorder_custom_fields",
}  # fmt: skip
"""Fields that speak of what a shop may or may not have."""

PARTIES = ("contact_id", "from_location_id", "to_location_id", "serial_numbers")
LINE_IDS = ("item_id", "so_line_item_id", "line_item_id")
"""Ids that are shown although they aren't required: of a document, and of its lines."""

TELLING = (
    "name", "quantity", "quantity_transfer", "rate", "percentage", "date", "contact_name", "notes", "description",
)  # fmt: skip
"""Plain fields that are shown rather than others."""

NAMED_OTHERWISE = {"taxes": "tax_id", "to_mail_id": '"asha@example.com"'}
"""What is written for an id that goes by the name of something else."""

SMALL = re.compile(r"(quantity|amount).*|.*_quantity")
"""Fields of what there has to be enough of."""

WIDTH = 76
MARK = "# ----\n"


@cache
def python_calls() -> Mapping[str, str]:
    """Return the example of each operation in Python, as the formatter writes it, by the operation's name."""
    everything = [each for name in described.resources() for each in described.operations(name).values()]
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={WIDTH}", "-"]
    text = MARK.join(_call(each) for each in everything)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    calls = (re.sub(r"\n{2,}", "\n", each).strip() for each in done.stdout.split(MARK))
    return dict(zip((each.operation.name for each in everything), calls, strict=True))


def terminal_call(operation: Operation) -> str:
    """Return the example of an operation for a terminal, with the ids of the description's examples."""
    about = described.operations(operation.resource)[operation.verb]
    words = ["zakya", operation.resource.replace("_", "-"), operation.verb.replace("_", "-")]
    for each in _shown(about):
        value = _sample(operation, each)
        text = json.dumps(value, ensure_ascii=False, indent=2) if each.kind == "body" else str(value)
        option = f"--{each.name.strip('_').replace('_', '-')}"
        words += [text] if each.positional else [option] if value is True else [option, text]
    words += {"file": ["--output-file", _file(operation)], "rows": ["--limit", "10"]}.get(about.gives, [])
    return " ".join(shlex.quote(each) for each in words)


def body_of(operation: Operation) -> Any:
    """Return the body of an operation's example, cut down."""
    return _cut(operation.body.example, operation.body.json, "", update=operation.verb == "update")


def _call(about: Described) -> str:
    """Write the call of an operation, and what is done with what it returns."""
    operation = about.operation
    arguments = []
    for each in _shown(about):
        source = _literal(body_of(operation), "") if each.kind == "body" else _source(operation, each)
        arguments.append(source if each.positional or each.kind == "body" else f"{each.name}={source}")
    call = f"zakya.{operation.name}({', '.join(arguments)})"
    if about.gives == "rows":
        fields = _fields(operation)
        limit = ".limit(10)" if operation.pages else ""
        return f"async for row in {call}{limit}:\n    print({', '.join(f'row.{name}' for name in fields)})\n"
    if about.gives == "file":
        return f'await {call}.save("{_file(operation)}")\n'
    if about.gives == "record":
        name = _snake(operation.record)
        return f"{name} = await {call}\nprint({', '.join(f'{name}.{each}' for each in _fields(operation))})\n"
    return f"message = await {call}\nprint(message)\n"


def _shown(about: Described) -> Iterable[Argument]:
    """List the arguments that an example has: the required ones, and ids without which a call is about nothing."""
    body = any(each.kind == "body" for each in about.arguments)
    file = any(each.kind in ("file", "files") for each in about.arguments)
    for each in about.arguments:
        if each.kind in ("file", "files"):
            shown = not body
        elif each.kind == "ids":
            shown = each.required or not (body or file or about.operation.method == "GET")
        else:
            shown = each.required
        if shown:
            yield each


def _source(operation: Operation, argument: Argument) -> str:
    if argument.kind == "file":
        return '"bag.jpg"'
    if argument.kind == "files":
        return '["bag.jpg"]'
    name = argument.name.strip("_")
    if argument.kind in ("ids", "texts"):
        return f"[{name.removesuffix('s')}]"
    return name if name.endswith("_id") else _literal(_sample(operation, argument), name)


def _sample(operation: Operation, argument: Argument) -> Any:
    """Return a value that an argument can have."""
    if argument.kind == "body":
        return body_of(operation)
    if argument.kind in ("file", "files"):
        return "bag.jpg"
    if argument.choices:
        return argument.choices[0]
    if argument.kind in ("text", "ids") and argument.name.strip("_").endswith(("_id", "_ids")):
        return _id(operation, argument.name.strip("_").removesuffix("s"))
    if argument.name == "entity_type":
        return "invoice"
    return {"date": "2026-09-20", "flag": True, "whole": 1, "number": 1, "texts": "A-1"}.get(argument.kind, "A-1")


def _id(operation: Operation, name: str) -> str:
    """Return the id of an example by its name."""
    found = re.search(rf'"{name}": "(\w+)"', json.dumps([operation.body.example, operation.answer.example]))
    return found[1] if found else "4815000000044208"


def _cut(value: Any, schema: Schema, key: str, *, update: bool = False) -> Any:
    """Cut an example down to what is required and a few fields more."""
    schema = description().schema(schema)
    if isinstance(value, list):
        return [_cut(each, schema.get("items", {}), key or "rows") for each in value[:1]]
    if not isinstance(value, dict):
        return 1 if SMALL.fullmatch(key) and isinstance(value, int | float) else value
    required = schema.get("required", ())
    chosen = {*required, *_chosen(value, key, update=update)}
    fields = schema.get("properties", {})
    cut = {name: _cut(value[name], fields.get(name, {}), name) for name in value if name in chosen}
    return {name: each for name, each in cut.items() if name in required or each not in ([{}], {}, [])}


def _chosen(value: Mapping[str, Any], key: str, *, update: bool) -> Iterable[str]:
    """Choose the fields that are shown beside the required ones, of a body or of an object in it, which has a key."""
    plain = [name for name, each in value.items() if not isinstance(each, list | dict) and _is_plain(name)]
    plain.sort(key=lambda name: TELLING.index(name) if name in TELLING else len(TELLING))
    if not key:
        rows = [name for name, each in value.items() if _is_rows(each) and name not in LEFT_OUT]
        return plain[:FIELDS] if update and plain else [*plain[:FIELDS], *rows, *(() if update else PARTIES)]
    if "item_id" in value:  # the item tells the rest
        plain = [name for name in plain if name == "rate" or SMALL.fullmatch(name)]
    ids = LINE_IDS if key == "line_items" else ["item_id"] if "item_id" in value else value
    return [*plain[:FIELDS], *(name for name in ids if name.endswith("_id"))]


def _is_plain(name: str) -> bool:
    """Return whether a field can be set without knowing the shop: no id, and not the record's own number."""
    return not name.endswith(("_id", "_ids", "_number", "custom_fields")) and name not in LEFT_OUT


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _literal(value: Any, key: str) -> str:
    """Write a value in Python; an id is a variable."""
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{name}": {_literal(each, name)}' for name, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_literal(each, key.removesuffix("s")) for each in value) + "]"
    if isinstance(value, str) and key in NAMED_OTHERWISE:
        return NAMED_OTHERWISE[key]
    if isinstance(value, str) and (key.endswith("_id") or key == "serial_number"):
        return key
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _fields(operation: Operation) -> Sequence[str]:
    """Name the fields of a record that are printed: its id, and what people call it by."""
    names = [
        each for each in description().fields(description().schemas[operation.record]) if argument_of(each) == each
    ]
    own = f"{_snake(operation.record).removesuffix('_row')}_id"
    ids = [name for name in names if name == own] or [name for name in names if name.endswith("_id")]
    titles = [name for name in names if re.fullmatch(r"(.*_)?(name|number)|description|subject|date", name)]
    return [*ids[:1], *sorted(titles, key="name".__ne__)[:1]] or names[:2]


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def _file(operation: Operation) -> str:
    kind = next(iter(operation.answer.schemas), "")
    return "file.jpg" if kind.startswith("image/") or operation.verb == "get_image" else "file.pdf"
