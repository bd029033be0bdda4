"""The suite of `benchmarks/` works: every row runs, and every contender that is installed gives figures.

Nothing is said about times here: the short form measures nothing that means anything.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parent.parent

# What a contender is called by, and the package that it needs.
PACKAGES = {
    "aiohttp": "aiohttp",
    "msgspec": "msgspec",
    "pydantic": "pydantic",
    "pyzohoapi": "pyzohoapi",
    "stock": "openapi_python_client",
    "zohopy": "zohopy",
}
OF_ROW = {
    1: {"bare orjson.loads", "ours, rows by from_dict", "stock output", "pydantic", "msgspec"},
    2: {"bare httpx", "bare aiohttp", "ours on httpx", "ours on aiohttp", "zohopy"},
    3: {"ours on httpx", "ours on httpx, .prefetch(4)", "zohopy (dicts)", "pyzohoapi (dicts)"},
    4: {"import httpx", "import zakya_client", "ours on httpx", "bare httpx", "stock output"},
    5: {"ours on httpx", "ours on aiohttp", "zohopy (dicts)", "bare httpx", "bare aiohttp"},
    6: {"httpx: each within its limits", "aiohttp: each within its limits"},
    7: {"ours", "zohopy (dicts)", "pyzohoapi (dicts)"},
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the short form of the whole suite writes."""
    target = tmp_path_factory.mktemp("benchmarks") / "bench.json"
    command = [sys.executable, "-m", "benchmarks", "--short", "--json", str(target)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "## Goals" in done.stdout
    result: dict[str, Any] = json.loads(target.read_bytes())
    return result


def _row(written: dict[str, Any], number: int) -> dict[str, Any]:
    return next(row for row in written["rows"] if row["row"] == number)


def _missing(contender: str) -> bool:
    return any(word in contender and find_spec(package) is None for word, package in PACKAGES.items())


def test_it_says_when_and_where_it_ran(written):
    assert written["short"] is True
    assert written["date"].startswith("20")
    assert set(written["machine"]) == {"cpu", "cores", "system", "python"}
    assert written["versions"]["zakya-client"]
    assert [row["row"] for row in written["rows"]] == list(OF_ROW)


@pytest.mark.parametrize("number", OF_ROW)
def test_every_contender_has_a_figure_or_is_not_installed(written, number):
    row = _row(written, number)
    seen = set()
    for comparison in row["comparisons"]:
        assert comparison["unit"]
        for figure in comparison["figures"]:
            seen.add(figure["contender"])
            if _missing(figure["contender"]):
                assert figure["problem"].startswith("not installed: ")
                assert figure["median"] is None
            else:
                assert figure["problem"] == ""
                assert figure["samples"]
                assert isinstance(figure["median"], float)
    assert OF_ROW[number] <= seen


@pytest.mark.parametrize("number", OF_ROW)
def test_every_goal_is_judged(written, number):
    row = _row(written, number)
    assert row["goals"]
    for goal in row["goals"]:
        verdicts = {"not measured"} if goal["value"] is None else {"met", "not met"}
        assert goal["verdict"] in verdicts
        assert goal["value"] is not None or any(_missing(name) for name in PACKAGES)


def test_no_organization_had_more_calls_at_once_than_it_may(written):
    (goal,) = _row(written, 6)["goals"]
    assert goal["verdict"] == "met"


def test_the_calls_of_each_job_are_as_few_as_the_api_allows(written):
    row = _row(written, 7)
    assert {goal["verdict"] for goal in row["goals"]} <= {"met", "not measured"}
    calls = {comparison["title"]: comparison["figures"][0]["samples"] for comparison in row["comparisons"]}
    assert {title: made for title, made in calls.items() if "sync" not in title} == {
        "list 400 items": [2],
        "details of 250 items": [3],
        "stock of 30 items": [1],
    }
