"""Hosts of the data centers, and settings from the environment."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from attrs import evolve, frozen

from zakya_client.errors import ConfigurationError
from zakya_client.wording import one_of

ZAKYA_ORGANIZATIONS = "/v1"
ZOHO_ORGANIZATIONS = "/inventory/v1"

_ORIGIN = r"https?://(\[[0-9a-f:.]+\]|[\w.-]+)(:(?P<port>\d{1,5}))?"
_PATH = r"(/[A-Za-z0-9._~%+:-]+)*"
_LOOPBACK = re.compile(r"(.+\.)?localhost|127\.[\d.]+|::1", re.IGNORECASE)

logger = logging.getLogger("zakya_client")


@frozen
class DataCenter:
    """Where an organization's data lives.

    Attributes:
        name: Short name, ``"us"``.
        api_url: Scheme and host of the API.
        accounts_url: Scheme and host of the accounts server, which gives tokens.
        organizations_root: Path that the organizations live under. Zakya keeps them at ``/v1``, Zoho Inventory
            with everything else.
    """

    name: str
    api_url: str
    accounts_url: str
    organizations_root: str = ZAKYA_ORGANIZATIONS


def _zoho(name: str, suffix: str, accounts: str | None = None) -> DataCenter:
    accounts_url = accounts or f"https://accounts.zoho.{suffix}"
    return DataCenter(name, f"https://www.zohoapis.{suffix}", accounts_url, ZOHO_ORGANIZATIONS)


DATA_CENTERS: Mapping[str, DataCenter] = {
    center.name: center
    for center in (
        DataCenter("us", "https://api.zakya.com", "https://accounts.zoho.com"),
        DataCenter("in", "https://api.zakya.in", "https://accounts.zoho.in"),
        _zoho("zoho-us", "com"),
        _zoho("zoho-eu", "eu"),
        _zoho("zoho-in", "in"),
        _zoho("zoho-au", "com.au"),
        _zoho("zoho-jp", "jp"),
        _zoho("zoho-sa", "sa"),
        _zoho("zoho-cn", "com.cn"),
        _zoho("zoho-ca", "ca", "https://accounts.zohocloud.ca"),
        _zoho("zoho-uk", "uk"),
    )
}


def find_data_center(
    name: str | DataCenter = "us", *, api_url: str | None = None, accounts_url: str | None = None
) -> DataCenter:
    """Find a data center by name, with hosts that replace its own.

    Raises:
        ConfigurationError: There is no data center of that name, or an address isn't one.
    """
    if isinstance(name, DataCenter):
        # Its addresses may have a path before those of the API.
        center = evolve(name, api_url=_address(name.api_url, _PATH), accounts_url=_address(name.accounts_url, _PATH))
    elif name in DATA_CENTERS:
        center = DATA_CENTERS[name]
    else:
        raise ConfigurationError(f"there is no data center {name!r}; {one_of(name, DATA_CENTERS)}")
    if api_url:
        center = evolve(center, api_url=_address(api_url))
    if accounts_url:
        center = evolve(center, accounts_url=_address(accounts_url))
    return center


def warn_in_the_clear(*urls: str) -> None:
    """Log a warning for each address that tokens would travel to unencrypted, unless it is on this machine."""
    for url in dict.fromkeys(urls):
        address = urlsplit(url)
        if address.scheme == "http" and not _LOOPBACK.fullmatch(address.hostname or ""):
            logger.warning("tokens and secrets travel to %s in the clear: its address isn't https", address.hostname)


def _address(url: str, path: str = "") -> str:
    match = re.fullmatch(f"(?P<origin>{_ORIGIN})(?P<path>{path})/?", url.strip(), re.IGNORECASE)
    if match is None or int(match["port"] or 0) > 65535:
        shown = "the address" if "@" in url else repr(url)  # what stands before an @ may be a password
        raise ConfigurationError(f"{shown} is not scheme and host, such as https://api.zakya.com")
    return match["origin"].lower() + match["path"]  # a host has one gate, however it is written


def env_flag(environment: Mapping[str, str], name: str) -> bool:
    """Read a switch from the environment; it defaults to off."""
    text = environment.get(name, "").strip().lower()
    if text in ("", "0", "false", "no", "off"):
        return False
    if text in ("1", "true", "yes", "on"):
        return True
    raise ConfigurationError(f"{name} must be 1 or 0; it is {environment[name]!r}")


def env_int(environment: Mapping[str, str], name: str, default: int) -> int:
    """Read an integer, 0 or more, from the environment."""
    value = env_float(environment, name, default)
    if value % 1:
        raise ConfigurationError(f"{name} must be a whole number; it is {environment[name]!r}")
    return int(value)


def env_float(environment: Mapping[str, str], name: str, default: float) -> float:
    """Read a number, 0 or more, from the environment."""
    text = environment.get(name, "").strip()
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = -1
    if not 0 <= value < float("inf"):
        raise ConfigurationError(f"{name} must be a number, 0 or more; it is {text!r}")
    return value
