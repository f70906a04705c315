"""Plain HTTP requests for tests of central, with whatever bytes and headers a test wants to send."""

from __future__ import annotations

import http.client
import ssl
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> Any:
        return msgspec.json.decode(self.body)


def ask(
    url: str, path: str, *, method: str = "GET", body: bytes | None = None, headers: dict[str, str] | None = None
) -> Answer:
    """Send one request as it is given; header names come back in lower case."""
    to = urlsplit(url)
    connection = http.client.HTTPConnection(to.netloc, timeout=20)
    if to.scheme == "https":  # whose certificate it is, is another test's question
        connection = http.client.HTTPSConnection(to.netloc, timeout=20, context=ssl._create_unverified_context())
    try:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        named: dict[str, str] = {}
        for name, value in answer.getheaders():  # a header that comes twice stands on two lines: cookies do
            named[name.lower()] = f"{named[name.lower()]}\n{value}" if name.lower() in named else value
        return Answer(answer.status, named, answer.read())
    finally:
        connection.close()
