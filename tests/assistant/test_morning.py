"""The page that shows a shop's morning is what its script prints; the run writes `docs/shop-morning.md`."""

from __future__ import annotations

import io
import re
import runpy
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "shop-morning.md"


def test_the_page_is_what_the_script_prints() -> None:
    """Write the page; one that said something else fails the test once."""
    with redirect_stdout(io.StringIO()) as printed:
        runpy.run_path(str(ROOT / "examples" / "shop_morning.py"), run_name="__main__")
    page = printed.getvalue()
    before = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    if page != before:
        DOCUMENT.write_text(page, encoding="utf-8")
    assert before == page, "docs/shop-morning.md was out of date; it is written anew"


def test_ten_questions_and_two_writes_cost_little() -> None:
    page = DOCUMENT.read_text(encoding="utf-8")
    assert len(re.findall(r"^## \d+\. .*\?$", page, re.MULTILINE)) == 10
    assert page.count("\nDone.\n") == 2
    costs = re.findall(r"^\| `\w+` \| (\d+) \| ([\d,]+) \| ([\d,]+) \|$", page, re.MULTILINE)
    assert len(costs) == 3
    for calls, whole, read in costs:
        assert int(calls) <= 4
        assert int(read.replace(",", "")) * 4 < int(whole.replace(",", ""))
