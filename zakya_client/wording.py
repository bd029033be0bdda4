"""Words of messages: a number with what it counts, and the name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def counted(number: int, thing: str) -> str:
    """Return a number with what it counts: "1 call", "2,000 calls"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """Return "did you mean 'items'?" with the nearest known name, or those that contain it; ``""`` if none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 (where nothing is wrong, it isn't needed)

    names = {each.lower(): each for each in known}
    near = get_close_matches(given.lower(), names, 1) or [each for each in names if given and given.lower() in each][:3]
    return f"did you mean {' or '.join(repr(names[each]) for each in near)}?" if near else ""


def one_of(given: str, known: Iterable[str]) -> str:
    """Ask for the known names that are nearest to one that isn't known, or else name all of them."""
    names = list(known)
    return did_you_mean(given, names) or f"choose one of {', '.join(names)}"
