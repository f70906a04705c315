"""A kiosk one version behind with today's central, and the other way round: over structs that are frozen in `wire`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import msgspec
import pytest

from kiosk.central.devices import Devices
from kiosk.core import clock, kinds
from kiosk.core import exchange as today
from kiosk.core.entries import Entry
from kiosk.core.exchange import PROTOCOL
from kiosk.core.folding import AGGREGATES, Aggregate
from kiosk.core.kinds import Body, Fact, Short, kind
from kiosk.core.members import Member, MemberChanged
from kiosk.errors import Unreachable
from kiosk.store.keeping import Pairing
from kiosk.store.keys import new_space_secrets
from kiosk.sync.cycle import CycleReport
from kiosk.sync.pairing import pair, paired_server
from tests.dev.asking import ask
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, journal_ids, new_member, record
from tests.dev.hostile import hostile, http
from tests.wire import v1
from tests.wire.old_central import OldCentral
from tests.wire.old_kiosk import OldKiosk

MARTA, IVO, THING = "0a" * 16, "0b" * 16, "0c" * 16
SAMPLES = sorted((Path(__file__).parent.parent / "wire" / "v1_samples").glob("*.json"))
NewDesk = Callable[..., Desk]


def shape_of(sample: Path) -> str:
    return "".join(word.capitalize() for word in sample.stem.split("_")[:2])


# What was sent once is still understood


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_what_protocol_1_sent_reads_the_same_today(sample: Path) -> None:
    old = msgspec.json.decode(sample.read_bytes(), type=getattr(v1, shape_of(sample)))
    assert msgspec.json.encode(old) == sample.read_bytes().strip()
    new = msgspec.json.decode(sample.read_bytes(), type=getattr(today, shape_of(sample)))
    assert msgspec.json.encode(new) == sample.read_bytes().strip()  # byte for byte: nothing was renamed or has moved


def test_what_is_said_today_is_understood_by_protocol_1() -> None:
    """Fields that it does not know are skipped by an old program, wherever they stand."""
    secrets = new_space_secrets("5c" * 16)
    answer = today.ExchangeAnswer(
        server="s", now=1, new_token="t" * 43, secrets=(secrets,), device=today.DeviceAnswer(state="push_only"),
        spaces=(today.SpaceAnswer(space="5c" * 16, status="forbidden"),),
    )  # fmt: skip
    old = msgspec.json.decode(msgspec.json.encode(answer), type=v1.ExchangeAnswer)
    assert (old.server, old.spaces[0].status) == ("s", "forbidden")
    asked = today.ExchangeRequest(
        protocol=2, app="t", schema="s", incarnation="a" * 16, number=0, sent_at=0, at=(), keys=("k",)
    )
    assert msgspec.json.decode(msgspec.json.encode(asked), type=v1.ExchangeRequest).protocol == 2


# An old kiosk


def old_kiosk(central: ServedCentral) -> OldKiosk:
    now_ms = clock.to_ms(central.store.identity.now())
    return OldKiosk(central.url, central.new_code(central.new_space()), now_ms)


def test_an_old_kiosk_exchanges_with_todays_central(served_central: ServedCentral, new_desk: NewDesk) -> None:
    desk, old = new_desk(), old_kiosk(served_central)
    desk.pair(served_central, old.space)
    record(desk.store, new_member("Marta Kov", member=MARTA))
    desk.cycle()
    old.record("member.changed", IVO, '{"status":"active"}')
    old.record("member.named", IVO, '{"salt":"00","name":"Ivo"}', subject=IVO)
    old.exchange()
    desk.cycle()
    old.exchange()
    assert old.placed.keys() == old.journal.keys() == journal_ids(served_central.store, desk.space)
    assert desk.ids() == old.journal.keys()
    with desk.store.reading() as records:
        assert sorted(member.name for member in records.members()) == ["Ivo", "Marta Kov"]


def test_an_old_kiosk_reads_a_long_feed_page_by_page(small_central: ServedCentral) -> None:
    old = old_kiosk(small_central)
    facts = [fact for at in range(600) for fact in new_member(f"Member {at}", member=f"{at + 1:032x}")]
    record(small_central.store, facts, old.space)
    old.exchange()
    assert old.journal.keys() == journal_ids(small_central.store, old.space)


def test_an_old_kiosk_is_given_no_token_and_no_keys(small_central: ServedCentral) -> None:
    old = old_kiosk(small_central)
    Devices(small_central.store).renew_token(old.device)
    for _ in range(2):
        assert old.exchange().new_token is None  # it would not know what to do with it


# An old central


@pytest.fixture
def old_central(new_desk: NewDesk) -> Iterator[OldCentral]:
    secrets = msgspec.convert(msgspec.to_builtins(new_space_secrets("5c" * 16)), type=v1.SpaceSecrets)
    with OldCentral("5c" * 16, secrets, clock.to_ms(new_desk().store.identity.now())) as served:
        yield served


@pytest.fixture
def behind(old_central: OldCentral, new_desk: NewDesk) -> Desk:
    """Today's desk, paired with the old central."""
    desk = new_desk("New desk")
    pair(desk.store, desk.keys, old_central.url, "00000000", name="New desk")
    desk.server = paired_server(desk.store, deadline_s=5.0)
    return desk


