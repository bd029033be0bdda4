"""What is generated from the small description behaves as described: models, bodies, operations, and their types."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
import textwrap
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_type_hints
from urllib.parse import parse_qsl, urlsplit

import orjson
import pytest
from attrs import evolve

from tests.fake_transport import FakeTransport
from tests.generator.support import REPOSITORY
from zakya_client import Message, Page, Paginator
from zakya_client.download import Download
from zakya_client.errors import DecodingError, NotFoundError, ValidationError
from zakya_client.runtime.decode import Finding, ResponseModel, reporting_to
from zakya_client.runtime.encode import UNSET, RequestModel, Unset
from zakya_client.runtime.findings import Reporter

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
ROOT = "https://api.library.example/inventory/v1"
GENRES = Literal["children's", "novel", "poetry"]
KINDS = Literal["book"]
STATES = Literal["in", "out"]
LEVELS = Literal[1, 2]


# --- answers --------------------------------------------------------------------------------------


def test_fields_of_an_answer_have_the_types_that_python_reads(models: ModuleType) -> None:
    assert get_type_hints(models.Book)["_wire"] == Mapping[str, Any]
    hints = {name: hint for name, hint in get_type_hints(models.Book).items() if not name.startswith("_")}
    assert hints == {
        "book_id": str | None,
        "title": str | None,
        "weight": float | None,
        "stock": int | None,
        "lent": bool | None,
        "printed": date | None,
        "changed": datetime | None,
        "price_paid": float | None,
        "sheets": int | None,
        "is_rare": bool | None,
        "date": date | None,
        "added_at": datetime | None,
        "price": float | str | None,
        "genre": GENRES | str | None,
        "kind": KINDS | str | None,
        "subtitle": str | None,
        "tags": list[str],
        "ratings": list[float],
        "lent_on": list[date],
        "grid": list[list[int]],
        "copies": list[models.Copy],
        "author": models.Author | None,
        "sequel": models.Book | None,
        "volumes": list[models.Book],
        "contributors": list[models.Author | str],
        "notes": Any | None,
        "labels": Any | None,
        "remark": Any | None,
        "class_": str | None,
        "call_number": str | None,
        "page_count": int | None,
    }


MOMENT = datetime(2025, 3, 16, 10, 22, 31, tzinfo=timezone(timedelta(hours=3)))
READ: list[tuple[str, Any, str, Any]] = [
    ("book_id", 982000000567001, "book_id", "982000000567001"),
    ("title", "Emma", "title", "Emma"),
    ("weight", 1.5, "weight", 1.5),
    ("stock", "7", "stock", 7),
    ("lent", True, "lent", True),
    ("printed", "2020-01-31", "printed", date(2020, 1, 31)),
    ("changed", "2025-03-16T10:22:31+03:00", "changed", MOMENT),
    ("price_paid", "12", "price_paid", 12.0),
    ("sheets", "120", "sheets", 120),
    ("is_rare", "true", "is_rare", True),
    ("date", "2020-02-29", "date", date(2020, 2, 29)),
    ("added_at", "2025-03-16T10:22:31+0300", "added_at", MOMENT),
    ("price", 9.5, "price", 9.5),
    ("price", "on request", "price", "on request"),
    ("genre", "novel", "genre", "novel"),
    ("genre", "cookbook", "genre", "cookbook"),
    ("kind", "book", "kind", "book"),
    ("subtitle", "A novel", "subtitle", "A novel"),
    ("tags", ["old", 5, ""], "tags", ["old", "5", None]),
    ("ratings", [1, "2.5", ""], "ratings", [1.0, 2.5, None]),
    ("lent_on", ["2020-01-31", ""], "lent_on", [date(2020, 1, 31), None]),
    ("grid", [[1, 2], [3]], "grid", [[1, 2], [3]]),
    ("notes", {"cf_a": 1}, "notes", {"cf_a": 1}),
    ("remark", [1, "a", None], "remark", [1, "a", None]),
    ("class", "A1", "class_", "A1"),
    ("call-number", "QA 76", "call_number", "QA 76"),
    ("pageCount", "333", "page_count", 333),
]


@pytest.mark.parametrize(("key", "value", "name", "expected"), READ)
def test_a_value_is_read(models: ModuleType, key: str, value: Any, name: str, expected: Any) -> None:
    findings: list[Finding] = []
    with reporting_to(findings.append):
        book = models.Book.from_dict({key: value})
    assert findings == []
    found = getattr(book, name)
    assert (found, type(found)) == (expected, type(expected))
    assert book.to_dict() == {key: value}
    assert book == models.Book(**{name: expected})  # and nothing else of it is set


def test_empty_text_is_nothing_in_every_field(models: ModuleType) -> None:
    wire_names = {"class_": "class", "call_number": "call-number", "page_count": "pageCount"}
    names = [name for name in get_type_hints(models.Book) if not name.startswith("_")]
    assert len(names) == 31
    empty = {wire_names.get(name, name): "" for name in names}
    book = models.Book.from_dict(empty)
    lists = {key: [] for key in ("tags", "ratings", "lent_on", "grid", "copies", "volumes", "contributors")}
    assert {name: getattr(book, name) for name in names} == dict.fromkeys(names) | lists
    assert book.to_dict() == empty
    assert book.extra == {}


def test_models_in_models(models: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    book = models.Book.from_dict(
        {
            "author": {"name": "Austen", "born": "1775-12-16"},
            "copies": [{"copy_no": "1"}, {"copy_no": 2, "shelf": "B"}],
            "sequel": {"title": "Two", "sequel": {"title": "Three"}},
            "volumes": [{"title": "One", "volumes": []}],
            "contributors": ["Anonymous", {"name": "Brock"}],
        }
    )
    assert book.author == models.Author("Austen", date(1775, 12, 16))
    assert book.copies == [models.Copy(1), models.Copy(2, "B")]
    assert book.sequel.sequel == models.Book(title="Three")
    assert book.volumes == [models.Book(title="One", volumes=[])]
    assert book.contributors == ["Anonymous", models.Author("Brock")]
    assert caplog.records == []  # text is as good as an author there


def test_one_object_and_an_array_of_one_stand_for_each_other(models: ModuleType) -> None:
    book = models.Book.from_dict({"author": [{"name": "Austen"}], "copies": {"copy_no": 1}})
    assert book.author == models.Author("Austen")
    assert book.copies == [models.Copy(1)]
    assert models.Book.from_dict({"author": []}).author is None


ODD: list[tuple[str, Any, Any, str]] = [
    ("title", {"a": 1}, {"a": 1}, "text"),
    ("weight", "heavy", "heavy", "a number"),
    ("stock", "1.5", "1.5", "a whole number"),
    ("lent", "maybe", "maybe", "true or false"),
    ("printed", "yesterday", "yesterday", "a date"),
    ("changed", "03.08.2020", "03.08.2020", "a date and time"),
    ("author", "Austen", "Austen", "an object"),
]


@pytest.mark.parametrize(("key", "value", "kept", "expected"), ODD)
def test_an_odd_value_is_kept_and_reported(models: ModuleType, key: str, value: Any, kept: Any, expected: str) -> None:
    findings: list[Finding] = []
    data = {key: value, "page_count": 1}
    with reporting_to(findings.append):
        book = models.Book.from_dict(data)
    assert getattr(book, key) == kept
    assert findings == [Finding(data, "Book", key, value, expected)]
    assert findings[0].record is data
    with reporting_to(findings.append):
        assert book.to_dict() == data


def test_an_odd_member_is_kept_and_reported_alone(models: ModuleType) -> None:
    findings: list[Finding] = []
    with reporting_to(findings.append):
        book = models.Book.from_dict({"ratings": ["1", "many", 3], "copies": [{"copy_no": "x"}, "gone"]})
    assert book.ratings == [1.0, "many", 3.0]
    assert book.copies == [models.Copy("x"), "gone"]
    assert [(finding.model, finding.key, finding.value) for finding in findings] == [
        ("Book", "ratings", "many"),
        ("Copy", "copy_no", "x"),
        ("Book", "copies", "gone"),
    ]


def test_findings_go_to_the_log_unless_told(models: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    models.Book.from_dict({"pageCount": "many"})
    assert [record.getMessage() for record in caplog.records] == ["Book.pageCount is 'many', not a whole number"]
    assert caplog.records[0].name == "zakya_client.wire"


WHOLE = {
    "book_id": 7,
    "title": "",
    "weight": "1.50",
    "lent": "true",
    "printed": "2020-01-31T00:00",
    "changed": "2025-03-16T10:22:31+0300",
    "author": [{"name": "Austen", "cf_city": "Bath"}],
    "copies": {"copy_no": "1", "colour": "red"},
    "ratings": ["5", "", 4],
    "class": None,
    "pageCount": "333",
    "cf_donor": "Brock",
    "shelfLife": {"years": [1, 2]},
}


def test_an_answer_goes_back_as_it_came(models: ModuleType) -> None:
    before = orjson.dumps(WHOLE)
    book = models.Book.from_dict(WHOLE)
    again = book.to_dict()
    assert orjson.dumps(again) == before  # the order too
    again["shelfLife"]["years"].append(3)
    again["author"].clear()
    assert orjson.dumps(book.to_dict()) == before
    assert orjson.dumps(WHOLE) == before


def test_extra_holds_what_is_not_described(models: ModuleType) -> None:
    book = models.Book.from_dict(WHOLE)
    assert book.extra == {"cf_donor": "Brock", "shelfLife": {"years": [1, 2]}}
    assert book.author.extra == {"cf_city": "Bath"}
    assert models.Book.from_dict({"class_": 1, "page_count": 2, "call-number": "3"}).extra == {
        "class_": 1,
        "page_count": 2,
    }


def test_only_what_was_changed_is_written_anew(models: ModuleType) -> None:
    book = models.Book.from_dict(WHOLE)
    book.title = "Emma"
    book.weight = None
    book.printed = date(2021, 2, 3)
    book.changed = MOMENT.replace(hour=11)
    book.author.name = "Brock"
    book.copies[0].copy_no = 2
    book.lent_on = [date(2020, 1, 1)]
    book.class_ = "A1"
    book.page_count = 334
    assert book.to_dict() == {
        **WHOLE,
        "title": "Emma",
        "weight": None,
        "printed": "2021-02-03",
        "changed": "2025-03-16T11:22:31+0300",
        "author": {"name": "Brock", "cf_city": "Bath"},
        "copies": [{"copy_no": 2, "colour": "red"}],
        "lent_on": ["2020-01-01"],
        "class": "A1",
        "pageCount": 334,
    }


def test_an_answer_can_be_made_by_hand(models: ModuleType) -> None:
    assert models.Book().to_dict() == {}
    book = models.Book(title="Emma", class_="A1", author=models.Author("Austen"))
    assert book.to_dict() == {"title": "Emma", "class": "A1", "author": {"name": "Austen"}}
    assert isinstance(book, ResponseModel)


# --- bodies ---------------------------------------------------------------------------------------


def test_fields_of_a_body_take_what_may_be_given(models: ModuleType) -> None:
    hints = {name: hint for name, hint in get_type_hints(models.BookCreate).items() if name[0] != "_"}
    unset = Unset | None
    author = models.AuthorInput | Mapping[str, Any]
    assert hints == {
        "extra": Mapping[str, Any],
        "title": str,
        "isbn": str | int,
        "weight": float | Decimal | unset,
        "stock": int | unset,
        "lent": bool | unset,
        "printed": date | str | unset,
        "changed": datetime | str | unset,
        "price": float | Decimal | str | unset,
        "genre": GENRES | str | unset,
        "state": Literal["in", "out"] | unset,
        "kind": Literal["book"] | unset,
        "subtitle": str | unset,
        "tags": Sequence[str] | unset,
        "ratings": Sequence[float | Decimal] | unset,
        "reader_ids": Sequence[str | int] | unset,
        "grid": Sequence[Sequence[int]] | unset,
        "copies": Sequence[models.CopyInput | Mapping[str, Any]] | unset,
        "author": author | unset,
        "sequel": models.BookCreate | Mapping[str, Any] | unset,
        "contributors": Sequence[author | str] | unset,
        "notes": Any | unset,
        "remark": Any | unset,
        "class_": str | unset,
        "call_number": str | unset,
        "page_count": int | unset,
    }
    assert [
        name for name, each in inspect.signature(models.BookCreate).parameters.items() if each.default is each.empty
    ] == [
        "title",
        "isbn",
    ]


def test_unset_none_and_values_are_three_things(models: ModuleType) -> None:
    assert models.BookUpdate().to_dict() == {}
    assert models.BookUpdate(title=None).to_dict() == {"title": None}
    assert models.BookUpdate(title=UNSET, weight=0).to_dict() == {"weight": 0}
    assert models.BookUpdate.from_dict({"title": None}).to_dict() == {"title": None}
    assert models.BookUpdate.from_dict({}).title is UNSET
    assert isinstance(models.BookUpdate(), RequestModel)


SENT: list[tuple[str, Any, Any]] = [
    ("title", "a" * 20, "a" * 20),
    ("isbn", 9780306406157000001, 9780306406157000001),
    ("isbn", "0017", "0017"),
    ("weight", 1.5, 1.5),
    ("stock", -1, -1),
    ("lent", False, False),
    ("printed", date(2026, 9, 20), "2026-09-20"),
    ("changed", MOMENT, "2025-03-16T10:22:31+0300"),
    ("price", 9.5, 9.5),
    ("price", "on request", "on request"),
    ("genre", "cookbook", "cookbook"),
    ("state", "in", "in"),
    ("kind", "book", "book"),
    ("subtitle", None, None),
    ("tags", ("old", "a" * 8), ["old", "a" * 8]),
    ("reader_ids", ["1", 2], ["1", 2]),
    ("grid", [(1, 2), [3]], [[1, 2], [3]]),
    ("notes", {"cf_a": [1]}, {"cf_a": [1]}),
    ("remark", {"a": None}, {"a": None}),
    ("class", "A1", "A1"),
    ("call-number", "QA 76", "QA 76"),
    ("pageCount", 333, 333),
]


@pytest.mark.parametrize(("key", "value", "sent"), SENT)
def test_a_value_is_sent(models: ModuleType, key: str, value: Any, sent: Any) -> None:
    required = {"title": "Emma", "isbn": "1"}
    expected = {**required, key: sent}
    assert models.BookCreate.from_dict({**required, key: value}).to_dict() == expected
    name = {"class": "class_", "call-number": "call_number", "pageCount": "page_count"}.get(key, key)
    made = models.BookCreate(**{**required, name: value})
    assert made.to_dict() == expected
    assert type(made.to_dict()[key]) is type(sent)


WRONG: list[tuple[str, Any, str]] = [
    ("title", 1984, "BookCreate.title must be text, not int"),
    ("title", "a" * 21, "BookCreate.title may have 20 characters, not 21"),
    ("title", None, "BookCreate.title is required"),
    ("isbn", 1.5, "BookCreate.isbn must be an id (text or an integer), not float"),
    ("weight", "1.5", "BookCreate.weight must be a number, not str"),
    ("stock", 1.0, "BookCreate.stock must be a whole number, not float"),
    ("lent", 1, "BookCreate.lent must be true or false, not int"),
    ("printed", "20.09.2026", "BookCreate.printed must be a date or text like 2026-09-20, not '20.09.2026'"),
    ("changed", datetime(2026, 9, 20), "BookCreate.changed needs an offset"),  # noqa: DTZ001
    ("price", [], "BookCreate.price must be a number, not list; or BookCreate.price must be text, not list"),
    ("genre", 1, "BookCreate.genre must be text, not int"),
    ("state", "lost", "BookCreate.state must be one of 'in', 'out', not 'lost'"),
    ("kind", "film", "BookCreate.kind must be one of 'book', not 'film'"),
    ("subtitle", 1, "BookCreate.subtitle must be text, not int"),
    ("tags", ["a", 1], "BookCreate.tags[1] must be text, not int"),
    ("tags", ["a" * 9], "BookCreate.tags[0] may have 8 characters, not 9"),
    ("tags", list("abcd"), "BookCreate.tags may have 3 members, not 4"),
    ("ratings", ["5"], "BookCreate.ratings[0] must be a number, not str"),
    ("reader_ids", [None], "BookCreate.reader_ids[0] must be an id"),
    ("grid", [[1], [1, 2, 3]], "BookCreate.grid[1] may have 2 members, not 3"),
    ("grid", [[1], ["2"]], "BookCreate.grid[1][0] must be a whole number, not str"),
    ("author", "Austen", "BookCreate.author must be AuthorInput or a mapping, not str"),
    ("author", {}, "BookCreate.author.name is required"),
    ("author", {"nane": "Austen"}, "BookCreate.author has no field 'nane'; did you mean 'name'?"),
    ("copies", {"copy_no": 1}, "BookCreate.copies must be a sequence, not dict"),
    ("copies", [{"copy_no": 1}, {"shelf": "A"}], "BookCreate.copies[1].copy_no is required"),
    (
        "copies",
        [{"copy_no": 1}, {"copy_no": 2, "lines": [{"book_id": 1, "place": "first"}]}],
        "BookCreate.copies[1].lines[0].place must be a whole number, not str",
    ),
    ("contributors", [{"name": "a" * 11}], "BookCreate.contributors[0].name may have 10 characters, not 11; or"),
    ("page_count", 1, "BookCreate has no field 'page_count'; did you mean 'pageCount'?"),
    ("zzz", 1, "BookCreate has no field 'zzz'; put what the description lacks into `extra`"),
]


@pytest.mark.parametrize(("key", "value", "message"), WRONG)
def test_a_wrong_value_is_found_before_sending(models: ModuleType, key: str, value: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        models.BookCreate.from_dict({"title": "Emma", "isbn": "1", key: value})
    assert message in caught.value.message
    assert caught.value.status is None


def test_the_error_of_a_nested_model_names_its_place(models: ModuleType) -> None:
    place = models.PlaceInput(book_id=1, place="first")
    copies = [models.CopyInput(copy_no=1), models.CopyInput(copy_no=2, lines=[place])]
    with pytest.raises(ValidationError) as caught:
        models.BookCreate(title="Emma", isbn=1, copies=copies).to_dict()
    assert caught.value.message == "BookCreate.copies[1].lines[0].place must be a whole number, not str"


def test_models_and_mappings_nest_in_each_other(models: ModuleType) -> None:
    made = models.BookCreate(
        title="Emma",
        isbn=1,
        author={"name": "Austen", "born": date(1775, 12, 16)},
        copies=[models.CopyInput(copy_no=1, lines=[{"book_id": 5}]), {"copy_no": 2, "shelf": "A"}],
        sequel=models.BookCreate(title="Two", isbn=2, sequel={"title": "Three", "isbn": 3, "class": "B"}),
        contributors=["Anonymous", models.AuthorInput(name="Brock"), {"name": "Hill"}],
    )
    assert made.to_dict() == {
        "title": "Emma",
        "isbn": 1,
        "author": {"name": "Austen", "born": "1775-12-16"},
        "copies": [{"copy_no": 1, "lines": [{"book_id": 5}]}, {"copy_no": 2, "shelf": "A"}],
        "sequel": {"title": "Two", "isbn": 2, "sequel": {"title": "Three", "isbn": 3, "class": "B"}},
        "contributors": ["Anonymous", {"name": "Brock"}, {"name": "Hill"}],
    }


def test_extra_fields_are_sent_unchecked(models: ModuleType) -> None:
    author = models.AuthorInput(name="Austen", extra={"cf_city": "Bath"})
    made = models.BookCreate(title="Emma", isbn=1, author=author, extra={"nane": 1})
    assert made.to_dict() == {"title": "Emma", "isbn": 1, "author": {"name": "Austen", "cf_city": "Bath"}, "nane": 1}


def test_a_required_field_has_to_be_given(models: ModuleType) -> None:
    with pytest.raises(ValidationError, match=r"BookCreate\.isbn is required"):
        models.BookCreate.from_dict({"title": "Emma"})
    with pytest.raises(TypeError, match="isbn"):
        models.BookCreate(title="Emma")
    with pytest.raises(ValidationError, match=r"BookCreate\.title is required"):
        models.BookCreate(title=None, isbn=1).to_dict()
    with pytest.raises(ValidationError, match=r"BookCreate\.title is required"):
        models.BookCreate(title=UNSET, isbn=1).to_dict()


def test_a_value_is_checked_once_however_deep_it_stands(models: ModuleType) -> None:
    class Counted(list[int]):
        looked_at = 0

        def __len__(self) -> int:
            Counted.looked_at += 1
            return super().__len__()

    body: dict[str, Any] = {"title": "Emma", "isbn": 1, "tags": Counted()}
    models.BookCreate.from_dict(body).to_dict()
    at_the_top = Counted.looked_at
    for _ in range(6):
        body = {"title": "Emma", "isbn": 1, "sequel": body}
    Counted.looked_at = 0
    models.BookCreate.from_dict(body).to_dict()
    assert Counted.looked_at <= 2 * at_the_top


# --- what is rare ---------------------------------------------------------------------------------


def test_what_may_be_null_is_read_as_the_other_type(models: ModuleType) -> None:
    wire = {"weight": "1.5", "day": "2020-01-31", "ratings": ["1"], "reader": [{"name": "x"}], "state": None}
    read = models.Loan.from_dict(wire)
    assert (read.weight, read.day, read.ratings, read.state) == (1.5, date(2020, 1, 31), [1.0], None)
    assert read.reader == models.Reader("x")


def test_arrays_of_arrays_are_read_to_the_bottom(models: ModuleType) -> None:
    read = models.Loan.from_dict({"grid": [["1", ""]], "rows": [[{"copy_no": "1"}]]})
    assert read.grid == [[1.0, None]]
    assert read.rows == [[models.Copy(1)]]


def test_two_models_may_hold_each_other(models: ModuleType, generated: Path) -> None:
    read = models.Loan.from_dict({"reader": {"loans": [{"reader": {"name": "x"}}]}})
    assert read.reader.loans[0].reader == models.Reader("x")
    loan = models.LoanInput(reader={"loans": [models.LoanInput(level=1)]})
    assert loan.to_dict() == {"reader": {"loans": [{"level": 1}]}}
    with pytest.raises(ValidationError, match=r"LoanInput\.reader\.loans\[0\]\.level must be one of 1, 2, not 3"):
        models.LoanInput.from_dict({"reader": {"loans": [{"level": 3}]}})
    for first in ("loan", "reader", "loan_input", "reader_input"):  # whichever is imported first
        names = [name for name in sys.modules if name.startswith("library_generated.models.")]
        saved = {name: sys.modules.pop(name) for name in names}
        importlib.import_module(f"library_generated.models.books.{first}")
        sys.modules.update(saved)


def test_sets_of_values_are_open_in_answers_and_closed_in_bodies(models: ModuleType) -> None:
    hints = get_type_hints(models.Loan)
    assert hints["state"] == STATES | str | None
    assert hints["level"] == LEVELS | int | None
    assert hints["levels"] == list[LEVELS | int]
    findings: list[Finding] = []
    with reporting_to(findings.append):
        read = models.Loan.from_dict({"state": "lost", "level": "3", "levels": [1, "4"]})
    assert (read.state, read.level, read.levels, findings) == ("lost", 3, [1, 4], [])
    assert models.LoanInput(level=2, state="in").to_dict() == {"state": "in", "level": 2}
    assert models.LoanInput(state=None).to_dict() == {"state": None}
    for key, value in (("level", 3), ("level", "1"), ("level", True), ("state", "lost")):
        with pytest.raises(ValidationError, match=rf"LoanInput\.{key} must be one of"):
            models.LoanInput.from_dict({key: value})


@pytest.mark.parametrize("key", ["note", "code", "price", "number", "words", "back\\slash"])
def test_a_limit_of_length_holds_wherever_it_stands(models: ModuleType, key: str) -> None:
    right, wrong = (["abc"], ["four"]) if key == "words" else ("abc", "four")
    assert models.LoanInput.from_dict({key: right}).to_dict() == {key: right}
    with pytest.raises(ValidationError, match="may have 3 characters, not 4"):
        models.LoanInput.from_dict({key: wrong})


def test_the_limit_of_an_open_set_is_that_of_its_text(models: ModuleType) -> None:
    assert models.LoanInput(genre="comic").to_dict() == {"genre": "comic"}
    with pytest.raises(ValidationError, match=r"LoanInput\.genre may have 5 characters, not 6$"):
        models.LoanInput(genre="comics").to_dict()


def test_a_wire_name_may_be_anything(models: ModuleType) -> None:
    wire = {"back\\slash": "1", "x-mark": "2", "enum": "3", "type": "4", "title": "5", "remarks": {"a": 1}, "mail": "6"}
    read = models.Loan.from_dict(wire)
    found = (read.back_slash, read.x_mark, read.enum, read.type_, read.title, read.remarks, read.mail)
    assert found == ("1", "2", "3", "4", "5", {"a": 1}, "6")
    assert read.extra == {}
    assert "back_slash: Named back\\slash." in models.Loan.__doc__
    assert models.LoanInput(back_slash="1", x_mark="2").to_dict() == {"back\\slash": "1", "x-mark": "2"}


def test_a_description_may_end_in_a_quote(models: ModuleType) -> None:
    assert models.Loan.__doc__.startswith('A book that somebody has, which they call a "loan"\n')


# --- operations -----------------------------------------------------------------------------------

OPERATIONS = {
    "LIST": ("books.list", "GET", "/books", "Library.books.READ", ["books", "book_list"]),
    "CREATE": ("books.create", "POST", "/books", "Library.books.CREATE", ["book", "the_book"]),
    "BULK_DELETE": ("books.bulk_delete", "DELETE", "/books", "Library.books.DELETE", []),
    "GET": ("books.get", "GET", "/books/{book_id}", "Library.books.READ", ["book", "the_book"]),
    "UPDATE": ("books.update", "PUT", "/books/{book_id}", "Library.books.UPDATE", ["book", "the_book"]),
    "DELETE": ("books.delete", "DELETE", "/books/{book_id}", "Library.books.DELETE", []),
    "GET_COPY": ("books.get_copy", "GET", "/books/{book_id}/copies/{copy_no}", "Library.books.READ", ["copy"]),
    "MARK_AS_LENT": ("books.mark_as_lent", "POST", "/books/{book_id}/lent", "Library.books.UPDATE", []),
    "GET_COVER": ("books.get_cover", "GET", "/books/{book_id}/cover", "Library.books.READ", []),
    "UPLOAD_COVER": ("books.upload_cover", "POST", "/books/{book_id}/cover", "Library.books.CREATE", []),
    "UPLOAD_PAGES": ("books.upload_pages", "POST", "/books/{book_id}/pages", "Library.books.CREATE", []),
    "ARRANGE": ("books.arrange", "PUT", "/shelves/{shelf_id}/books", "Library.books.UPDATE", []),
}


def test_what_the_description_says_of_an_operation_reaches_the_runtime(books: ModuleType) -> None:
    for name, expected in OPERATIONS.items():
        found = getattr(books, name)
        assert (found.name, found.method, found.path, found.scope, list(found.keys)) == expected
        assert (found.root, found.organization) == ("/inventory/v1", True)


def test_every_operation_is_a_method_and_nothing_else_is(books: ModuleType, rooms: ModuleType) -> None:
    assert set(methods(books.Books)) == {name.lower() for name in OPERATIONS}
    assert set(methods(rooms.ReadingRooms)) == {"list", "get"}
    for found in (rooms.LIST, rooms.GET):
        assert (found.root, found.organization, found.scope) == ("/v1", False, "Library.rooms.READ")


def methods(resource: type) -> dict[str, Any]:
    return {name: each for name, each in vars(resource).items() if name[0] != "_" and inspect.isfunction(each)}


def hints_of(method: Any, models: ModuleType) -> dict[str, Any]:
    names = {name: getattr(models, name) for name in models.__all__}
    return get_type_hints(method, localns=names)


def test_arguments_and_answers_have_types(books: ModuleType, models: ModuleType) -> None:
    timeout = {
        "timeout": float | None,
        "extra_query": Mapping[str, Any] | None,
        "extra_headers": Mapping[str, str] | None,
    }
    identifier = str | int
    assert hints_of(books.Books.list, models) == {
        "title": str | None,
        "weight": float | Decimal | None,
        "year": int | None,
        "lent": bool | None,
        "since": date | str | None,
        "changed": datetime | str | None,
        "genre": GENRES | str | None,
        "order": Literal["down", "up"] | None,
        "price": float | Decimal | str | None,
        "shelf_id": identifier | None,
        "book_ids": Sequence[identifier] | None,
        "from_": str | None,
        "sort_by": str | None,
        "per_page": int | None,
        "page": int | None,
        **timeout,
        "return": Paginator[models.BookRow],
    }
    create = hints_of(books.Books.create, models)
    assert create == {
        "body": models.BookCreate | Mapping[str, Any],
        "notify": bool | None,
        **timeout,
        "return": models.Book,
    }
    assert list(create) == ["body", "notify", *timeout, "return"]
    assert hints_of(books.Books.bulk_delete, models) == {
        "book_ids": Sequence[identifier],
        "reason": str,
        **timeout,
        "return": Message,
    }
    copy = hints_of(books.Books.get_copy, models)
    assert copy == {"book_id": identifier, "copy_no": identifier, **timeout, "return": models.Copy}
    assert list(copy)[:2] == ["book_id", "copy_no"]  # as in the path
    assert hints_of(books.Books.get_cover, models)["return"] is Download
    assert inspect.signature(books.Books.upload_cover).parameters["cover"].annotation == "FileContent"
    pages = inspect.signature(books.Books.upload_pages).parameters["page"]
    assert (pages.annotation, pages.default) == ("FileContent | Sequence[FileContent] | None", None)
    assert hints_of(books.Books.arrange, models)["body"] == Sequence[models.PlaceInput | Mapping[str, Any]]


def test_only_values_of_the_path_body_and_files_are_positional(books: ModuleType) -> None:
    kinds = {
        name: [
            each.name for each in inspect.signature(method).parameters.values() if each.kind is not each.KEYWORD_ONLY
        ]
        for name, method in methods(books.Books).items()
    }
    assert kinds == {
        "list": ["self"],
        "create": ["self", "body"],
        "bulk_delete": ["self"],
        "get": ["self", "book_id"],
        "update": ["self", "book_id", "body"],
        "delete": ["self", "book_id"],
        "get_copy": ["self", "book_id", "copy_no"],
        "mark_as_lent": ["self", "book_id"],
        "get_cover": ["self", "book_id"],
        "upload_cover": ["self", "book_id", "cover"],
        "upload_pages": ["self", "book_id", "page"],
        "arrange": ["self", "shelf_id", "body"],
    }
    with pytest.raises(TypeError, match="reason"):
        books.Books(None).bulk_delete(book_ids=["1"])
    with pytest.raises(TypeError, match="cover"):
        books.Books(None).upload_cover("1")


def asked(wire: FakeTransport) -> tuple[str, str, dict[str, str]]:
    """Return the method, the address and the query of the last request."""
    parts = urlsplit(wire.last.url)
    query = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    assert len(dict(query)) == len(query)
    return wire.last.method, f"{parts.scheme}://{parts.netloc}{parts.path}", dict(query)


async def test_one_record(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "success", "book": {"book_id": "7", "title": "Emma"}})
    book = await library.books.get(7)
    assert book == models.Book(book_id="7", title="Emma")
    assert wire.last.method == "GET"
    assert wire.last.url == f"{ROOT}/books/7?organization_id=42"
    assert wire.last.content is None
    headers = dict(wire.last.headers)
    assert headers.pop("user-agent").startswith("zakya-client/")
    assert headers == {"accept": "application/json", "authorization": "Zoho-oauthtoken a-token"}
    assert wire.last.timeout == 60.0


@pytest.mark.parametrize(
    "answer",
    [
        {"book": {"title": "Emma"}},
        {"the_book": {"title": "Emma"}},
        {"book": [{"title": "Emma"}]},
        {"the_book": {"title": "Other"}, "book": {"title": "Emma"}},
    ],
)
async def test_a_record_is_taken_out_of_any_of_its_envelopes(library: Any, wire: FakeTransport, answer: Any) -> None:
    wire.answer({"code": 0, **answer})
    assert (await library.books.get("7")).title == "Emma"


async def test_path_parameters_stand_in_the_order_of_the_path(
    library: Any, models: ModuleType, wire: FakeTransport
) -> None:
    wire.answer({"copy": {"copy_no": "2"}})
    assert await library.books.get_copy("a/b c", 2) == models.Copy(2)
    assert wire.last.url == f"{ROOT}/books/a%2Fb%20c/copies/2?organization_id=42"
    wire.answer({"copy": {"copy_no": "3"}})
    await library.books.get_copy(copy_no=3, book_id="x")
    assert wire.last.url == f"{ROOT}/books/x/copies/3?organization_id=42"
    with pytest.raises(ValidationError, match="copy_no must not be ''"):
        await library.books.get_copy("x", " ")
    assert len(wire.sent) == 2


async def test_every_kind_of_query_parameter(library: Any, wire: FakeTransport) -> None:
    wire.answer({"books": []})
    await library.books.list(
        title="a & b+c",
        weight=Decimal("1.10"),
        year=1815,
        lent=False,
        since=date(2026, 9, 20),
        changed=MOMENT,
        genre="novel",
        order="up",
        price="on request",
        shelf_id=982000000567001,
        book_ids=["1", 2],
        from_="Bath",
        sort_by="title",
        per_page=10,
        page=3,
    )
    assert asked(wire) == (
        "GET",
        f"{ROOT}/books",
        {
            "title": "a & b+c",
            "weight": "1.10",
            "year": "1815",
            "lent": "false",
            "since": "2026-09-20",
            "changed": "2025-03-16T10:22:31+0300",
            "genre": "novel",
            "order": "up",
            "price": "on request",
            "shelf_id": "982000000567001",
            "book_ids": "1,2",
            "from": "Bath",
            "sort-by": "title",
            "perPage": "10",
            "page": "3",
            "organization_id": "42",
        },
    )
    assert "10%3A22%3A31%2B0300" in wire.last.url


async def test_parameters_that_are_not_given_stay_out(library: Any, wire: FakeTransport) -> None:
    wire.answer({"books": []})
    await library.books.list()  # the description has defaults for `page` and `perPage`
    assert wire.last.url == f"{ROOT}/books?organization_id=42"


async def test_a_page_of_rows(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    answer = {
        "code": 0,
        "books": [{"book_id": 1, "title": "Emma"}],
        "page_context": {"page": "2", "has_more_page": "false"},
    }
    wire.answer(answer)
    books = library.books.list(page=2)
    assert isinstance(books, Paginator)
    assert wire.sent == []
    page = await books
    assert isinstance(page, Page)
    assert list(page) == [models.BookRow("1", "Emma")]
    assert page.page == 2
    assert page.page_context == models.PageContext(2, has_more_page=False)
    assert not page.has_more
    assert page.to_dict() == answer


async def test_rows_of_all_pages(library: Any, wire: FakeTransport) -> None:
    wire.answer({"books": [{"title": "A"}, {"title": "B"}], "page_context": {"has_more_page": True}})
    wire.answer({"book_list": [{"title": "C"}], "page_context": {"has_more_page": False}})
    titles = [book.title async for book in library.books.list(sort_by="title")]
    assert titles == ["A", "B", "C"]
    assert [urlsplit(request.url).query for request in wire.sent] == [
        "sort-by=title&organization_id=42",
        "sort-by=title&page=2&organization_id=42",
    ]


async def test_a_filter_that_the_api_ignores_is_told_of_once(
    library: Any, wire: FakeTransport, caplog: pytest.LogCaptureFixture
) -> None:
    assert "shelf_id: Shelf. The API ignores it, and lists everything." in inspect.getdoc(library.books.list)
    for _ in range(2):
        wire.answer({"books": []})
        await library.books.list(shelf_id=7)
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == [
        "books.list: the API ignores the filter shelf_id, and lists everything"
    ]


async def test_rows_are_compared_with_filters_that_ask_for_one_value(library: Any, wire: FakeTransport) -> None:
    rows = [{"title": "Emma", "book_id": "1", "shelf_id": "9"}]
    strict = type(library)()
    strict._core = evolve(library._core, report=Reporter(strict=True))
    wire.answer({"books": rows})
    assert len(await strict.books.list(title="em", book_ids=[5])) == 1  # words of the title, and no key of that name
    wire.answer({"books": rows})
    with pytest.raises(DecodingError, match=r"books\[0\]\.shelf_id .* is '9', not 7, which the list was filtered by"):
        await strict.books.list(shelf_id=7)


async def test_wrong_input_of_a_list_is_found_at_the_call(library: Any, wire: FakeTransport) -> None:
    with pytest.raises(ValidationError, match="book_ids"):
        library.books.list(book_ids=["1,2"])
    with pytest.raises(ValidationError, match="changed needs an offset"):
        library.books.list(changed=datetime(2026, 9, 20))  # noqa: DTZ001
    assert wire.sent == []


async def test_a_body_is_sent_as_json(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    wire.answer({"the_book": {"book_id": "7"}}, status=201)
    made = models.BookCreate(title="Emma", isbn=9780306406157000001, weight=Decimal("1.10"), author={"name": "Austen"})
    book = await library.books.create(made, notify=True, timeout=5)
    assert book == models.Book(book_id="7")
    assert asked(wire) == ("POST", f"{ROOT}/books", {"notify": "true", "organization_id": "42"})
    assert wire.last.headers["content-type"] == "application/json"
    assert wire.last.content == (
        b'{"title":"Emma","isbn":9780306406157000001,"weight":1.10,"author":{"name":"Austen"}}'
    )
    assert wire.last.timeout == 5


async def test_decimals_go_out_digit_by_digit(library: Any, wire: FakeTransport) -> None:
    wire.answer({"book": {"title": ""}})
    ratings = [Decimal("0.10"), Decimal("1E+3"), Decimal("12345678901234567890.123456789")]
    await library.books.create({"title": "Emma", "isbn": "1", "ratings": ratings, "price": Decimal("9.90")})
    assert wire.last.content == (
        b'{"title":"Emma","isbn":"1","price":9.90,"ratings":[0.10,1000,12345678901234567890.123456789]}'
    )


async def test_a_mapping_is_sent_under_wire_names(library: Any, wire: FakeTransport) -> None:
    wire.answer({"book": {"book_id": "7"}})
    await library.books.update("7", {"title": None})
    assert asked(wire) == ("PUT", f"{ROOT}/books/7", {"organization_id": "42"})
    assert wire.json == {"title": None}
    with pytest.raises(ValidationError, match=r"BookUpdate has no field 'titel'; did you mean 'title'\?"):
        await library.books.update("7", {"titel": "Emma"})
    with pytest.raises(ValidationError, match="BookUpdate must be BookUpdate or a mapping, not list"):
        await library.books.update("7", [])
    assert len(wire.sent) == 1


async def test_a_model_of_another_operation_is_refused(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    with pytest.raises(ValidationError, match="BookCreate must be BookCreate or a mapping, not BookUpdate"):
        await library.books.create(models.BookUpdate(title="Emma"))
    assert wire.sent == []


async def test_an_array_is_sent_as_the_body(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "Arranged."})
    done = await library.books.arrange("A 1", [models.PlaceInput(book_id=1, place=2), {"book_id": "2"}])
    assert done == "Arranged."
    assert asked(wire) == ("PUT", f"{ROOT}/shelves/A%201/books", {"organization_id": "42"})
    assert wire.json == [{"book_id": 1, "place": 2}, {"book_id": "2"}]
    with pytest.raises(ValidationError, match=r"body\[1\].book_id is required"):
        await library.books.arrange("A", [{"book_id": 1}, {}])
    with pytest.raises(ValidationError, match="body must be a sequence, not dict"):
        await library.books.arrange("A", {"book_id": 1})
    with pytest.raises(ValidationError, match="body may have 3 members, not 4"):
        await library.books.arrange("A", [{"book_id": 1}] * 4)
    assert len(wire.sent) == 1


async def test_a_message(library: Any, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "Lent.", "data": [1]})
    done = await library.books.mark_as_lent(7)
    assert isinstance(done, Message)
    assert (done, done.code, done.extra) == ("Lent.", 0, {"data": [1]})
    assert done.to_dict() == {"code": 0, "message": "Lent.", "data": [1]}
    assert asked(wire) == ("POST", f"{ROOT}/books/7/lent", {"organization_id": "42"})
    assert wire.last.content is None
    wire.answer({"code": 0, "message": "Gone."})
    assert await library.books.delete(7) == "Gone."
    assert asked(wire) == ("DELETE", f"{ROOT}/books/7", {"organization_id": "42"})


async def test_required_query_parameters(library: Any, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "Gone."})
    assert await library.books.bulk_delete(book_ids=("1", 2), reason="old") == "Gone."
    expected = {"book_ids": "1,2", "reason": "old", "organization_id": "42"}
    assert asked(wire) == ("DELETE", f"{ROOT}/books", expected)


async def test_a_download_whole_and_in_pieces(library: Any, wire: FakeTransport, tmp_path: Path) -> None:
    for _ in range(3):
        wire.answer(PNG, kind="image/png")
    download = library.books.get_cover(7, preview=True)
    assert isinstance(download, Download)
    assert wire.sent == []
    assert await download == PNG
    assert asked(wire) == ("GET", f"{ROOT}/books/7/cover", {"preview": "true", "organization_id": "42"})
    assert [chunk async for chunk in download] == [PNG[:8], PNG[8:]]
    assert await download.save(tmp_path / "cover.png") == len(PNG)
    assert (tmp_path / "cover.png").read_bytes() == PNG
    assert len(wire.sent) == 3


def part(name: str, filename: str, content: bytes, kind: str = "image/png") -> bytes:
    disposition = f'form-data; name="{name}"; filename="{filename}"'.encode()
    return (
        b"Content-Disposition: " + disposition + b"\r\nContent-Type: " + kind.encode() + b"\r\n\r\n" + content + b"\r\n"
    )


def parts_sent(wire: FakeTransport) -> list[bytes]:
    """Return the parts of the last multipart body, heads and all."""
    kind, _, boundary = wire.last.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert wire.last.content is not None
    first, *parts, last = wire.last.content.split(b"--" + boundary.encode())
    assert (first, last) == (b"", b"--\r\n")
    return [each.removeprefix(b"\r\n") for each in parts]


async def test_a_file_is_uploaded(library: Any, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "Stored."})
    assert await library.books.upload_cover(7, PNG) == "Stored."
    assert asked(wire) == ("POST", f"{ROOT}/books/7/cover", {"organization_id": "42"})
    assert parts_sent(wire) == [part("cover", "cover.png", PNG)]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cover needs a file"),
        (PNG + bytes(17), "cover may have 32 bytes"),
        (("cover.pdf", PNG), "cover must be one of png, jpg; it is pdf"),
        ([PNG], "cover must be a path, bytes or an open file, not list"),
    ],
)
async def test_a_wrong_file_is_found_before_sending(
    library: Any, wire: FakeTransport, content: Any, message: str
) -> None:
    with pytest.raises(ValidationError, match=message):
        await library.books.upload_cover(7, content)
    assert wire.sent == []


async def test_several_files_are_uploaded(library: Any, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "Stored."})
    files = [PNG, ("one.jpg", b"\xff\xd8\xff")]
    await library.books.upload_pages(7, files, remove_all=False)
    assert asked(wire) == ("POST", f"{ROOT}/books/7/pages", {"remove_all": "false", "organization_id": "42"})
    assert parts_sent(wire) == [
        part("page", "page.png", PNG),
        part("page", "one.jpg", b"\xff\xd8\xff", "image/jpeg"),
    ]
    wire.answer({"code": 0, "message": "Stored."})
    await library.books.upload_pages(7, PNG)
    assert parts_sent(wire) == [part("page", "page.png", PNG)]


async def test_files_that_are_optional_may_be_missing(library: Any, wire: FakeTransport) -> None:
    wire.answer({"code": 0, "message": "Dropped."})
    assert await library.books.upload_pages(7, remove_all=True) == "Dropped."
    assert asked(wire) == ("POST", f"{ROOT}/books/7/pages", {"remove_all": "true", "organization_id": "42"})
    assert b"filename" not in (wire.last.content or b"")


async def test_paths_of_another_root_and_without_an_organization(
    library: Any, models: ModuleType, wire: FakeTransport
) -> None:
    wire.answer({"rooms": [{"room_id": 1, "seats": "12"}]})
    assert list(await library.reading_rooms.list()) == [models.Room(room_id="1", seats=12)]
    assert wire.last.url == "https://api.library.example/v1/rooms"
    wire.answer({"room": {"name": "North"}})
    assert await library.reading_rooms.get("1") == models.Room(name="North")
    assert wire.last.url == "https://api.library.example/v1/rooms/1"


async def test_a_refusal_names_the_operation(library: Any, wire: FakeTransport) -> None:
    wire.answer({"code": 1002, "message": "There is no such book."}, status=404)
    with pytest.raises(NotFoundError, match=r"There is no such book\.") as caught:
        await library.books.mark_as_lent(7)
    assert caught.value.operation == "books.mark_as_lent"
    assert (caught.value.method, caught.value.path) == ("POST", "/inventory/v1/books/7/lent")


async def test_answers_with_everything_that_came(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    wire.answer({"book": {"book_id": "7"}}, status=201)
    whole = await library.books.with_raw_response.create({"title": "Emma", "isbn": "1"}, notify=True)
    assert (whole.status, whole.content, whole.parsed) == (201, b'{"book":{"book_id":"7"}}', models.Book("7"))
    assert asked(wire) == ("POST", f"{ROOT}/books", {"notify": "true", "organization_id": "42"})
    wire.answer({"book": {"book_id": "7"}})
    assert await library.books.get(7) == models.Book("7")  # what isn't asked for raw stays as it was


def test_every_operation_has_a_raw_form(library: Any, books: ModuleType) -> None:
    raw = library.books.with_raw_response
    assert raw is library.books.with_raw_response
    assert {name for name in vars(raw) if name[0] != "_"} == set(methods(books.Books))


def test_resources_are_made_once(library: Any, books: ModuleType, rooms: ModuleType) -> None:
    assert library.books is library.books
    assert isinstance(library.books, books.Books)
    assert isinstance(library.reading_rooms, rooms.ReadingRooms)


# --- the code itself ------------------------------------------------------------------------------


def test_descriptions_become_docstrings_word_by_word(books: ModuleType, models: ModuleType) -> None:
    listed = " ".join((books.Books.list.__doc__ or "").split())
    assert "List \"all\" books. Lists the books. Backslashes (C:\\new\\table), three quotes (''')" in listed
    assert "that it has to be broken somewhere. Args: title: Words of the title. weight:" in listed
    assert "from_: A name that Python keeps for itself. sort_by: A name with a dash." in listed
    assert 'Needs the scope ``Library.books.READ``. From the page "Books", "List".' in listed
    assert "A book with \"everything\", a \\backslash, three quotes (''')" in models.Book.__doc__
    assert "title: Its title: a \\n is no new line, and ''' ends nothing." in models.Book.__doc__
    assert "page_count: How many pages." in models.BookCreate.__doc__
    assert "notes: Whatever the library notes, under names of its own." in models.BookCreate.__doc__
    texts = [books.Books.list.__doc__ or "", models.Book.__doc__, sys.modules[models.Book.__module__].__doc__ or ""]
    assert max(len(line) for text in texts for line in text.splitlines()) < 110


def test_models_are_imported_when_they_are_asked_for(generated: Path) -> None:
    code = textwrap.dedent("""
        import sys
        from library_generated import models
        assert "library_generated.models.books.book" not in sys.modules
        models.Book
        assert "library_generated.models.books.book" in sys.modules
        assert "library_generated.models.shared.room" not in sys.modules
        assert "Room" in dir(models) and "Room" in models.__all__
        try:
            models.Boook
        except AttributeError as error:
            print(error)
    """)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=generated.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "module 'library_generated.models' has no attribute 'Boook'\n"


USE = """
from decimal import Decimal
from typing import assert_type

