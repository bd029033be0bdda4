"""Writes YAML for what a page has and the description lacks, ready for a human's edit.

The draft has the form of `openapi/pages/*.yaml`: operations under `paths`, with their schemas, and what is new in
described operations and schemas under the same names; `examples` belong into `openapi/examples/`. Its texts are to be
written: those of the page aren't ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, field
from layout import Layout

from docs_diff.compare import Compared, Matched
from docs_diff.described import Description
from docs_diff.page import Field, Sample
from docs_diff.wording import limit_in, values_in
from zakya_client.drift import Difference

TODO = "TODO in our own words."
_SHARED = {"Code": "envelope", "Message": "envelope", "Page": "envelope"}
"""Files of shared schemas that aren't scalars."""

_SCALARS = {
    "number": "Number", "integer": "Integer", "boolean": "Flag", "day": "Date", "moment": "DateTime", "id": "Id"
}  # fmt: skip
_PLAIN: Mapping[str, Mapping[str, str]] = {
    "day": {"type": "string", "format": "date"}, "moment": {"type": "string", "format": "date-time"},
}  # fmt: skip
_WORDS = {
    "long": "integer", "bigint": "integer", "integer": "integer", "int": "integer", "double": "number",
    "float": "number", "decimal": "number", "number": "number", "boolean": "boolean", "array": "array",
    "object": "object", "date": "day", "dateTime": "moment", "datetime": "moment",
}  # fmt: skip
_STOP = {"a", "an", "the", "all", "of", "for", "new", "existing"}


def draft(pages: Sequence[Compared], told: Sequence[Difference], description: Description) -> str:
    """Write the draft.

    Args:
        pages: The compared pages.
        told: Differences that are not recorded.
        description: The description.

    Returns:
        A YAML document a page that has something new, empty text if none has.
    """
    added = {each.where for each in told if each.kind == "added"}
    return "".join(_Draft(page, added, description).text() for page in pages)


