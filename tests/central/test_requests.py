"""What central makes of requests that no kiosk sends, and of those that carry too much."""

from __future__ import annotations

import gzip
from typing import Any

import msgspec
import pytest

from kiosk.central.enrolment import Enrolment
from kiosk.central.exchange import Exchange
from kiosk.core.entries import Entry, hash_body
from kiosk.core.exchange import (
    BODY_LIMIT,
    PROTOCOL,
    PROTOCOL_MIN,
    Cursor,
    EnrolRequest,
    ExchangeRequest,
    LocateRequest,
    Problem,
)
from kiosk.store.store import Store
from tests.dev.asking import Answer, ask
from tests.dev.central import ServedCentral
from tests.dev.desks import journal_ids

DEVICE = "d1" * 16


class Client:
    """A device that speaks to central in raw bytes."""

    def __init__(self, served: ServedCentral) -> None:
        self.url = served.url
        self.space = served.new_space()
        request = EnrolRequest(protocol=1, app="t", code=served.new_code(self.space), device=DEVICE, name="Desk")
        self.token = Enrolment(Exchange(served.store)).enrol(request, "127.0.0.1").token

    def post(self, path: str, body: bytes, **headers: str) -> Answer:
        sent = {"Authorization": f"Bearer {DEVICE}.{self.token}", "Content-Type": "application/json"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        return ask(self.url, path, method="POST", body=body, headers=sent)

    def request(self, **changed: Any) -> bytes:
        fields: dict[str, Any] = {
            "protocol": 1, "app": "t", "schema": "1", "incarnation": "0" * 16, "number": 0, "sent_at": 0,
            "at": (Cursor(space=self.space),),
        }  # fmt: skip
        return msgspec.json.encode(ExchangeRequest(**(fields | changed)))

    def entry(self, **changed: Any) -> Entry:
        body = changed.get("body", '{"a":1}')
        fields: dict[str, Any] = {
            "id": "01" * 16, "space": self.space, "device": DEVICE, "incarnation": "0" * 16, "number": 1, "at": 1,
            "happened_at": 1, "request": "02" * 16, "kind": "thing.happened", "aggregate_kind": "thing",
            "aggregate": "03" * 16, "body": body, "body_hash": hash_body(body) if body is not None else "0" * 64,
        }  # fmt: skip
        return Entry(**(fields | changed))


@pytest.fixture
def client(served_central: ServedCentral) -> Client:
    return Client(served_central)


def code_of(answer: Answer) -> str:
    return msgspec.json.decode(answer.body, type=Problem).code


def test_what_is_not_understood_is_said_so(client: Client) -> None:
    good = client.request()
    bodies = [
        b"",
        b"<html>",
        b"[1]",
        b"null",
        b"[" * 100_000,
        good[:-1] + b',"x":' + b"[" * 100_000,
        good.replace(b'"number":0', b'"number":NaN'),
        good.replace(b'"number":0', b'"number":1e999'),
        good.replace(b'"number":0', b'"number":"0"'),
        good.replace(b'"number":0', b'"number":0.5'),
        good.replace(b'"app":"t"', b'"app":"\\ud800"'),
        good.replace(b'"app":"t"', b'"app":"\xed\xa0\x80"'),
        good.replace(b'"app":"t"', b'"app":"\xff"'),
        good.replace(b'"app":"t"', b'"app":null'),
        good.replace(b'"protocol":1', b'"protocol":99'),
        good.replace(b'"protocol":1', b'"protocol":' + b"9" * 400),
        client.request(incarnation="x"),
        client.request(at=(Cursor(space=client.space, position=2**70),)),
        client.request(at=(Cursor(space=client.space, position=-1),)),
    ]
    for body in bodies:
        answer = client.post("/v1/exchange", body)
        assert answer.status == 400, body[:80]
        assert msgspec.json.decode(answer.body, type=Problem).server


def test_odd_values_are_no_reason_to_break(client: Client) -> None:
    odd = [
        client.request(number=2**80, sent_at=-(2**80)),
        client.request(app="\x00\u202e" + "x" * 5000, schema="\x00"),
        client.request(state={"pending": -(2**70), "\x00": "\x00"}),
        client.request(state={"pending": "many"}),
        client.request(limit=-5),
        client.request(limit=2**70),
        client.request(mine=("\x00", "x" * 1000)),
        client.request(at=(Cursor(space="\x00"), Cursor(space="x" * 1000, position=5))),
        client.request(at=(Cursor(space=client.space), Cursor(space=client.space))),
        client.request(at=(Cursor(space=client.space, position=2**62, chain="\x00"),)),
        client.request(at=()),
    ]
    for body in odd:
        assert client.post("/v1/exchange", body).status == 200, body[:200]
    probes = LocateRequest(protocol=1, space=client.space, probes=((2**62, "\x00"), (1, "x")))
    assert client.post("/v1/locate", msgspec.json.encode(probes)).status == 200
    beyond = LocateRequest(protocol=1, space=client.space, probes=((2**70, ""),))
    assert client.post("/v1/locate", msgspec.json.encode(beyond)).status == 400
    foreign = LocateRequest(protocol=1, space="ee" * 16, probes=())
    assert client.post("/v1/locate", msgspec.json.encode(foreign)).status == 404


def test_a_broken_entry_is_rejected_and_the_rest_flows(client: Client, served_central: ServedCentral) -> None:
    broken = [
        client.entry(id="\x00"),
        client.entry(id="02" * 16, number=2**70),
        client.entry(id="03" * 16, at=-1),
        client.entry(id="04" * 16, kind="x"),
        client.entry(id="05" * 16, body="{}", body_hash="0" * 64),
        client.entry(id="06" * 16, body="a\x00b"),
        client.entry(id="07" * 16, body='"' + "x" * 20_000 + '"'),
        client.entry(id="08" * 16, space="ee" * 16),
        client.entry(id="09" * 16, actor="\x00"),
    ]
    sound = [client.entry(), client.entry(id="0a" * 16, number=2, aggregate_kind="nobody_knows", kind="nobody.knows")]
    answer = client.post("/v1/exchange", client.request(push=(*broken, *sound)))
    assert answer.status == 200
    results = {result["id"]: result["result"] for result in answer.json()["results"]}
    assert results == {entry.id: "rejected" for entry in broken} | {entry.id: "stored" for entry in sound}
    assert journal_ids(served_central.store, client.space) >= {entry.id for entry in sound}
    again = client.post("/v1/exchange", client.request(push=(client.entry(body='{"a":2}'), sound[1])))
    results = {result["id"]: result.get("code", result["result"]) for result in again.json()["results"]}
    assert results == {"01" * 16: "id_reuse", "0a" * 16: "known"}


def test_bodies_are_inflated_no_further_than_a_mebibyte(client: Client) -> None:
    good = client.request()
    assert client.post("/v1/exchange", gzip.compress(good), Content_Encoding="gzip").status == 200
    for body, encoding, status in [
        (gzip.compress(b" " * 200_000_000), "gzip", 413),
        (b" " * (BODY_LIMIT + 1), "identity", 413),
        (gzip.compress(good)[:-9], "gzip", 400),
        (good, "gzip", 400),
        (good, "br", 415),
    ]:
        answer = client.post("/v1/exchange", body, Content_Encoding=encoding)
        assert answer.status == status
        assert code_of(answer)


def test_an_answer_stays_below_what_a_kiosk_takes(client: Client) -> None:
    text = '"' + "\\u00e9ö" * 1900 + '"'
    for at in range(4):
        entries = tuple(
            client.entry(id=f"{at:016x}{number:016x}", number=at * 25 + number + 1, body=text) for number in range(25)
        )
        assert client.post("/v1/exchange", client.request(push=entries, at=())).status == 200
    answer = client.post("/v1/exchange", client.request(), Accept_Encoding="identity")
    assert len(answer.body) <= BODY_LIMIT
    assert answer.json()["spaces"][0]["more"]


def test_answers_are_compressed_for_those_who_take_it(client: Client) -> None:
    entries = tuple(client.entry(id=f"{number:032x}", number=number + 1) for number in range(20))
    answer = client.post("/v1/exchange", client.request(push=entries), Accept_Encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert len(msgspec.json.decode(gzip.decompress(answer.body))["results"]) == 20


@pytest.mark.parametrize("path", ["/v1/exchange", "/v1/locate"])
def test_who_is_not_a_device_is_told_before_anything_is_read(client: Client, path: str) -> None:
    for authorization in [
        "",
        "Bearer",
        "Basic abc",
        f"Bearer {DEVICE}",
        f"Bearer {DEVICE}.{'x' * 43}",
        f"Bearer {'ee' * 16}.{client.token}",
        f"Bearer {DEVICE}.{client.token}x",
        f"Bearer {DEVICE.upper()}.{client.token}",
    ]:
        answer = client.post(path, b"not even JSON", Authorization=authorization)
        assert answer.status == 401
        assert code_of(answer) == "device_unknown"


def test_paths_and_methods_that_are_not_there(client: Client) -> None:
    assert code_of(ask(client.url, "/v1/nothing")) == "path_unknown"
    assert code_of(ask(client.url, "/v1/exchange")) == "method_unknown"


def test_health_and_description_are_open_to_all(client: Client, central_store: Store) -> None:
    health = ask(client.url, "/v1/health").json()
    assert (health["protocol_min"], health["protocol_max"]) == (PROTOCOL_MIN, PROTOCOL)
    document = ask(client.url, "/v1/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert set(document["paths"]) >= {"/v1/exchange", "/v1/locate", "/v1/enrol", "/v1/health"}
    named = set(document["components"]["schemas"])
    assert set(_references(document)) <= {f"#/components/schemas/{name}" for name in named}


def _references(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if "$ref" in node else []
        return own + [found for value in node.values() for found in _references(value)]
    if isinstance(node, list):
        return [found for value in node for found in _references(value)]
    return []
