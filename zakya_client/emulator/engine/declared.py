"""What is declared about a resource, and what the API description says of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from attrs import define, field

from zakya_client.description import Description
from zakya_client.description import description as bundled
from zakya_client.emulator.description import Operation, operations
from zakya_client.emulator.engine.lists import Named, Test
from zakya_client.emulator.engine.shapes import Shape
from zakya_client.emulator.engine.words import Balance, Reference, Series, States
from zakya_client.emulator.fields import Record, Schema, fields

AnyFunction = TypeVar("AnyFunction", bound=Callable[..., Any])


HOOKS = (
    "change", "written", "derive", "moves", "moving", "deleting", "deleted", "shown", "rows", "detail", "line",
)  # fmt: skip
"""What a resource's file may add to the words, each a function of that name:

- `change(shop, changes, before)`: more changes of a request, or a refusal; `before` is the record until now.
- `written(shop, record)` (created or updated), `moving(shop, record, state)`, `deleting(shop, record)`,
  `deleted(shop, record)`: what else happens then, or a refusal.
- `derive(shop, record)`: fields that follow from others, after every change of the record or of those that refer to it.
- `moves(shop, record)`: what the record, as it is now, does to the stock.
- `shown(shop, record)`: more keys of answers, rows as well as details; each has those that its schema knows.
- `rows(shop, record)`, `detail(shop, record)`, `line(shop, record, line)`: more keys of rows, of details and of a
  detail's lines.