from library_generated.api import Resources
from library_generated.models import Author, Book, BookCreate, BookRow, Card, Copy, Loan, LoanInput, ReaderInput, Room
from zakya_client import Message, Page


async def use(library: Resources) -> None:
    book = await library.books.get(1)
    assert_type(book, Book)
    assert_type(book.weight, float | None)
    assert_type(book.contributors, list[Author | str])
    assert_type(await library.books.get_copy("1", 2), Copy)
    assert_type(await library.books.list(order="up", genre="cookbook"), Page[BookRow])
    assert_type(await library.books.get_cover(1), bytes)
    assert_type(await library.books.delete(1), Message)
    assert_type(await library.cards.get(1), Card)
    assert_type(await library.cards.get(1, accept="json"), Card)
    assert_type(await library.cards.get(1, accept="pdf"), bytes)
    assert_type((await library.cards.with_raw_response.get(1)).parsed, Card)
    library.cards.get(1, accept="xml")  # type: ignore[call-overload]
    async for room in library.reading_rooms.list():
        assert_type(room, Room)
    await library.books.create(BookCreate(title="Emma", isbn=1, weight=Decimal(1), subtitle=None))
    await library.books.create({"title": "Emma"})
    await library.books.upload_pages(1, [b"", "page.png"])
    library.books.list(order="sideways")  # type: ignore[arg-type]
    library.books.list(lent="yes")  # type: ignore[arg-type]
    await library.books.bulk_delete(book_ids=["1"])  # type: ignore[call-arg]
    await library.books.upload_cover(1)  # type: ignore[call-arg]
    assert_type(Loan().level, int | None)
    LoanInput(level=1, reader=ReaderInput(loans=[LoanInput(state=None)]))
    LoanInput(level=3)  # type: ignore[arg-type]
    BookCreate(title="Emma")  # type: ignore[call-arg]
    BookCreate(title="Emma", isbn=1, state="lost")  # type: ignore[arg-type]
    BookCreate(title="Emma", isbn=1, titel="Emma")  # type: ignore[call-arg]
"""


def test_mypy_strict_agrees_with_the_package_and_with_its_use(generated: Path) -> None:
    (generated.parent / "use_of_library.py").write_text(USE, encoding="utf-8")
    cache = REPOSITORY / ".mypy_cache" / "generator"  # most of the time goes into what the package imports
    settings = ["--strict", "--config-file=", "--python-version=3.11", f"--cache-dir={cache}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *settings, "-p", "library_generated", "-m", "use_of_library"],
        cwd=generated.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    files = len(list(generated.rglob("*.py"))) + 1
    assert done.stdout == f"Success: no issues found in {files} source files\n", done.stdout + done.stderr


def test_ruff_finds_nothing_wherever_the_package_stands(generated: Path) -> None:
    """Imports are those of others in one folder and our own in another, which changes how ruff groups them."""
    for folder in (generated.parent, REPOSITORY):
        for command in (["format", "--check"], ["check", "--select=F,E9,W6,I"]):
            settings = ["--line-length=140", "--isolated", "--no-cache", "--target-version=py311", str(generated)]
            done = subprocess.run(
                [sys.executable, "-m", "ruff", *command, *settings],
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
