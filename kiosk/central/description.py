"""The OpenAPI description of the exchange, made from the very structs that decode it."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from kiosk import __version__
from kiosk.core import exchange as wire
from kiosk.core.fingerprint import PEM

_SHAPES: Final = (
    wire.ExchangeRequest,
    wire.ExchangeAnswer,
    wire.LocateRequest,
    wire.LocateAnswer,
    wire.EnrolRequest,
    wire.EnrolAnswer,
    wire.ImportRequest,
    wire.ImportAnswer,
    wire.WakeAnswer,
    wire.Health,
    wire.Problem,
)
_PROBLEMS: Final = {
    "400": "Not understood: not JSON of this shape, or a protocol this server does not speak.",
    "401": "This server does not know the device or its token.",
    "403": "The device was revoked, or the pairing code is not valid.",
    "404": "Not a space of this device.",
    "409": "The kiosk's space and this server's do not go together.",
    "413": "More than 1 MiB after inflating.",
    "415": "An encoding other than gzip.",
    "429": "Too many tries; Retry-After says how long to wait.",
    "503": "Busy; Retry-After says how long to wait.",
}


def openapi() -> dict[str, Any]:
    """The document, OpenAPI 3.1."""
    _, shapes = msgspec.json.schema_components(_SHAPES, ref_template="#/components/schemas/{name}")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Kiosk central server",
            "version": __version__,
            "description": "The exchange between kiosks and their central server. Bodies may be gzip-encoded.",
        },
        "paths": {**_paths(), "/v1/wake": {"get": _wake()}},
        "components": {
            "schemas": shapes,
            "securitySchemes": {
                "device": {"type": "http", "scheme": "bearer", "bearerFormat": "<device>.<token>"},
            },
        },
    }


def _paths() -> dict[str, Any]:
    return {
        "/v1/exchange": _post(
            "exchange",
            "Bring entries and take what is new",
            wire.ExchangeRequest,
            wire.ExchangeAnswer,
            problems=("400", "401", "403", "413", "415", "503"),
        ),
        "/v1/locate": _post(
            "locate",
            "Find the last place that both sides share",
            wire.LocateRequest,
            wire.LocateAnswer,
            problems=("400", "401", "403", "404", "413", "415"),
        ),
        "/v1/enrol": _post(
            "enrol",
            "Become a device of this server with a pairing code",
            wire.EnrolRequest,
            wire.EnrolAnswer,
            problems=("400", "403", "409", "413", "415", "429"),
            signed=False,
        ),
        "/v1/import": _post(
            "import",
            "Bring entries out of a file that a kiosk wrote",
            wire.ImportRequest,
            wire.ImportAnswer,
            problems=("400", "401", "403", "413", "415", "503"),
        ),
        "/v1/health": {"get": _health()},
        "/v1/ca": {"get": _authority()},
    }


def _health() -> dict[str, Any]:
    return {
        "operationId": "health",
        "summary": "Which protocols this server speaks, and its time",
        "responses": {"200": _content("The server is up.", wire.Health)},
    }


def _authority() -> dict[str, Any]:
    return {
        "operationId": "ca",
        "summary": "The authority that signed this server's certificate, where it is this server's own",
        "responses": {
            "200": {"description": "One certificate.", "content": {PEM: {"schema": {"type": "string"}}}},
            "404": _content("The authority is one that systems trust anyway.", wire.Problem),
        },
    }


def _wake() -> dict[str, Any]:
    whole = {"type": "integer", "format": "int64", "minimum": 0}
    return {
        "operationId": "wake",
        "summary": f"Wait until a space's feed goes past a position, at most {wire.WAKE_S:.0f} s",
        "parameters": [
            {"name": "space", "in": "query", "required": True, "schema": {"type": "string"}},
            {"name": "position", "in": "query", "required": True, "schema": whole},
        ],
        "responses": {
            "200": _content("The feed has grown, or the time is over: the head is told.", wire.WakeAnswer),
            **{status: _content(_PROBLEMS[status], wire.Problem) for status in ("400", "401", "403", "404", "503")},
        },
        "security": [{"device": []}],
    }


def _post(
    name: str,
    summary: str,
    takes: type[msgspec.Struct],
    gives: type[msgspec.Struct],
    *,
    problems: tuple[str, ...],
    signed: bool = True,
) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": name,
        "summary": summary,
        "requestBody": {"required": True, **_content("", takes, described=False)},
        "responses": {
            "200": _content("The answer.", gives),
            **{status: _content(_PROBLEMS[status], wire.Problem) for status in problems},
        },
    }
    if signed:
        operation["security"] = [{"device": []}]
    return {"post": operation}


def _content(description: str, shape: type[msgspec.Struct], *, described: bool = True) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{shape.__name__}"}}}}
    return {"description": description, **content} if described else content
