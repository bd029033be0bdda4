"""Runs docs-diff on pages that the tests write."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("bs4", reason="needs the group docs-diff")

TOOLS = Path(__file__).parent.parent.parent / "tools"
if str(TOOLS) not in sys.path:
    sys.path.insert(0, str(TOOLS))

from bundle import bundle  # noqa: E402 (needs the path above)
from docs_diff.__main__ import look, main  # noqa: E402
from docs_diff.described import Description  # noqa: E402
from tests.docs_diff.forms import ENDINGS, FORMS  # noqa: E402
from tests.docs_diff.library import Documented  # noqa: E402

LOANS = Path(__file__).parent / "loans.yaml"

Deviations = Sequence[dict[str, Any]]
Saved = Callable[[Documented | str, str], Path]
Find = Callable[..., set[str]]
Command = Callable[..., tuple[int, str]]


@cache
def described() -> Description:
    return Description(bundle(LOANS))


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """Save a page in a form."""

    def save(page: Documented | str, form: str) -> Path:
        file = tmp_path / f"loans{ENDINGS.get(form, '.txt')}"
        file.write_text(page if isinstance(page, str) else FORMS[form](page), encoding="utf-8")
        return file

    return save


@pytest.fixture
def find(saved: Saved) -> Find:
    """Return the ids of the differences between a page, in a form, and the description of the library."""

    def found(page: Documented | str, form: str, deviations: Deviations = ()) -> set[str]:
        differences = look([saved(page, form)], described(), deviations)[1]
        ids = [each.id for each in differences]
        assert len(ids) == len(set(ids)), "each is told once"
        return set(ids)

    return found


@pytest.fixture
def docs_diff(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command on a page with the description of the library. Gives the exit code and what was printed."""

    def run(file: Path, *options: str | Path, deviations: Deviations = ()) -> tuple[int, str]:
        recorded = tmp_path / "deviations.yaml"
        recorded.write_text(json.dumps(list(deviations)), encoding="utf-8")
        given = [file, "--description", LOANS, "--deviations", recorded, *options]
        code = main([str(each) for each in given])
        return code, capsys.readouterr().out

    return run
