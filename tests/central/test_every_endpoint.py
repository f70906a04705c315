"""Every endpoint, asked by everybody about every space, and by a machine that reads the description and tries it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, settings

from kiosk.central.app import create_app
from kiosk.central.description import openapi
from kiosk.central.enrolment import Enrolment
from kiosk.central.exchange import Exchange
from kiosk.core.exchange import (
    PROTOCOL,
    Cursor,
    EnrolRequest,
    ExchangeRequest,
    ImportRequest,
    LocateRequest,
    Problem,
    SpaceSecrets,
)
from kiosk.store import central_keeping as keeping
from kiosk.store.store import Store
from tests.dev.asking import Answer, ask
from tests.dev.central import LOG_IN_KEY, ServedCentral

KEY: Final = "5e" * 32
DESCRIBED: Final = openapi()
OPEN: Final = ("/v1/health", "/v1/openapi.json", "/v1/ca")
"""What anybody may ask. `/v1/enrol` is open as well, behind a code."""
SCHEMA: Final = schemathesis.openapi.from_dict(DESCRIBED)


@dataclass(frozen=True, slots=True)
class Asked:
    """A server with two spaces, and everybody who may come to it."""

    served: ServedCentral
    own: str
    foreign: str
    who: dict[str, str]  # identity -> Authorization header, empty for none


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    store = Store.open(tmp_path_factory.mktemp("central") / "central.db", key=KEY, central=True)
    served = ServedCentral(store)
    own, foreign = served.new_space("Nordlicht"), served.new_space("Südlicht")
    enrolment = Enrolment(Exchange(store))

    def device(number: int, space: str, state: keeping.DeviceState = "active") -> str:
        name = f"{number:032x}"
        request = EnrolRequest(protocol=PROTOCOL, app="t", code=served.new_code(space), device=name, name="Desk")
        token = enrolment.enrol(request, "127.0.0.1").token
        with keeping.writing(store) as connection:
            keeping.set_state(connection, name, state)
        return f"Bearer {name}.{token}"

    active = device(1, own)
    other_token = device(2, own)
    who = {
        "nobody": "",
        "no bearer": "Basic aGFsbG86d2VsdA==",
        "malformed": "Bearer x",
        "unknown": f"Bearer {'f' * 32}.{'A' * 43}",
        "another's token": f"{active.split('.', maxsplit=1)[0]}.{other_token.split('.', maxsplit=1)[1]}",
        "revoked": device(3, own, "revoked"),
        "push-only": device(4, own, "push_only"),
        "active": active,
        "of another space": device(5, foreign),
    }
    yield Asked(served, own, foreign, who)
    served.close()
    store.close()


def question(path: str, space: str) -> tuple[str, str, bytes | None]:
    """Method, path with its query, and body of a sound question about a space."""
    cursor = Cursor(space=space)
    bodies: dict[str, msgspec.Struct] = {
        "/v1/exchange": ExchangeRequest(
            protocol=PROTOCOL, app="t", schema="1", incarnation="0" * 16, number=0, sent_at=0, at=(cursor,)
        ),
        "/v1/locate": LocateRequest(protocol=PROTOCOL, space=space, probes=((1, "0" * 32),)),
        "/v1/import": ImportRequest(protocol=PROTOCOL, push=()),
        "/v1/enrol": EnrolRequest(protocol=PROTOCOL, app="t", code="00000000", device="e" * 32, name="Desk"),
    }
    if path in bodies:
        return "POST", path, msgspec.json.encode(bodies[path])
    return "GET", f"{path}?space={space}&position=-1" if path == "/v1/wake" else path, None


def put(asked: Asked, path: str, who: str, space: str) -> Answer:
    method, full, body = question(path, space)
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if asked.who[who]:
        headers["Authorization"] = asked.who[who]
    return ask(asked.served.url, full, method=method, body=body, headers=headers)


def test_what_is_served_is_described(asked: Asked) -> None:
    app = create_app(asked.served.store, log_in_key=LOG_IN_KEY)
    served = {route.path for route in app.routes if route.path.startswith("/v1/")}
    assert served - {"/v1/openapi.json"} == set(DESCRIBED["paths"])


@pytest.mark.parametrize("path", [path for path in DESCRIBED["paths"] if path not in (*OPEN, "/v1/enrol")])
def test_who_asks_is_looked_at_before_anything_else(asked: Asked, path: str) -> None:
    for who in ("nobody", "no bearer", "malformed", "unknown", "another's token"):
        for space in (asked.own, asked.foreign, "0" * 32):
            answer = put(asked, path, who, space)
            assert (answer.status, answer.json()["code"]) == (401, "device_unknown"), (who, space)
    for space in (asked.own, asked.foreign, "0" * 32):
        answer = put(asked, path, "revoked", space)
        assert (answer.status, answer.json()["code"]) == (403, "device_revoked"), space


@pytest.mark.parametrize("path", OPEN)
def test_what_anybody_may_ask_tells_nothing_of_a_space(asked: Asked, path: str) -> None:
    for who in asked.who:
        answer = put(asked, path, who, asked.own)
        assert answer.status in (200, 404), who
        assert asked.own not in answer.text
        assert asked.foreign not in answer.text


def test_another_space_is_not_there_for_a_device(asked: Asked) -> None:
    for who, foreign in (("active", asked.foreign), ("of another space", asked.own), ("active", "0" * 32)):
        told = put(asked, "/v1/exchange", who, foreign).json()["spaces"]
        assert [(one["space"], one["status"]) for one in told] == [(foreign, "forbidden")]
        assert "entries" not in told[0]
        assert put(asked, "/v1/locate", who, foreign).json()["code"] == "space_unknown"
        assert put(asked, "/v1/wake", who, foreign).json()["code"] == "space_unknown"


def test_a_device_that_may_only_deliver_gets_nothing(asked: Asked) -> None:
    told = put(asked, "/v1/exchange", "push-only", asked.own).json()
    assert told["device"]["state"] == "push_only"
    assert [one.get("entries", []) for one in told["spaces"]] == [[]]
    assert put(asked, "/v1/import", "push-only", asked.own).status == 200


def test_secrets_stand_in_no_answer(asked: Asked) -> None:
    with asked.served.store.engine.begin() as connection:
        secrets: list[SpaceSecrets] = keeping.spaces(connection)
    hidden = [value for one in secrets for value in (one.card_key, one.pin_pepper)]
    hidden += [header.rpartition(".")[2] for header in asked.who.values() if header.startswith("Bearer ")]
    for path in DESCRIBED["paths"]:
        for who in ("nobody", "revoked", "push-only", "of another space"):
            text = put(asked, path, who, asked.own).text
            assert not [value for value in hidden if len(value) > 16 and value in text], (path, who)


@SCHEMA.parametrize()
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_whatever_is_sent_gets_an_answer_that_is_described(asked: Asked, case: Any) -> None:
    """No broken server, no status and no shape that the description does not name."""
    headers = {"Authorization": asked.who["active"]} if case.path not in OPEN else {}
    response = case.call(base_url=asked.served.url, headers=headers)
    case.validate_response(
        response,
        checks=[
            schemathesis.checks.not_a_server_error,
            *schemathesis.checks.CHECKS.get_by_names(
                ["status_code_conformance", "content_type_conformance", "response_schema_conformance"]
            ),
        ],
    )
    if response.status_code >= 400:
        assert msgspec.json.decode(response.content, type=Problem).code
