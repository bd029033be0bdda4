"""One call of the API as the handlers see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson
from starlette.datastructures import QueryParams, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from .answers import Answer, Refusal, missing
from .description import Operation
from .fields import Record, Table, convert, read

if TYPE_CHECKING:
    from .shop import Shop

CHECKED_IN_QUERY = ("number", "integer", "date", "moment")


@dataclass(frozen=True)
class Upload:
    """One file part of a multipart body."""

    part: str
    file_name: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Call:
    """Path parameters, query and body of one request.

    `moving` is a misbehaviour that was asked for: insert or delete a row while a list is being paged.
    """

    operation: Operation
    path: Mapping[str, str]
    query: QueryParams
    json_text: bytes = b""
    uploads: Sequence[Upload] = field(default_factory=list)
    moving: str = ""

    def check_query(self) -> None:
        """Refuses a query that lacks what is required or holds what is no number, day or moment.

        Words are not held against the description's sets: the API ignores filters and sortings that it doesn't know.
        """
        for name, wanted in self.operation.query.items():
            given = self.query.get(name, "").strip()
            if wanted.required and not given:
                raise missing(name)
            if wanted.kind in CHECKED_IN_QUERY:
                convert(name, given, wanted)

    def values(self, also: Table | None = None) -> Record:
        """The JSON body read by the description, and by `also` what the API takes beyond its page."""
        return read(self.object(), {**self.operation.body, **(also or {})})

    def text(self, name: str) -> str:
        """A required query parameter."""
        value = self.query.get(name, "").strip()
        if not value:
            raise missing(name)
        return value

    def ids(self, name: str) -> list[str]:
        """A required query parameter that joins several values by commas."""
        values = [value.strip() for value in self.text(name).split(",")]
        return list(dict.fromkeys(value for value in values if value))

    def flag(self, name: str) -> bool:
        """An optional `true` or `false` in the query."""
        return self.query.get(name, "").strip().lower() == "true"

    def object(self) -> dict[str, Any]:
        """The JSON body, which has to be an object."""
        body = self._body()
        if not isinstance(body, dict):
            raise Refusal(400, 1038, "JSON is not well formed")
        return body

    def array_or(self, key: str) -> list[Any]:
        """The JSON body where the API takes a bare array; an object with that array under `key` will do."""
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


Handler = Callable[["Shop", Call], Answer | Response]


async def read_call(operation: Operation, request: Request, *, moving: str = "") -> Call:
    """Takes a request apart. JSON may stand in the body or in a form field called JSONString."""
    content_type = request.headers.get("content-type", "")
    json_text, uploads = b"", []
    if content_type.startswith(("multipart/form-data", "application/x-www-form-urlencoded")):
        async with request.form() as form:
            for part, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data = await value.read()
                    uploads.append(Upload(part, value.filename or "", value.content_type or "", data))
                elif part == "JSONString":
                    json_text = value.encode()
    else:
        json_text = await request.body()
    return Call(operation, request.path_params, request.query_params, json_text, uploads, moving)
