# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `StatementEmailContent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.email_address import EmailAddress
from zakya_client._generated.models.shared.email_receiver import EmailReceiver
from zakya_client._generated.models.shared.email_sender import EmailSender
from zakya_client._generated.models.shared.email_template import EmailTemplate
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
    text,
)


@define(eq=False, repr=False)
class StatementEmailContent(ResponseModel):
    """The mail that a statement would be sent with.

    Attributes:
        body: Text of the mail, HTML.
        from_emails: Addresses that it can come from.
        to_contacts: People that it can go to.
        to_mails_str: Receivers, joined by commas.
        cc_mails_list: Who gets a copy.
        bcc_mails: Who gets a hidden copy; empty text where nobody does.
        emailtemplates: Templates of mails.
        emailtemplate_documents: Files of the template.
        attach_pdf: Whether the mail carries the document as PDF.
        file_name: Name of that PDF file.
        entity_id: Record that the mail is about.
        gateways_configured: Whether the organization has payment gateways.
        gateways_associated: Whether the record has some of them.
        deprecated_placeholders_used: Placeholders of the template that are out of date.
    """

    subject: str | None = None
    body: str | None = None
    from_email: str | None = None
    from_address: str | None = None
    from_emails: list[EmailSender] = NONE
    to_contacts: list[EmailReceiver] = NONE
    to_mails_str: str | None = None
    cc_mails_list: list[EmailAddress] = NONE
    cc_mails_str: str | None = None
    bcc_mails: list[str] | str | None = None
    bcc_mails_str: str | None = None
    emailtemplates: list[EmailTemplate] = NONE
    emailtemplate_documents: list[Any] = NONE
    documents: list[Document] = NONE
    attach_pdf: bool | None = None
    file_name: str | None = None
    file_name_without_extension: str | None = None
    attachment_name: str | None = None
    entity_id: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    gateways_configured: bool | None = None
    gateways_associated: bool | None = None
    deprecated_placeholders_used: list[str] = NONE
    error_list: list[str] = NONE
    contact_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.subject = (v if type(v) is str else text(v, self, "subject")) if (v := get("subject")) else None
        self.body = (v if type(v) is str else text(v, self, "body")) if (v := get("body")) else None
        self.from_email = (v if type(v) is str else text(v, self, "from_email")) if (v := get("from_email")) else None
        self.from_address = (v if type(v) is str else text(v, self, "from_address")) if (v := get("from_address")) else None
        self.from_emails = (
            []
            if not (v := get("from_emails"))
            else [EmailSender.from_dict(m) if type(m) is dict else EmailSender.member(m, self, "from_emails") for m in v]
            if type(v) is list
            else array(EmailSender.read, v, self, "from_emails")
        )
        self.to_contacts = (
            []
            if not (v := get("to_contacts"))
            else [EmailReceiver.from_dict(m) if type(m) is dict else EmailReceiver.member(m, self, "to_contacts") for m in v]
            if type(v) is list
            else array(EmailReceiver.read, v, self, "to_contacts")
        )
        self.to_mails_str = (v if type(v) is str else text(v, self, "to_mails_str")) if (v := get("to_mails_str")) else None
        self.cc_mails_list = (
            []
            if not (v := get("cc_mails_list"))
            else [EmailAddress.from_dict(m) if type(m) is dict else EmailAddress.member(m, self, "cc_mails_list") for m in v]
            if type(v) is list
            else array(EmailAddress.read, v, self, "cc_mails_list")
        )
        self.cc_mails_str = (v if type(v) is str else text(v, self, "cc_mails_str")) if (v := get("cc_mails_str")) else None
        self.bcc_mails = None if (v := get("bcc_mails")) is None else anything(v, self, "bcc_mails")
        self.bcc_mails_str = (v if type(v) is str else text(v, self, "bcc_mails_str")) if (v := get("bcc_mails_str")) else None
        self.emailtemplates = (
            []
            if not (v := get("emailtemplates"))
            else [EmailTemplate.from_dict(m) if type(m) is dict else EmailTemplate.member(m, self, "emailtemplates") for m in v]
            if type(v) is list
            else array(EmailTemplate.read, v, self, "emailtemplates")
        )
        self.emailtemplate_documents = array(anything, v, self, "emailtemplate_documents") if (v := get("emailtemplate_documents")) else []
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.attach_pdf = (v if type(v) is bool else flag(v, self, "attach_pdf")) if (v := get("attach_pdf")) or v == 0 else None
        self.file_name = (v if type(v) is str else text(v, self, "file_name")) if (v := get("file_name")) else None
        self.file_name_without_extension = (
            (v if type(v) is str else text(v, self, "file_name_without_extension")) if (v := get("file_name_without_extension")) else None
        )
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.entity_id = (v if type(v) is str else text(v, self, "entity_id")) if (v := get("entity_id")) else None
        self.customer_id = (v if type(v) is str else text(v, self, "customer_id")) if (v := get("customer_id")) else None
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.gateways_configured = (
            (v if type(v) is bool else flag(v, self, "gateways_configured")) if (v := get("gateways_configured")) or v == 0 else None
        )
        self.gateways_associated = (
            (v if type(v) is bool else flag(v, self, "gateways_associated")) if (v := get("gateways_associated")) or v == 0 else None
        )
        self.deprecated_placeholders_used = (
            array(text, v, self, "deprecated_placeholders_used") if (v := get("deprecated_placeholders_used")) else []
        )
        self.error_list = array(text, v, self, "error_list") if (v := get("error_list")) else []
        self.contact_id = (v if type(v) is str else text(v, self, "contact_id")) if (v := get("contact_id")) else None
        return self
