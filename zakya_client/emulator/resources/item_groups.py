"""Item groups: items that differ in an attribute, like their size."""

from __future__ import annotations

from zakya_client.emulator.engine import ACTIVE, Resource

ITEM_GROUPS = Resource("item_groups", id="group_id", states=ACTIVE, columns="group_name status group_id")
