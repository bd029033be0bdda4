"""Errors as an assistant needs them: what went wrong, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping

from zakya_client import errors
from zakya_client.errors import ZakyaError
from zakya_client.mcp.marking import marked
from zakya_client.mcp.safety import RefusedError

LOOK = (
    "The call failed, but it MAY HAVE BEEN DONE. Do not repeat it. First look: read {reader}, compare with what you "
    "sent, and tell the user what you found. Repeat the call only if it was surely not done."
)

# The first that fits, so the narrower kinds stand first.
NEXT: Mapping[type[ZakyaError], str] = {
    RefusedError: "Nothing was done. Do what the message says, or ask the user; trying the same again changes nothing.",
    errors.ValidationError: "Nothing was changed. Correct the value that the message names; `describe_operation` says "
    "what {operation} takes.",
    errors.TokenThrottledError: "Nothing was done. Make no call for at least 10 minutes: each one prolongs it.",
    errors.CredentialsError: "Nothing was done. The owner has to log in again (`zakya auth login`); don't try again.",
    errors.ConfigurationError: "Nothing was done. The owner has to correct the settings; don't try again.",
    errors.PermissionDeniedError: "Nothing was done. The owner has to log in again with the scope that the message "
    "names; don't try again.",
    errors.NotFoundError: "Nothing was done. The id is wrong or the record is gone: find it with {list}.",
    errors.ConflictError: "Nothing was done. It exists already: find it with {list}, and ask the user before you "
    "choose another name or number.",
    errors.DayLimitError: "Nothing was done. The shop's calls of today are used up; tell the user, and stop.",
    errors.RateLimitError: "Nothing was done. Wait {wait} before the next call, and make fewer at once.",
    errors.ServerError: "Nothing was changed. Wait a minute, then try once more; if it fails again, tell the user.",
    errors.TransportError: "Nothing was changed. Wait a minute, then try once more; if it fails again, tell the user.",
    errors.APIError: "Nothing was changed. The API refused it; change what the message names, or ask the user.",
    ZakyaError: "Tell the user what the message says.",
}


def advice(error: ZakyaError, nonce: str, operation: str = "", reader: str = "") -> str:
    """Write an error for an assistant.

    Args:
        error: The error. Its text can hold what the API said, so it is marked as data unless it is our own.
        nonce: Text that nobody knew before this answer.
        operation: The operation that failed.
        reader: The operation that shows whether it was done after all.

    Returns:
        What happened, and what to do next.
    """
    listing = f"{operation.partition('.')[0]}.list"
    text = LOOK if error.may_have_been_processed else next(NEXT[kind] for kind in NEXT if isinstance(error, kind))
    wait = f"{error.retry_after:.0f} s" if error.retry_after is not None else "a minute"
    what = text.format(operation=operation or "it", list=listing, reader=reader or listing, wait=wait)
    if isinstance(error, RefusedError):
        return f"Refused: {error}. {what}"
    return f"{type(error).__name__}. {what}\n{marked(str(error), nonce)}"
