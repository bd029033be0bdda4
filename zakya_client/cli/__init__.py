"""The command `zakya`: every operation of the API, and who calls, from a terminal. Needs the extra `cli`."""

from __future__ import annotations

import sys

_OF_THE_EXTRA = {"keyring", "rich", "typer"}


def main() -> None:
    """Run `zakya` on the arguments of the process; without the extra, say how to get it."""
    try:
        from zakya_client.cli.app import app  # noqa: PLC0415 (an extra)
    except ModuleNotFoundError as error:
        if error.name not in _OF_THE_EXTRA:
            raise
        sys.exit(f"zakya: the command needs {error.name}: pip install 'zakya-client[cli]'")
    app()
