# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `contacts` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal

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
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message
from zakya_client.upload import FileContent


class Contacts:
    """Operations of `contacts`; an attribute of the client."""

    @property
    def with_raw_response(self) -> ContactsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

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
        """List contacts."""
        raise NotImplementedError

    def create(
        self,
        body: ContactCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Create a Contact."""
        raise NotImplementedError

    def get(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Get contact."""
        raise NotImplementedError

    def update(
        self,
        contact_id: str | int,
        body: ContactUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Update a contact."""
        raise NotImplementedError

    def delete(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a contact."""
        raise NotImplementedError

    def list_addresses(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[Address]:
        """Get contact address."""
        raise NotImplementedError

    def mark_as_active(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as active."""
        raise NotImplementedError

    def mark_as_inactive(
        self,
        contact_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Inactive."""
        raise NotImplementedError

    def get_statement_email_content(
        self,
        contact_id: str | int,
        *,
        start_date: Date | str | None = None,
        end_date: Date | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> StatementEmailContent:
        """Get Statement mail content."""
        raise NotImplementedError

    def email_statement(
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
        """Email statement."""
        raise NotImplementedError

    def email(
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
        """Email contact."""
        raise NotImplementedError

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
        """List Comments."""
        raise NotImplementedError


class ContactsWithRawResponse:
    """Operations of `contacts` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Contacts) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.list_addresses = raw_page(resource.list_addresses)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.get_statement_email_content = raw(resource.get_statement_email_content)
        self.email_statement = raw(resource.email_statement)
        self.email = raw(resource.email)
        self.list_comments = raw_page(resource.list_comments)
