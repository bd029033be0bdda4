"""A shop as a dlt source, for pipelines of one's own."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

import dlt
from dlt.common.configuration.exceptions import ConfigurationException
from dlt.common.exceptions import PipelineException
from dlt.extract import DltSource
from dlt.pipeline.pipeline import Pipeline

from zakya_client.client import ZakyaClient
from zakya_client.errors import ConfigurationError
from zakya_client.sync.reader import Batch, Event, utc_now
from zakya_client.sync.reading import COMPARE_EVERY, Reading
from zakya_client.sync.rows import VERSION, Row
from zakya_client.sync.tables import chosen
from zakya_client.sync.warehouse import Warehouse

logger = logging.getLogger("zakya_client.sync")


def source(
    client: ZakyaClient | Mapping[str, str] | None = None,
    *,
    tables: Sequence[str] = (),
    details: Collection[str] | None = None,
    compare_every: timedelta = COMPARE_EVERY,
) -> DltSource:
    """Make a dlt source of one organization's shop.

    It has one resource, ``shop``, whose rows go into the tables of `TABLES`, each merged by ``organization_id`` and
    the record's id. The first run reads everything, later ones fetch what changed; records that are gone keep their
    rows and get a ``deleted_at`` (in databases; a destination without SQL can't be compared with, and is read into
    whole each time). When the day's calls are used up, the source ends, what was read is loaded, and the next run
    goes on from there.

    Args:
        client: Environment variables to build a client from, defaults to those of the process; or a client that
            nobody else uses, which is closed when the source ends: it lives in dlt's event loop.
        tables: Tables to read, defaults to all. Tables whose ids they need are read too.
        details: Tables of which each record that is new or changed is fetched itself, with a call: only so a document
            has its lines. Defaults to all that have any but packages and shipments; of others, what their lists say
            is kept. Records that were fetched stay as they are until they change.
        compare_every: How long after comparing a whole list that isn't done again. Until then, one call a table tells
            what changed by its date and whether rows are gone; what changes without a date, such as stock, waits.
            Lists that stand under records, such as the people of a customer, are read again when the record changed,
            and a seventh as often otherwise. 0 compares everything in every run.

    Returns:
        The source, for ``pipeline.run(source)``.

    Raises:
        ConfigurationError: A variable is missing or wrong, or there is no such table.
    """
    wanted = chosen(tables, details)
    if not isinstance(client, ZakyaClient):
        organization_of(os.environ if client is None else client)

    async def shop() -> AsyncIterator[Any]:
        pipeline = _pipeline()
        async with client if isinstance(client, ZakyaClient) else ZakyaClient.from_env(client) as zakya:
            warehouse = Warehouse(pipeline, zakya.organization_id) if pipeline else None
            known = warehouse.state(wanted, utc_now()).known if warehouse else {}
            reading = Reading(zakya, wanted, known, compare_every)
            async for event in reading.events():
                for rows in warehouse.marked(event) if warehouse else _whole(event):
                    yield rows
            for rows in warehouse.marked(reading.compared) if warehouse else ():
                yield rows
            for note in [*reading.notes, *(warehouse.notes if warehouse else ())]:
                logger.warning("%s", note)
            for error in reading.failed.values():
                raise error
            if reading.stopped:
                logger.warning("%s; the next run goes on from here", reading.stopped)

    made: DltSource = dlt.source(lambda: dlt.resource(shop, name="shop"), name="zakya", max_table_nesting=1)()
    return made


def _whole(event: Event) -> list[list[Row]]:
    """Return rows of records as they stay: what a list says of one that is still to be fetched is left out."""
    return [[row for row in event.rows if not event.table.is_due(row[VERSION])]] if isinstance(event, Batch) else []


def organization_of(environment: Mapping[str, str]) -> str:
    """Find out which organization is to be synced.

    Raises:
        ConfigurationError: None is set.
    """
    if not (organization_id := environment.get("ZAKYA_ORGANIZATION_ID", "").strip()):
        raise ConfigurationError("a sync needs an organization: set ZAKYA_ORGANIZATION_ID")
    return organization_id


def _pipeline() -> Pipeline | None:
    """Return the pipeline that runs the source, or ``None`` if somebody just iterates over it."""
    try:
        pipeline = dlt.current.pipeline()
    except (ConfigurationException, PipelineException):
        return None
    return pipeline if isinstance(pipeline, Pipeline) and pipeline.destination else None
