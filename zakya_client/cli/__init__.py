"""The command `zakya`: every operation of the API, and who calls, from a terminal. Needs the extra `cli`."""

from __future__ import annotations

import sys

from zakya_client.cli.streams import READER_LEFT, end, reopen_closed

_OF_THE_EXTRA = {"keyring", "rich", "typer"}


def main() -> None:
    """Run `zakya` on the arguments of the process; without the extra, say how to get it."""
    reopen_closed()
    stdout, stderr = sys.stdout, sys.stderr
    try:
        from zakya_client.cli.app import app  # noqa: PLC0415 (an extra)
    except ModuleNotFoundError as error:
        if error.name not in _OF_THE_EXTRA:
            raise
        sys.exit(f"zakya: the command needs {error.name}: pip install 'zakya-client[cli]'")
    code = 0
    try:
        app()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        code = READER_LEFT if isinstance(ended.__context__, BrokenPipeError) else code  # rich ends help pages with 1
    except OSError as error:  # commands see to theirs; this is a help page that can't be written
        code = 1
        print(f"zakya: {error.strerror}", file=sys.stderr)  # noqa: T201
    sys.exit(end(code, stdout, stderr))
