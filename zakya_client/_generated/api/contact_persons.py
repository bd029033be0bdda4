# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `contact_persons`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        ContactPerson,
        ContactPersonCreate,
        ContactPersonUpdate,
    )

CREATE = Operation(
    "contact_persons.create",
    "POST",
    "/contacts/contactpersons",
    "ZohoPOSAPI.contacts.CREATE",
    keys=["contact_person"],
)
UPDATE = Operation(
    "contact_persons.update",
    "PUT",
    "/contacts/contactpersons/{contact_person_id}",
    "ZohoPOSAPI.contacts.UPDATE",
    keys=["contact_person"],
)
DELETE = Operation(
    "contact_persons.delete",
    "DELETE",
    "/contacts/contactpersons/{contact_person_id}",
    "ZohoPOSAPI.contacts.DELETE",
)
LIST = Operation(
    "contact_persons.list",
    "GET",
    "/contacts/{contact_id}/contactpersons",
    "ZohoPOSAPI.contacts.READ",
    keys=["contact_persons"],
)
GET = Operation(
    "contact_persons.get",
    "GET",
    "/contacts/{contact_id}/contactpersons/{contact_person_id}",
    "ZohoPOSAPI.contacts.READ",
    keys=["contact_person"],
)
MARK_AS_PRIMARY = Operation(
    "contact_persons.mark_as_primary",
    "POST",
    "/contacts/contactpersons/{contact_person_id}/primary",
    "ZohoPOSAPI.contacts.CREATE",
)


class ContactPersons:
    """Operations of `contact_persons`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ContactPersonsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return ContactPersonsWithRawResponse(ContactPersons(evolve(self._core, raw=True)))

    async def create(
        self,
        body: ContactPersonCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ContactPerson:
        """Create a contact person.

        Adds a person to a contact.

        Args:
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contact Persons", "Create a contact person".
        """
        return await self._core.one(
            CREATE,
            models.ContactPerson,
            body=models.ContactPersonCreate.checked(body, "ContactPersonCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        contact_person_id: str | int,
        body: ContactPersonUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ContactPerson:
        """Update a contact person.

        Changes a contact person.

        Args:
            contact_person_id: The contact person.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.UPDATE``. From the page "Contact Persons", "Update a contact person".
        """
        return await self._core.one(
            UPDATE,
            models.ContactPerson,
            path=[
                contact_person_id,
            ],
            body=models.ContactPersonUpdate.checked(body, "ContactPersonUpdate", own=["contact_person_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        contact_person_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a contact person.

        Removes a person from its contact.

        Args:
            contact_person_id: The contact person.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.DELETE``. From the page "Contact Persons", "Delete a contact person".
        """
        return await self._core.message(
            DELETE,
            path=[
                contact_person_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

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
        """List contact persons.

        Lists the people of one contact, page by page.

        Args:
            contact_id: The contact that the person belongs to.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            response_option: How much of the list to answer: 1 adds `total` and `total_pages` to the page's context, 2
                answers the context alone.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contact Persons", "List contact persons".
        """
        return self._core.rows(
            LIST,
            models.ContactPerson,
            path=[
                contact_id,
            ],
            query={
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        contact_id: str | int,
        contact_person_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ContactPerson:
        """Get a contact person.

        Fetches one person of a contact.

        Args:
            contact_id: The contact that the person belongs to.
            contact_person_id: The contact person.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contact Persons", "Get a contact person".
        """
        return await self._core.one(
            GET,
            models.ContactPerson,
            path=[
                contact_id,
                contact_person_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_primary(
        self,
        contact_person_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as primary contact person.

        Makes a person the one that mails and documents of the contact go to.

        Args:
            contact_person_id: The contact person.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contact Persons", "Mark as primary contact person".
        """
        return await self._core.message(
            MARK_AS_PRIMARY,
            path=[
                contact_person_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class ContactPersonsWithRawResponse:
    """Operations of `contact_persons` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ContactPersons) -> None:
        self.create = raw(resource.create)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.mark_as_primary = raw(resource.mark_as_primary)
