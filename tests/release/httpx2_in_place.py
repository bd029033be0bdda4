"""A plugin for pytest that puts httpx2 in the place of httpx: `pytest -p tests.release.httpx2_in_place`.

Loaded before anything imports httpx, so that the transport and what mocks it both get httpx2.
"""

from __future__ import annotations

import httpx2
import pytest

httpx2.alias_httpx()


def pytest_sessionstart() -> None:
    """Make sure that the transport didn't get httpx all the same."""
    from zakya_client.runtime import transport_httpx

    if transport_httpx.httpx.AsyncClient is not httpx2.AsyncClient:
        pytest.exit("the transport still imports httpx", returncode=1)
