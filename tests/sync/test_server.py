"""What a kiosk takes for an answer of its server, and what it does not."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable

import msgspec
import pytest

from kiosk.core.exchange import ExchangeAnswer, ExchangeRequest, Problem
from kiosk.errors import ClockWrong, KioskError, Rejected, Revoked, TooLarge, Unauthorized, Unreachable
from kiosk.sync.server import HttpServer, retry_after
from tests.dev.certificates import Certificates
from tests.dev.hostile import hostile, http

OURS = "aa" * 16
ASKED = ExchangeRequest(protocol=1, app="test", schema="1", incarnation="0" * 16, number=0, sent_at=0, at=())
GOOD = msgspec.json.encode(ExchangeAnswer(server=OURS, now=1))
HTML = b"<html><title>Welcome to our hotel</title>" + b"x" * 5000


def problem(code: str, server: str = OURS) -> bytes:
    return msgspec.json.encode(Problem(server=server, code=code))


def ask(url: str, deadline_s: float = 5.0) -> ExchangeAnswer:
    server = HttpServer(url, server=OURS, device="d" * 32, token="t" * 43, deadline_s=deadline_s)
    try:
        return server.exchange(ASKED)
    finally:
        server.dispose()


def test_our_server_is_understood_plain_and_compressed() -> None:
    for answer in (http(GOOD), http(gzip.compress(GOOD), more="Content-Encoding: gzip\r\n")):
        with hostile(answer) as server:
            assert ask(server.url).server == OURS


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (http(HTML, kind="text/html"), "not_our_server"),
        (http(HTML), "not_our_server"),
        (http(HTML, status="511 Network Authentication Required", kind="text/html"), "not_our_server"),
        (http(b"", status="307 Temporary Redirect", more="Location: http://127.0.0.1:1/\r\n"), "not_our_server"),
        (http(b"", status="500 Internal Server Error"), "not_our_server"),
        (http(problem("broken"), status="500 Internal Server Error"), "status_500"),
        (http(msgspec.json.encode(ExchangeAnswer(server="bb" * 16, now=1))), "not_our_server"),
        (http(problem("device_unknown", "bb" * 16), status="401 Unauthorized"), "not_our_server"),
        (http(HTML, status="401 Unauthorized", kind="text/html"), "not_our_server"),
        (http(HTML, status="400 Bad Request", kind="text/html"), "not_our_server"),
        (http(GOOD[:-5]), "not_our_server"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + GOOD[:-5], "not_our_server"),
        (http(GOOD)[:-5], "no_http"),
        (http(gzip.compress(GOOD)[:-12], more="Content-Encoding: gzip\r\n"), "answer_cut_short"),
        (http(b"no gzip at all", more="Content-Encoding: gzip\r\n"), "not_our_server"),
        (http(GOOD, more="Content-Encoding: br\r\n"), "not_our_server"),
        (http(GOOD[:-1] + b',"state":' + b"[" * 100_000), "not_our_server"),
        (http(b"[" * 100_000), "not_our_server"),
        (http(GOOD.replace(b'"now":1', b'"now":NaN')), "not_our_server"),
        (http(GOOD.replace(b'"now":1', b'"now":"1"')), "not_our_server"),
        (http(GOOD.replace(b'"now":1', b'"now":1,"results":[{"id":"\\ud800","result":"known"}]')), "not_our_server"),
        (http(GOOD[:-1] + b',"new_token":"\xed\xa0\x80"}'), "not_our_server"),
        (http(b'{"server":"' + b"x" * 1_100_000 + b'"}'), "answer_too_large"),
        (http(gzip.compress(b" " * 300_000_000, 9), more="Content-Encoding: gzip\r\n"), "answer_too_large"),
        (b"HTTP/1.1 200 OK\r\n" + b"X-Filler: " + b"x" * 1_000_000, "no_http"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "no_http"),
        (b"", "no_http"),
    ],
)
def test_anything_else_is_no_connection(answer: bytes, reason: str) -> None:
    with hostile(answer) as server, pytest.raises(Unreachable) as raised:
        ask(server.url)
    assert str(raised.value) == reason
    assert type(raised.value) is Unreachable


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (http(problem("device_unknown"), status="401 Unauthorized"), Unauthorized, "device_unknown"),
        (http(problem("device_revoked"), status="403 Forbidden"), Revoked, "device_revoked"),
        (http(problem("too_large"), status="413 Content Too Large"), TooLarge, "too_large"),
        (http(HTML, status="413 Content Too Large", kind="text/html"), TooLarge, "too_large"),
        (http(problem("not_understood"), status="400 Bad Request"), Rejected, "not_understood"),
        (http(problem("not_understood"), status="422 Unprocessable Content"), Rejected, "not_understood"),
    ],
)
def test_our_server_says_what_is_wrong(answer: bytes, kind: type[KioskError], code: str) -> None:
    with hostile(answer) as server, pytest.raises(kind) as raised:
        ask(server.url)
    assert type(raised.value) is kind
    assert str(raised.value) == code


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7.0), ("86400", 900.0), ("-5", None), ("Wed, 21 Oct 2037 07:28:00 GMT", None)]
)
def test_a_busy_server_is_given_time_but_not_for_ever(header: str, seconds: float | None) -> None:
    busy = http(HTML, status="503 Service Unavailable", kind="text/html", more=f"Retry-After: {header}\r\n")
    with hostile(busy) as server, pytest.raises(Unreachable) as raised:
        ask(server.url)
    assert raised.value.retry_after_s == seconds
    assert retry_after(None) is None


@pytest.mark.parametrize(
    ("pieces", "pause_s"),
    [
        ((), 0.0),
        (tuple(http(GOOD)[at : at + 1] for at in range(len(http(GOOD)))), 0.5),
        ((http(GOOD)[:70], *(GOOD[at : at + 1] for at in range(len(GOOD)))), 0.5),
    ],
    ids=["says nothing", "headers a byte at a time", "body a byte at a time"],
)
def test_one_deadline_holds_over_all_of_an_answer(pieces: tuple[bytes, ...], pause_s: float) -> None:
    with hostile(*pieces, pause_s=pause_s, hang=True) as server:
        began = time.monotonic()
        with pytest.raises(Unreachable, match="too_slow"):
            ask(server.url, deadline_s=1.2)
        assert time.monotonic() - began < 5.0


def test_a_redirect_never_sees_the_token() -> None:
    with hostile(http(GOOD)) as other:
        there = http(b"", status="307 Temporary Redirect", more=f"Location: {other.url}/v1/exchange\r\n")
        with hostile(there) as server, pytest.raises(Unreachable):
            ask(server.url)
        assert not other.requests


def test_nobody_there_and_no_such_name() -> None:
    with hostile(http(GOOD)) as server:
        url = server.url
    with pytest.raises(Unreachable, match="no_connection"):
        ask(url)
    with pytest.raises(Unreachable):
        ask("http://kiosk.invalid:9")


def test_the_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with hostile(http(GOOD)) as server, hostile(http(HTML, kind="text/html")) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        assert ask(server.url).server == OURS
        assert not proxy.requests


def test_closing_ends_a_request_that_is_under_way() -> None:
    with hostile(hang=True) as slow:
        server = HttpServer(slow.url, server=OURS, deadline_s=60.0)
        raised: list[BaseException] = []

        def wait() -> None:
            try:
                server.exchange(ASKED)
            except Unreachable as error:
                raised.append(error)

        thread = threading.Thread(target=wait)
        thread.start()
        assert slow.asked.wait(10)
        server.close()
        thread.join(10)
        assert [str(error) for error in raised] == ["closed"]
        server.dispose()


def test_a_connection_is_kept_open_between_requests() -> None:
    with hostile(http(GOOD), hang=True) as server:
        client = HttpServer(server.url, server=OURS, deadline_s=1.0)
        client.exchange(ASKED)
        with pytest.raises(Unreachable, match="too_slow"):  # this server answers once, and was asked there again
            client.exchange(ASKED)
        assert len(server.requests) == 1
        client.dispose()


class TestCertificates:
    """Over TLS."""

    def test_a_server_of_our_authority_is_trusted(
        self, certificates: Certificates, secure_url: Callable[[str], str]
    ) -> None:
        url = secure_url("good")
        server = HttpServer(url, ca=certificates.authority)
        try:
            with pytest.raises(Unauthorized):  # it speaks: we are only not paired
                server.exchange(ASKED)
        finally:
            server.dispose()

    @pytest.mark.parametrize(
        ("which", "kind", "reason"),
        [
            ("not_yet", ClockWrong, "certificate_time"),
            ("expired", ClockWrong, "certificate_time"),
            ("other_name", Unreachable, "certificate_other_name"),
            ("other_authority", Unreachable, "certificate_not_trusted"),
        ],
    )
    def test_others_are_not(
        self,
        which: str,
        kind: type[Unreachable],
        reason: str,
        certificates: Certificates,
        secure_url: Callable[[str], str],
    ) -> None:
        server = HttpServer(secure_url(which), ca=certificates.authority)
        try:
            with pytest.raises(Unreachable) as raised:
                server.exchange(ASKED)
        finally:
            server.dispose()
        assert (type(raised.value), str(raised.value)) == (kind, reason)

    def test_a_server_without_tls_is_no_connection(self, certificates: Certificates) -> None:
        with hostile(http(GOOD)) as plain:
            server = HttpServer(plain.url.replace("http:", "https:"), ca=certificates.authority)
            try:
                with pytest.raises(Unreachable, match="no_tls"):
                    server.exchange(ASKED)
            finally:
                server.dispose()

    def test_a_handshake_is_under_the_deadline_too(self, certificates: Certificates) -> None:
        with hostile(hang=True) as mute:
            url = mute.url.replace("http:", "https:")
            server = HttpServer(url, ca=certificates.authority, deadline_s=0.5)
            try:
                with pytest.raises(Unreachable, match="too_slow"):
                    server.exchange(ASKED)
            finally:
                server.dispose()
