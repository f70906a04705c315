"""A kiosk gets a new token from time to time, and is never locked out by it, whatever gets lost, doubled or cut off."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.central.devices import Devices
from kiosk.central.enrolment import Enrolment, new_code, new_space
from kiosk.central.exchange import Exchange, token_hash
from kiosk.central.problems import Refusal
from kiosk.core.exchange import Cursor, EnrolRequest, ExchangeAnswer, ExchangeRequest
from kiosk.errors import Unauthorized, Unreachable
from kiosk.store import central_keeping as keeping
from kiosk.store.keeping import Pairing
from kiosk.store.store import Store
from kiosk.sync.pairing import paired_server
from kiosk.sync.tokens import Tokens
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record
from tests.dev.hostile import hostile, http

KEY = "5e" * 32
NewDesk = Callable[..., Desk]


@pytest.fixture
def desk(small_central: ServedCentral, new_desk: NewDesk) -> Desk:
    made = new_desk()
    made.pair(small_central, small_central.new_space())
    made.cycle()
    return made


def kept(desk: Desk) -> Pairing:
    with desk.store.reading() as records:
        found = records.keeping.pairing()
    assert found is not None
    return found


def renew(central: ServedCentral, desk: Desk) -> None:
    Devices(central.store).renew_token(desk.store.identity.device)


def start_again(desk: Desk) -> None:
    desk.close()
    desk.open()
    desk.server = paired_server(desk.store)


def test_a_new_token_is_kept_before_it_is_used_and_the_one_before_stays(
    small_central: ServedCentral, desk: Desk
) -> None:
    old = kept(desk).token
    renew(small_central, desk)
    desk.cycle()
    assert kept(desk).token not in ("", old)
    assert kept(desk).token_before == old
    record(desk.store, new_member("Marta", member="0a" * 16))
    assert desk.cycle().pending == 0  # with the new one
    start_again(desk)
    assert desk.cycle().pending == 0


def test_where_central_does_not_know_the_new_token_the_one_before_counts(
    small_central: ServedCentral, desk: Desk
) -> None:
    """The request was doubled on its way: central sent a second token, and the first answer is the one that came."""
    paired = kept(desk)
    with desk.store.transaction() as records:
        came = Pairing(url=paired.url, server=paired.server, token="A" * 43, token_before=paired.token, ca=paired.ca)
        records.keeping.set("pairing", came)
    start_again(desk)
    assert desk.cycle().pending == 0
    renew(small_central, desk)
    desk.cycle()
    assert kept(desk).token_before == paired.token
    assert desk.cycle().pending == 0


def test_a_desk_that_central_does_not_know_at_all_asks_to_be_paired_again(desk: Desk) -> None:
    paired = kept(desk)
    with desk.store.transaction() as records:
        came = Pairing(url=paired.url, server=paired.server, token="A" * 43, token_before="B" * 43, ca=paired.ca)
        records.keeping.set("pairing", came)
    start_again(desk)
    with pytest.raises(Unauthorized, match="device_unknown"):
        desk.cycle()


@pytest.mark.parametrize("token", ["", "short", "with a line\\nbreak and more", "a" * 1000, "ключ" * 8])
def test_what_is_no_token_is_not_taken_up(desk: Desk, token: str) -> None:
    server = kept(desk).server
    answer = f'{{"server":"{server}","now":1,"new_token":"{token}"}}'.encode()
    with hostile(http(answer)) as portal:
        with desk.store.transaction() as records:
            records.keeping.set("pairing", Pairing(url=portal.url, server=server, token="A" * 43))
        asked = paired_server(desk.store)
        assert asked is not None
        with pytest.raises(Unreachable):
            desk.cycle(asked)  # it says nothing of our space
        asked.dispose()
    assert kept(desk).token == "A" * 43


def test_a_desk_that_was_paired_anew_meanwhile_keeps_the_token_of_that(desk: Desk) -> None:
    tokens = Tokens(desk.store)
    with desk.store.transaction() as records:
        records.keeping.set("pairing", Pairing(url="http://localhost:1", server="s", token="C" * 43))
    tokens.take_up("D" * 43, kept(desk).server)
    assert kept(desk).token == "C" * 43


class Rotation(RuleBasedStateMachine):
    """A kiosk and central, with a real store each; between them everything happens that a network does."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-tokens-"))
        self.time = datetime(2026, 3, 2, 12, tzinfo=UTC)
        (self.folder / "central").mkdir()
        self.central = self._open_central()
        self.space = new_space(self.central, "Nordlicht", "Europe/Berlin")
        self.exchange = Exchange(self.central)
        self.kiosk = Store.open(self.folder / "kiosk.db", key=KEY, now=lambda: self.time)
        code = new_code(self.central, self.space).code
        request = EnrolRequest(protocol=2, app="t", code=code, device=self.kiosk.identity.device, name="Desk")
        token = Enrolment(self.exchange).enrol(request, "127.0.0.1").token
        with self.kiosk.transaction() as records:
            records.keeping.set("pairing", Pairing(url="https://central", server=self.exchange.server, token=token))
        self.tokens = Tokens(self.kiosk)
        self.sent: list[str] = [token]
        self.backup: tuple[str, ...] = ()  # tokens that this kiosk had when it was made

    def _open_central(self) -> Store:
        return Store.open(self.folder / "central" / "central.db", key=KEY, central=True, now=lambda: self.time)

    def _ask(self, token: str) -> ExchangeAnswer:
        request = ExchangeRequest(
            protocol=2, app="t", schema="1", incarnation="a" * 16, number=0, sent_at=0, at=(Cursor(space=self.space),)
        )
        try:
            return self.exchange.exchange(self.exchange.device(f"Bearer {self.kiosk.identity.device}.{token}"), request)
        except Refusal as refusal:
            raise Unauthorized(refusal.code) from refusal

    def _known(self) -> tuple[str, ...]:
        with self.kiosk.reading() as records:
            paired = records.keeping.pairing()
        assert paired is not None
        return (paired.token, paired.token_before)

    @rule(doubled=st.sampled_from(["no", "first", "second"]), lost=st.booleans(), crash=st.booleans())
    def poll(self, doubled: str, lost: bool, crash: bool) -> None:
        """One exchange: its request may be doubled on the way, and either answer, or none, comes back."""

        def question(token: str) -> ExchangeAnswer:
            self.sent.append(token)
            answer = self._ask(token)
            if doubled != "no":
                self.time += timedelta(minutes=2)
                try:
                    other = self._ask(token)
                except Unauthorized:
                    other = answer
                return answer if doubled == "first" else other
            return answer

        answer, used = self.tokens.ask(question)
        if answer.new_token and not lost:
            self.tokens.take_up(answer.new_token, used)
        if crash:
            self.tokens = Tokens(self.kiosk)

    @rule(which=st.integers(0, 10**6))
    def late(self, which: int) -> None:
        """A request of before, which nobody waits for, arrives at last."""
        try:
            self._ask(self.sent[which % len(self.sent)])
        except Unauthorized:
            return

    @rule(days=st.sampled_from([0, 1, 29, 31]))
    def wait(self, days: int) -> None:
        self.time += timedelta(days=days, minutes=2)

    @rule()
    def manager_asks(self) -> None:
        self.exchange.devices.renew_token(self.kiosk.identity.device)

    @rule()
    def back_up_central(self) -> None:
        self.central.close()
        shutil.rmtree(self.folder / "backup", ignore_errors=True)
        shutil.copytree(self.folder / "central", self.folder / "backup")
        self.central = self._open_central()
        self.exchange = Exchange(self.central)
        self.backup = self._counting()

    @precondition(lambda self: bool(set(self.backup) & set(self._known())))
    @rule()
    def restore_central(self) -> None:
        """To how it was, at most one token ago: who is put back further has to pair again."""
        self.central.close()
        shutil.rmtree(self.folder / "central")
        shutil.copytree(self.folder / "backup", self.folder / "central")
        self.central = self._open_central()
        self.exchange = Exchange(self.central)

    def _counting(self) -> tuple[str, ...]:
        """The kiosk's token that central knows now."""
        return tuple(token for token in self._known() if token and self._counts(token))

    def _counts(self, token: str) -> bool:
        with self.central.engine.begin() as connection:
            device = keeping.device(connection, self.kiosk.identity.device)
        assert device is not None
        return token_hash(token) == device.token_hash

    @invariant()
    def the_kiosk_gets_in(self) -> None:
        assert self._counting(), "locked out"

    def teardown(self) -> None:
        self.central.close()
        self.kiosk.close()
        shutil.rmtree(self.folder)


Rotation.TestCase.settings = settings(max_examples=6, stateful_step_count=20, deadline=None)
TestRotation = Rotation.TestCase
