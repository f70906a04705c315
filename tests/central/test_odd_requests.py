"""Requests that no browser and no kiosk sends: what cannot be gets a 4xx, and nobody is waited for without end."""

from __future__ import annotations

import itertools
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import msgspec
import pytest

from kiosk.central import serving
from kiosk.central.enrolment import Enrolment
from kiosk.central.exchange import Exchange
from kiosk.central.patience import Patience
from kiosk.core.exchange import PROTOCOL, Cursor, EnrolRequest, ExchangeRequest
from kiosk.store import central_keeping as keeping
from kiosk.store.store import Store
from tests.dev.asking import ask
from tests.dev.central import ServedCentral
from tests.dev.desks import PATIENCE_S, until
from tests.dev.office import Visitor, words

KIOSK = "d1" * 16
EDGE = "-----a-line-between-parts"


def spoken(served: ServedCentral, said: bytes, *, room: int | None = None) -> socket.socket:
    """A connection on which this was said."""
    to = urlsplit(served.url)
    sock = socket.socket()
    if room is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room)
    sock.settimeout(PATIENCE_S)
    sock.connect((to.hostname, to.port))
    sock.sendall(said)
    return sock


@pytest.mark.parametrize("host", ["[", "[::1", "a:b:c", "127.0.0.1:99999", "127.0.0.1:x", "a@127.0.0.1", "a/b", "\xff"])
@pytest.mark.parametrize("path", ["/", "/nothing", "/v1/nothing"])
def test_a_host_that_is_none_breaks_nothing(office_central: ServedCentral, host: str, path: str) -> None:
    answer = ask(office_central.url, path, headers={"Host": host})
    assert (answer.status, answer.text) == (400, "The Host that this request names is none.")


@pytest.mark.parametrize("path", ["/", "/v1/health", "/static/console.css", "/nothing"])
def test_a_head_is_all_of_an_answer_but_its_body(office_central: ServedCentral, path: str) -> None:
    whole, head = (ask(office_central.url, path, method=method) for method in ("GET", "HEAD"))
    assert head.body == b""
    assert head.status == whole.status
    assert {**head.headers, "date": ""} == {**whole.headers, "date": ""}


@pytest.mark.parametrize("path", ["/static/Figtree_400Regular", "/static/Figtree_400Regular.ttf.ttf", "/static/%00"])
def test_a_file_that_is_not_there_is_missing(office_central: ServedCentral, path: str) -> None:
    assert Visitor(office_central).get(path).status == 404


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xfe", ""),
        (b"a", "nonsense"),
        (b"a", "undefined"),
        (b"a", "zip"),
        (b"abc", "utf-16"),
        (b"+2AA-", "utf-7"),
        (b"\\ud800", "unicode_escape"),
    ],
)
@pytest.mark.parametrize("page", ["import", "journal-import", "logo"])
def test_a_part_of_a_form_that_is_no_text_is_not_taken(
    office_central: ServedCentral, space: str, page: str, content: bytes, kind: str
) -> None:
    head = f'--{EDGE}\r\nContent-Disposition: form-data; name="token"\r\n'
    head += f"Content-Type: text/plain; charset={kind}\r\n\r\n" if kind else "\r\n"
    headers = {"Content-Type": f"multipart/form-data; boundary={EDGE}", "Origin": office_central.url}
    body = head.encode() + content + f"\r\n--{EDGE}--\r\n".encode()
    answer = ask(office_central.url, f"/spaces/{space}/{page}", method="POST", body=body, headers=headers)
    assert answer.status == 400
    assert "This could not be read" in words(answer)


@pytest.fixture(scope="module")
def space(office_central: ServedCentral) -> str:
    return office_central.new_space()


def test_a_logo_that_comes_twice_takes_none_away(office_central: ServedCentral, space: str) -> None:
    part = f'--{EDGE}\r\nContent-Disposition: form-data; name="logo"; filename="a.png"\r\n\r\nx\r\n'
    visitor = Visitor(office_central)
    token = f'--{EDGE}\r\nContent-Disposition: form-data; name="token"\r\n\r\n{visitor.token}\r\n'
    body = f"{token}{part}{part}--{EDGE}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={EDGE}", "Origin": office_central.url}
    assert visitor.ask("POST", f"/spaces/{space}/logo", body, headers).status == 400


