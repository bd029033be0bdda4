"""The same into a real PostgreSQL."""

from __future__ import annotations

from zakya_client.emulator import Emulator

from .conftest import ids, in_postgres, loaded, synced


def test_a_shop_in_postgresql_is_kept_current(shop: Emulator, postgres: str) -> None:
    query = in_postgres(postgres)
    assert synced(shop, postgres).complete
    assert loaded(query) == ids(shop)
    order, item = next(iter(shop.shop.sales_orders)), next(iter(shop.shop.items))
    shop.shop.sales_orders.remove(order)
    shop.shop.items.change(item, {"rate": 12.75, "last_modified_time": shop.shop.now()})
    report = synced(shop, postgres)
    assert (report.tables["items"].changed, report.tables["sales_orders"].deleted) == (1, 1)
    assert loaded(query) == ids(shop)
    lines = (
        "SELECT count(*) FROM shop.sales_orders o JOIN shop.sales_orders__line_items l ON l._dlt_parent_id = o._dlt_id"
        " WHERE o.deleted_at IS NOT NULL"
    )
    assert query(lines) == [(len(order["line_items"]),)]
    assert query(f"SELECT rate FROM shop.item_details WHERE item_id = '{item['item_id']}'") == [(12.75,)]