@define
class _Draft:
    """What is new on a page."""

    page: Compared
    added: set[str]
    description: Description
    paths: dict[str, Any] = field(factory=dict)
    schemas: dict[str, Any] = field(factory=dict)
    examples: dict[str, Any] = field(factory=dict)
    notes: list[str] = field(factory=list)

    def text(self) -> str:
        """Write it."""
        for each in self.page.matched:
            if each.operation is None and f"{each.method} {each.path}" in self.added:
                self._operation(each)
        for where in sorted(self.added & self.page.unknown.keys()):
            self._known(where, *self.page.unknown[where])
        if not self.paths and not self.schemas:
            return ""
        parts = {"paths": self.paths, "schemas": self.schemas, "examples": self.examples}
        text = Layout({name: part for name, part in parts.items() if part}).text()
        todo = "Write the texts, check names and types, and put each part in its place."
        heading = f"# Page {self.page.title}: what is new. {todo}"
        return "\n".join([heading, *(f"# {note}" for note in self.notes), text])

    # --- what is new in what is described -------------------------------------------------------

    def _known(self, where: str, new: Field, sample: Any) -> None:
        name, _, parameter = where.partition("?")
        operation = next((each for each in self.description.operations if each.name == name), None)
        if parameter and operation:
            item = self.paths.setdefault(operation.path, {}).setdefault(operation.method.lower(), {})
            item.setdefault("parameters", []).append(self._parameter(new))
            return
        schema = where.rpartition(".")[0]
        document = self.description.document["components"]["schemas"].get(schema)
        if document is None:
            return
        request = document.get("additionalProperties") is False
        part = self.schemas.setdefault(schema, {"properties": {}})
        part["properties"][new.name] = self._schema(schema, new, sample, request=request)
        if request and new.required:
            part.setdefault("required", []).append(new.name)

    # --- a new operation ------------------------------------------------------------------------

    def _operation(self, found: Matched) -> None:
        path, names = self._template(found.path)
        resource, verb = self._named(found)
        section = found.section
        known = path in self.description.document["paths"]
        item = self.paths.setdefault(path, {})
        if not known:
            item["parameters"] = [
                {"$ref": "../common/parameters.yaml#/OrganizationId"},
                *(self._path_parameter(name) for name in names),
            ]
            pointer = path.replace("/", "~1")
            page = self.page.title.lower().replace(" ", "-")
            self.notes.append(f"zakya.yaml, paths:  {path}: {{$ref: 'pages/{page}.yaml#/paths/{pointer}'}}")
        self._note_scopes(section.scopes)
        query = {each.name: each for each in section.listed.get("Query Parameters", ())}
        query |= {name: Field(name, 0) for call in section.calls for name in call.query if name not in query}
        query.pop("organization_id", None)
        operation: dict[str, Any] = {
            "operationId": f"{resource}.{verb}",
            "tags": [resource],
            "summary": section.title,
            "description": TODO,
            "x-documentation": {"page": self.page.title, "section": section.title},
            "security": [{"oauth": list(section.scopes)}],
        }
        if query:
            operation["parameters"] = [self._parameter(each) for each in query.values()]
        arguments = section.listed.get("Arguments", ())
        if arguments or section.request:
            name = _camel(f"{_singular(resource)}_{verb}")
            operation["requestBody"] = self._body(name, arguments, section.request)
            if section.request:
                self.examples[f"{resource}.{verb}.request"] = live(section.request.value)
        if section.response:
            self.examples[f"{resource}.{verb}.response"] = live(section.response.value)
        operation["responses"] = {
            "201" if verb == "create" else "200": self._answer(resource, section.response),
            "default": {"$ref": "../common/answers.yaml#/Error"},
        }
        item[found.method.lower()] = operation

    def _template(self, path: str) -> tuple[str, list[str]]:
        """Put names in place of identifiers, those that described paths have at the same place."""
        parts: list[str] = []
        names: list[str] = []
        for part in path.strip("/").split("/"):
            if not re.search(r"[\d{]", part):
                parts.append(part)
                continue
            before = f"/{'/'.join(parts)}/{{"
            known = [each for each in self.description.document["paths"] if each.startswith(before)]
            if "{" in part:
                name = part.strip("{}")
            elif known:
                name = known[0].removeprefix(before).partition("}")[0]
            else:
                name = f"{_singular(parts[-1]) if parts else 'record'}_id"
            names.append(name)
            parts.append(f"{{{name}}}")
        return f"/{'/'.join(parts)}", names

    def _named(self, found: Matched) -> tuple[str, str]:
        tags = [each.operation.name.partition(".")[0] for each in self.page.matched if each.operation]
        first = found.path.split("/")[1]
        same = [each.name.partition(".")[0] for each in self.description.operations if each.path.split("/")[1] == first]
        resource = (same or tags or [re.sub(r"\W", "_", self.page.title.lower())])[0]
        drop = _STOP | {word for name in resource.split("_") for word in (name, _singular(name))}
        words = [word for word in re.findall(r"[a-z0-9]+", found.section.title.lower()) if word not in drop]
        return resource, "_".join(words) or found.method.lower()

    def _path_parameter(self, name: str) -> dict[str, Any]:
        for component, parameter in self.description.document["components"].get("parameters", {}).items():
            if parameter["name"] == name and parameter["in"] == "path":
                return {"$ref": f"#/parameters/{component}"}
        return {"name": name, "in": "path", "required": True, "description": TODO, "schema": _ref("Id")}

    def _note_scopes(self, scopes: Sequence[str]) -> None:
        flows = self.description.document["components"]["securitySchemes"]["oauth"]["flows"]
        known = {scope for flow in flows.values() for scope in flow["scopes"]}
        self.notes += [f"zakya.yaml, scopes:  {scope}: {TODO}" for scope in scopes if scope not in known]

    def _parameter(self, new: Field) -> dict[str, Any]:
        required = {"required": True} if new.required else {}
        return {"name": new.name, "in": "query", **required, "description": TODO, "schema": self._schema("", new, None)}

    def _body(self, name: str, arguments: Sequence[Field], sample: Sample | None) -> dict[str, Any]:
        value = sample.value if sample else None
        fields = arguments or [Field(key, 0) for key in (value if isinstance(value, dict) else {})]
        self._record(name, fields, value, request=True)
        return {"required": True, "content": {"application/json": {"schema": {"$ref": f"#/schemas/{name}"}}}}

    def _answer(self, resource: str, sample: Sample | None) -> dict[str, Any]:
        value = sample.value if sample and isinstance(sample.value, dict) else {}
        key = next((name for name, each in value.items() if isinstance(each, dict | list)), "")
        if not key:
            return {"$ref": "../common/answers.yaml#/Message"}
        schema = self._envelope(resource, key, value[key])
        return {"description": TODO, "content": {"application/json": {"schema": schema}}}

    def _envelope(self, resource: str, key: str, value: Any) -> dict[str, Any]:
        rows = isinstance(value, list) and key.endswith("s")
        member = _first(value)
        record = self._like(member)
        if not record:
            record = f"{_camel(_singular(resource))}{_camel(_singular(key)).removeprefix(_camel(_singular(resource)))}"
            self._record(record, [Field(name, 0) for name in member], member, request=False)
        target = {"$ref": f"#/schemas/{record}"}
        return {
            "x-envelope": {"keys": [key], "rows" if rows else "one": target},
            "allOf": [_ref("Page" if rows else "Message")],
            "properties": {key: {"type": "array", "items": target} if rows else target},
        }

    def _like(self, record: Mapping[str, Any]) -> str:
        """Find the described record of the page that has nearly all fields of a sample."""
        operations = [each.operation for each in self.page.matched if each.operation and each.operation.record]
        for operation in operations:
            if operation.record:
                known = self.description.properties(operation.record).keys()
                if record and len(known & record.keys()) > 0.8 * len(record):
                    return operation.record.record
        return ""

    # --- schemas --------------------------------------------------------------------------------

    def _record(self, name: str, fields: Sequence[Field], sample: Any, *, request: bool) -> None:
        values = _first(sample)
        schema: dict[str, Any] = {"description": TODO, "type": "object"}
        if request:
            schema["additionalProperties"] = False
            if required := [each.name for each in fields if each.required]:
                schema["required"] = required
        self.schemas[name] = schema
        schema["properties"] = {
            each.name: self._schema(name, each, values.get(each.name), request=request) for each in fields
        }

    def _schema(self, owner: str, new: Field, sample: Any, *, request: bool = True) -> dict[str, Any]:
        described = {"description": TODO} if owner else {}
        kind = _kind(new, sample)
        if kind in ("array", "object"):
            member = _first(sample)
            if new.children or member:
                name = f"{owner}{_camel(_singular(new.name))}"
                fields = new.children or [Field(key, 0) for key in member]
                self._record(name, fields, member, request=request)
                target = {"$ref": f"#/schemas/{name}"}
                return {**target, **described} if kind == "object" else {**described, "type": "array", "items": target}
            return {**described, "type": kind, **({"items": {"type": "string"}} if kind == "array" else {})}
        values, limit = values_in(new.text), limit_in(new.text)
        if values and kind == "string":
            return {**described, "anyOf": [{"type": "string", "enum": sorted(values)}, {"type": "string"}]}
        if kind == "id" or (not request and kind in _SCALARS):
            return {**_ref(_SCALARS[kind]), **described}
        largest = {} if limit is None else {"maxLength" if kind == "string" else "maximum": limit}
        return {**_PLAIN.get(kind, {"type": kind}), **largest, **described}


