"""The command: text, JSON, a draft, exit codes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bundle import bundle
from docs_diff.__main__ import look
from docs_diff.described import Description
from tests.docs_diff.conftest import LOANS, Command, Saved
from tests.docs_diff.library import Documented, Entry, Operation, page

COMMON = {
    "Code": {"type": "integer"},
    "Message": {"type": "object", "properties": {"code": {"type": "integer"}, "message": {"type": "string"}}},
    "DateTime": {"type": "string"},
}


def changed() -> Documented:
    """Return a page with a new operation, a new argument and a new parameter."""
    doc = page()
    doc.operations[0].arguments.append(Entry("colour", "string", "Allowed values are red, blue.", required=True))
    doc.operations[0].request["colour"] = "red"
    doc.operations[1].query.append(Entry("shelf", text="On which shelf"))
    doc.operations.append(
        Operation(
            "Renew a loan",
            "POST",
            "/loans/504366000000062000/renew",
            "Library.loans.RENEW",
            arguments=[
                Entry("days", "integer", "For how long. Maximum 30", required=True),
                Entry("books", "array", "Which", children=[Entry("book_id", "long", "Book", required=True)]),
            ],
            query=[Entry("notify", text="Whether to tell")],
            request={"days": 14, "books": [{"book_id": 504366000000000077}]},
            response={
                "code": 0,
                "message": "Renewed.",
                "renewal": {"renewal_id": 504366000000000079, "until": "2017-01-11T00:00:00.000Z", "days": 14},
            },
        )
    )
    return doc


def test_silence_and_exit_code_of_agreement(docs_diff: Command, saved: Saved) -> None:
    assert docs_diff(saved(page(), "marked")) == (0, "")
    assert docs_diff(saved(page(), "list_markup"), "--draft") == (0, "")
    assert json.loads(docs_diff(saved(page(), "stacked"), "--json")[1]) == []


def test_text_is_grouped_by_page_and_operation(docs_diff: Command, saved: Saved) -> None:
    doc = page()
    doc.operations[1].scope = "Library.loans.LIST"
    doc.operations[0].arguments[4].children[1].type = "string"
    code, out = docs_diff(saved(doc, "marked"))
    assert (code, out.splitlines()) == (
        1,
        [
            "Loans",
            "  loans.create",
            "    type     LoanBookInput.copies: string, described as whole  (line 56)",
            "  loans.list",
            "    scope    loans.list: Library.loans.LIST, described as Library.loans.READ  (line 139)",
        ],
    )


def test_json(docs_diff: Command, saved: Saved) -> None:
    doc = page()
    doc.operations[1].response["loans"][0]["colour"] = "red"
    code, out = docs_diff(saved(doc, "marked"), "--json")
    assert code == 1
    assert json.loads(out) == [
        {
            "id": "added LoanRow.colour text in a sample",
            "kind": "added",
            "source": "Loans",
            "operation": "loans.list",
            "where": "LoanRow.colour",
            "found": "text in a sample",
            "described": "",
            "place": "loans[0].colour",
        }
    ]


def test_a_folder_of_pages(docs_diff: Command, saved: Saved) -> None:
    assert docs_diff(saved(page(), "marked").parent)[0] == 0


@pytest.mark.parametrize("what", ["nowhere", "nowhere.txt"])
def test_nothing_to_compare(docs_diff: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    assert docs_diff(tmp_path / what) == (2, "")


def _inside(draft: str) -> str:
    """Let a draft refer to the components of the document that it is put into."""
    kinds = {"parameters.yaml": "parameters", "answers.yaml": "responses"}

    def place(found: re.Match[str]) -> str:
        return f"'#/components/{kinds.get(found[1], 'schemas')}/{found[2]}'"

    text = re.sub(r"\.\./common/(\w+\.yaml)#/(\w+)", place, draft)
    return text.replace("#/schemas/", "#/components/schemas/")


def test_a_draft_closes_the_difference(docs_diff: Command, saved: Saved, tmp_path: Path) -> None:
    file = saved(changed(), "marked")
    code, out = docs_diff(file, "--draft")
    assert code == 1
    assert "# zakya.yaml, paths:  /loans/{loan_id}/renew: {$ref: 'pages/loans.yaml#/paths/~1loans~1{loan_id}" in out
    assert "# zakya.yaml, scopes:  Library.loans.RENEW: " in out
    yaml = YAML(typ="safe")
    draft = yaml.load(_inside(out))
    document = yaml.load(LOANS)
    shared = document["components"]["schemas"]
    shared |= COMMON
    document["components"]["responses"] = {"Error": {"description": "Refused."}}
    for name, schema in draft["schemas"].items():
        known = shared.setdefault(name, schema)
        known["properties"] |= schema["properties"]
        known["required"] = sorted({*known.get("required", []), *schema.get("required", [])})
    document["paths"]["/loans"]["get"]["parameters"] += draft["paths"].pop("/loans")["get"]["parameters"]
    document["paths"] |= draft["paths"]
    edited = tmp_path / "edited.yaml"
    yaml.dump(document, edited)
    assert look([file], Description(bundle(edited)), [])[1] == []


def test_a_draft_has_the_form_of_the_description(docs_diff: Command, saved: Saved) -> None:
    draft = YAML(typ="safe").load(docs_diff(saved(changed(), "table_markup"), "--draft")[1])
    renew = draft["paths"]["/loans/{loan_id}/renew"]["post"]
    assert renew["operationId"] == "loans.renew"
    assert renew["x-documentation"] == {"page": "Loans", "section": "Renew a loan"}
    assert renew["security"] == [{"oauth": ["Library.loans.RENEW"]}]
    answer = renew["responses"]["200"]["content"]["application/json"]
    assert answer["schema"]["x-envelope"] == {"keys": ["renewal"], "one": {"$ref": "#/schemas/LoanRenewal"}}
    assert draft["examples"]["loans.renew.response"]["renewal"] == {
        "renewal_id": "504366000000000079",  # identifiers are text
        "until": "2017-01-11T00:00:00+0000",
        "days": 14,
    }
    schemas = draft["schemas"]
    assert schemas["LoanRenew"]["required"] == ["days"]
    assert schemas["LoanRenew"]["properties"]["days"]["maximum"] == 30
    assert schemas["LoanCreate"]["properties"]["colour"]["anyOf"][0]["enum"] == ["blue", "red"]
    assert schemas["LoanRenewBook"]["properties"]["book_id"]["$ref"].endswith("/Id")
