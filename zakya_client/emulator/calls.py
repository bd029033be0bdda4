"""One call of the API as the handlers see it, and the entry of the table of operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson
from starlette.datastructures import QueryParams, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from .answers import Refusal, missing

if TYPE_CHECKING:
    from .shop import Shop


@dataclass(frozen=True)
class Upload:
    """One file part of a multipart body."""

    part: str
    file_name: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Call:
    """Path parameters, query and body of one request."""

    path: Mapping[str, str]
    query: QueryParams
    json_text: bytes = b""
    uploads: Sequence[Upload] = field(default_factory=list)

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


Handler = Callable[["Shop", Call], Response]


class Operation(NamedTuple):
    """One of the API's operations: its name, where it is found, and who answers it."""

    name: str
    method: str
    path: str
    handler: Handler


async def read_call(request: Request) -> Call:
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
    return Call(request.path_params, request.query_params, json_text, uploads)