def live(value: Any) -> Any:
    """Write a sample as the API sends it: identifiers as text, moments with an offset, nothing without a value."""
    match value:
        case dict():
            return {
                key: str(each) if key.endswith("_id") and isinstance(each, int) else live(each)
                for key, each in value.items()
                if each is not None
            }
        case list():
            return [live(each) for each in value if each != {}]
        case str() if re.fullmatch(r"[\d-]+T[\d:]+(\.\d+)?Z", value):
            return re.sub(r"(\.\d+)?Z$", "+0000", value)
        case _:
            return value


def _kind(new: Field, sample: Any) -> str:
    if new.name.endswith("_id") and new.type in ("", "long", "string"):
        return "id"
    if isinstance(sample, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", sample):
        return "day"
    if isinstance(sample, str) and re.match(r"\d{4}-\d\d-\d\dT", sample):
        return "moment"
    if new.type:
        return _WORDS.get(new.type, "string")
    kinds = {bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
    return kinds.get(type(sample), "string")


def _first(value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        value = next((each for each in value if each), {})
    return value if isinstance(value, dict) else {}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"../common/{_SHARED.get(name, 'scalars')}.yaml#/{name}"}


def _singular(name: str) -> str:
    return re.sub(r"ies$", "y", name) if name.endswith("ies") else name.removesuffix("s")


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
