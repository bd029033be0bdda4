"""Doing what a fault says to one call."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from http.client import responses

import orjson
from starlette.responses import Response

from zakya_client.emulator.answers import JSON_TYPE, json_response
from zakya_client.emulator.connections import hang, reset, truncated
from zakya_client.emulator.drift import drifted
from zakya_client.emulator.faults import CODES, Fault
from zakya_client.emulator.service import Service

PAGE = """<!DOCTYPE html>
<html><head><title>{status} {phrase}</title></head>
<body><center><h1>{status} {phrase}</h1></center><hr><center>zakya-emulator</center></body></html>
"""


async def misbehave(service: Service, taken: list[Fault], act: Callable[[str], Awaitable[Response]]) -> Response:
    """Return the answer to a call at which some faults happen.

    Args:
        service: The emulator.
        taken: The faults.
        act: Returns the right answer; its argument says whether a row is inserted or deleted before.
    """
    if delay := sum(service.faults.delay(fault) for fault in taken):
        await asyncio.sleep(delay)
    for fault in taken:
        if fault.hang:
            return hang(fault.hang, service.hanging)
        if fault.reset == "before":
            return reset()
        if fault.status:
            return _refusal(fault)
    response = await act(next((fault.rows for fault in taken if fault.rows), ""))
    for fault in taken:
        if fault.drift:
            response = _drifted(response, fault.drift)
    if any(fault.reset == "after" for fault in taken):
        return reset()
    if any(fault.truncate for fault in taken):
        return truncated(response)
    return response


def _refusal(fault: Fault) -> Response:
    headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
    if fault.html:
        phrase = responses.get(fault.status, "Web server is returning an error")
        page = PAGE.format(status=fault.status, phrase=phrase)
        return Response(page, fault.status, headers, media_type="text/html")
    code = fault.code if fault.code != "" else CODES.get(fault.status, 1000)
    message = fault.message or "The emulator was asked to refuse this call."
    return json_response({"code": code, "message": message}, fault.status, headers)


def _drifted(response: Response, how: str) -> Response:
    if response.media_type != JSON_TYPE or response.status_code >= 400:
        return response
    body = drifted(orjson.loads(bytes(response.body)), how)
    return json_response(body, response.status_code)
