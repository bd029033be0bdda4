"""Every `make` target that the workflows, the README or CONTRIBUTING name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

REPOSITORY = Path(__file__).parents[2]
WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
TEXTS = [*WORKFLOWS, *(REPOSITORY / name for name in (".ci/run", "README.md", "CONTRIBUTING.md", "SECURITY.md"))]
MENTION = re.compile(r"(?:`|\$ |run: |^|true )make ([a-z0-9|\- ]+)", re.MULTILINE)


def targets() -> set[str]:
    """The targets of the Makefile, each of which has to be declared phony: none makes a file of its name."""
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    declared = {name for line in re.findall(r"^\.PHONY:(.*)$", makefile, re.MULTILINE) for name in line.split()}
    made = set(re.findall(r"^([a-z][a-z0-9-]*):", makefile, re.MULTILINE))
    assert declared == made
    return made


def mentioned(text: str) -> set[str]:
    """The targets that a text names; `make a | b` names two."""
    return {each.split()[0] for found in MENTION.findall(text) for each in found.split("|") if each.strip()}


def test_mentions_are_found() -> None:
    text = "`make install | demo`\n$ make one  # as `make two`\n- run: make three X=1\nCI=true make four\nmake five\n"
    assert mentioned(text) == {"install", "demo", "one", "two", "three", "four", "five"}
    assert mentioned("to make sense of it, they make do") == set()


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_every_target_that_is_named_exists(file: Path) -> None:
    assert mentioned(file.read_text(encoding="utf-8")) - targets() == set()


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_runs_what_a_laptop_runs(file: Path) -> None:
    workflow = YAML(typ="safe").load(file)
    assert {"name", "on", "jobs"} <= set(workflow)
    for job in workflow["jobs"].values():
        assert job["runs-on"]
        commands = [step["run"] for step in job["steps"] if "run" in step]
        assert all(re.match(r"make |bash \.ci/run$|apt-get ", command) for command in commands), commands
        assert not commands[-1].startswith("apt-get")
