"""A shop in a database, kept current: a source for `dlt`, and the command that runs it.

`source` is an ordinary dlt source; `run` brings one organization's shop into a database and says what changed.
Needs the extra ``sync``: ``pip install 'zakya-client[sync]'``.
"""

from zakya_client.sync.destinations import DatabaseError
from zakya_client.sync.run import Report, run, sync
from zakya_client.sync.source import source
from zakya_client.sync.tables import TABLES

__all__ = ["TABLES", "DatabaseError", "Report", "run", "source", "sync"]
