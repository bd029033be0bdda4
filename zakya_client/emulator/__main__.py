"""`python -m zakya_client.emulator`: the emulator in the foreground."""

from __future__ import annotations

import argparse
import shlex

from . import Emulator


def main() -> None:
    """Starts the emulator, prints how to point a client at it, and serves until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m zakya_client.emulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8765, help="port, 0 for a free one (default: %(default)s)")
    parser.add_argument("--items", type=int, default=50, help="items to seed (default: %(default)s)")
    parser.add_argument("--orders", type=int, default=10, help="sales orders to seed (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same shop")
    parser.add_argument("--token-lifetime", type=float, default=3600.0, help="seconds (default: %(default)s)")
    options = parser.parse_args()
    emulator = Emulator(**vars(options))
    with emulator:
        print(f"The Zakya emulator listens on {emulator.url}; stop it with Ctrl-C.", flush=True)  # noqa: T201
        for name, value in emulator.environment().items():
            print(f"export {name}={shlex.quote(value)}", flush=True)  # noqa: T201
        emulator.wait()


if __name__ == "__main__":
    main()
