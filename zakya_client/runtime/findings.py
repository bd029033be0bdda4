"""Reading a whole answer: what could not be read is given its path, and told once.

The models don't know where in an answer they stand, which keeps them fast. They note the JSON object that an odd
value was found in; only if there is one, the answer is walked to find where that object is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from zakya_client.errors import DecodingError
from zakya_client.runtime.decode import Finding, reporting_to

T = TypeVar("T")

MOST_LEVELS = 1000
"""Levels that an answer may be nested: far more than any is, and about as many as a JSON library reads."""

_NOT_OPENING = bytes(set(range(256)) - set(b"[{"))

logger = logging.getLogger("zakya_client.wire")

_CONSEQUENCES = {"type": "kept as it came", "filter": "the API may ignore the filter, and list everything"}


def read_with(read: Callable[[dict[str, Any]], T], content: dict[str, Any], report: Callable[[Finding], None]) -> T:
    """Read an answer, and report with its path what could not be read as described.

    Args:
        read: Reads the answer.
        content: The JSON object.
        report: Called with each finding once all is read; what it raises is raised.

    Raises:
        DecodingError: The answer is nested too deeply.
    """
    findings: list[Finding] = []
    try:
        with reporting_to(findings.append):
            result = read(content)
    except RecursionError:
        raise DecodingError("the answer is nested too deeply") from None
    if findings:
        paths = {id(record): path for path, record in _objects(content, "")}
        for finding in findings:
            place = paths.get(id(finding.record), "")
            report(evolve(finding, path=f"{place}.{finding.key}".lstrip(".")))
    return result


def refuse_depth(content: Mapping[str, Any], raw: bytes) -> None:
    """Refuse an answer that is nested without an end, whatever the recursion limit of this Python is.

    Args:
        content: The JSON object.
        raw: What it was read from; almost always it is too short to hold so many levels, which is seen at once.

    Raises:
        DecodingError: It has more levels than `MOST_LEVELS`.
    """
    if len(raw.translate(None, _NOT_OPENING)) <= MOST_LEVELS:
        return
    level: list[Any] = [content]
    for _ in range(MOST_LEVELS):
        members = [value for each in level for value in (each.values() if isinstance(each, dict) else each)]
        level = [value for value in members if isinstance(value, dict | list)]
        if not level:
            return
    raise DecodingError("the answer is nested too deeply")


def _objects(value: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    waiting = [(path, value)]
    while waiting:
        where, found = waiting.pop()
        if isinstance(found, dict):
            yield where, found
            waiting += [(f"{where}.{key}".lstrip("."), member) for key, member in found.items()]
        elif isinstance(found, list):
            waiting += [(f"{where}[{index}]", member) for index, member in enumerate(found)]


@frozen
class Reporter:
    """Reports findings: each field once, unless it is strict.

    Attributes:
        strict: Raise instead.
        hooks: Called with each finding that is told.
    """

    hooks: tuple[Callable[[Finding], None], ...] = ()
    strict: bool = False
    _told: set[tuple[str, str, str]] = field(factory=set, init=False, repr=False)

    def __call__(self, finding: Finding) -> None:
        """Report a finding.

        Raises:
            DecodingError: The reporter is strict.
        """
        if self.strict:
            raise DecodingError(str(finding), status=200)
        field_of = (finding.model, finding.key, finding.kind)
        if field_of in self._told:
            return
        self._told.add(field_of)
        logger.warning("%s; %s", finding, _CONSEQUENCES[finding.kind])
        for hook in self.hooks:
            hook(finding)
