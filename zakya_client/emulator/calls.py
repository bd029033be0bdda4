"""One call of the API as the handlers see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from attrs import field, frozen
from starlette.datastructures import QueryParams, UploadFile
from starlette.requests import Request

from zakya_client.emulator.answers import Refusal, missing
from zakya_client.emulator.description import Operation
from zakya_client.emulator.fields import Record, Schema, convert, read

CHECKED_IN_QUERY = ("number", "integer", "date", "moment")


@frozen
class Upload:
    """One file part of a multipart body."""

    part: str
    file_name: str
    content_type: str
    data: bytes


@frozen
class Call:
    """Path parameters, query, form and body of one request.

    `moving` is a misbehaviour that was asked for: insert or delete a row while a list is being paged.
    """

    operation: Operation
    path: Mapping[str, str]
    query: QueryParams
    json_text: bytes = b""
    form: Mapping[str, str] = field(factory=dict)
    uploads: Sequence[Upload] = field(factory=list)
    moving: str = ""

    def check_query(self) -> None:
        """Refuse a query that lacks what is required or holds what isn't a number, day or moment.

        Words are not held against the description's sets: the API ignores filters and sortings that it doesn't know,
        and those of some lists altogether.
        """
        for name, wanted in self.operation.query.items():
            given = self.parameter(name)
            if wanted.required and not given:
                raise missing(name)
            if wanted.kind in CHECKED_IN_QUERY and name not in self.operation.ignored:
                convert(name, given, wanted)

    def values(self, also: Schema | None = None) -> Record:
        """Read the JSON body by the description, and by `also` what the API takes beyond its page."""
        return read(self.object(), {**self.operation.takes, **(also or {})})

    def parameter(self, name: str) -> str:
        """Return a parameter of the query; one that a form holds counts as well."""
        return (self.query.get(name) or self.form.get(name, "")).strip()

    def text(self, name: str) -> str:
        """Return a parameter that has to be there."""
        value = self.parameter(name)
        if not value:
            raise missing(name)
        return value

    def ids(self, name: str) -> list[str]:
        """Return the values that a required parameter joins by commas."""
        values = [value.strip() for value in self.text(name).split(",")]
        return list(dict.fromkeys(value for value in values if value))

    def flag(self, name: str) -> bool:
        """Return whether an optional parameter says `true`."""
        return self.parameter(name).lower() == "true"

    def object(self) -> dict[str, Any]:
        """Return the JSON body, which has to be an object."""
        body = self._body()
        if not isinstance(body, dict):
            raise Refusal(400, 1038, "JSON is not well formed")
        return body

    def array_or(self, key: str) -> list[Any]:
        """Return the JSON body where the API takes a bare array; an object with that array under `key` will do."""
        body = self._body()
        rows = body.get(key) if isinstance(body, dict) else body
        if not isinstance(rows, list):
            raise missing(key)
        return rows

    def _body(self) -> Any:
        try:
            return orjson.loads(self.json_text)
        except orjson.JSONDecodeError:
            raise Refusal(400, 1038, "JSON is not well formed") from None


async def read_call(operation: Operation, request: Request, *, moving: str = "") -> Call:
    """Take a request apart. JSON may stand in the body or in a form field called JSONString."""
    content_type = request.headers.get("content-type", "").lower()
    json_text, uploads, fields = b"", list[Upload](), dict[str, str]()
    if content_type.startswith(("multipart/form-data", "application/x-www-form-urlencoded")):
        async with request.form() as form:
            for part, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data = await value.read()
                    uploads.append(Upload(part, value.filename or "", value.content_type or "", data))
                elif part == "JSONString":
                    json_text = value.encode()
                else:
                    fields[part] = value
    else:
        json_text = await request.body()
    return Call(operation, request.path_params, request.query_params, json_text, fields, uploads, moving)
