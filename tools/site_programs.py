"""Shows the programs that the documentation links to, as pages of the site.

Pages link to `../examples/tour.py`, which leads to the file where people read them as files. The site has no such file,
so MkDocs runs this as a hook: each linked program becomes a page, and the links lead there.
"""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parent.parent
LINK = re.compile(r"\]\(\.\./(examples/\w+)\.py\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a page for each program."""
    for program in sorted((ROOT / "examples").glob("*.py")):
        text = f"# {program.name}\n\n``````python\n{program.read_text(encoding='utf-8')}``````\n"
        address = f"examples/{program.stem}.md"
        files.append(File.generated(config, address, content=text, inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 (a hook)
    """Lead links to those pages."""
    return LINK.sub(r"](\1.md)", markdown)
