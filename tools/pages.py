"""Writes what the documentation site is built from: `python tools/pages.py dist`.

What people wrote (docs/, SECURITY.md, CHANGELOG.md), the reference that is made from the code and the description
(tools/reference.py), a page for each program in examples/, and a configuration whose navigation has them all.
Everything is a plain file, so that any builder that reads mkdocs.yml can make the site.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import reference
from ruamel.yaml import YAML

ROOT = Path(__file__).parent.parent
OUTSIDE = re.compile(r"\]\((?:\.\./)+(examples/\w+|SECURITY|CHANGELOG)\.(?:py|md)\)")
"""A link to a program or a paper as it lies in the repository, outside of docs/."""


def write(folder: Path) -> Path:
    """Write the pages anew.

    Args:
        folder: Where to; they go into `pages`, the site will go into `site`.

    Returns:
        The configuration that the site is built with.
    """
    home = folder / "pages"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(ROOT / "docs", home)
    pages = reference.pages()
    for made in (*pages["Operations"], *pages["Models"], *pages[""], *_programs(), *_papers()):
        file = home / made.address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made.text, encoding="utf-8")
    for file in home.rglob("*.md"):
        up = "../" * (len(file.relative_to(home).parts) - 1)
        text = file.read_text(encoding="utf-8")
        file.write_text(OUTSIDE.sub(rf"]({up}\1.md)", text), encoding="utf-8")
    target = folder / "mkdocs.yml"
    with target.open("w", encoding="utf-8") as stream:
        YAML().dump(_configuration(pages), stream)
    return target


def _configuration(pages: dict[str, list[reference.Made]]) -> Any:
    """Read the configuration, and put what is made into its navigation, before what people wrote."""
    config = YAML().load(ROOT / "mkdocs.yml")
    section = next(each["Reference"] for each in config["nav"] if "Reference" in each)
    for name, found in reversed(pages.items()):
        entries = [{each.title: each.address} for each in found]
        section[:0] = [{name: entries}] if name else entries
    return config


def _programs() -> list[reference.Made]:
    """Make a page of each program in examples/."""
    return [
        reference.Made(
            each.name, f"examples/{each.stem}.md", f"# {each.name}\n\n``````python\n{each.read_text('utf-8')}``````\n"
        )
        for each in sorted((ROOT / "examples").glob("*.py"))
    ]


def _papers() -> list[reference.Made]:
    """Make pages of the papers that lie beside docs/."""
    papers = ((name, (ROOT / f"{name}.md").read_text("utf-8")) for name in ("SECURITY", "CHANGELOG"))
    return [reference.Made(name.title(), f"{name}.md", text.replace("](docs/", "](")) for name, text in papers]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
