"""Bodies and answers of other kinds than a record: optional, with files, a file in place of JSON; and shared parts."""

from __future__ import annotations

import inspect
import json
from types import ModuleType
from typing import Any

import pytest

from tests.fake_transport import FakeTransport
from tests.generator.test_generate import PNG, part, parts_sent
from zakya_client.download import Download
from zakya_client.errors import DecodingError, ValidationError

CARD = {"code": 0, "message": "", "card": {"card_id": "7", "reader_id": "1", "name": "Emma"}}


def test_models_have_the_fields_of_their_parts_in_order(models: ModuleType) -> None:
    def fields(name: str) -> list[str]:
        return [each for each in inspect.get_annotations(getattr(models, name)) if not each.startswith("_")]

    assert fields("Card") == ["card_id", "reader_id", "name", "books", "is_lost"]
    assert fields("CardRow") == ["card_id", "reader_id", "name", "count"]
    assert "Name that is printed." in str(models.Card.__doc__), "a later part says it better"
    assert "Name of the reader." in str(models.CardRow.__doc__)
    assert not {"CardBase", "ReaderPart", "CardAnswer", "MailUpload"} & set(models.__all__)


def test_a_body_has_the_limits_of_its_parts(models: ModuleType) -> None:
    assert models.CardCreate(name="Emma", notes="").to_dict() == {"name": "Emma", "notes": ""}
    with pytest.raises(ValidationError, match=r"CardCreate\.name may have 10 characters"):
        models.CardCreate(name="Emma Woodhouse", notes="").to_dict()
    with pytest.raises(ValidationError, match=r"CardCreate\.notes is required"):
        models.CardCreate.from_dict({"name": "Emma"})
    with pytest.raises(ValidationError, match="has no field 'stamps'; did you mean 'stamp'"):
        models.CardUpdate.from_dict({"stamps": "1"})


async def test_a_body_may_be_left_out(library: Any, wire: FakeTransport) -> None:
    wire.answer(CARD)
    await library.cards.update(7)
    assert wire.last.content is None
    wire.answer(CARD)
    await library.cards.update(7, {"stamp": "x"})
    assert json.loads(wire.last.content or b"") == {"stamp": "x"}


async def test_a_file_in_place_of_json(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    for accept in (None, "json"):
        wire.answer(CARD)
        card = await library.cards.get(7, accept=accept)
        assert isinstance(card, models.Card)
        assert ("accept=json" in wire.last.url) is (accept == "json")
    wire.answer(b"%PDF-", kind="application/pdf")
    print_ = library.cards.get(7, accept="pdf", large=True)
    assert isinstance(print_, Download)
    assert await print_ == b"%PDF-"
    assert "accept=pdf&large=true" in wire.last.url
    wire.answer(CARD)
    raw = await library.cards.with_raw_response.get(7)
    assert (raw.status, raw.parsed.name) == (200, "Emma")
    wire.answer(b"%PDF-", kind="application/pdf")
    assert (await library.cards.with_raw_response.get(7, accept="pdf")).content == b"%PDF-"


async def test_html_is_a_file_where_it_was_asked_for(library: Any, wire: FakeTransport) -> None:
    wire.answer(b"<h1>Emma</h1>", kind="text/html;charset=UTF-8")
    assert await library.cards.get(7, accept="html") == b"<h1>Emma</h1>"
    for accept in ("pdf", "json", None):  # a gateway's page
        wire.answer(b"<h1>Hello</h1>", kind="text/html")
        with pytest.raises(DecodingError):
            await library.cards.get(7, accept=accept)


async def test_json_with_files_or_without(library: Any, models: ModuleType, wire: FakeTransport) -> None:
    for files in ((), (None,)):
        wire.answer({"code": 0, "message": "Sent."})
        assert await library.cards.mail(7, models.MailRequest(to=["emma"]), *files) == "Sent."
        assert (wire.last.headers["content-type"], wire.last.content) == ("application/json", b'{"to":["emma"]}')
    wire.answer({"code": 0, "message": "Sent."})
    await library.cards.mail(7, {"to": ["emma"]}, [("a.png", PNG), ("b.png", PNG)])
    assert parts_sent(wire) == [
        b'Content-Disposition: form-data; name="JSONString"\r\n\r\n{"to":["emma"]}\r\n',
        part("attachments", "a.png", PNG),
        part("attachments", "b.png", PNG),
    ]
    with pytest.raises(ValidationError, match="MailRequest has no field"):
        await library.cards.mail(7, {"two": []}, [PNG])


async def test_what_belongs_into_the_query_is_refused_in_a_body(
    library: Any, models: ModuleType, wire: FakeTransport
) -> None:
    message = "'shelf_id' goes into the query: pass it as shelf_id=…; in the body the API drops it"
    body = {"name": "Emma", "notes": ""}
    for wrong in ({**body, "shelf_id": "1"}, models.CardCreate(**body, extra={"shelf_id": "1"})):
        with pytest.raises(ValidationError) as caught:
            await library.cards.create(wrong, shelf_id="1")
        assert str(caught.value).endswith(message)
    assert wire.sent == []
    wire.answer(CARD)
    await library.cards.create({**body}, shelf_id="1")
    assert "shelf_id=1" in wire.last.url
