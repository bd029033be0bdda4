"""Taxes, their groups, authorities and exemptions, and what they do to the sums of an order."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest

from zakya_client import ConflictError, NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_tax(shop: ZakyaClient, percentage: float = 5.0, **more: str) -> str:
    tax = await shop.taxes.create({"tax_name": f"Tax {next(NUMBERS)}", "tax_percentage": percentage, **more})
    return tax.tax_id


async def new_order(shop: ZakyaClient, **line: object) -> dict[str, object]:
    customer = (await shop.sales_orders.list().limit(1)).rows[0].customer_id
    item = await shop.items.create({"name": f"Taxed item {next(NUMBERS)}", "rate": 100.0})
    order = await shop.sales_orders.create(
        {"customer_id": customer, "line_items": [{"item_id": item.item_id, "quantity": 2, **line}]}
    )
    return order.to_dict()


async def test_a_tax_lives(shop: ZakyaClient) -> None:
    tax_id = await new_tax(shop, 12.5, tax_authority_name="Customs House")
    tax = await shop.taxes.get(tax_id)
    assert (tax.tax_percentage, tax.tax_type, tax.tax_authority_name) == (12.5, "tax", "Customs House")
    authorities = [each.tax_authority_name async for each in shop.tax_authorities.list()]
    assert authorities.count("Customs House") == 1
    assert (await shop.taxes.update(tax_id, {"tax_percentage": 13})).tax_percentage == 13
    assert await shop.taxes.delete(tax_id) == "The record has been deleted."
    with pytest.raises(NotFoundError):
        await shop.taxes.get(tax_id)


async def test_names_and_rates_that_are_refused(shop: ZakyaClient) -> None:
    name = (await shop.taxes.get(await new_tax(shop))).tax_name
    with pytest.raises(ConflictError, match="already exists"):
        await shop.taxes.create({"tax_name": name, "tax_percentage": 1})
    with pytest.raises(ValidationError, match="tax_percentage"):
        await shop.taxes.create({"tax_name": "Too much", "tax_percentage": 101})


async def test_an_authority_that_taxes_are_paid_to_stays(shop: ZakyaClient) -> None:
    authority = await shop.tax_authorities.create({"tax_authority_name": "Town Hall"})
    tax_id = await new_tax(shop, tax_authority_id=authority.tax_authority_id)
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.tax_authorities.delete(authority.tax_authority_id)
    await shop.taxes.delete(tax_id)
    changed = await shop.tax_authorities.update(authority.tax_authority_id, {"description": "By the river"})
    assert (changed.tax_authority_name, changed.description) == ("Town Hall", "By the river")
    await shop.tax_authorities.delete(authority.tax_authority_id)


async def test_a_group_is_the_sum_of_its_taxes(shop: ZakyaClient) -> None:
    halves = [await new_tax(shop, 2.5), await new_tax(shop, 2.5)]
    group = await shop.tax_groups.create({"tax_group_name": "Both halves", "taxes": ",".join(halves)})
    assert group.tax_group_percentage == 5
    assert [each.tax_id for each in group.taxes] == halves
    rows = {row.tax_id: row async for row in shop.taxes.list()}
    assert (rows[group.tax_group_id].tax_type, rows[group.tax_group_id].tax_percentage) == ("tax_group", 5)
    await shop.taxes.update(halves[0], {"tax_percentage": 3.5})
    assert (await shop.tax_groups.get(group.tax_group_id)).tax_group_percentage == 6
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.taxes.delete(halves[0])
    with pytest.raises(ValidationError, match="taxes"):
        await shop.tax_groups.create({"tax_group_name": "Nested", "taxes": group.tax_group_id})
    with pytest.raises(NotFoundError):
        await shop.tax_groups.get(halves[0])
    with pytest.raises(NotFoundError):
        await shop.tax_groups.create({"tax_group_name": "Of nothing", "taxes": "460000000000000001"})
    with pytest.raises(NotFoundError):
        await shop.tax_groups.update(group.tax_group_id, {"taxes": f"{halves[0]},460000000000000001"})
    await shop.tax_groups.delete(group.tax_group_id)
    await shop.taxes.delete(halves[0])


async def test_an_order_is_taxed_by_each_tax_of_a_group(shop: ZakyaClient) -> None:
    halves = [await new_tax(shop, 6), await new_tax(shop, 6)]
    group = await shop.tax_groups.create({"tax_group_name": "Order group", "taxes": ",".join(halves)})
    order = await new_order(shop, tax_id=group.tax_group_id)
    assert (order["sub_total"], order["tax_total"], order["total"]) == (200, 24, 224)
    assert [tax["tax_amount"] for tax in order["taxes"]] == [12, 12]  # type: ignore[attr-defined, index]
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.tax_groups.delete(group.tax_group_id)


async def test_an_exemption_keeps_a_customer_from_being_taxed(shop: ZakyaClient, emulator: Emulator) -> None:
    exemption = await shop.tax_exemptions.create({"tax_exemption_code": "CHARITY", "type": "customer"})
    assert exemption.type_formatted == "Customer"
    assert [each.tax_exemption_code async for each in shop.tax_exemptions.list()].count("CHARITY") == 1
    tax_id = await new_tax(shop, 10)
    assert (await new_order(shop, tax_id=tax_id))["total"] == 220
    customer = emulator.shop.contacts[(await shop.sales_orders.list().limit(1)).rows[0].customer_id]
    emulator.shop.contacts.change(customer, {"tax_exemption_id": exemption.tax_exemption_id})
    assert (await new_order(shop, tax_id=tax_id))["total"] == 200
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.tax_exemptions.delete(exemption.tax_exemption_id)
    emulator.shop.contacts.change(customer, {"tax_exemption_id": ""})
    changed = await shop.tax_exemptions.update(exemption.tax_exemption_id, {"description": "Good works"})
    assert (changed.tax_exemption_code, changed.description) == ("CHARITY", "Good works")
    await shop.tax_exemptions.delete(exemption.tax_exemption_id)
