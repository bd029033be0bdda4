"""Builds a release, proves that it installs, and with `--record` keeps it as the last release.

It publishes nothing: `dist/release/` then holds what a maintainer publishes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from compatibility.comparison import since_last_release

from zakya_client.emulator import Emulator

from .building import build, extras_of, fingerprint, try_out
from .checks import commit, description, problems, uncommitted

REPOSITORY = Path(__file__).resolve().parents[2]
TARGET = REPOSITORY / "dist" / "release"
RELEASES = REPOSITORY / "releases"
FACTS = "release.json"
CHANGES = "changes.txt"


def main(arguments: list[str]) -> int:
    """Check, build and try out a release."""
    parser = argparse.ArgumentParser(prog="release", description=__doc__)
    parser.add_argument("version")
    parser.add_argument("--record", action="store_true", help="keep it in releases/, as what the next is compared with")
    options = parser.parse_args(arguments)
    try:
        release(options.version, record=options.record)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def release(version: str, *, record: bool) -> None:
    """Check, build, try out and record a release.

    Args:
        version: Its version, `0.1.0`.
        record: Whether to keep it in `releases/`; otherwise this is a dry run.

    Raises:
        RuntimeError: Something contradicts the release, users would break unannounced, or it doesn't install.
    """
    changed = uncommitted(REPOSITORY)
    if changed:
        print(f"not committed: {len(changed)} files, {changed[0]} for one")
    found = problems(REPOSITORY, version)
    if record and changed:
        found.append("only what is committed can be recorded")
    if found:
        raise RuntimeError("\n".join(found))
    with _timed("compared with the last release"):
        changes, releasable = since_last_release(REPOSITORY, RELEASES)
    print(changes)
    if not releasable:
        raise RuntimeError("not released")
    with _timed("built"):
        files = build(REPOSITORY, TARGET)
    _try_out_all(next(file for file in files if file.suffix == ".whl"))
    facts = {
        "version": version,
        "commit": commit(REPOSITORY),
        "description": description(REPOSITORY),
        "files": {file.name: {"bytes": file.stat().st_size, "sha256": fingerprint(file)} for file in files},
    }
    (TARGET / FACTS).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    (TARGET / CHANGES).write_text(changes + "\n", encoding="utf-8")
    print((TARGET / FACTS).read_text(encoding="utf-8"))
    if record:
        _record(version)
        print(f"recorded in releases/{version}: commit that, tag it v{version}, publish what is in dist/release")
    else:
        print("A dry run: nothing is recorded; what would be published is in dist/release.")


def _try_out_all(wheel: Path) -> None:
    """Install a wheel without and with each extra, and use it against an emulated shop."""
    with Emulator(items=4, orders=2) as shop:
        for extra in extras_of(REPOSITORY):
            with _timed(f"works with {f'the extra {extra}' if extra else 'no extra'}"):
                try_out(wheel, extra, shop.environment())


def _record(version: str) -> None:
    """Keep the source archive of a release in place of the last one's, beside what is known about it."""
    for archive in RELEASES.glob("*/*.tar.gz"):
        archive.unlink()
    kept = RELEASES / version
    kept.mkdir(parents=True, exist_ok=True)
    for file in (*TARGET.glob("*.tar.gz"), TARGET / FACTS, TARGET / CHANGES):
        shutil.copy(file, kept)


@contextmanager
def _timed(what: str) -> Iterator[None]:
    started = time.perf_counter()
    yield
    print(f"{what}: {time.perf_counter() - started:.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
