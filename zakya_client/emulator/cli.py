"""`zakya-emulator serve`: the emulator in the foreground."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Sequence

from zakya_client.emulator import Emulator
from zakya_client.emulator.faults import Fault
from zakya_client.emulator.limits import PLANS


def _fault(text: str) -> Fault:
    try:
        return Fault.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _printable(text: object) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in str(text))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="zakya-emulator", description="The Zakya API on your own machine.")
    serve = parser.add_subparsers(dest="command", required=True).add_parser(
        "serve", help="serve a shop until interrupted; a page at / shows it"
    )
    add = serve.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add(
        "--allowed-host", action="append", default=[], metavar="NAME", dest="allowed_hosts",
        help="a host name under which the page and the control endpoint answer too; may be repeated",
    )  # fmt: skip
    add("--port", type=int, default=8765, help="port, 0 for a free one (default: %(default)s)")
    add("--items", type=int, default=50, help="items to seed (default: %(default)s)")
    add("--orders", type=int, default=10, help="sales orders to seed (default: %(default)s)")
    add("--organizations", type=int, default=1, help="how many, each with its own shop (default: %(default)s)")
    add("--seed", type=int, default=1, help="the same seed gives the same shop")
    add("--plan", choices=list(PLANS), default="unlimited", help="whose limits are in force (default: %(default)s)")
    add("--documented", action="store_true", default=None, help="answer in the documented form instead of the live one")
    add("--state", metavar="FILE", help="keep the shops in a file from one start to the next")
    add("--token-lifetime", type=float, default=3600.0, metavar="SECONDS", help="(default: %(default)s)")
    add(
        "--fault", action="append", default=[], type=_fault, metavar="FAULT", dest="faults",
        help="misbehave, e.g. 'items.get:status=503,times=2' or '*:latency=0.2,jitter=0.1'; may be repeated",
    )  # fmt: skip
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the emulator, print how to point a client at it, and serve until interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0].startswith("--") and given[0] != "--help":
        given.insert(0, "serve")  # the only command may be left out
    options = vars(_arguments().parse_args(given or ["serve"]))
    del options["command"]
    try:
        emulator = Emulator(**options)
        with emulator:
            print(f"The Zakya emulator listens on {emulator.url}; stop it with Ctrl-C.", flush=True)  # noqa: T201
            for name, value in emulator.environment().items():
                print(f"export {name}={shlex.quote(value)}", flush=True)  # noqa: T201
            emulator.wait()
    except KeyboardInterrupt:  # it came before it was waited for
        return 0
    except BrokenPipeError:  # whoever read the output left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python would flush it once more
        return 141
    except (OSError, ValueError) as error:
        print(f"zakya-emulator: {_printable(error)}", file=sys.stderr)  # noqa: T201
        return 1
    return 0
