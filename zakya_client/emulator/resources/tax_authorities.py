"""Tax authorities, which taxes are paid to."""

from __future__ import annotations

from zakya_client.emulator.engine import Resource

TAX_AUTHORITIES = Resource(
    "tax_authorities",
    noun="Tax authority",
    unique="tax_authority_name",
    in_use="Tax authorities that taxes are paid to cannot be deleted.",
    sort=("tax_authority_name", "A"),
    columns="tax_authority_name registration_number tax_authority_id",
)
