"""schemathesis calls every operation with what the description allows, and holds the answers against it.

The suite runs a few deterministic calls of each operation; ZAKYA_SCHEMATHESIS=200 runs as many, with fresh chances.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from zakya_client.description import description
from zakya_client.emulator import Emulator
from zakya_client.emulator.app import API
from zakya_client.emulator.description import operations

from .conftest import access_token, wanted

schemathesis = wanted("schemathesis")
checks = wanted("schemathesis.checks")

LONG = int(os.environ.get("ZAKYA_SCHEMATHESIS", "0"))
EXAMPLES = LONG or 2
SETTINGS = settings(
    max_examples=EXAMPLES,
    derandomize=not LONG,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
checks.load_all_checks()
HELD_AGAINST = [
    checks.CHECKS.get_one(name)
    for name in (
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    )
]


def generated_from() -> dict[str, Any]:
    """The description; in the short form without objects that hold their own kind, which take seconds to generate."""
    schemas = (copied := copy.deepcopy(dict(description().document)))["components"]["schemas"]
    for name, schema in schemas.items() if not LONG else ():
        own = f"#/components/schemas/{name}"
        nested = [key for key, each in schema.get("properties", {}).items() if each.get("items", {}).get("$ref") == own]
        for key in nested:
            del schema["properties"][key]
    return copied


SCHEMA = schemathesis.openapi.from_dict(generated_from())


@pytest.fixture(scope="module")
def shop() -> Iterator[Emulator]:
    """A shop in the live form, which the description describes; the documented one has numbers for ids."""
    with Emulator(items=60, orders=30) as running:
        yield running


def known_ids(emulator: Emulator) -> dict[str, list[str]]:
    """Ids that name something, by the name of a parameter or field."""
    shop = emulator.shop
    ids: dict[str, list[str]] = {"organization_id": [emulator.organization_id]}
    for kind in shop.kinds.values():
        found = [str(record[kind.id]) for record in kind.records(shop)]
        for name in {kind.id, kind.path_id} if found else ():
            ids |= {name: found, f"{name}s": found}
    contacts, places = ids["contact_id"], ids["location_id"]
    lines = [line["line_item_id"] for order in shop.sales_orders for line in order["line_items"]]
    return {
        **ids,
        "organization_id": [emulator.organization_id],
        "variant_id": ids["item_id"],
        "customer_id": contacts,
        "vendor_id": contacts,
        "allowed_location_ids": places,
        "from_location_id": places,
        "to_location_id": places,
        "so_line_item_id": lines,
        "salesorder_item_id": lines,
    }


def with_known_ids(value: Any, ids: dict[str, list[str]], random: Random, name: str = "") -> Any:
    """A generated value with ids that name something: with others nearly every call would end at a 404."""
    if isinstance(value, dict):
        return {key: with_known_ids(member, ids, random, key) for key, member in value.items()}
    if isinstance(value, list):
        return [with_known_ids(member, ids, random, name) for member in value]
    known = ids.get(name)
    return random.choice(known) if known and isinstance(value, (str, int)) else value


@pytest.mark.parametrize("name", sorted(operations()))
def test_answers_are_as_described(shop: Emulator, name: str) -> None:
    token = access_token(shop)
    random = Random(name)
    described = operations()[name]

    @SETTINGS
    @given(case=SCHEMA.find_operation_by_id(name).as_strategy())
    def call(case: Any) -> None:
        if random.random() < 0.9:
            ids = known_ids(shop)
            case.path_parameters = with_known_ids(case.path_parameters or {}, ids, random)
            case.query = with_known_ids(case.query or {}, ids, random)
            case.body = with_known_ids(case.body, ids, random)
        if described.needs_organization:
            case.query = {**(case.query or {}), "organization_id": shop.organization_id}
        case.headers = {"Authorization": f"Zoho-oauthtoken {token}"}
        response = case.call(base_url=f"{shop.url}{API}")
        case.validate_response(response, checks=HELD_AGAINST)
        assert response.status_code in (described.status, 400, 404), response.text
        if response.headers["content-type"][0].startswith("application/json"):
            assert (response.json()["code"] == 0) is (response.status_code == described.status)

    call()
