"""What came in a form: texts as they were typed, and which of them the person changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final
from urllib.parse import parse_qs

from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.exceptions import ClientException
from litestar.params import Body

_FIELDS = 2000
FORM_ROOM: Final = 1_000_000  # bytes of a form beside the file it sends
Parts = Annotated[dict[str, Any], Body(media_type=RequestEncodingType.MULTI_PART)]


def sent_file(data: dict[str, Any], name: str) -> tuple[str, bytes]:
    """The name and content of a file that was sent; empty where none was."""
    sent = data.get(name)
    return (sent.filename, sent.file.read()) if isinstance(sent, UploadFile) else ("", b"")


class Form:
    """The fields of one form.

    Each field that shows something known comes with what it showed (`was.<name>`). Only what differs is a change:
    what somebody else changed meanwhile is not set back by a form that did not touch it.
    """

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = dict(values)

    @classmethod
    def read(cls, body: bytes) -> Form:
        try:
            found = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_FIELDS)
        except ValueError as error:
            raise ClientException from error
        return cls({name: listed[0] for name, listed in found.items()})

    def text(self, name: str) -> str:
        """What stands in a field; empty where there is none."""
        return self.values.get(name, "")

    def ticked(self, name: str) -> bool:
        return bool(self.text(name))

    def changed(self, name: str) -> str | None:
        """What a field says now, or None where the person left it as it was shown."""
        typed = self.values.get(name)
        return None if typed is None or _plain(typed) == _plain(self.text(f"was.{name}")) else typed

    def ticked_changed(self, name: str) -> bool | None:
        """The same for a box: an empty one sends nothing, so that it is known by what it showed."""
        was = self.values.get(f"was.{name}")
        now = self.ticked(name)
        return None if was is not None and bool(was) == now else now


def _plain(text: str) -> str:
    """Browsers send line breaks as CR LF, whatever the page had."""
    return text.replace("\r\n", "\n")
