"""What came in a form: texts as they were typed, and which of them the person changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qs

from litestar import Response, post
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency, Provide
from litestar.exceptions import ClientException

from kiosk.central.wire import AnyRequest

_FIELDS = 2000
_FORM_ROOM: Final = 1_000_000  # bytes of a form beside the file it sends
Parts = dict[str, Any]


async def _parts(request: AnyRequest) -> Parts:
    """A form with a file: each part once, and texts in UTF-8, as browsers send them.

    Raises:
        ClientException
    """
    try:
        listed = list((await request.form()).multi_items())
        for _, said in listed:
            if isinstance(said, str):
                said.encode()  # a part may name an encoding of its own that knows half a letter
    except (ValueError, LookupError) as error:  # other bytes, or an encoding that there is not
        raise ClientException from error
    if len(parts := dict(listed)) < len(listed):
        raise ClientException
    return parts


SentParts = NamedDependency[Parts]


def takes_file(path: str, at_most: int) -> Callable[[Callable[..., Response[Any]]], Any]:
    """A page for managers that a form with a file is sent to: its handler takes `parts: SentParts`.

    Args:
        at_most: bytes of the file.
    """
    return post(
        path,
        needs="manage",
        sync_to_thread=True,
        status_code=200,
        request_max_body_size=at_most + _FORM_ROOM,
        dependencies={"parts": Provide(_parts)},
    )


def sent_file(parts: Parts, name: str) -> tuple[str, bytes]:
    """The name and content of a file that was sent; empty where none was."""
    sent = parts.get(name)
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
        # No database holds U+0000 in a text, and nobody types it.
        return cls({name: listed[0].replace("\x00", "\ufffd") for name, listed in found.items()})

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
