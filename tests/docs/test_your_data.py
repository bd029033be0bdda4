"""docs/your-data.md says of hosts, keys, files and dependencies what the code says."""

from __future__ import annotations

import re
import tomllib
from urllib.parse import urlsplit

import pytest

from tests.docs.blocks import ROOT
from zakya_client import DATA_CENTERS, RedisLimits, RedisStore
from zakya_client.cli import profiles, secrets

PAGE = (ROOT / "docs" / "your-data.md").read_text(encoding="utf-8")


def test_the_hosts_are_those_of_the_data_centers() -> None:
    said: list[str] = []
    for row in re.findall(r"^\| the (?:API|accounts server): ([^|]+)", PAGE, re.MULTILINE):
        for name in re.findall(r"`([a-z.]+)`", row):  # `.in` after `www.zohoapis.com` stands for `www.zohoapis.in`
            said.append(f"{'.'.join(said[-1].split('.')[:2])}{name}" if name.startswith(".") else name)
    hosts = {urlsplit(url).netloc for each in DATA_CENTERS.values() for url in (each.api_url, each.accounts_url)}
    assert set(said) == hosts


@pytest.mark.parametrize("kind", [RedisStore, RedisLimits])
def test_the_keys_in_redis_begin_as_it_says(kind: type) -> None:
    assert kind.__init__.__kwdefaults__["prefix"] in PAGE  # type: ignore[misc]


def test_the_files_are_called_as_it_says() -> None:
    assert f"`~/.config/zakya-client/{profiles.FILE}`" in PAGE
    assert f"`~/.config/zakya-client/{secrets.FILE}`" in PAGE
    assert f"keyring under `{secrets.SERVICE}`" in PAGE


def test_it_names_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    everything = [project["dependencies"], *extras.values()]
    names = {re.split(r"[\[>]", name)[0] for each in everything for name in each} - {"zakya-client"}
    said = set(re.findall(r"`([\w-]+)`", PAGE.partition("## What it depends on")[2]))
    assert said == names | extras.keys() - {"all"}
