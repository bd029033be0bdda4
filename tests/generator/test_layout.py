"""Files of the description are laid out alike: what fits on a line stands on one, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import plain_yaml
import pytest
from layout import WIDTH, laid_out, main
from ruamel.yaml import YAML

from tests.generator.support import REPOSITORY

PAGE = """\
# A page.
paths:
  /things:
    get:
      operationId: things.list
      description: "Lists them, all of them."
      responses:
        '200':
          $ref: '#/responses/Things'
        default: {$ref: ../common/answers.yaml#/Error}

# What it is made of.
schemas:
  Thing:
    type: object
    properties:
      # Its name.
      name:
        type: string
        description: 'Yes: a name that is described in so many words that it takes a line for itself.'
      code: {enum: [yes, 'no', '007', '2026-09-20', "a, b"]}
"""


def test_what_fits_on_a_line_stands_on_one() -> None:
    text = laid_out(PAGE)
    assert (
        "      responses: {'200': {$ref: '#/responses/Things'}, default: {$ref: ../common/answers.yaml#/Error}}" in text
    )
    assert "      description: 'Lists them, all of them.'" in text
    assert "      code: {enum: ['yes', 'no', '007', '2026-09-20', 'a, b']}" in text
    assert "      name: {type: string,\n        description: 'Yes: a name" in text
    assert max(map(len, text.splitlines())) <= WIDTH


def test_comments_stay_and_a_second_time_changes_nothing() -> None:
    text = laid_out(PAGE)
    assert text.startswith("# A page.\npaths:\n")
    assert "\n\n# What it is made of.\nschemas:" in text
    assert "      # Its name.\n      name:" in text
    assert laid_out(text) == text
    assert YAML(typ="safe").load(text) == YAML(typ="safe").load(PAGE)


def test_the_command_checks_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page.yaml"
    file.write_text(PAGE, encoding="utf-8")
    assert main(str(file), "--check") == 1
    assert "not laid out" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == PAGE
    assert (main(str(file)), main(str(file), "--check")) == (0, 0)
    file.write_text("a: [", encoding="utf-8")
    assert main(str(file)) == 1
    assert capsys.readouterr().err.startswith(f"{file}: while parsing")


def test_the_description_is_laid_out() -> None:
    files = [str(file) for file in (REPOSITORY / "openapi").glob("*/*.yaml")]
    assert len(files) > 10
    assert main(*files, "--check") == 0


def test_yaml_is_read_as_json_has_it() -> None:
    text = "{a: no, b: 2026-09-20, c: 12:30, d: true, e: 7, f: 1.5, g: null, h: on, i: 1e3}"
    assert plain_yaml.load(text) == {
        "a": "no", "b": "2026-09-20", "c": "12:30", "d": True, "e": 7, "f": 1.5, "g": None, "h": "on", "i": 1000.0,
    }  # fmt: skip
    with pytest.raises(plain_yaml.Error, match="the key 'a' stands twice"):
        plain_yaml.load("{a: 1, b: {}, a: 2}")
    shared = {"x": ["yes", "7", 7]}
    written = plain_yaml.dump({"one": shared, "two": shared})
    assert "&" not in written
    assert plain_yaml.load(written) == YAML(typ="safe").load(written) == {"one": shared, "two": shared}
