"""Answers that hold a message and no record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from zakya_client.runtime.decode import copied


class Message(str):
    """What an answer says that holds nothing but a message: text, with the rest of the answer beside it.

    Attributes:
        code: The API's code; 0 for success.
        extra: Other keys of the answer, such as ``data`` of bulk calls.
    """

    __slots__ = ("_wire", "code", "extra")

    code: int | str
    extra: dict[str, Any]
    _wire: Mapping[str, Any]

    if not TYPE_CHECKING:  # checkers must go on refusing what isn't described

        def __getattr__(self, name: str) -> Any:
            words = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_") and name not in self.__slots__ and name in self.extra:
                words += f"; it came with the answer: read it as .extra[{name!r}]"
            raise AttributeError(words, name=name, obj=self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an answer.

        Args:
            data: The JSON object under wire names. It is kept, so don't change it afterwards.

        Returns:
            Its message.
        """
        message = cls(data.get("message") or "")
        message.code = data.get("code", 0)
        message.extra = {key: value for key, value in data.items() if key not in ("code", "message")}
        message._wire = data
        return message

    @property
    def message(self) -> str:
        """The text itself."""
        return str(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the whole answer under wire names, as it came: bulk answers may lack the code."""
        return copied(self._wire)