def test_todays_kiosk_exchanges_with_an_old_central(old_central: OldCentral, behind: Desk, new_desk: NewDesk) -> None:
    record(behind.store, new_member("Marta Kov", member=MARTA))
    assert behind.cycle().pending == 0
    second = new_desk("Second")
    pair(second.store, second.keys, old_central.url, "00000000", name="Second")
    second.server = paired_server(second.store, deadline_s=5.0)
    record(second.store, new_member("Ivo", member=IVO))
    assert second.cycle(batch=1).pending == 0
    behind.cycle()
    assert behind.ids() == second.ids() == old_central.ids()
    with behind.store.reading() as records:
        assert not records.keeping.quarantined()


def pairing(desk: Desk) -> Pairing:
    with desk.store.reading() as records:
        found = records.keeping.pairing()
    assert found is not None
    return found


def test_it_remembers_what_the_old_central_speaks_and_tries_the_newer_again_after_a_day(
    old_central: OldCentral, behind: Desk
) -> None:
    behind.cycle()
    old_central.protocols.clear()
    record(behind.store, new_member("Marta Kov", member=MARTA))
    first = pairing(behind).protocol_at
    behind.cycle()
    assert set(old_central.protocols) == {1}
    paired = pairing(behind)
    assert paired.protocol_at == first  # or it would be a day from each exchange
    with behind.store.transaction() as records:
        yesterday = paired.protocol_at - 24 * 60 * 60 * 1000
        records.keeping.set("pairing", msgspec.structs.replace(paired, protocol_at=yesterday))
    old_central.protocols.clear()
    behind.cycle()
    assert old_central.protocols == [PROTOCOL, 1]
    behind.cycle()
    assert old_central.protocols == [PROTOCOL, 1, 1]


def test_nothing_is_set_aside_where_a_central_knows_other_columns(old_central: OldCentral, behind: Desk) -> None:
    """As those of the trial versions did that spoke protocol 2."""
    old_central.knows_columns, old_central.protocol_max = False, 2
    for who in (MARTA, IVO):
        record(behind.store, new_member("Somebody", member=who))
    assert behind.cycle().pending == 0
    assert behind.ids() == old_central.ids()
    with behind.store.reading() as records:
        assert not records.keeping.quarantined()


@pytest.mark.parametrize(
    ("protocol", "code"), [(PROTOCOL, "not_understood"), (1, "not_understood"), (2, "protocol_unknown"),
                           (PROTOCOL + 1, "protocol_unknown")],
)  # fmt: skip
def test_a_shape_of_another_age_is_told_from_a_broken_one(
    small_central: ServedCentral, protocol: int, code: str
) -> None:
    """So that who asks tries an older protocol, instead of setting its entries aside."""
    old = old_kiosk(small_central)
    body = b'{"protocol":%d,"columns":{"id":["%s"]}}' % (protocol, b"ab" * 16)
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {old.device}.{old.token}"}
    told = ask(small_central.url, "/v1/exchange", method="POST", body=body, headers=headers)
    assert (told.status, msgspec.json.decode(told.body, type=v1.Problem).code) == (400, code)


def test_after_the_server_was_updated_the_newer_protocol_is_spoken(
    small_central: ServedCentral, new_desk: NewDesk
) -> None:
    desk = new_desk()
    desk.pair(small_central, small_central.new_space())
    with desk.store.transaction() as records:
        paired = records.keeping.pairing()
        assert paired is not None
        told = msgspec.structs.replace(paired, protocol=1, protocol_at=1)  # long ago
        records.keeping.set("pairing", told)
    desk.cycle()
    with desk.store.reading() as records:
        kept = records.keeping.pairing()
    assert kept is not None
    assert kept.protocol == 0


def test_an_old_central_that_was_put_back_gets_what_it_lost(old_central: OldCentral, behind: Desk) -> None:
    for who in (MARTA, IVO):
        record(behind.store, new_member("Somebody", member=who))
        behind.cycle()
    del old_central.feed[1:]
    assert behind.cycle().pending == 0
    assert behind.ids() == old_central.ids()


# What an old program does not know


