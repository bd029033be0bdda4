"""What the environment says of proxies and certificate authorities, the same for every transport."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from attrs import field, frozen

from zakya_client.errors import ConfigurationError
from zakya_client.secret import Secret

PORTS = {"http": 80, "https": 443}
SCHEMES = ("http", "https", "all")


def _named() -> Mapping[str, str]:
    named = {scheme: _complete(address) for scheme, address in getproxies().items() if scheme in SCHEMES}
    return {scheme: proxy_address(address, _variable(scheme)) for scheme, address in named.items()}


@frozen
class Proxies:
    """The proxies that the environment names (``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY``), read when it is made.

    Raises:
        ConfigurationError: A variable holds no address.
    """

    _named: Mapping[str, str] = field(factory=_named, init=False, repr=False)
    _found: dict[str, str | None] = field(factory=dict, init=False, repr=False)  # by scheme and host

    def address_for(self, url: str, schemes: tuple[str, ...]) -> str | None:
        """Find the proxy for an address; ``None`` where it is reached directly (``NO_PROXY``).

        Raises:
            ConfigurationError: The address of the proxy has none of the `schemes`, which are those of the transport.
        """
        if not self._named:
            return None
        origin = "/".join(url.split("/", 3)[:3])
        if origin not in self._found:
            self._found[origin] = self._find(origin, schemes)
        return self._found[origin]

    def _find(self, origin: str, schemes: tuple[str, ...]) -> str | None:
        target = urlsplit(origin)
        scheme = target.scheme if target.scheme in self._named else "all"
        proxy = self._named.get(scheme)
        if proxy is None or not target.hostname:
            return None
        host = f"[{target.hostname}]" if ":" in target.hostname else target.hostname
        port = target.port or PORTS.get(target.scheme, 0)
        if proxy_bypass(f"{host}:{port}") or proxy_bypass(target.hostname):
            return None
        spoken = urlsplit(proxy).scheme
        if spoken not in schemes:
            raise ConfigurationError(
                f"{_variable(scheme)} names a proxy that speaks {spoken}; this transport can speak "
                f"{' and '.join(schemes)}. Name another proxy, or {target.hostname} in NO_PROXY; "
                "for SOCKS take the transport httpx, with pip install 'httpx[socks]'"
            )
        return proxy


def proxy_address(address: str, named_by: str) -> Secret:
    """Check the address of a proxy. No text shows it, for it can hold a password; the error says who named it."""
    address = Secret(address)  # it is in the traceback of the error below
    if not _is_address(address):
        raise ConfigurationError(f"{named_by} must be an address such as http://proxy:8080")
    return address


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        known = "://" in text and parts.hostname and parts.port != 0  # the port raises what it can't read
    except ValueError:
        return False
    return bool(known) and text.isascii() and text.isprintable() and " " not in text


def authorities() -> ssl.SSLContext | None:
    """Load the certificate authorities that ``SSL_CERT_FILE`` or ``SSL_CERT_DIR`` names, and trust nobody else.

    Raises:
        ConfigurationError: They can't be loaded.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file:
        try:
            return ssl.create_default_context(cafile=file)
        except OSError as error:  # ssl.SSLError among them: a file without a certificate
            reason = "holds no certificate" if isinstance(error, ssl.SSLError) else f"can't be read: {error.strerror}"
            raise ConfigurationError(f"SSL_CERT_FILE names {file!r}, which {reason}") from None
    if folder:
        if not any(Path(each).is_dir() for each in folder.split(os.pathsep)):
            raise ConfigurationError(f"SSL_CERT_DIR names {folder!r}, which isn't a folder")
        return ssl.create_default_context(capath=folder)
    return None


def _complete(address: str) -> Secret:
    return Secret(address if "://" in address else f"http://{address}")


def _variable(scheme: str) -> str:
    name = f"{scheme}_proxy"
    return name if os.environ.get(name) else name.upper()
