"""Views for the questions that every shop has, in SQL that DuckDB and PostgreSQL share."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen


@frozen
class View:
    """One view: the columns that it reads, by table, and its SQL, in which tables stand in braces."""

    name: str
    reads: Mapping[str, str]
    sql: str


VIEWS = (
    View(
        "stock_by_location",
        {
            "item_details": "item_id sku name deleted_at",
            "item_details__locations": "location_id location_name location_stock_on_hand location_available_stock",
        },
        """
        SELECT i.organization_id, l.location_id, l.location_name, i.item_id, i.sku, i.name,
            l.location_stock_on_hand AS stock_on_hand, l.location_available_stock AS available_stock
        FROM {item_details} i JOIN {item_details__locations} l ON l._dlt_parent_id = i._dlt_id
        WHERE i.deleted_at IS NULL
        """,
    ),
    View(
        "sales_by_item_and_day",
        {
            "invoices": "invoice_id date status currency_code deleted_at",
            "invoices__line_items": "item_id name quantity item_total",
        },
        """
        SELECT i.organization_id, i.date AS day, l.item_id, max(l.name) AS name, i.currency_code,
            sum(l.quantity) AS quantity, sum(l.item_total) AS amount, count(DISTINCT i.invoice_id) AS invoices
        FROM {invoices} i JOIN {invoices__line_items} l ON l._dlt_parent_id = i._dlt_id
        WHERE i.deleted_at IS NULL AND i.status NOT IN ('draft', 'pending_approval', 'approved', 'void')
        GROUP BY i.organization_id, i.date, l.item_id, i.currency_code
        """,
    ),
    View(
        "owed_by_age",
        {"invoices": "customer_id customer_name currency_code date due_date balance status deleted_at"},
        """
        SELECT organization_id, customer_id, max(customer_name) AS customer_name, currency_code,
            sum(CASE WHEN age <= 0 THEN balance ELSE 0 END) AS current,
            sum(CASE WHEN age BETWEEN 1 AND 30 THEN balance ELSE 0 END) AS days_1_30,
            sum(CASE WHEN age BETWEEN 31 AND 60 THEN balance ELSE 0 END) AS days_31_60,
            sum(CASE WHEN age BETWEEN 61 AND 90 THEN balance ELSE 0 END) AS days_61_90,
            sum(CASE WHEN age > 90 THEN balance ELSE 0 END) AS days_over_90,
            sum(balance) AS owed
        FROM (
            SELECT organization_id, customer_id, customer_name, currency_code, balance,
                CURRENT_DATE - coalesce(due_date, date) AS age
            FROM {invoices}
            WHERE deleted_at IS NULL AND balance > 0
                AND status NOT IN ('draft', 'pending_approval', 'approved', 'void')
        ) AS open_invoices
        GROUP BY organization_id, customer_id, currency_code
        """,
    ),
)