def test_an_unknown_kind_is_kept_passed_on_and_folded_after_the_upgrade(
    small_central: ServedCentral, new_desk: NewDesk
) -> None:
    """Of a thing that is known, of one that is not, and in a version that is not."""
    space = small_central.new_space()
    now_ms = clock.to_ms(small_central.store.identity.now())
    newer = OldKiosk(small_central.url, small_central.new_code(space), now_ms)  # one that knows more than we do
    desk = new_desk()
    desk.pair(small_central, space)
    newer.record("member.changed", MARTA, '{"status":"active"}')
    newer.record("member.renumbered", MARTA, '{"number":"A-17"}')
    newer.record("boat.lent", THING, '{"to":"somebody"}')
    late = newer.record("member.changed", MARTA, '{"status":"gone_fishing"}')
    newer.exchange()
    desk.cycle()
    assert desk.ids() == journal_ids(small_central.store, space) >= newer.journal.keys()
    for store in (desk.store, small_central.store):
        with store.reading(space) as records:
            member = records.member(MARTA)
            kept = records.journal.entries([late.id])[late.id]
        assert member is not None
        assert (member.status, member.external) == ("active", "")
        assert kept.body == late.body
    with upgraded():
        for store in (desk.store, small_central.store):
            store.rebuild()
            with store.reading(space) as records:
                known = records.member(MARTA)
            assert known is not None
            assert known.external == "A-17"


@contextmanager
def upgraded() -> Iterator[None]:
    """As if the program knew one more kind."""
    before = AGGREGATES["member"]

    @kind("member.renumbered", aggregate="member")
    class MemberRenumbered(Body, frozen=True, kw_only=True):
        number: Short

    def step(value: Member, entry: Entry, body: Body) -> Member:
        if isinstance(body, MemberRenumbered):
            return msgspec.structs.replace(value, external=body.number)
        return cast("Member", before.step(value, entry, body))

    AGGREGATES["member"] = Aggregate(before.name, before.value, before.opening, before.opened, step)
    try:
        yield
    finally:
        AGGREGATES["member"] = before
        del kinds.KINDS["member.renumbered"], kinds._BY_BODY[MemberRenumbered], kinds._DECODERS["member.renumbered"]


def test_an_unknown_version_of_a_known_kind_waits_for_the_upgrade(
    small_central: ServedCentral, new_desk: NewDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk()
    desk.pair(small_central, small_central.new_space())
    known = kinds.KINDS["member.changed"]
    newer = kinds.Kind(known.name, known.aggregate_kind, known.body, known.version + 1)
    monkeypatch.setitem(kinds.KINDS, known.name, newer)
    monkeypatch.setitem(kinds._BY_BODY, known.body, newer)
    record(desk.store, [Fact(MARTA, MemberChanged(status="paused"))])
    monkeypatch.undo()
    desk.cycle()
    small_central.store.rebuild()
    with small_central.store.reading(desk.space) as records:
        assert records.member(MARTA) is None
    monkeypatch.setitem(kinds.KINDS, known.name, newer)
    small_central.store.rebuild()
    with small_central.store.reading(desk.space) as records:
        found = records.member(MARTA)
    assert found is not None
    assert found.status == "paused"


@pytest.mark.parametrize(
    "more",
    [
        {"later": {"deep": [1, 2, {"x": None}]}},
        {"poll_before_s": 1.5, "min_app": "9.9"},
        {"device": {"last_number": 0, "state": "resting", "mood": "good"}},
    ],
)
def test_fields_of_a_later_central_are_skipped(desk: Desk, more: dict[str, object]) -> None:
    assert answered(desk, more).pending == 2  # it did not come back, and nothing was lost


@pytest.mark.parametrize("status", ["resting", "", "OK", None, 1])
def test_a_status_that_nobody_knows_yet_is_no_connection(desk: Desk, status: object) -> None:
    space = {"space": desk.space, "status": status}
    with pytest.raises(Unreachable):
        answered(desk, {"spaces": [space]})
    with desk.store.reading() as records:
        assert records.journal.pending_count() == 2
        assert records.keeping.device_state() == "active"
        assert not records.keeping.quarantined()


@pytest.fixture
def desk(small_central: ServedCentral, new_desk: NewDesk) -> Desk:
    made = new_desk()
    made.pair(small_central, small_central.new_space())
    made.cycle()
    record(made.store, new_member("Marta Kov", member=MARTA))
    return made


def answered(desk: Desk, more: dict[str, object]) -> CycleReport:
    """What comes of an answer of the desk's own server, with something in it that the desk does not know."""
    with desk.store.reading() as records:
        paired, at = records.keeping.pairing(), records.journal.cursor()
    assert paired is not None
    level = {"space": desk.space, "head": at.position, "position": at.position, "chain": at.chain}
    answer = {"server": paired.server, "now": clock.to_ms(desk.store.identity.now()), "spaces": [level]}
    with hostile(http(json.dumps(answer | more).encode())) as server:
        with desk.store.transaction() as records:
            records.keeping.set("pairing", msgspec.structs.replace(paired, url=server.url))
        asking = paired_server(desk.store)
        assert asking is not None
        try:
            return desk.cycle(asking)
        finally:
            asking.dispose()
