"""Pairing: codes that let a kiosk in, and what it gets for one."""

from __future__ import annotations

import re
import secrets
import threading
from collections import deque
from dataclasses import dataclass
from typing import Final

from kiosk.central.exchange import Exchange, token_hash
from kiosk.central.problems import Refusal
from kiosk.core.exchange import (
    CODE_ALPHABET,
    CODE_LENGTH,
    CODE_MINUTES,
    CODE_TRIES,
    PROTOCOL,
    PROTOCOL_MIN,
    EnrolAnswer,
    EnrolRequest,
    SpaceSecrets,
    code_of,
)
from kiosk.core.kinds import Fact
from kiosk.core.spaces import DeviceChanged, SpaceChanged
from kiosk.store import central_keeping as keeping
from kiosk.store import device_keeping
from kiosk.store.central_keeping import EnrolledDevice, OpenCode
from kiosk.store.device_keeping import Care
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store

_WINDOW_MS: Final = CODE_MINUTES * 60_000
_WRONG_PER_ADDRESS: Final = 10  # wrong codes in 15 minutes
_WRONG_IN_ALL: Final = 100
_NAME_LENGTH: Final = 80
_HEX32: Final = re.compile(r"[0-9a-f]{32}\Z")
_HEX64: Final = re.compile(r"[0-9a-f]{64}\Z")
_HEX: Final = re.compile(r"[0-9a-f]{1,32}\Z")


@dataclass(frozen=True, slots=True)
class PairingCode:
    """A code as it is shown once; kept is only its hash."""

    code: str
    until_at: int  # UTC ms


class WrongTries:
    """Counts wrong codes of the last 15 minutes, by address and in all, in this process."""

    def __init__(self) -> None:
        self._tries: deque[tuple[int, str]] = deque()
        self._guard = threading.Lock()

    def check(self, address: str, now_ms: int) -> None:
        """Raises Refusal 429 when too many were wrong."""
        with self._guard:
            while self._tries and not 0 <= now_ms - self._tries[0][0] < _WINDOW_MS:
                self._tries.popleft()
            here = [at for at, of in self._tries if of == address]
            if len(here) >= _WRONG_PER_ADDRESS or len(self._tries) >= _WRONG_IN_ALL:
                first = here[0] if here else self._tries[0][0]
                raise Refusal(429, "too_many_tries", retry_after_s=1 + (first + _WINDOW_MS - now_ms) // 1000)

    def add(self, address: str, now_ms: int) -> None:
        with self._guard:
            self._tries.append((now_ms, address))


def new_space(store: Store, name: str, time_zone: str, *, languages: tuple[str, ...] = ()) -> str:
    """Found a space on this central. Returns its id."""
    keeping.create(store)
    made = new_space_secrets(f"{store.identity.random_bits(128):032x}")
    changed = SpaceChanged(name=name, time_zone=time_zone)
    if languages:
        changed = SpaceChanged(name=name, time_zone=time_zone, languages=languages)
    with store.transaction(made.space) as records:
        keeping.add_space(records.connection, made)
        records.journal.record(Fact(made.space, changed))
    return made.space


def new_code(store: Store, space: str | None) -> PairingCode:
    """Open the door for one kiosk for 15 minutes.

    Args:
        space: what an empty kiosk joins; None lets a kiosk bring the space it holds.
    """
    keeping.create(store)
    now_ms = int(store.identity.now().timestamp() * 1000)
    made = PairingCode("".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH)), now_ms + _WINDOW_MS)
    with keeping.writing(store) as connection:
        keeping.forget_codes(connection, now_ms - _WINDOW_MS)
        keeping.save_code(connection, OpenCode(code_hash=token_hash(made.code), space=space, until_at=made.until_at))
    return made


class Enrolment:
    """Lets kiosks in."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._store = exchange.store
        self._wrong = WrongTries()

    def enrol(self, request: EnrolRequest, address: str) -> EnrolAnswer:
        """Make a kiosk a device of ours.

        Args:
            address: where the request came from, for the count of wrong codes.

        Raises:
            Refusal: `pairing_code_wrong`, `space_taken`, `too_many_tries`, or 400 for what no kiosk sends.
        """
        self._check(request)
        now_ms = self._exchange.now_ms()
        self._wrong.check(address, now_ms)
        hashed = token_hash(code_of(request.code))
        with keeping.writing(self._store) as connection:
            code = keeping.code(connection, hashed)
            if code is None or code.used or code.until_at <= now_ms or code.tries >= CODE_TRIES:
                self._wrong.add(address, now_ms)
                raise Refusal(403, "pairing_code_wrong")
            secrets_of_space = self._space(connection, code, request)
            if secrets_of_space is None:
                keeping.count_try(connection, hashed)
            elif not keeping.use_code(connection, hashed):  # somebody took it between our two looks
                raise Refusal(403, "pairing_code_wrong")
            else:
                token = self._admit(connection, request, secrets_of_space, now_ms)
        if secrets_of_space is None:
            raise Refusal(409, "space_taken")
        self._name(secrets_of_space.space, request)
        return EnrolAnswer(
            server=self._exchange.server, now=now_ms, device=request.device, token=token, spaces=(secrets_of_space,)
        )

    def _check(self, request: EnrolRequest) -> None:
        if not PROTOCOL_MIN <= request.protocol <= PROTOCOL:
            raise Refusal(400, "protocol_unknown")
        if not _HEX32.match(request.device) or request.device == self._store.identity.device:
            raise Refusal(400, "id_malformed")
        if request.bring is not None:
            b = request.bring
            keys = _HEX64.match(b.card_key) and _HEX64.match(b.pin_pepper)
            if not (_HEX32.match(b.space) and keys and _HEX.match(b.card_key_id) and _HEX.match(b.pin_pepper_id)):
                raise Refusal(400, "id_malformed")

    def _space(self, connection: keeping.Connection, code: OpenCode, request: EnrolRequest) -> SpaceSecrets | None:
        """The space that the kiosk becomes a desk of, or None when its own and ours do not go together."""
        known = keeping.device(connection, request.device)
        bring = request.bring
        wanted = bring.space if bring else code.space
        if wanted is None or (known is not None and known.space != wanted):
            return None  # the same device cannot stand in two spaces
        found = keeping.space(connection, wanted)
        if wanted == code.space:
            return found
        if found is not None or code.space is not None or bring is None:
            return None
        keeping.add_space(connection, bring)
        return bring

    def _admit(self, connection: keeping.Connection, request: EnrolRequest, space: SpaceSecrets, now_ms: int) -> str:
        token = secrets.token_urlsafe(32)
        at = device_keeping.next_at(connection, request.device, now_ms)
        enrolled = EnrolledDevice(
            id=request.device,
            space=space.space,
            token_hash=token_hash(token),
            enrolled_at=at,
            seen_at=now_ms,
            app="".join(char for char in request.app if char.isprintable())[:32],
        )
        keeping.save_device(connection, enrolled)
        device_keeping.save_care(connection, Care(device=request.device, state_at=at))
        return token

    def _name(self, space: str, request: EnrolRequest) -> None:
        """The name of a device is a fact of the space: all its desks show it."""
        name = "".join(char for char in request.name if char.isprintable()).strip()[:_NAME_LENGTH]
        if not name:
            return
        with self._store.transaction(space) as records:
            known = records.device_names().get(request.device, "")
            if known != name and not (known and request.proposed):
                records.journal.record(Fact(request.device, DeviceChanged(name=name)))
