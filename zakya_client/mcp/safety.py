"""What an assistant may write: what an operation risks, what takes it back, and confirmations that work once.

No I/O and no clock of its own: what may happen is decided from values, so that tests can drive it through anything.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

from attrs import field, frozen

from zakya_client._generated.records import RECORDS
from zakya_client.description import Operation, argument_of, description
from zakya_client.errors import ConfigurationError, ZakyaError

LIFETIME = 300.0
"""Seconds that a confirmation can be used."""

RISKS: Mapping[str, str] = {
    "delete": "deletion", "void": "void", "cancelled": "void", "email": "e-mail", "reminder": "e-mail",
    "bulk": "bulk", "group": "bulk", "ungroup": "bulk",
}  # fmt: skip
"""What an operation with this word in its verb risks."""

RISKY_ARGUMENTS: Mapping[str, str] = {"send": "e-mail", "send_notification": "e-mail", "remove_all": "deletion"}
"""What any operation risks with this argument."""

PLAIN = frozenset(
    {"add", "apply", "approve", "cancel", "create", "enable", "mark", "move", "reject", "reorder", "submit"}
    | {"update", "upload", "validate", "write"}
)
"""First words of verbs that a preview and a confirmation are enough for; an operation of no known word isn't plain."""

WHOLE_SHOP = frozenset({"organizations.create", "locations.enable"})
"""Operations that change what the owner has, and that no call takes back."""

UNDONE_BY: Mapping[str, str] = {
    "create": "delete", "mark_as_active": "mark_as_inactive", "mark_as_inactive": "mark_as_active",
    "bulk_mark_as_active": "bulk_mark_as_inactive", "bulk_mark_as_inactive": "bulk_mark_as_active",
    "mark_as_void": "mark_as_draft", "mark_as_sent": "mark_as_draft", "mark_as_draft": "mark_as_open",
    "write_off": "cancel_write_off", "cancel_write_off": "write_off", "apply_credits": "delete_applied_credit",
    "apply_to_invoices": "delete_credited_invoice", "apply_to_bills": "delete_credited_bill",
    "add_attachment": "delete_attachment", "add_comment": "delete_comment", "create_refund": "delete_refund",
    "upload_image": "delete_image", "upload_images": "delete_images", "upload_back_image": "delete_back_image",
    "enable_payment_reminder": "disable_payment_reminder", "disable_payment_reminder": "enable_payment_reminder",
    "enable_storage_location": "disable_storage_location", "disable_storage_location": "enable_storage_location",
}  # fmt: skip
"""The verb that takes a verb back, where the resource has it."""


class RefusedError(ZakyaError):
    """What the assistant asked for isn't done, by a rule of this server; nothing was sent."""


def risk_of(operation: Operation, arguments: Collection[str] = ()) -> str:
    """Say what makes an operation need `--allow`.

    Args:
        operation: One that writes.
        arguments: Names of the arguments that are given and not false.

    Returns:
        ``"deletion"``, ``"void"``, ``"e-mail"``, ``"bulk"``, ``"organization"`` or ``"unknown"``; ``""`` if a preview
        and a confirmation are enough.
    """
    words = operation.verb.split("_")
    by_word = next((RISKS[word] for word in words if word in RISKS), "")
    if operation.method == "DELETE" or by_word:
        return by_word or "deletion"
    if operation.name in WHOLE_SHOP:
        return "organization"
    if any(each.name == f"{own_id(operation.resource)}s" for each in operation.parameters):
        return "bulk"
    by_argument = next((RISKY_ARGUMENTS[name] for name in arguments if name in RISKY_ARGUMENTS), "")
    return by_argument or ("" if words[0] in PLAIN else "unknown")


def undone_by(operation: Operation) -> str:
    """Say whether an operation can be taken back, and how."""
    names = description().operations
    other = f"{operation.resource}.{UNDONE_BY.get(operation.verb, '')}"
    if other in names:
        needs = f", which needs --allow {other}" if risk_of(names[other]) else ""
        return f"can be undone by {other}{needs}"
    if operation.verb.startswith("update") or operation.verb == "mark_as_primary":
        return f"can be undone by {operation.name} with the values before; lines that an update leaves out are removed"
    return "can't be undone by a call"


