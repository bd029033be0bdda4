"""The reader notices a page that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.blocks import PAGES, blocks
from tests.docs.reader import REDIS, Reader
from zakya_client.emulator import Emulator


@pytest.fixture
def reader(zakya_emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    with Reader(zakya_emulator.environment(), tmp_path, REDIS, monkeypatch, exports=False) as reader:
        yield reader


def read(reader: Reader, folder: Path, page: str) -> None:
    (folder / "page.md").write_text(page, encoding="utf-8")
    for block in blocks(folder / "page.md"):
        reader.read(block)


WRONG = {
    "python that fails": "```python\n1 / 0\n```\n",
    "another result": "```python\nprint(2)\n```\n\n```text\n3\n```\n",
    "a line too few": "```python\nprint(2)\nprint(3)\n```\n\n```text\n2\n```\n",
    "a result of nothing": "```text\n3\n```\n",
    "a test that fails": "```python\ndef test_it():\n    assert False\n```\n",
    "another answer": "```console\n$ echo 2\n3\n```\n",
    "a command that fails": "```console\n$ ls nowhere\n```\n",
    "a command that doesn't exist": "```console\n$ zakya items sell --all\nSold.\n```\n",
    "no JSON": "```json\n{,}\n```\n",
    "an unknown language": "```cobol\nDISPLAY '1'.\n```\n",
}


@pytest.mark.parametrize("page", WRONG.values(), ids=WRONG)
def test_what_is_wrong_fails(reader: Reader, tmp_path: Path, page: str) -> None:
    with pytest.raises((Exception, pytest.fail.Exception)):
        read(reader, tmp_path, page)


def test_what_is_right_passes(reader: Reader, tmp_path: Path) -> None:
    page = """
```python
import asyncio

await asyncio.sleep(0)
print("at", id(page := 1), "o'clock")
print("and so on")
```

```text
at … o'clock
and so on
```

Save it as `numbers.json`:

```json
[1, 2]
```

```console
$ pip install nothing-of-this-name
$ export COLOUR=blue
$ cat numbers.json; echo $COLOUR
[1, 2]
blue
$ echo one \\
    two
one two
$ seq 3
1
…
```
"""
    read(reader, tmp_path, page)


def test_the_pages_have_blocks() -> None:
    languages = {block.language for page in PAGES for block in blocks(page)}
    assert {"python", "console", "text", "json"} <= languages