"""


@define(eq=False, slots=False)
class Declared:
    """One kind of record, as data. `engine` explains the words with a finished example.

    Attributes:
        name: The resource's name in the description, and of its store: `sales_orders`.
        noun: What a record is called in refusals; by default the name in the singular.
        id: The field with the record's id; by default the first required field of the described answers.
        unique: Words of fields of which no two records share the text.
        number: The number that is counted up.
        references: Fields that hold ids of other records.
        states: The states, and the verbs that change them.
        balance: What is left of the record, for what is paid or pays.
        defaults: What a new record holds.
        also: Words of the fields that requests may hold beyond the page, see `fields`.
        ignored: Words of the fields of requests that count for nothing.
        optional: Words of the parameters and fields that the page requires and the live API doesn't.
        entity: What the record is called where custom fields are defined; by default the id without `_id`.
        custom: Words of the custom fields, with their kinds: `cf_colour cf_shelf:number`.
        usual: What stands in a field of answers although nothing is known, see `shapes`.
        when_set: Words of the keys that stand in answers only when the record has them: of all answers, or by `rows`,
            `detail`, or the dotted path of the objects in them, see `shapes`.
        search: Words of the fields that `search_text` looks into.
        sort: The column and order of a list that is asked for none.
        aliases: Names of filters and columns for fields that are called otherwise: `packing_number=package_number`.
        filters: Filters that no rule knows, by name.
        named: Values of `filter_by` that no rule knows.
        messages: Messages of successes where the description has another, by verb.
        in_use: Why a record that others refer to can't be deleted.
        columns: Words of the columns on the emulator's page.
        store_name: Whose records these are, for a resource that is a view of another's.
        where: Which of those records.
        undescribed: Words of the keys that details hold after some verbs, though no evidence shows them in an answer.
        description: The document that describes the resource.
    """

    name: str
    noun: str = ""
    id: str = ""
    unique: str = ""
    number: Series | None = None
    references: Sequence[Reference] = ()
    states: States | None = None
    balance: Balance | None = None
    defaults: Mapping[str, Any] = field(factory=dict)
    also: str = ""
    ignored: str = ""
    optional: str = ""
    entity: str = ""
    custom: str = ""
    usual: Mapping[str, Any] = field(factory=dict)
    when_set: str | Mapping[str, str] = ""
    search: str = ""
    sort: tuple[str, str] = ("created_time", "D")
    aliases: Mapping[str, str] = field(factory=dict)
    filters: Mapping[str, Test] = field(factory=dict)
    named: Mapping[str, Named] = field(factory=dict)
    messages: Mapping[str, str] = field(factory=dict)
    in_use: str = ""
    columns: str = ""
    store_name: str = ""
    where: Callable[[Record], bool] | None = None
    undescribed: str = ""
    description: Description = field(factory=bundled)
    verbs: dict[str, Callable[..., Any]] = field(factory=dict, init=False)
    _hooks: dict[str, Callable[..., Any]] = field(factory=dict, init=False)
    _shapes: dict[str, Shape] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.store_name = self.store_name or self.name
        self.noun = self.noun or self.name.removesuffix("s").replace("_", " ").capitalize()
        self.id = self.id or self._described_id()
        self.entity = self.entity or self.id.removesuffix("_id")

    @property
    def one(self) -> str:
        """Return what a record is called at the start of a refusal: "An invoice"."""
        return f"{'An' if self.noun[:1] in 'AEIOU' else 'A'} {self.noun.lower()}"

    # What a resource's file adds

    def verb(self, function: AnyFunction) -> AnyFunction:
        """Add a verb of its own: a function `(shop, call)`, or `(shop, record, call)` for one that acts on a record.

        It is called like the verb, and returns nothing for an answer with a message only, the record, an object or a
        list for the answer's envelope, or an `Answer` or a response as they are.
        """
        self.verbs[function.__name__] = function
        return function

    def hook(self, function: AnyFunction) -> AnyFunction:
        """Add what the words can't say: a function that is called like one of `HOOKS`."""
        if function.__name__ not in HOOKS:
            raise ValueError(f"{function.__name__!r} isn't a hook; the hooks are {', '.join(HOOKS)}.")
        self._hooks[function.__name__] = function
        return function

    def _ask(self, hook: str, *arguments: Any) -> Any:
        return self._hooks[hook](*arguments) if hook in self._hooks else None

    # What is known from the description.

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """Return the described operations by verb."""
        own = (each for each in operations(self.description).values() if each.resource == self.name)
        return {each.verb: each.relaxed(self.optional.split()) for each in own}

    def _described_id(self) -> str:
        for verb in ("get", "create", "update", "list"):
            if verb in self.operations:
                required = self.description.schema(self.operations[verb].schema).get("required", ())
                if required:
                    return str(required[0])
        raise ValueError(f"The description doesn't say which field is the id of {self.name}: say id=…")

    @cached_property
    def path_id(self) -> str:
        """Return the path parameter that holds the record's id, which the path may call otherwise than the answer."""
        for verb in ("get", "update", "delete"):
            if verb in self.operations:
                names = self.operations[verb].path_names
                return self.id if self.id in names else names[-1]
        return self.id

    @property
    def unique_fields(self) -> tuple[str, ...]:
        """Return the fields of which no two records share the text."""
        return tuple(dict.fromkeys([*self.unique.split(), *([self.number.field] if self.number else [])]))

    @cached_property
    def more_fields(self) -> Schema:
        """Return the fields that requests may hold beyond the page."""
        return fields(self.also)

    def shape(self, verb: str) -> Shape:
        """Return the shape of the record or the rows that a verb answers with."""
        if verb not in self._shapes:
            when_set = {"": self.when_set} if isinstance(self.when_set, str) else dict(self.when_set)
            is_list = verb.startswith("list")
            flattened = "custom_fields custom_field_hash" if is_list else ""
            more = when_set.get("rows" if is_list else "detail", "")
            when_set[""] = f"{when_set.get('', '')} {more} {flattened}"
            schema = self.operations[verb].schema if verb in self.operations else {}
            beyond = "" if is_list else self.undescribed
            self._shapes[verb] = Shape(self.description, schema, self.usual, when_set, beyond)
        return self._shapes[verb]

    @cached_property
    def keeps_history(self) -> bool:
        """Return whether the comments of a record tell what became of it."""
        return "list_comments" in self.operations or "comments" in self.detail_shape.known

    @cached_property
    def detail_shape(self) -> Shape:
        """Return the shape of a record's details."""
        return self.shape(next((verb for verb in ("get", "create", "update") if verb in self.operations), "list"))

    @cached_property
    def row_shape(self) -> Shape:
        """Return the shape of a list's rows."""
        return self.shape("list") if "list" in self.operations else self.detail_shape
