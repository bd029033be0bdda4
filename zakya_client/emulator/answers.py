"""Answers and refusals in the API's own form: `{"code", "message", ...}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from attrs import field, frozen
from starlette.responses import Response

JSON_TYPE = "application/json;charset=UTF-8"


@frozen
class Answer:
    """A success before it travels: its message and the keys beside it. The description knows the HTTP status."""

    message: str
    payload: Mapping[str, Any] = field(factory=dict)

    def body(self) -> dict[str, Any]:
        """Return the whole envelope."""
        return {"code": 0, "message": self.message, **self.payload}


class Refusal(Exception):  # noqa: N818 - an answer, not a fault of the program
    """An answer other than success: HTTP status, the API's own code, its message, and more headers."""

    def __init__(self, status: int, code: int | str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}

    def response(self) -> Response:
        """Return the refusal as it travels."""
        return json_response({"code": self.code, "message": self.message}, self.status, self.headers)


def json_response(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return a response with any JSON body."""
    return Response(orjson.dumps(body), status_code=status, media_type=JSON_TYPE, headers=headers)


def success(message: str = "success", /, **payload: Any) -> Answer:
    """Return a success with a message and the payload's keys."""
    return Answer(message, payload)


def not_found(noun: str) -> Refusal:
    """Refuse an id that names nothing."""
    return Refusal(404, 1002, f"{noun} does not exist.")


def missing(field: str) -> Refusal:
    """Refuse a request whose required field or parameter is absent or empty."""
    return Refusal(400, 4, f"Invalid value passed for {field}")


def invalid(field: str) -> Refusal:
    """Refuse a field or parameter with a value that it cannot hold."""
    return Refusal(400, 2, f"Invalid value passed for {field}")


def duplicate(noun: str, value: str) -> Refusal:
    """Refuse a name, number or SKU that another record has already."""
    return Refusal(400, 1001, f'{noun} "{value}" already exists.')


def conflict(message: str) -> Refusal:
    """Refuse a request that the state of the shop forbids.

    No recorded answer shows the code of these refusals, so 4 (invalid value) stands in for it.
    """
    return Refusal(400, 4, message)
