"""The site builds without a warning, and holds what it promises."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from tests.docs.blocks import ROOT
from zakya_client import errors, models
from zakya_client.description import description

DESCRIPTION = json.loads((ROOT / "zakya_client" / "_generated" / "openapi.json").read_text(encoding="utf-8"))
OPERATIONS = [
    operation
    for item in DESCRIPTION["paths"].values()
    for method, operation in item.items()
    if method in ("get", "post", "put", "delete")
]


class _Page(HTMLParser):
    """Collects the anchors of a page, where it links to, and what a browser fetches with it."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors.add(given.get("id", ""))
        if tag == "a":
            self.links.append(given.get("href", ""))
        elif tag in ("link", "script", "img", "iframe") and given.get("rel") != "canonical":
            self.fetched.append(given.get("src") or given.get("href", ""))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    subprocess.run([sys.executable, ROOT / "tools" / "pages.py", folder], check=True)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", folder / "mkdocs.yml"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "No issues found\n"), done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, _Page]:
    return {file: _Page(file) for file in site.rglob("*.html")}


def test_every_operation_is_described_where_it_is_looked_for(site: Path, pages: dict[Path, _Page]) -> None:
    assert OPERATIONS
    for operation in OPERATIONS:
        name = operation["operationId"]
        file = site / "reference" / f"{name.partition('.')[0]}.html"
        assert name in pages[file].anchors
        section = file.read_text(encoding="utf-8").partition(f'<a id="{name}">')[2].partition("<a id=")[0]
        text = re.sub(r"<[^>]+>", "", section)
        scope = next(iter(operation["security"][0].values()))[0]
        assert scope in text
        assert "costs one call" in text
        assert ("Answer of the API" in text) == bool(description().operations[name].answer.example)
        assert f"zakya.{name}(" in text  # its example, which tests/docs/test_example_calls.py runs
        assert operation["x-documentation"]["page"] in text
        assert f"zakya {name.replace('.', ' ').replace('_', '-')}" in text


def test_what_reads_many_records_is_beside_the_operations(pages: dict[Path, _Page], site: Path) -> None:
    assert "items.get_many" in pages[site / "reference" / "items.html"].anchors
    assert "gone" in (site / "reference" / "items.html").read_text(encoding="utf-8").partition("items.get_many")[2]


def test_every_model_has_all_of_its_fields(site: Path) -> None:
    shown = {
        found[1]: found[2]
        for file in (site / "reference" / "models").glob("*.html")
        for found in re.finditer(
            r'<h2 id="zakya_client\._generated\.models\.\w+\.\w+\.(\w+)"(.*?)(?=<h2 id=|</article>)',
            file.read_text(encoding="utf-8"),
            re.DOTALL,
        )
    }
    names = [name for name in dir(models) if name[0].isupper() and hasattr(getattr(models, name), "__attrs_attrs__")]
    assert len(names) > 100
    for name in names:
        fields = [field.name for field in getattr(models, name).__attrs_attrs__ if not field.inherited]
        assert [field for field in fields if f'.{name}.{field}"' not in shown[name]] == [], name


def test_a_type_of_ours_in_a_signature_or_a_field_is_a_link(site: Path) -> None:
    files = [*(site / "reference" / "models").glob("*.html"), *(site / "reference").glob("*.html")]
    text = "".join(
        file.read_text(encoding="utf-8") for file in files if file.name not in ("client.html", "testing.html")
    )
    linked = set(re.findall(r'title="\w+ \((zakya_client[\w.]*)\)" href=', text))
    assert {"zakya_client.pagination.Paginator", "zakya_client._generated.models.ItemRow"} <= linked
    plain = set(re.findall(r'<span title="(zakya_client[\w.]*\.[A-Z]\w*)">', text))
    assert plain == set()


def test_every_error_is_there(site: Path, pages: dict[Path, _Page]) -> None:
    found = pages[site / "reference" / "errors.html"].anchors
    kinds = [name for name, value in vars(errors).items() if isinstance(value, type) and name.endswith("Error")]
    assert len(kinds) > 15
    assert [kind for kind in kinds if f"zakya_client.errors.{kind}" not in found] == []


def test_every_setting_is_there() -> None:
    page = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "zakya_client").rglob("*.py"))
    read = set(re.findall(r'"(ZAKYA_[A-Z_]+)"', code)) - {"ZAKYA_ORGANIZATIONS"}
    assert len(read) > 15
    assert [name for name in sorted(read) if f"`{name}`" not in page] == []


def test_links_within_the_site_lead_somewhere(site: Path, pages: dict[Path, _Page]) -> None:
    broken = []
    for file, page in pages.items():
        if file.name == "404.html":
            continue  # it stands at any address, and links from the root
        for link in page.links:
            address, anchor = urldefrag(link)
            if re.match(r"[a-z]+:", address) or (not address and not anchor):
                continue
            target = (file.parent / unquote(address)).resolve() if address else file
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file() or (anchor and anchor not in pages[target].anchors):
                broken.append(f"{file.relative_to(site)}: {link}")
    assert broken == []


def test_a_browser_fetches_nothing_from_elsewhere(site: Path, pages: dict[Path, _Page]) -> None:
    fetched = {address for page in pages.values() for address in page.fetched}
    assert fetched
    assert [address for address in fetched if re.match(r"([a-z]+:)?//", address)] == []
    sheets = "".join(file.read_text(encoding="utf-8") for file in site.rglob("*.css"))
    assert re.findall(r"url\(\s*['\"]?(?:https?:)?//[^)]*", sheets) == []


SEARCHED = {
    "pagination": "how-to/page", "logging": "how-to/logging", "proxy": "how-to/network", "timeout": "how-to/network",
    "certificates": "how-to/network", "two organizations": "how-to/organizations", "retry": "how-to/errors",
    "rate limit": "how-to/limits", "refresh token": "how-to/log-in", "custom fields": "how-to/custom-fields",
    "upload image": "how-to/images", "webhook": "how-to/webhooks", "blocking": "how-to/blocking",
    "without async": "how-to/blocking", "notebook": "how-to/blocking", "pytest": "test-your-integration",
    "zohopy": "how-to/coming-from", "n8n": "how-to/coming-from", "telemetry": "your-data",
    "refunds": "how-to/returns-and-refunds", "command line": "command-line", "database": "sync",
    "export to excel": "how-to/export", "assistant": "mcp", "mcp server": "mcp",
}  # fmt: skip
"""What people type into the search, and the page that must be among the best."""


@pytest.mark.parametrize(("words", "page"), SEARCHED.items(), ids=SEARCHED)
def test_a_search_finds_the_task(site: Path, words: str, page: str) -> None:
    scores: Counter[str] = Counter()
    for each in json.loads((site / "search.json").read_text(encoding="utf-8"))["items"]:
        title, begins = each["title"].lower(), re.sub(r"<[^>]+>", "", each["text"])[:300].lower()
        name = each["location"].partition(".html")[0]
        weight = 6 if each["level"] == 1 else 3  # a page counts more than its sections
        scores[name] = max(scores[name], sum(weight * (word in title) + (word in begins) for word in words.split()))
    best = [name for name, _ in scores.most_common(3)]
    assert page in best, scores.most_common(8)
