"""What an assistant can do with a shop: find and describe operations, read, and write what was confirmed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from contextvars import ContextVar
from typing import Any

from attrs import frozen

from zakya_client.cli.described import Described
from zakya_client.client import ZakyaClient
from zakya_client.description import description
from zakya_client.download import Download
from zakya_client.errors import PermissionDeniedError, ZakyaError
from zakya_client.mcp import operations
from zakya_client.mcp.advice import advice
from zakya_client.mcp.audit import Audit, Entry
from zakya_client.mcp.budget import Budget
from zakya_client.mcp.files import Files
from zakya_client.mcp.marking import marked
from zakya_client.mcp.rehearsal import Rehearsal, fingerprint, shown
from zakya_client.mcp.safety import LIFETIME, Guard, RefusedError, own_id, path_names, reader_of, undone_by
from zakya_client.mcp.summary import brief, chosen, compact, summarize
from zakya_client.pagination import Paginator
from zakya_client.runtime.hooks import Attempt, Hook
from zakya_client.wording import counted

MOST_PAGES = 25
MOST_ROWS = 200
MORE = "Yes: totals are those of the rows that were read; a filter, or more pages, helps."
_ENTRY: ContextVar[Entry] = ContextVar("entry")


class UnsuccessfulError(Exception):
    """A tool failed; the text says what to do next."""


@frozen
class Counter(Hook):
    """Counts the calls of each use of a tool, those that the client repeats among them."""

    budget: Budget

    def before(self, attempt: Attempt) -> None:
        """Count one."""
        if (entry := _ENTRY.get(None)) is not None:
            entry.calls += 1
        if attempt.number > 1:
            self.budget.take(repeated=True)


@frozen
class Assistant:
    """The tools of an assistant, on one shop.

    Args:
        client: Calls the shop; has a `Counter` among its hooks.
        rehearsal: Builds requests without sending them.
        guard: Decides what may be written.
        budget: Calls that it may make.
        audit: Where each use of a tool is noted.
        files: Where its files are.
        nonce: Returns text that nobody can guess.
    """

    client: ZakyaClient
    rehearsal: Rehearsal
    guard: Guard
    budget: Budget
    audit: Audit
    files: Files
    nonce: Callable[[], str]

    async def find(self, words: str, resource: str) -> str:
        """Find operations."""
        async with self._noted("find_operations", "", {"words": words, "resource": resource}):
            return operations.find(words, resource)

    async def describe(self, operation: str) -> str:
        """Describe an operation, and say where the shop and the assistant stand with their calls."""
        async with self._noted("describe_operation", operation, {}):
            text = operations.describe(operation)
            here = self.guard.here(description().operations[operation])
            return f"{text}\n{here}\nCalls: the shop {self.client.limits}; the assistant {self.budget}."

    async def organizations(self) -> str:
        """List the organizations of the user."""
        return await self.read("organizations.list", {}, (), MOST_ROWS, 1)

    async def read(
        self, operation: str, given: Mapping[str, Any], fields: Sequence[str], limit: int, pages: int
    ) -> str:
        """Read a record, a list or a file.

        Args:
            operation: One that reads.
            given: Its arguments.
            fields: Fields to show; without any, those of a list that matter most, and all of a record.
            limit: Rows to show, and members of lists in records.
            pages: Pages of a list to read; each is a call.
        """
        noted = {**given, "fields": list(fields), "limit": limit, "pages": pages}
        async with self._noted("read", operation, noted):
            found = operations.named(operation)
            if found.operation.method != "GET":
                raise RefusedError(f"{operation} writes: use the tool `write`")
            if not 1 <= limit <= MOST_ROWS or not 1 <= pages <= MOST_PAGES:
                raise RefusedError(f"limit must be 1 to {MOST_ROWS}, and pages 1 to {MOST_PAGES}")
            arguments = operations.check(found, given)
            called = self._call(found, arguments)
            if isinstance(called, Paginator):
                return await self._listed(found, arguments, fields, limit, pages)
            if isinstance(called, Download):
                return await self._saved(found, arguments, called)
            self.budget.take()
            return marked(compact(chosen((await called).to_dict(), fields), limit), self.nonce())

    async def write(self, operation: str, given: Mapping[str, Any], confirmation: str) -> str:
        """Show what a call would do, or do it with the confirmation that came with that.

        Args:
            operation: One that writes.
            given: Its arguments.
            confirmation: The code of the preview of just this call; ``""`` for a preview.
        """
        async with self._noted("write", operation, given) as entry:
            found = operations.named(operation)
            arguments = operations.check(found, given)
            self.guard.permit(found.operation, arguments)
            arguments = self._with_files(found, arguments)
            request = await self.rehearsal.request(operation, arguments)
            what = fingerprint(operation, request)
            if not confirmation:
                preview = {"would_send": shown(request), "record_now": await self._current(found, arguments)}
                code = self.guard.confirmations.offer(what)
                entry.outcome = "preview"
                return (
                    f"PREVIEW: nothing was sent. {operation} {undone_by(found.operation)}. Show the user what would "
                    f"be sent and what the record looks like now, and ask. If the user agrees, call `write` again "
                    f"with the same operation and arguments and confirmation {code!r}; it works once, within "
                    f"{LIFETIME:g} s.\n{marked(preview, self.nonce())}"
                )
            self.guard.confirmations.redeem(confirmation, what)
            self.budget.take()
            entry.outcome = "begun"
            self.audit.write(entry)  # before anything is sent: nothing is done that isn't noted
            answer = (await self._call(found, arguments)).to_dict()
            entry.outcome = "done"
            written = brief(answer, [own_id(found.operation.resource)]) if found.gives == "record" else answer
            return f"Done.\n{marked(compact(written, 20), self.nonce())}"

    def _call(self, found: Described, arguments: Mapping[str, Any]) -> Any:
        return getattr(getattr(self.client, found.operation.resource), found.operation.verb)(**arguments)

    async def _listed(
        self, found: Described, arguments: Mapping[str, Any], fields: Sequence[str], limit: int, pages: int
    ) -> str:
        rows: list[dict[str, Any]] = []
        more = ""
        self.budget.take()
        async with aclosing(self._call(found, arguments).pages()) as turned:
            async for page in turned:
                rows += [row.to_dict() for row in page]
                pages -= 1
                more = MORE if page.has_more else ""
                if not (more and pages):
                    break
                try:
                    self.budget.take()
                except RefusedError as error:  # what was read is not lost
                    more = f"{MORE} {error}"
                    break
        written = summarize(rows, own_id(found.operation.resource), fields, limit)
        ignored = [each.name for each in found.operation.parameters if each.ignored and each.name in arguments]
        all_rows = f"The API ignores {', '.join(ignored)}: these are all rows." if ignored else ""
        notes = {"more_follow": more, "not_filtered": all_rows}
        return marked(written | {name: text for name, text in notes.items() if text}, self.nonce())

    async def _saved(self, found: Described, arguments: Mapping[str, Any], called: Download) -> str:
        self.files.opened()  # before anything is asked for
        self.budget.take()
        content = await called
        ids = [str(value) for name, value in arguments.items() if name.endswith(("_id", "_ids"))]
        name = "-".join([found.operation.name, *ids, self.nonce()[:8]])
        path = await asyncio.to_thread(self.files.save, name, str(arguments.get("accept", "")), content)
        return f"Saved {counted(len(content), 'byte')} as {path}"

    def _with_files(self, found: Described, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Put files in the place of their names."""
        kinds = {each.name: each.kind for each in found.arguments}
        read: Mapping[str, Callable[[Any], Any]] = {
            "file": lambda name: self.files.read(str(name)),
            "files": lambda names: [
                self.files.read(str(name)) for name in (names if isinstance(names, list) else [names])
            ],
        }
        return {name: read.get(kinds[name], lambda same: same)(value) for name, value in arguments.items()}

    async def _current(self, found: Described, arguments: Mapping[str, Any]) -> Any:
        """Read the record that a call would change: what it is, how it stands, and the fields that would change."""
        reader = reader_of(found.operation)
        if reader is None:
            return "not shown: no operation reads it by what is given"
        self.budget.take()
        ids = {name: arguments[name] for name in path_names(reader)}
        try:
            record = (await self._call(operations.named(reader.name), ids)).to_dict()
        except PermissionDeniedError as error:
            return f"not shown: {error}"
        body = arguments.get("body")
        return brief(record, list(body) if isinstance(body, dict) else [])

    @asynccontextmanager
    async def _noted(self, tool: str, operation: str, arguments: Mapping[str, Any]) -> AsyncIterator[Entry]:
        """Note a use of a tool, and turn its errors into what to do next."""
        entry = Entry(tool, operation, arguments)
        token = _ENTRY.set(entry)
        try:
            yield entry
        except ZakyaError as error:
            entry.outcome = f"{type(error).__name__}: {error}"
            known = operation if operation in description().operations else ""
            reader = reader_of(operations.named(known).operation) if known else None
            raise UnsuccessfulError(advice(error, self.nonce(), known, reader.name if reader else "")) from None
        except asyncio.CancelledError:
            entry.outcome = "cancelled; it may have been processed" if entry.outcome == "begun" else "cancelled"
            raise
        except Exception as error:
            entry.outcome = f"{type(error).__name__}: {error}"
            raise
        finally:
            _ENTRY.reset(token)
            self.audit.write(entry)
