"""The API description (openapi/) as data: its operations, parameters and schemas, read in this one place.

The description travels with the package as one OpenAPI document. Nothing is read before it is asked for. References
are followed and `allOf` of objects is merged here, so that whoever reads the description meets plain objects.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from keyword import kwlist
from pathlib import Path
from typing import Any, TypeAlias

import orjson
from attrs import field, frozen

Schema: TypeAlias = Mapping[str, Any]
"""A JSON schema, with the extensions of openapi/README.md."""

FILE = Path(__file__).with_name("_generated") / "openapi.json"
METHODS = ("get", "post", "put", "delete", "patch")
JSON = "application/json"
FORM = "multipart/form-data"

COMPONENT = 3
"""Keys that lead to a component: `components`, its kind and its name."""

_RESERVED = frozenset({*kwlist, *dir(builtins), "self", "true", "false", "datetime"} - {"id"})


@frozen
class Parameter:
    """A parameter of an operation, by its name on the wire."""

    name: str
    place: str  # "path" or "query"
    description: str
    required: bool
    schema: Schema
    from_client: bool = False  # the client fills it in
    ignored: bool = False  # by the live API, although the documentation has it
    source: str = ""  # where it comes from if not from the documentation page

    @property
    def explained(self) -> str:
        """What it is for, and whether it does anything."""
        return f"{self.description} The API ignores it, and lists everything." if self.ignored else self.description


@frozen
class Content:
    """What a body or an answer holds; empty where it holds nothing."""

    schemas: Mapping[str, Schema] = field(factory=dict)  # by media type, references and all
    required: bool = False
    example: Any = None

    @property
    def json(self) -> Schema:
        """The schema of its JSON, an empty one if it holds none."""
        return self.schemas.get(JSON, {})


@frozen
class Operation:
    """One operation, ``"items.get"`` for instance."""

    name: str
    method: str  # in capitals
    path: str  # below the root, with parameters in braces
    summary: str
    description: str
    page: str  # of the API's documentation
    section: str  # heading on that page
    source: str  # where it comes from if not from that page
    scopes: Sequence[str]  # any of them is enough
    parameters: Sequence[Parameter]
    body: Content
    status: int  # of a success
    answer: Content
    envelope: Sequence[str]  # keys that the record or the rows can be under, the one seen live first
    record: str  # name of the schema under them, "" where the answer is a message or a file
    is_list: bool  # there are rows under them
    servers: Sequence[Schema] = ()  # of its own, where it isn't under the usual root
    many: int = 0  # how many ids it takes, where it is what the resource's `get_many` calls

    @property
    def resource(self) -> str:
        """The resource that it belongs to."""
        return self.name.partition(".")[0]

    @property
    def verb(self) -> str:
        """Its name within the resource."""
        return self.name.partition(".")[2]

    @property
    def scope(self) -> str:
        """The scope that a token needs for it, ``""`` if none."""
        return self.scopes[0] if self.scopes else ""

    @property
    def formats(self) -> Sequence[str]:
        """Values of its parameter `accept` that make it answer a file in place of a record."""
        accept = next((each.schema for each in self.parameters if each.name == "accept"), {})
        return [value for value in accept.get("enum", ()) if value != "json"] if self.record else []

    @property
    def pages(self) -> bool:
        """Whether it is a list that comes in pages."""
        return any(each.name == "per_page" for each in self.parameters)


class Description:
    """A bundled description: an OpenAPI document without references to other files."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._merged: dict[str, Schema] = {}

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """All operations by name, in the order of the description."""
        found = (
            self._operation(method, path, item, item[method])
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        )
        return {each.name: each for each in found}

    @cached_property
    def resources(self) -> Mapping[str, str]:
        """What each resource is about, by its name."""
        return {tag["name"]: tag["description"] for tag in self.document.get("tags", ())}

    @cached_property
    def page_of(self) -> Mapping[str, str]:
        """The page that each schema is of, ``"sales-orders"``, or ``"shared"``."""
        return {name: page for page, names in self.document.get("x-pages", {}).items() for name in names}

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """All schemas as they are written, by name."""
        found: Mapping[str, Schema] = self.document.get("components", {}).get("schemas", {})
        return found

    def follow(self, value: Schema) -> tuple[str, Schema]:
        """Follow a reference, through others; return the name of the last component on the way, and what is there.

        Raises:
            ValueError: It leads to itself.
        """
        name = ""
        followed = set()
        while "$ref" in value:
            if value["$ref"] in followed:
                raise ValueError(f"{value['$ref']} leads to itself")
            followed.add(value["$ref"])
            keys = value["$ref"].removeprefix("#/").split("/")
            name = keys[-1] if len(keys) == COMPONENT else ""
            found: Any = self.document
            for key in keys:
                found = found[key.replace("~1", "/").replace("~0", "~")]
            value = found
        return name, value

    def resolve(self, value: Schema) -> Schema:
        """Follow a reference to what it leads to; anything else is returned as it is."""
        return self.follow(value)[1]

    def schema(self, value: Schema) -> Schema:
        """Return a schema without a reference and without `allOf`: the fields of all its parts, the last one counts.

        A field that only `x-source` of its part tells the origin of bears it itself.
        """
        name = name_of(value)
        if name in self._merged:
            return self._merged[name]
        merged = self._flat(self.resolve(value))
        if name:
            self._merged[name] = merged
        return merged

    def fields(self, value: Schema) -> Mapping[str, Schema]:
        """Return the fields of an object by name, none if it is something else."""
        found: Mapping[str, Schema] = self.schema(value).get("properties", {})
        return found

    def _flat(self, value: Schema) -> Schema:
        if "allOf" not in value:
            fields = _marked(value)
            return {**value, "properties": fields} if fields else value
        own = {key: each for key, each in value.items() if key != "allOf"}
        properties: dict[str, Any] = {}
        required: list[str] = []
        for part in (*(self.schema(each) for each in value["allOf"]), self._flat(own)):
            properties.update(part.get("properties", {}))
            required += [each for each in part.get("required", ()) if each not in required]
        return {"type": "object", **own, "properties": properties} | ({"required": required} if required else {})

    def _operation(self, method: str, path: str, item: Schema, of: Schema) -> Operation:
        status, success = next((code, each) for code, each in of["responses"].items() if code.startswith("2"))
        answer = self._content(success)
        envelope = self.resolve(answer.json).get("x-envelope", {})
        origin = of.get("x-documentation", {})
        source = of.get("x-source", {})
        return Operation(
            name=of["operationId"],
            method=method.upper(),
            path=path,
            summary=of.get("summary", ""),
            description=of.get("description", ""),
            page=origin.get("page", ""),
            section=origin.get("section", ""),
            source=source if isinstance(source, str) else "",
            scopes=[scope for need in of.get("security", ()) for scopes in need.values() for scope in scopes],
            parameters=list(self._parameters(item, of)),
            body=self._content(of.get("requestBody", {})),
            status=int(status),
            answer=answer,
            envelope=envelope.get("keys", ()),
            record=name_of(envelope.get("rows") or envelope.get("one") or {}),
            is_list="rows" in envelope,
            servers=of.get("servers") or item.get("servers") or (),
            many=of.get("x-many", {}).get("size", 0),
        )

    def _parameters(self, item: Schema, of: Schema) -> Iterator[Parameter]:
        marks = of.get("x-source", {})
        sources = {} if isinstance(marks, str) else {name: mark for mark, names in marks.items() for name in names}
        for given in (*item.get("parameters", ()), *of.get("parameters", ())):
            what = self.resolve(given)
            yield Parameter(
                name=what["name"],
                place=what["in"],
                description=given.get("description") or what.get("description", ""),
                required=what.get("required", False),
                schema=what["schema"],
                from_client=what.get("x-from-client", False),
                ignored=what.get("x-ignored", False) or what["name"] in of.get("x-ignored", ()),
                source=sources.get(what["name"], ""),
            )

    def _content(self, holder: Schema) -> Content:
        what = self.resolve(holder)
        content = what.get("content", {})
        schemas = {kind: each["schema"] for kind, each in content.items()}
        return Content(schemas, what.get("required", False), self._example(content.get(JSON, {})))

    def _example(self, content: Schema) -> Any:
        for each in content.get("examples", {}).values():
            return self.resolve(each)["value"]
        return content.get("example")


def name_of(value: Schema) -> str:
    """Return the name of the component that a schema refers to, ``""`` if it refers to none."""
    return str(value.get("$ref", "")).rpartition("/")[2]


def argument_of(name: str) -> str:
    """Return the name that a parameter has in Python: words that Python needs itself end in an underscore."""
    plain = name.replace("-", "_")
    return f"{plain}_" if plain in _RESERVED else plain


@cache
def description() -> Description:
    """Return the description of this package's API."""
    return Description(orjson.loads(FILE.read_bytes()))


def _marked(value: Schema) -> dict[str, Any]:
    """Return the fields of a part, each with the part's origin where it has none of its own."""
    fields: dict[str, Any] = value.get("properties", {})
    if "x-source" not in value:
        return fields
    return {name: {"x-source": value["x-source"], **each} for name, each in fields.items()}