def reader_of(operation: Operation) -> Operation | None:
    """Return the operation that reads the record which another one writes; None if its path names none."""
    fills = path_names(operation)
    found = [
        each
        for each in description().operations.values()
        if each.resource == operation.resource and each.method == "GET" and each.record and not each.is_list
        if each.verb.startswith("get") and "content" not in each.verb and path_names(each) <= fills
    ]
    return max(found, key=lambda each: (len(path_names(each)), each.verb == "get"), default=None) if fills else None


def own_id(resource: str) -> str:
    """Return the name of the identifier of a resource's records, ``""`` if it has none."""
    return RECORDS[resource][2] if resource in RECORDS else ""


def path_names(operation: Operation) -> set[str]:
    """Return the names of the arguments that stand in an operation's path."""
    return {argument_of(each.name) for each in operation.parameters if each.place == "path"}


@frozen
class Confirmations:
    """Codes that each let one thing be done once, within `LIFETIME`.

    Args:
        clock: Returns the seconds since 1970.
        new_code: Returns text that nobody guesses.
    """

    _clock: Callable[[], float]
    _new_code: Callable[[], str]
    _open: dict[str, tuple[str, float]] = field(factory=dict, init=False, repr=False)

    def offer(self, what: str) -> str:
        """Return a code that lets something be done.

        Args:
            what: What, in a form that differs for everything that differs.
        """
        now = self._clock()
        for code in [code for code, (_, until) in self._open.items() if until <= now]:
            del self._open[code]
        code = self._new_code()
        self._open[code] = (what, now + LIFETIME)
        return code

    def redeem(self, code: str, what: str) -> None:
        """Use a code up.

        Raises:
            RefusedError: It was never given, was used, is too old, or is for something else; it can't be used again.
        """
        offered, until = self._open.pop(code, ("", 0.0))
        if not offered:
            raise RefusedError("this confirmation was never given, or was used: ask for a new preview")
        if not 0 < until - self._clock() <= LIFETIME + 1:  # or the clock was set back
            raise RefusedError(f"this confirmation is older than {LIFETIME:g} s: ask for a new preview")
        if offered != what:
            raise RefusedError("this confirmation is for another call than this one: ask for a new preview")


@frozen
class Guard:
    """Decides what may be written.

    Args:
        confirmations: Gives and takes confirmations.
        write: Whether anything may be written.
        allow: Operations that may be done although they are risky: ``"invoices.email"``, ``"items.*"``.
    """

    confirmations: Confirmations
    write: bool = False
    allow: Collection[str] = ()

    def permit(self, operation: Operation, arguments: Mapping[str, Any]) -> None:
        """Let an operation pass that may be done at all.

        Raises:
            RefusedError: It may not.
        """
        if operation.method == "GET":
            raise RefusedError(f"{operation.name} only reads: use the tool `read`")
        if not self.write:
            raise RefusedError("this server only reads; its owner can start it with --write")
        risk = risk_of(operation, [name for name, value in arguments.items() if value])
        if risk and not any(fnmatchcase(operation.name, each) for each in self.allow):
            raise RefusedError(
                f"{operation.name} is not allowed here ({risk}); the owner of the shop can do it in the app, or start "
                f"the server with --allow {operation.name}"
            )

    def here(self, operation: Operation) -> str:
        """Say whether an operation may be done on this server."""
        try:
            self.permit(operation, {})
        except RefusedError as error:
            return "" if operation.method == "GET" else f"Here: {error.message}."
        return "Here: allowed, after a preview."


def check_allowed(names: Collection[str]) -> None:
    """Check what `--allow` names.

    Raises:
        ConfigurationError: There is no such operation.
    """
    writing = [each.name for each in description().operations.values() if each.method != "GET"]
    for name in names:
        is_known = name.endswith(".*") and name[:-2] in description().resources
        if name not in writing and not is_known:
            near = get_close_matches(name, [*writing, *(f"{each}.*" for each in description().resources)], 1)
            raise ConfigurationError(
                f"--allow {name}: there is no such operation that writes"
                + (f"; did you mean {near[0]}?" if near else "; an example is invoices.email, or invoices.*")
            )
