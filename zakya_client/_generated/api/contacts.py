# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `contacts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw
from zakya_client.upload import FileContent, FileRule

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        Address,
        Contact,
        ContactComment,
        ContactCreate,
        ContactEmail,
        ContactRow,
        ContactUpdate,
        StatementEmailContent,
    )

LIST = Operation(
    "contacts.list",
    "GET",
    "/contacts",
    "ZohoPOSAPI.contacts.READ",
    keys=["contacts"],
    moments=("last_modified_time",),
    known={
        "contact_type": (
            "customer",
            "vendor",
        ),
        "filter_by": (
            "Status.Active",
            "Status.All",
            "Status.Crm",
            "Status.Duplicate",
            "Status.Inactive",
        ),
        "sort_column": (
            "contact_name",
            "created_time",
            "email",
            "first_name",
            "last_modified_time",
            "last_name",
            "outstanding_receivable_amount",
        ),
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "contacts.create",
    "POST",
    "/contacts",
    "ZohoPOSAPI.contacts.CREATE",
    keys=["contact"],
)
GET = Operation(
    "contacts.get",
    "GET",
    "/contacts/{contact_id}",
    "ZohoPOSAPI.contacts.READ",
    keys=["contact"],
)
UPDATE = Operation(
    "contacts.update",
    "PUT",
    "/contacts/{contact_id}",
    "ZohoPOSAPI.contacts.UPDATE",
    keys=["contact"],
)
DELETE = Operation(
    "contacts.delete",
    "DELETE",
    "/contacts/{contact_id}",
    "ZohoPOSAPI.contacts.DELETE",
)
LIST_ADDRESSES = Operation(
    "contacts.list_addresses",
    "GET",
    "/contacts/{contact_id}/address",
    "ZohoPOSAPI.contacts.READ",
    keys=["addresses"],
)
MARK_AS_ACTIVE = Operation(
    "contacts.mark_as_active",
    "POST",
    "/contacts/{contact_id}/active",
    "ZohoPOSAPI.contacts.CREATE",
)
MARK_AS_INACTIVE = Operation(
    "contacts.mark_as_inactive",
    "POST",
    "/contacts/{contact_id}/inactive",
    "ZohoPOSAPI.contacts.CREATE",
)
GET_STATEMENT_EMAIL_CONTENT = Operation(
    "contacts.get_statement_email_content",
    "GET",
    "/contacts/{contact_id}/statements/email",
    "ZohoPOSAPI.contacts.READ",
    keys=["data"],
    days=(
        "start_date",
        "end_date",
    ),
)
EMAIL_STATEMENT = Operation(
    "contacts.email_statement",
    "POST",
    "/contacts/{contact_id}/statements/email",
    "ZohoPOSAPI.contacts.CREATE",
    days=(
        "start_date",
        "end_date",
    ),
)
EMAIL = Operation(
    "contacts.email",
    "POST",
    "/contacts/{contact_id}/email",
    "ZohoPOSAPI.contacts.CREATE",
)
LIST_COMMENTS = Operation(
    "contacts.list_comments",
    "GET",
    "/contacts/{contact_id}/comments",
    "ZohoPOSAPI.contacts.READ",
    keys=["contact_comments"],
)


class Contacts:
    """Operations of `contacts`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ContactsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return ContactsWithRawResponse(Contacts(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        contact_type: Literal["customer", "vendor"] | str | None = None,
        contact_name: str | None = None,
        contact_name_contains: str | None = None,
        company_name: str | None = None,
        company_name_contains: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        address: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        status: str | None = None,
        filter_by: Literal["Status.Active", "Status.All", "Status.Crm", "Status.Duplicate", "Status.Inactive"] | str | None = None,
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: Literal[
            "contact_name", "created_time", "email", "first_name", "last_modified_time", "last_name", "outstanding_receivable_amount"
        ]
        | str
        | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ContactRow]:
        """List contacts.

        Lists customers and vendors, page by page. `contact_type` tells them apart.

        Args:
            contact_type: Only `customer` or `vendor`; not documented, but in wide use.
            contact_name: Name of the contact.
            contact_name_contains: Part of that name; not documented.
            company_name: Name of the company.
            company_name_contains: Part of that name; not documented.
            first_name: First name of the primary contact person.
            last_name: Last name of the primary contact person.
            address: Text of an address.
            email: E-mail address.
            phone: Phone number.
            status: `active` or `inactive`; not documented.
            filter_by: State of the contacts to list, or where they came from.
            search_text: Text to look for in names, numbers and e-mails.
            last_modified_time: Only contacts that were changed at this moment or later; not documented.
            sort_column: Field that the rows are sorted by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending; not documented.
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

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contacts", "List contacts".
        """
        return self._core.rows(
            LIST,
            models.ContactRow,
            query={
                "contact_type": contact_type,
                "contact_name": contact_name,
                "contact_name_contains": contact_name_contains,
                "company_name": company_name,
                "company_name_contains": company_name_contains,
                "first_name": first_name,
                "last_name": last_name,
                "address": address,
                "email": email,
                "phone": phone,
                "status": status,
                "filter_by": filter_by,
                "search_text": search_text,
                "last_modified_time": last_modified_time,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: ContactCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Create a Contact.

        Adds a customer or a vendor, with its addresses and people.

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

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contacts", "Create a Contact".
        """
        return await self._core.one(
            CREATE,
            models.Contact,
            body=models.ContactCreate.checked(body, "ContactCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Get contact.

        Fetches one contact with its addresses, people and what is owed.

        Args:
            contact_id: The contact.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contacts", "Get contact".
        """
        return await self._core.one(
            GET,
            models.Contact,
            path=[
                contact_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        contact_id: str | int,
        body: ContactUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Update a contact.

        Changes a contact. People that `contact_persons` leaves out are gone.

        Args:
            contact_id: The contact.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.UPDATE``. From the page "Contacts", "Update a contact".
        """
        return await self._core.one(
            UPDATE,
            models.Contact,
            path=[
                contact_id,
            ],
            body=models.ContactUpdate.checked(body, "ContactUpdate", own=["contact_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a contact.

        Removes a contact that no document names.

        Args:
            contact_id: The contact.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.DELETE``. From the page "Contacts", "Delete a contact".
        """
        return await self._core.message(
            DELETE,
            path=[
                contact_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_addresses(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[Address]:
        """Get contact address.

        Lists the addresses of a contact: for bills, for goods, and the others of its address book.

        Args:
            contact_id: The contact.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contacts", "Get contact address".
        """
        return self._core.rows(
            LIST_ADDRESSES,
            models.Address,
            path=[
                contact_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_active(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as active.

        Brings a contact back into use.

        Args:
            contact_id: The contact.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contacts", "Mark as active".
        """
        return await self._core.message(
            MARK_AS_ACTIVE,
            path=[
                contact_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_inactive(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Inactive.

        Takes a contact out of use; its documents stay.

        Args:
            contact_id: The contact.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contacts", "Mark as Inactive".
        """
        return await self._core.message(
            MARK_AS_INACTIVE,
            path=[
                contact_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_statement_email_content(
        self,
        contact_id: str | int,
        *,
        start_date: Date | str | None = None,
        end_date: Date | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> StatementEmailContent:
        """Get Statement mail content.

        Fetches the mail that a statement would be sent with.

        Args:
            contact_id: The contact.
            start_date: First day of the statement.
            end_date: Last day of the statement.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contacts", "Get Statement mail content".
        """
        return await self._core.one(
            GET_STATEMENT_EMAIL_CONTENT,
            models.StatementEmailContent,
            path=[
                contact_id,
            ],
            query={
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def email_statement(
        self,
        contact_id: str | int,
        body: ContactEmail | Mapping[str, Any],
        attachments: FileContent | Sequence[FileContent] | None = None,
        *,
        start_date: Date | str | None = None,
        end_date: Date | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email statement.

        Mails a contact the statement of what was sold to it and paid by it.

        Args:
            contact_id: The contact.
            body: What to send, a model or a mapping under wire names.
            attachments: Files to send with it.
            start_date: First day of the statement.
            end_date: Last day of the statement.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contacts", "Email statement".
        """
        return await self._core.message(
            EMAIL_STATEMENT,
            path=[
                contact_id,
            ],
            query={
                "start_date": start_date,
                "end_date": end_date,
            },
            body=models.ContactEmail.checked(body, "ContactEmail", ["start_date", "end_date"]).to_dict(),
            files=(FileRule("attachments", None, [], many=True, required=False), attachments),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def email(
        self,
        contact_id: str | int,
        body: ContactEmail | Mapping[str, Any],
        attachments: FileContent | Sequence[FileContent] | None = None,
        *,
        send_customer_statement: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email contact.

        Sends a mail to a contact, with its statement if asked for.

        Args:
            contact_id: The contact.
            body: What to send, a model or a mapping under wire names.
            attachments: Files to send with it.
            send_customer_statement: Whether the statement goes with it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.CREATE``. From the page "Contacts", "Email contact".
        """
        return await self._core.message(
            EMAIL,
            path=[
                contact_id,
            ],
            query={
                "send_customer_statement": send_customer_statement,
            },
            body=models.ContactEmail.checked(body, "ContactEmail", ["send_customer_statement"]).to_dict(),
            files=(FileRule("attachments", None, [], many=True, required=False), attachments),
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_comments(
        self,
        contact_id: str | int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ContactComment]:
        """List Comments.

        Lists what became of a contact and its documents, page by page.

        Args:
            contact_id: The contact.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.contacts.READ``. From the page "Contacts", "List Comments".
        """
        return self._core.rows(
            LIST_COMMENTS,
            models.ContactComment,
            path=[
                contact_id,
            ],
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )


class ContactsWithRawResponse:
    """Operations of `contacts` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Contacts) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.list_addresses = raw(resource.list_addresses)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.get_statement_email_content = raw(resource.get_statement_email_content)
        self.email_statement = raw(resource.email_statement)
        self.email = raw(resource.email)
        self.list_comments = raw(resource.list_comments)
