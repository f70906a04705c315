"""The network of a storm: it loses, doubles, delays, reorders and cuts off, and carries nothing but bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec
import sqlalchemy as sa

from kiosk.central.problems import Refusal
from kiosk.core import compact
from kiosk.core.exchange import ExchangeAnswer, ExchangeRequest, LocateAnswer, LocateRequest
from kiosk.errors import ClockWrong, Rejected, Revoked, Unauthorized, Unreachable
from tests.storm.desk import Desk
from tests.storm.machines import Central, Off

if TYPE_CHECKING:
    from tests.storm.world import World

_CERTIFICATE_DAYS: Final = 300  # a clock that is further off takes the server's certificate for one of another time
A = TypeVar("A", ExchangeAnswer, LocateAnswer)


@dataclass(frozen=True, slots=True)
class Letter:
    """A request under way."""

    bearer: str
    body: bytes
    locate: bool


class Network:
    """What a desk's cycle takes for its server."""

    def __init__(self, world: World, desk: Desk) -> None:
        self._world = world
        self._desk = desk

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        request = msgspec.structs.replace(request, protocol=min(request.protocol, self._desk.protocol))
        body = msgspec.json.encode(compact.pack_request(request))
        answer, used = self._desk.tokens.ask(lambda token: self._carried(token, body, ExchangeAnswer))
        if answer.new_token:
            self._desk.tokens.take_up(answer.new_token, used)
        return compact.unpack_answer(answer, request)

    def locate(self, request: LocateRequest) -> LocateAnswer:
        body = msgspec.json.encode(request)
        return self._desk.tokens.ask(lambda token: self._carried(token, body, LocateAnswer))[0]

    def close(self) -> None:
        """Nothing is held open."""

    def _carried(self, token: str, body: bytes, shape: type[A]) -> A:
        """Each fault has its turn, in the order in which a request meets them."""
        world, desk = self._world, self._desk
        letter = Letter(f"Bearer {desk.store.identity.device}.{token}", body, locate=shape is LocateAnswer)
        world.bearers.setdefault(desk.store.identity.device, set()).add(letter.bearer)
        world.meanwhile(desk)
        desk.check_alive()
        if desk.cut_off_until > world.clock.elapsed:
            world.count("cut off")
            raise Unreachable("no_connection")
        if abs((desk.now() - world.central.now()).days) > _CERTIFICATE_DAYS:
            raise ClockWrong("certificate_time")
        if world.happens("request lost"):
            raise Unreachable("no_http")
        if world.happens("request late"):
            world.under_way.append(letter)
            raise Unreachable("too_slow")
        answer = world.deliver(letter)
        if world.happens("request doubled"):
            answer = world.deliver(letter)
        world.meanwhile(desk, answered=True)
        desk.check_alive()
        if world.happens("answer lost"):
            raise Unreachable("no_http")
        return msgspec.json.decode(answer, type=shape)


def deliver(central: Central, letter: Letter) -> bytes:
    """Have central answer, as its web application does.

    Raises:
        Unreachable: also when it dies over it.
        Rejected: it never takes this.
    """
    answer = b""
    try:
        with central.working():
            answer = _answered(central, letter)
    except Off:
        raise Unreachable("no_connection") from None
    except Refusal as refusal:
        raise _meaning(refusal) from None
    except (sa.exc.DBAPIError, OSError):
        if not central.refusing:
            raise
        raise Unreachable("status_500") from None
    if not answer:  # it died before it could say a word
        raise Unreachable("no_http")
    return answer


def _answered(central: Central, letter: Letter) -> bytes:
    device = central.exchange.device(letter.bearer)
    answer: msgspec.Struct
    if letter.locate:
        answer = central.exchange.locate(device, msgspec.json.decode(letter.body, type=LocateRequest))
    else:
        asked = compact.unpack_request(msgspec.json.decode(letter.body, type=ExchangeRequest))
        answer = compact.pack_answer(central.exchange.exchange(device, asked), asked)
    central.check_alive()
    return msgspec.json.encode(answer)


def _meaning(refusal: Refusal) -> Exception:
    """What the kiosk's connection makes of a refusal."""
    if refusal.code == "device_revoked":
        return Revoked(refusal.code)
    meanings: dict[int, Callable[[str], Exception]] = {
        400: Rejected, 422: Rejected, 401: Unauthorized, 403: Unauthorized
    }  # fmt: skip
    return meanings.get(refusal.status, Unreachable)(refusal.code)
