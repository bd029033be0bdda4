"""Where secrets are kept: in the system's keyring, or, where there is none, in a file that only the user can read."""

from __future__ import annotations

import keyring
import orjson
from attrs import asdict, field, frozen
from keyring.errors import KeyringError, PasswordDeleteError

from zakya_client.cli.profiles import folder, read_private, write_private
from zakya_client.errors import ConfigurationError
from zakya_client.secret import Secret

SERVICE = "zakya-client"
FILE = "secrets.json"
KEYRING = "keyring"


@frozen
class Secrets:
    """What must not be shown of a profile."""

    client_secret: str = field(repr=False, converter=Secret)
    refresh_token: str = field(repr=False, converter=Secret)


def keep(profile: str, secrets: Secrets) -> str:
    """Keep the secrets of a profile, and return where they are now: ``"keyring"`` or ``"file"``."""
    text = orjson.dumps(asdict(secrets)).decode()
    try:
        keyring.set_password(SERVICE, profile, text)
        if keyring.get_password(SERVICE, profile) == text:  # there is a backend that keeps nothing, silently
            _forget_in_file(profile)
            return KEYRING
    except (KeyringError, OSError):
        pass  # none on this machine, or a locked one
    write_private(FILE, {**read_private(FILE), profile: asdict(secrets)})
    return "file"


def find(profile: str, kept_in: str) -> Secrets:
    """Find the secrets of a profile.

    Raises:
        ConfigurationError: They are gone, or the keyring can't be used.
    """
    try:
        if kept_in == KEYRING:
            return Secrets(**orjson.loads(keyring.get_password(SERVICE, profile) or "{}"))
        return Secrets(**read_private(FILE).get(profile, {}))
    except KeyringError as error:
        raise ConfigurationError(f"the keyring can't be used: {error}") from None
    except (TypeError, orjson.JSONDecodeError):
        message = f"the {kept_in} has no secrets of profile {profile!r}: `zakya auth login --profile {profile}`"
        raise ConfigurationError(message) from None


def forget(profile: str, kept_in: str) -> None:
    """Forget the secrets of a profile; no matter if there are none.

    Raises:
        ConfigurationError: The keyring can't be used.
    """
    if kept_in != KEYRING:
        _forget_in_file(profile)
        return
    try:
        keyring.delete_password(SERVICE, profile)
    except PasswordDeleteError:
        pass  # they are gone already
    except KeyringError as error:
        raise ConfigurationError(f"the keyring can't be used: {error}") from None


def place(kept_in: str) -> str:
    """Say in words where secrets are."""
    if kept_in == KEYRING:
        return f"the system's keyring ({keyring.get_keyring().name})"
    return f"{folder() / FILE}, readable by you only (this machine has no keyring)"


def _forget_in_file(profile: str) -> None:
    kept = read_private(FILE)
    if kept.pop(profile, None) is not None:
        write_private(FILE, kept)
