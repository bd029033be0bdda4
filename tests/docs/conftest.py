"""A reader of the documentation, who does what a page says."""

from __future__ import annotations

from tests.trust.conftest import redis_url

__all__ = ["redis_url"]
