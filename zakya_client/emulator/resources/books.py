"""What is kept beside the documents: applications and refunds of the ledger of balances, and e-mails."""

from __future__ import annotations

from zakya_client.emulator.engine import Resource

APPLICATIONS = Resource(
    "applications", id="application_id", columns="date amount source source_id target target_id application_id"
)
REFUNDS = Resource("refunds", id="refund_id", columns="date amount refund_mode refund_id")
EMAILS = Resource("emails", noun="E-mail", id="email_id", columns="date to_mail_ids subject resource record_id")
