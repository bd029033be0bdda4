"""Silence means agreement: what can't be read is told."""

from __future__ import annotations

import re

import pytest

from tests.docs_diff.conftest import Find
from tests.docs_diff.forms import FORMS, marked, stacked, unmarked
from tests.docs_diff.library import page

# What a page says by its lines: names, types, marks, headings over lists, scopes, calls and samples. Not its prose,
# its menus, and what code samples have around a call.
CONTENT = re.compile(
    r"""- [a-z]\w+            # an entry
    |[a-z_]+$                 # a name or type on its own line
    |\(Required\)
    |<(li|tr)>
    |(<h\d>)?(Attribute|Arguments)
    |(<div><strong>)?OAuth
    |curl|\ *--url
    |\ *(&quot;|")\w+(&quot;|"):\ (?!\[|\{|(&quot;|")(POST|GET|api|/))  # a key of a sample with its value
    """,
    re.VERBOSE,
)


def test_a_garbled_line_is_told_wherever_it_stands(find: Find) -> None:
    for form in FORMS:
        doc = page()
        del doc.operations[2:]
        lines = FORMS[form](doc).split("\n")
        agreed = find("\n".join(lines), form)
        content = [number for number, line in enumerate(lines) if CONTENT.match(line)]
        assert len(content) > 40
        silent = [
            lines[number]
            for number in content[:: 1 if form in ("marked", "unmarked", "stacked") else 4]
            if find("\n".join([*lines[:number], "%% ?? %%", *lines[number + 1 :]]), form) == agreed
        ]
        assert silent == [], form


def test_a_garbled_line_is_told_once_more_when_it_changes(find: Find) -> None:
    def garbled(words: str) -> str:
        return marked(page()).replace("- search_textsearch in titles", f"- {words}")

    (unread,) = {each for each in find(garbled("In titles"), "marked") if each.startswith("unread")}
    recorded = [{"page": "loans", "where": [], "kind": "name", "described": "-", "differences": [unread]}]
    assert find(garbled("In titles"), "marked", recorded) == set()
    (other,) = {each for each in find(garbled("In all"), "marked") if each.startswith("unread")}
    assert other != unread


def test_a_sample_that_is_no_json(find: Find) -> None:
    broken = marked(page()).replace('"reader_name": "Sam",', '"reader_name": "Sam"')
    assert {each.rpartition(" ")[0] for each in find(broken, "marked")} >= {"unread loans.list"}


def test_code_samples_that_call_different_things(find: Find) -> None:
    text = marked(page()).replace("type: GET", "type: PUT", 1)
    assert {each.rpartition(" ")[0] for each in find(text, "marked")} == {"unread loans.list"}


def test_words_in_an_unknown_place(find: Find) -> None:
    text = stacked(page()).replace("OAuth Scope : Library.loans.READ\n", "OAuth Scope : Library.loans.READ\nBeta\n", 1)
    assert {each.rpartition(" ")[0] for each in find(text, "stacked")} == {"unread loans.list"}


def test_a_section_without_a_call(find: Find) -> None:
    text = unmarked(page()) + "Good to know\nSay please.\n"
    assert find(text, "unmarked") == {"unread Good to know a section without a call"}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_is_no_page(find: Find, form: str) -> None:
    told = find("Nothing of interest.\n", form)
    assert any(each.startswith("unread loans") for each in told)


def test_fields_without_a_heading(find: Find) -> None:
    told = find(marked(page()).replace("Attribute\n", ""), "marked")
    assert any(each.startswith("unread Loans") for each in told)
