"""Phrases that no native speaker would write, in code, descriptions and documentation."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
PHRASES = re.compile(
    "|".join(
        [
            "unless " + "told",
            "kept and told" + " of",
            r"\bodd " + "values?",
            r"\bis no " + "(?:JSON|number|path|text|list|date|object|array|id)\\b",
            '"""(?:Give' + "|Tell)s? ",
        ]
    )
)


def test_the_english_of_the_house() -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "*.py", "*.md", "*.yaml", "*.jinja"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    files = [ROOT / name for name in tracked.stdout.splitlines()] or [*ROOT.glob("zakya_client/**/*.py")]
    found = {
        f"{file.relative_to(ROOT)}: {phrase}"
        for file in files
        if "releases" not in file.parts and file.is_file()
        for phrase in PHRASES.findall(file.read_text(encoding="utf-8"))
    }
    assert len(files) > 100
    assert found == set()
