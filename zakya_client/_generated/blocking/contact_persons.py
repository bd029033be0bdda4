# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `contact_persons` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    ContactPerson,
    ContactPersonCreate,
    ContactPersonUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class ContactPersons:
    """Operations of `contact_persons`; an attribute of the client."""

    @property
    def with_raw_response(self) -> ContactPersonsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def create(
        self,
        body: ContactPersonCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ContactPerson:
        """Create a contact person."""
        raise NotImplementedError

    def update(
        self,
        contact_person_id: str | int,
        body: ContactPersonUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ContactPerson:
        """Update a contact person."""
        raise NotImplementedError

    def delete(
        self,
        contact_person_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a contact person."""
        raise NotImplementedError

    def list(
        self,
        contact_id: str | int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ContactPerson]:
        """List contact persons."""
        raise NotImplementedError

    def get(
        self,
        contact_id: str | int,
        contact_person_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ContactPerson:
        """Get a contact person."""
        raise NotImplementedError

    def mark_as_primary(
        self,
        contact_person_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as primary contact person."""
        raise NotImplementedError


class ContactPersonsWithRawResponse:
    """Operations of `contact_persons` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ContactPersons) -> None:
        self.create = raw(resource.create)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.mark_as_primary = raw(resource.mark_as_primary)
