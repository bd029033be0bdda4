"""Turns a bundled description into what the generator and our templates know.

The description says what the wire holds, Python wants what is read from it. A `Projection` puts what Python sees in
the place of wire scalars, takes records out of their envelopes, and brings every schema into one form:

* a reference leads to a model, that is, to a component with properties; anything else stands where it is referred to;
* a union is an `anyOf` without null and without unions in it; lists of types and of values become such unions;
* a set of values in an answer is open: the API may send what nobody documented.

What has no template is refused here, by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any, cast

from description import Description, parts_of
from openapi_python_client.strings import ClassName, PythonIdentifier

from bundle import JSON, SHARED

Schema = dict[str, Any]

METHODS = ("get", "post", "put", "delete")
UNSUPPORTED_METHODS = ("patch", "head", "options", "trace")
UNIONS = ("anyOf", "oneOf")
FORM = "multipart/form-data"
FORMATS = ("date", "date-time", "binary")
TYPES = {str: "string", int: "integer", bool: "boolean", type(None): "null"}
OPERATION = re.compile(r"([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\.([a-z][a-z0-9]*(?:_[a-z0-9]+)*)")

# What the generated code calls something else.
TAKEN_FIELDS = {"encode", "extra", "from_dict", "to_dict", "checked", "read", "read_or_keep", "cf", "wire"}
TAKEN_ARGUMENTS = {"self", "body", "timeout", "models", "encode"}
TAKEN_CLASSES = re.compile(
    "ResponseModel|Any|RequestModel|ClassVar|Core|Date|DateTime|Decimal|Download|Field|FileContent|FileRule|Literal|Mapping|Message|"
    "Operation|Paginator|Self|Sequence|Unset"
)


class GenerationError(Exception):
    """The description can't be generated from, or the output isn't what it must be."""


@dataclass(frozen=True)
class File:
    """The file that an operation sends."""

    name: str
    max_bytes: int | None
    extensions: list[str]
    many: bool
    required: bool
    description: str

    @property
    def argument(self) -> str:
        """Name of the argument in Python."""
        return python_name(self.name)


@dataclass(frozen=True)
class Facts:
    """What a template needs to know of an operation beside what the generator parsed."""

    name: str
    method: str
    path: str
    summary: str
    description: str
    documentation: dict[str, str]
    scope: str
    root: str
    organization: bool
    answer: str  # one, rows, message or bytes
    keys: list[str]
    model: str  # of the record or the rows
    file: File | None
    max_items: int | None  # of a body that is an array
    parameters: dict[str, str]
    body_required: bool
    elsewhere: list[str]  # what goes into the query, though bodies tend to carry it
    formats: list[str]  # values of `accept` that make the answer a file in place of JSON
    ignored: list[str]  # filters that the API ignores
    inexact: list[str]  # filters that ask for another value than the one that rows have under their name
    many: dict[str, Any]  # of a list by ids: their parameter, how many a call takes, and the rows' identifier

    @property
    def verb(self) -> str:
        """Name of the method in Python."""
        return self.name.partition(".")[2]


class Projection:
    """A bundled description as Python sees it; see the module's docstring.

    Attributes:
        document: What the generator parses.
        schemas: Its schemas, each of a model.
        facts: What the generator's parser drops, by the name that it gives an operation.

    Raises:
        GenerationError: Something has no template, or isn't described as it must be.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._source = document
        self._read = Description(document)
        self.schemas: dict[str, Schema] = {}
        self.facts: dict[str, Facts] = {}
        with described("the components"):
            components = document.get("components", {})
            schemas = components.get("schemas", {})
            left_out = set(self._envelopes(document["paths"])) | parts_of(document)
        for name, written in schemas.items():
            with described(name):
                if name in left_out or _is_upload(written):
                    continue  # read by the runtime, part of others, or arguments
                schema = self._merged(written, name)
                if _is_model(schema):
                    self.schemas[name] = self._model(name, schema)
                else:
                    self._schema(schema, name, sends=self._is_sent_list(schema))
        with described("the root"):
            paths = {path: self._path(path, item) for path, item in document["paths"].items()}
        if taken := sorted(self._taken()):
            raise GenerationError(f"these names are taken: {', '.join(taken)}")
        kept = {key: value for key, value in document.items() if key not in ("paths", "components")}
        self.document = {**kept, "paths": paths, "components": {"schemas": self.schemas}}

    @property
    def records(self) -> dict[str, dict[str, Any]]:
        """The record of each resource: its model, the keys that it is under, and the name of its identifier."""
        found: dict[str, dict[str, Any]] = {}
        for verb in ("update", "create", "get"):  # the last one that there is counts
            for fact in self.facts.values():
                if fact.verb == verb and fact.answer == "one":
                    found[fact.name.partition(".")[0]] = self._record(fact.model, fact.keys)
        return found

    def _record(self, model: str, keys: list[str]) -> dict[str, Any]:
        required = self.schemas[model].get("required", [])
        return {"model": model, "keys": tuple(keys), "identifier": next(iter(required), "")}

    def folder(self, name: str) -> str:
        """Name the folder that a model stands in: its page's."""
        return self._read.page_of.get(name, SHARED).replace("-", "_")

    def circular(self, name: str) -> set[str]:
        """Name the models that a model holds and that hold it: none of them can be imported before the others."""
        return {held for held in _models_in(self.schemas[name]) if held != name and name in self._reached(held)}

    def _reached(self, name: str) -> set[str]:
        found: set[str] = set()
        waiting = [name]
        while waiting:
            new = set(_models_in(self.schemas.get(waiting.pop(), {}))) - found
            found |= new
            waiting += new
        return found

    def _envelopes(self, paths: dict[str, Any]) -> Iterator[str]:
        """Find what whole answers are made of (a message, an error): the runtime reads it, not models."""
        operations = (item[method] for item in paths.values() for method in METHODS if method in item)
        for response in (each for operation in operations for each in operation.get("responses", {}).values()):
            schema = self._resolved(response)[1].get("content", {}).get("application/json", {}).get("schema", {})
            if "$ref" in schema:
                yield self._resolved(schema)[0]

    def _merged(self, schema: Schema, place: str) -> Schema:
        """Put the members of an `allOf` of objects together."""
        for member in schema.get("allOf", ()):
            part = self._merged(self._resolved(member)[1], place)
            if any(key in part for key in UNIONS) or part.get("type", "object") != "object":
                raise GenerationError(f"{place}: allOf of anything but objects has no template")
        return dict(self._read.schema(schema))

    def _resolved(self, value: Schema) -> tuple[str, Schema]:
        """Follow references to what they lead to, and return the name of the last component on the way."""
        try:
            name, found = self._read.follow(value)
        except ValueError as error:
            raise GenerationError(str(error)) from None
        return name, cast("Schema", found)

    # --- schemas ----------------------------------------------------------------------------------

    def _model(self, name: str, schema: Schema) -> Schema:
        if combined := [key for key in UNIONS if key in schema]:
            raise GenerationError(f"{name}: {combined[0]} beside properties has no template")
        if ClassName(name, "") != name:
            raise GenerationError(f"{name}: a schema has the name of its class, {ClassName(name, '')}")
        sends = _is_sent(schema)
        fields = schema.get("properties", {}).items()
        properties = {key: self._schema(value, f"{name}.{key}", sends=sends) for key, value in fields}
        strict = {"additionalProperties": False} if sends else {}
        return {"type": "object", **_kept(schema, "description", "required"), "properties": properties, **strict}

    def _schema(self, given: Schema, place: str, *, sends: bool) -> Schema:
        """Bring a schema into the form that the module's docstring describes.

        Args:
            given: The schema as described.
            place: What to call it in an error.
            sends: Whether Python sends it; it reads it otherwise.
        """
        name, found = self._resolved(given)
        for key in ("x-sends-as", "x-reads-as") if sends else ("x-reads-as",):
            if key in found:
                return _with_description(self._schema(found[key], place, sends=sends), given)
        if _is_model(found):
            if not name:
                raise GenerationError(f"{place}: this object needs a schema of its own")
            if sends is not _is_sent(found):
                raise GenerationError(f"{place}: {name} is described as {'an answer' if sends else 'a body'}")
            return _with_description({"$ref": f"#/components/schemas/{name}"}, given)
        if _is_free(found):  # no fields to name: a plain dict, not a model without attributes
            return {"description": given.get("description", found.get("description", ""))}
        if "$ref" in given:
            found = {key: value for key, value in {**found, **given}.items() if key not in ("$ref", "description")}
        members: list[Schema] = []
        for member in self._members(found, place, sends=sends):
            if member not in members:
                members.append(member)
        members = [member for member in members if member.get("type") != "null"] or members  # all can be None anyway
        return _with_description(members[0] if len(members) == 1 else {"anyOf": members}, given)

    def _members(self, schema: Schema, place: str, *, sends: bool) -> Iterator[Schema]:
        """Take a union apart; any other schema is its only member."""
        if "allOf" in schema:
            raise GenerationError(f"{place}: allOf has no template")
        if any(key in schema for key in UNIONS):
            shared = {key: value for key, value in schema.items() if key not in (*UNIONS, "type", "description")}
            for member in [*schema.get("anyOf", []), *schema.get("oneOf", [])]:
                projected = self._schema({**shared, **member}, place, sends=sends)
                yield from projected.get("anyOf", [projected])
        elif "enum" in schema or "const" in schema:
            yield from _value_sets(schema, place, closed=sends)
        elif isinstance(schema.get("type"), list):
            for kind in schema["type"]:
                yield from self._members({**schema, "type": kind}, place, sends=sends)
        elif schema.get("type") == "object":
            raise GenerationError(f"{place}: a mapping of values of one kind has no template")
        elif schema.get("type") == "array":
            items = self._schema(schema.get("items", {}), place, sends=sends)
            yield {"type": "array", "items": items, **_kept(schema, "maxItems")}
        else:
            format_ = {"format": schema["format"]} if schema.get("format") in FORMATS else {}
            yield {**_kept(schema, "type", "maxLength"), **format_}

    def _is_sent_list(self, schema: Schema) -> bool:
        """Return whether a named schema is a list of what requests hold."""
        return "items" in schema and _is_sent(self._resolved(schema["items"])[1])

    # --- operations -------------------------------------------------------------------------------

    def _path(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        if unsupported := [method for method in UNSUPPORTED_METHODS if method in item]:
            raise GenerationError(f"{unsupported[0].upper()} {path}: the method has no template")
        operations = {}
        for method in METHODS:
            if method in item:
                with described(f"{method.upper()} {path}"):
                    operations[method] = self._operation(path, method, item)
        return operations

    def _operation(self, path: str, method: str, item: dict[str, Any]) -> dict[str, Any]:
        source = item[method]
        name = source["operationId"]
        called = OPERATION.fullmatch(name)
        if not called or iskeyword(called[2]) or source["tags"] != [called[1]]:
            raise GenerationError(f"{name}: an operation is called `resource.verb`, and its only tag is the resource")
        key = name.replace(".", "_")  # as the generator calls it
        if key in self.facts:
            raise GenerationError(f"{name}: two operations have this name")
        listed = [*item.get("parameters", []), *source.get("parameters", [])]
        given = [{**self._resolved(each)[1], **_kept(each, "description")} for each in listed]
        arguments = [each for each in given if not each.get("x-from-client")]
        parameters = [self._parameter(each, name) for each in arguments]
        marked = source.get("x-ignored", [])
        ignored = [each["name"] for each in arguments if each.get("x-ignored") or each["name"] in marked]
        request = self._resolved(source.get("requestBody", {}))[1]
        body, file = self._body(request, name)
        answer, keys, content = self._answer(source, name)
        fields = self.schemas.get(next(_models_in(body), ""), {}).get("properties", {})
        if (answer in ("rows", "bytes") and "requestBody" in source) or (answer != "message" and file):
            raise GenerationError(f"{name}: a body or file with an answer of kind {answer!r} has no template")
        servers = source.get("servers") or item.get("servers") or self._source.get("servers") or [{"url": ""}]
        security = [scopes for needed in source.get("security", []) for scopes in needed.values() if scopes]
        self.facts[key] = Facts(
            name=name,
            method=method.upper(),
            path=path,
            summary=source["summary"],
            description=source.get("description", ""),
            documentation=source.get("x-documentation", {}),
            scope=security[0][0] if security else "",
            root=re.sub(r"^\w+://[^/]+", "", servers[0]["url"]),
            organization=len(arguments) < len(given),
            answer=answer,
            keys=keys,
            model=next(_models_in(content), ""),
            file=file,
            max_items=body.get("maxItems"),
            parameters={each["name"]: _explained(each, each["name"] in ignored) for each in arguments},
            body_required=request.get("required", False),
            elsewhere=[each["name"] for each in arguments if each["in"] == "query" and each["name"] not in fields],
            formats=self._formats(source, arguments, answer, name),
            ignored=ignored,
            inexact=[each["name"] for each in arguments if each.get("x-exact") is False],
            many=self._many(source, answer, next(_models_in(content), ""), name),
        )
        operation = {
            **_kept(source, "operationId", "tags", "summary"),
            "parameters": parameters,
            "responses": {"200": {"description": "", **content}},
        }
        return {**operation, "requestBody": {"required": True, "content": _json(body)}} if body else operation

    def _formats(
        self, source: dict[str, Any], arguments: list[dict[str, Any]], answer: str, operation: str
    ) -> list[str]:
        """Find what the parameter `accept` can ask for in place of JSON; nothing if the answer has one kind."""
        kinds = {kind for each in self._successes(source) for kind in each.get("content", {})}
        if answer == "bytes" or len(kinds) < 2:
            return []
        accept = next((self._resolved(each["schema"])[1] for each in arguments if each["name"] == "accept"), {})
        values: list[str] = accept.get("enum", [])
        if answer != "one" or "json" not in values:
            raise GenerationError(f"{operation}: JSON or a file needs a record, and `accept` with `json` in its enum")
        return [value for value in values if value != "json"]

    def _many(self, source: dict[str, Any], answer: str, model: str, operation: str) -> dict[str, Any]:
        """Find how many records a list by ids gives; nothing if it isn't one."""
        if "x-many" not in source:
            return {}
        identifier = next(iter(self.schemas.get(model, {}).get("required", [])), "")
        if answer != "rows" or not identifier:
            raise GenerationError(f"{operation}: x-many needs rows that have an identifier")
        mark = source["x-many"]
        return {"ids": python_name(mark["ids"]), "size": mark["size"], "identifier": python_name(identifier)}

    def _successes(self, source: dict[str, Any]) -> list[dict[str, Any]]:
        return [self._resolved(each)[1] for code, each in source["responses"].items() if str(code).startswith("2")]

    def _parameter(self, parameter: dict[str, Any], operation: str) -> dict[str, Any]:
        place = f"{operation}?{parameter['name']}"
        if parameter["in"] not in ("path", "query"):
            raise GenerationError(f"{place}: a parameter in the {parameter['in']} has no template")
        schema = self._schema(parameter["schema"], place, sends=True)
        if set(_models_in(schema)):
            raise GenerationError(f"{place}: an object in an address has no template")
        if schema.get("type") == "array" and parameter.get("explode", True):
            raise GenerationError(f"{place}: an array without `explode: false` has no template")
        return {**_kept(parameter, "name", "in", "required"), "schema": schema}

    def _body(self, source: dict[str, Any], operation: str) -> tuple[Schema, File | None]:
        """Find what an operation sends: a model, an array of one, a file, or a model with files; nothing if nothing."""
        kinds = dict(source.get("content", {}))
        form = kinds.pop(FORM, None)
        file = self._file(form["schema"], operation, beside=bool(kinds)) if form else None
        if not kinds:
            return {}, file
        if list(kinds) != [JSON]:
            raise GenerationError(f"{operation}: a body of {', '.join(kinds)} has no template")
        schema = self._schema(kinds[JSON]["schema"], f"{operation}: the body", sends=True)
        if not ("$ref" in _undescribed(schema) or "$ref" in _undescribed(schema.get("items", {}))):
            raise GenerationError(f"{operation}: a body that isn't an object and no array of them has no template")
        return schema, file

    def _file(self, schema: Schema, operation: str, *, beside: bool) -> File:
        """Find the file of a form; JSON that it may come with stands beside it as `JSONString`."""
        schema = self._resolved(schema)[1]
        parts = {name: part for name, part in schema["properties"].items() if not (beside and name == "JSONString")}
        if len(parts) != 1:
            raise GenerationError(f"{operation}: a multipart body of several files has no template")
        ((name, part),) = parts.items()
        part = self._resolved(part)[1]
        many = part.get("type") == "array"
        binary = self._resolved(part["items"])[1] if many else part
        if binary.get("format") != "binary":
            raise GenerationError(f"{operation}: a part that isn't a file ({name}) has no template")
        return File(
            name=name,
            max_bytes=binary.get("x-max-bytes"),
            extensions=binary.get("x-file-extensions", []),
            many=many,
            required=name in schema.get("required", []),
            description=part.get("description") or binary.get("description", ""),
        )

    def _answer(self, source: dict[str, Any], operation: str) -> tuple[str, list[str], dict[str, Any]]:
        """Find what a successful answer holds: its kind, its keys, and the response that the generator shall see."""
        found = self._successes(source)
        if not found:
            raise GenerationError(f"{operation}: no successful answer is described")
        content = found[0].get("content", {})
        if content and "application/json" not in content:
            return "bytes", [], {}
        envelope = self._resolved(content.get("application/json", {}).get("schema", {}))[1].get("x-envelope")
        if envelope is None:
            return "message", [], {}
        kind = "rows" if "rows" in envelope else "one"
        schema = self._schema(envelope[kind], f"{operation}: the answer", sends=False)
        if "$ref" not in _undescribed(schema):
            raise GenerationError(f"{operation}: an answer that isn't an object has no template")
        return (
            kind,
            envelope["keys"],
            {"content": _json({"type": "array", "items": schema} if kind == "rows" else schema)},
        )

    # --- names ------------------------------------------------------------------------------------

    def _taken(self) -> Iterator[str]:
        """Find names that generated code has another use for."""
        resources = {str(ClassName(fact.name.partition(".")[0], "")) for fact in self.facts.values()}
        for model, schema in self.schemas.items():
            if model in resources or TAKEN_CLASSES.fullmatch(model):
                yield model
            seen = set()
            for name in schema["properties"]:
                called = (python_name(name), PythonIdentifier(name, "field_", skip_snake_case=True))
                if called in seen or called[0] in TAKEN_FIELDS:
                    yield f"{model}.{name}"
                seen.add(called)
        for fact in self.facts.values():
            names = [*fact.parameters, *([fact.file.name] if fact.file else [])]
            yield from (f"{fact.name}?{name}" for name in names if python_name(name) in TAKEN_ARGUMENTS)
            if fact.file and fact.file.argument in map(python_name, fact.parameters):
                yield f"{fact.name}?{fact.file.name}"


def python_name(name: str) -> str:
    """Return the name that the generator makes of a wire name."""
    return str(PythonIdentifier(name, "field_"))


@contextmanager
def described(place: str) -> Iterator[None]:
    """Say where a description isn't what OpenAPI or openapi/README.md wants it to be."""
    try:
        yield
    except KeyError as error:
        raise GenerationError(f"{place}: {error} is missing") from error
    except (AttributeError, TypeError) as error:
        raise GenerationError(f"{place}: not described as OpenAPI has it: {error}") from error
    except RecursionError as error:
        raise GenerationError(f"{place}: holds itself without an object between") from error


def _is_upload(schema: Schema) -> bool:
    """Return whether a schema is the body of an upload: each of its parts is a file, or several."""
    parts = [part for name, part in schema.get("properties", {}).items() if name != "JSONString"]
    return bool(parts) and all((part.get("items") or part).get("format") == "binary" for part in parts)


def _is_model(schema: Schema) -> bool:
    return "x-reads-as" not in schema and ("properties" in schema or "allOf" in schema or _is_sent(schema))


def _is_sent(schema: Schema) -> bool:
    """Distinguish bodies from answers: requests are described strictly, see openapi/README.md."""
    return schema.get("additionalProperties") is False or schema.get("unevaluatedProperties") is False


def _is_free(schema: Schema) -> bool:
    combined = any(key in schema for key in ("allOf", *UNIONS))
    return schema.get("type") == "object" and not combined and schema.get("additionalProperties", True) is True


def _value_sets(schema: Schema, place: str, *, closed: bool) -> Iterator[Schema]:
    """Take a set of values apart by their types."""
    values = [schema["const"]] if "const" in schema else schema["enum"]
    for kind in dict.fromkeys(map(type, values)):
        if kind not in TYPES:
            raise GenerationError(f"{place}: a set of values that are {kind.__name__} has no template")
        if kind in (str, int):
            yield {"type": TYPES[kind], "enum": [value for value in values if type(value) is kind]}
        if kind not in (str, int) or not closed:
            yield {"type": TYPES[kind]}


def _with_description(schema: Schema, described_in: Schema) -> Schema:
    if "description" not in described_in:
        return schema
    if "$ref" in schema:  # the generator drops what stands beside a reference
        schema = {"allOf": [schema]}
    return {**schema, "description": described_in["description"]}


def _undescribed(schema: Schema) -> Schema:
    return schema["allOf"][0] if "allOf" in schema else schema


def _kept(source: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: source[key] for key in keys if key in source}


def _explained(parameter: dict[str, Any], ignored: bool) -> str:  # noqa: FBT001 (of a parameter, not of a function)
    told = "The API ignores it, and lists everything." if ignored else ""
    return f"{parameter.get('description', '')} {told}".strip()


def _json(schema: Schema) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _models_in(value: Any) -> Iterator[str]:
    """Find the models that a projected schema refers to."""
    if isinstance(value, list):
        for member in value:
            yield from _models_in(member)
    elif isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rpartition("/")[2]
        for member in value.values():
            yield from _models_in(member)
