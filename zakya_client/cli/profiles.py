"""Profiles: who calls whom, under names, in the user's configuration folder. Secrets are kept apart, see `secrets`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from attrs import asdict, evolve, field, frozen
from platformdirs import user_config_path

from zakya_client.auth.files import replace_file
from zakya_client.errors import ConfigurationError
from zakya_client.wording import did_you_mean

FILE = "profiles.json"


@frozen
class Profile:
    """An organization, and a client that calls for it.

    Attributes:
        data_center: Where they live.
        organization_id: The organization, ``""`` if none is chosen.
        client_id: The client's id.
        api_url: Another host of the API.
        accounts_url: Another host of the accounts server.
        kept_in: Where its secrets are: ``"keyring"`` or ``"file"``.
    """

    data_center: str
    client_id: str
    organization_id: str = ""
    api_url: str = ""
    accounts_url: str = ""
    kept_in: str = "file"

    def settings(self) -> dict[str, str]:
        """Return the environment variables that say the same; those that it has nothing for are left out."""
        named = {
            "ZAKYA_DATA_CENTER": self.data_center,
            "ZAKYA_ORGANIZATION_ID": self.organization_id,
            "ZAKYA_CLIENT_ID": self.client_id,
            "ZAKYA_API_URL": self.api_url,
            "ZAKYA_ACCOUNTS_URL": self.accounts_url,
        }
        return {name: value for name, value in named.items() if value}


@frozen
class Profiles:
    """All profiles of the user by their names, and the name of the default one, ``""`` if there is none."""

    chosen: str = ""
    named: Mapping[str, Profile] = field(factory=dict)

    def with_profile(self, name: str, profile: Profile) -> Profiles:
        """Return the same with one more, or a changed one; the first is chosen."""
        return Profiles(self.chosen or name, {**self.named, name: profile})

    def without(self, name: str) -> Profiles:
        """Return the same without one."""
        left = {each: profile for each, profile in self.named.items() if each != name}
        return Profiles(self.chosen if self.chosen in left else next(iter(left), ""), left)

    def choosing(self, name: str) -> Profiles:
        """Return the same with another one chosen, which has to be there."""
        self.get(name)
        return evolve(self, chosen=name)

    def get(self, name: str) -> Profile:
        """Return a profile by its name.

        Raises:
            ConfigurationError: There is no such profile.
        """
        if name not in self.named:
            known = f"there are {', '.join(self.named)}" if self.named else "there are none yet"
            hint = did_you_mean(name, self.named) or f"{known}, `zakya auth login` makes one"
            raise ConfigurationError(f"there is no profile {name!r}; {hint}")
        return self.named[name]


def folder() -> Path:
    """Return the folder of the configuration, whether it exists or not."""
    return user_config_path("zakya-client")


def load() -> Profiles:
    """Read the profiles; none if there isn't a file.

    Raises:
        ConfigurationError: The file can't be read.
    """
    content = read_private(FILE)
    try:
        named = {name: Profile(**each) for name, each in content.get("profiles", {}).items()}
        return Profiles(str(content.get("chosen", "")), named)
    except (AttributeError, TypeError) as error:
        raise ConfigurationError(f"{folder() / FILE} holds no profiles: {error}") from None


def save(profiles: Profiles) -> None:
    """Write the profiles, for this user's eyes only."""
    named = {name: asdict(profile) for name, profile in profiles.named.items()}
    write_private(FILE, {"chosen": profiles.chosen, "profiles": named})


def read_private(name: str) -> dict[str, Any]:
    """Read a JSON object from the folder of the configuration; an empty one if there isn't a file.

    Raises:
        ConfigurationError: It can't be read.
    """
    path = folder() / name
    try:
        content = orjson.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, orjson.JSONDecodeError) as error:
        reason = getattr(error, "strerror", "") or "it isn't valid JSON"
        raise ConfigurationError(f"{path} can't be read: {reason}") from None
    if not isinstance(content, dict):
        raise ConfigurationError(f"{path} holds no JSON object")
    return content


def write_private(name: str, content: Mapping[str, Any]) -> None:
    """Write a JSON object to the folder of the configuration with mode 0600, whole or not at all.

    Raises:
        ConfigurationError: It can't be written.
    """
    path = folder() / name
    try:
        replace_file(path, lambda: orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n")
    except OSError as error:
        raise ConfigurationError(f"{path} can't be written: {error.strerror or error}") from None
