"""Answers and refusals in the API's own form: `{"code", "message", ...}`."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.responses import Response

JSON_TYPE = "application/json;charset=UTF-8"


class Refusal(Exception):  # noqa: N818 - an answer, not a fault of the program
    """An answer other than success: HTTP status, the API's own code and its message."""

    def __init__(self, status: int, code: int | str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    def response(self) -> Response:
        """The refusal as it travels."""
        return json_response({"code": self.code, "message": self.message}, self.status)


def json_response(body: object, status: int = 200) -> Response:
    """Any JSON body."""
    return Response(orjson.dumps(body), status_code=status, media_type=JSON_TYPE)


def success(message: str = "success", /, **payload: Any) -> Response:
    """The envelope of a success: HTTP 200, code 0, a message and the payload's keys."""
    return json_response({"code": 0, "message": message, **payload})


def created(message: str, /, **payload: Any) -> Response:
    """The envelope of a created record: as `success`, with HTTP 201."""
    return json_response({"code": 0, "message": message, **payload}, 201)


def not_found(noun: str) -> Refusal:
    """An id that names nothing."""
    return Refusal(404, 1002, f"{noun} does not exist.")


def missing(field: str) -> Refusal:
    """A required field or parameter is absent or empty."""
    return Refusal(400, 4, f"Invalid value passed for {field}")


def invalid(field: str) -> Refusal:
    """A field or parameter holds a value that it cannot hold."""
    return Refusal(400, 2, f"Invalid value passed for {field}")


def duplicate(noun: str, value: str) -> Refusal:
    """A name, number or SKU that another record has already."""
    return Refusal(400, 1001, f'{noun} "{value}" already exists.')


def conflict(message: str) -> Refusal:
    """The state of the shop forbids the request.

    No recorded answer shows the code of these refusals, so 4 (invalid value) stands in for it.
    """
    return Refusal(400, 4, message)