def test_what_no_database_holds_is_nobody_and_nothing(central_store: Store) -> None:
    """U+0000: SQLite looks for it and finds nothing, PostgreSQL takes no text with it."""
    with ServedCentral(central_store, try_out=True) as served:
        visitor, space = Visitor(served), served.new_space()
        token, here = visitor.token, f"/spaces/{space}"
        for path in ("/spaces/%00", f"{here}/members/a%00b", f"{here}/house/companies?of=%00", f"{here}/erase?q=%00"):
            assert visitor.get(path).status == 404, path
        for path, status in ((f"{here}/members", 422), (f"{here}/house/companies", 404), ("/pair", 404)):
            fields = {"name": "Ada", "of": "\x00", "company": "\x00", "plan": "a\x00", "space": "\x00"}
            assert visitor.post(path, token=token, **fields).status == status, path
        rules = {"icon__0": "\x00", "title__0": "Quiet", "line__0": "\x00", "language": "de"}
        assert visitor.post(f"{here}/house/rules", token=token, **rules).status == 303
        authorization = enrolled(served, space, "push_only")
        asked = ExchangeRequest(
            protocol=PROTOCOL, app="t", schema="1", incarnation="0" * 16, number=0, sent_at=0,
            at=(Cursor(space=space),), mine=("\x00",),
        )  # fmt: skip
        headers = {"Authorization": authorization}
        body = msgspec.json.encode(asked)
        assert ask(served.url, "/v1/exchange", method="POST", body=body, headers=headers).status == 200


def enrolled(served: ServedCentral, space: str, state: keeping.DeviceState = "active") -> str:
    request = EnrolRequest(protocol=PROTOCOL, app="t", code=served.new_code(space), device=KIOSK, name="Desk")
    token = Enrolment(Exchange(served.store)).enrol(request, "127.0.0.1").token
    with keeping.writing(served.store) as connection:
        keeping.set_state(connection, KIOSK, state)
    return f"Bearer {KIOSK}.{token}"


@pytest.mark.parametrize(
    ("path", "length", "status"),
    [
        ("/v1/exchange", "Content-Length: 1000000", b"401"),
        ("/v1/import", "Transfer-Encoding: chunked", b"401"),
        ("/v1/enrol", "Content-Length: 1000000", b"413"),
    ],
)
def test_long_bodies_are_read_of_devices_alone(
    office_central: ServedCentral, path: str, length: str, status: bytes
) -> None:
    """The answer comes although the body never does."""
    with spoken(office_central, f"POST {path} HTTP/1.1\r\nHost: localhost\r\n{length}\r\n\r\n".encode()) as sock:
        assert sock.recv(4096).split()[1] == status


@pytest.fixture
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedCentral]:
    """A central for which ten seconds pass whenever it looks at a clock."""
    store = serving.open_store(None, tmp_path_factory.mktemp("impatient"))
    clock = itertools.count(0.0, 10.0)
    with ServedCentral(store, patience=Patience(lambda: next(clock))) as served:
        yield served
    store.close()


def test_nobody_holds_a_connection_by_being_slow(impatient: ServedCentral) -> None:
    space = impatient.new_space()
    authorization = enrolled(impatient, space)
    wait = f"GET /v1/wake?space={space}&position=99999 HTTP/1.1\r\nHost: localhost\r\nAuthorization: {authorization}"
    slow = [
        b"",
        b"GET / HTTP/1.1\r\nHost: local",
        b"POST /v1/enrol HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx",
        b"POST /v1/enrol HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n",
        b"GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ]
    reads_nothing = b"GET /v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n" * 400
    with ExitStack() as closing:
        waits = closing.enter_context(spoken(impatient, f"{wait}\r\n\r\n".encode()))
        until(lambda: impatient.room.held == 1, "the kiosk waits")
        for sock in [closing.enter_context(spoken(impatient, said)) for said in slow]:
            if b"200 OK" in sock.recv(4096):  # then the next request begins, and goes no further
                sock.sendall(b"G")
            while sock.recv(4096):  # until the other end hangs up
                pass
        closing.enter_context(spoken(impatient, reads_nothing, room=4096))
        until(lambda: impatient.connected == 1, "only who may wait is left")
        assert impatient.room.held == 1
        waits.shutdown(socket.SHUT_RDWR)
