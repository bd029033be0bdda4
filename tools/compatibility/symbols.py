"""Compares what can be imported and called, with griffe."""

from __future__ import annotations

from pathlib import Path

import griffe

from .change import Change

PACKAGE = "zakya_client"

# The modules that users import from. Others hold what these give away, and may change as they like.
PUBLIC = (
    "drift",
    "emulator",
    "errors",
    "models",
    "pytest_plugin",
    "sync",
    "transports",
    "version",
    "webhooks",
    "webhooks.receiver",
)

# Users reach these through `zakya.items` and `zakya_client.models`, though the folder's name says private.
GENERATED = ("_generated", "_generated.api", "_generated.models")


def compare(old: Path, new: Path) -> list[Change]:
    """Find what a program can no longer import, or call as it did.

    griffe doesn't look at the types of parameters and attributes; `typed_use` and `description` do.

    Args:
        old: Folder that holds the package of the last release.
        new: Folder that holds the package of now.

    Returns:
        Breaking changes only, in the order of the last release's modules.
    """
    found = griffe.find_breaking_changes(_public(old), _public(new))
    return [Change("symbols", f"{each.obj.module.path}: {_told(each)}") for each in found]


def _public(folder: Path) -> griffe.Object | griffe.Alias:
    """Read a package without running it, and mark which of its modules are public."""
    package = griffe.load(PACKAGE, search_paths=[folder], try_relative_path=False, allow_inspection=False)
    shown = package.members.get("models")
    if isinstance(shown, griffe.Module):  # it shows all of the generated ones, with a star that griffe doesn't follow
        models = package["_generated.models"]
        for name in models.members.keys() - shown.members.keys():
            shown.set_member(name, griffe.Alias(name, models.members[name], parent=shown))
    for module in _modules(package):
        name = module.path.removeprefix(f"{PACKAGE}.")
        resources = module.parent is not None and module.parent.path == f"{PACKAGE}._generated.api"
        module.public = name in (*PUBLIC, *GENERATED) or resources
    return package


def _modules(package: griffe.Object | griffe.Alias) -> list[griffe.Module]:
    """List the modules below a package, at any depth."""
    below = [module for module in package.modules.values() if not module.is_alias]
    return [*below, *(inner for module in below for inner in _modules(module))]


def _told(breakage: griffe.Breakage) -> str:
    """Write a breakage as text; of griffe's styles only Markdown is one line without colours."""
    return breakage.explain(griffe.ExplanationStyle.MARKDOWN).removeprefix("- ").replace("`", "").replace("*", "")
