"""What must hold once the storm is over: the sentences of the design, each as a check over the real databases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec
import sqlalchemy as sa

from kiosk.core import erasure, money, retention
from kiosk.core.entries import CHAIN_START, Entry, next_chain
from kiosk.core.exchange import PROTOCOL
from kiosk.core.folding import AGGREGATES, fold
from kiosk.core.print_jobs import PrintJob, cost_of
from kiosk.store import schema
from kiosk.store.store import Store
from tests.store.worlds import expected, journal_of, projected
from tests.storm.desk import Desk, ids_of

if TYPE_CHECKING:
    from tests.storm.world import World

Value = Any  # of any aggregate
Names = frozenset[tuple[str, str]]  # aggregates, each (kind, id)
_FAR_MS: Final = 1 << 62


def check(world: World) -> None:
    """Raises AssertionError with what does not hold."""
    for violation in violations(world):
        raise AssertionError(violation)


def violations(world: World) -> Iterator[str]:
    """Each sentence that does not hold."""
    space, central = world.space, world.central.store
    on_server = ids_of(central, space)
    lost = world.acknowledged - world.destroyed - on_server
    if lost:
        yield f"{len(lost)} acknowledged entries are not on the server"
    if world.durable - on_server:
        yield f"{len(world.durable - on_server)} entries that were on a disk are not on the server"
    entries = journal_of(central, space)
    yield from _doubled(entries)
    yield from _feed(central, space, "central")
    yield from _erased(entries, "central")
    folded = expected(entries)
    yield from _folds(projected(central, space), folded, "central")
    names = {desk.store.identity.incarnation for desk in world.desks}
    if len(names) != len(world.desks):
        yield "two disks still write under one name"
    by_id = {entry.id: entry for entry in entries}
    for desk in world.desks:
        yield from _replica(desk, space, by_id, folded, world.unerased)
    rebuilt = world.chance.choice(world.machines)
    rebuilt.store.rebuild()
    yield from _folds(
        projected(rebuilt.store, space), expected(journal_of(rebuilt.store, space)), f"{rebuilt.name} anew"
    )
    values = _values(entries)
    yield from _ledger(central, space, values)
    yield from _prints(world, values)
    if not world.destroyed:  # a restore may take the second half of what one touch recorded
        yield from _people(values)


def _doubled(entries: list[Entry]) -> Iterator[str]:
    made = [(one.device, one.incarnation, one.number, one.at, one.request, one.body_hash) for one in entries]
    if len(made) != len(set(made)):
        yield f"{len(made) - len(set(made))} entries stand twice"


def _replica(
    desk: Desk, space: str, central: dict[str, Entry], folded: dict[str, list[Any]], unerased: set[str]
) -> Iterator[str]:
    here = {entry.id: entry for entry in journal_of(desk.store, space)}
    if here.keys() != central.keys():
        yield f"{desk.name} and central hold different entries: {len(here.keys() ^ central.keys())}"
    differing = sum(_envelope(here[one]) != _envelope(central[one]) for one in here.keys() & central.keys())
    if differing:
        yield f"{differing} entries read otherwise on {desk.name}"
    with desk.store.reading() as records:
        if records.journal.pending_count():
            yield f"{desk.name} has entries that are not uploaded"
        if records.keeping.quarantined():
            yield f"{desk.name} set entries aside: {records.keeping.quarantined()}"
    yield from _feed(desk.store, space, desk.name)
    yield from _erased(list(here.values()), desk.name)
    found = projected(desk.store, space)
    yield from _folds(found, expected(here.values()), desk.name)
    early = _emptied_early(here, central)
    if desk.protocol < PROTOCOL:  # central cannot ask it for what it has still
        early |= _emptied_early(central, here)
    lost = frozenset((one.aggregate_kind, one.aggregate) for one in here.values() if _is_unerased(one, unerased))
    but = early | lost
    yield from _folds(_values_of(found, but), _values_of(folded, but), f"{desk.name}, beside central,")
    if _once_due(here, early - lost) != _once_due(central, early - lost):
        yield f"what was emptied early will be shown otherwise on {desk.name} for good"


def _feed(store: Store, space: str, name: str) -> Iterator[str]:
    """Positions are dense, the chain holds from its start, and head or cursor stand at its end."""
    t = schema.journal
    with store.reading(space) as records:
        cursor = records.journal.cursor()
        rows = records.connection.execute(
            sa.select(t.c.id, t.c.position, t.c.chain)
            .where(t.c.space == space, t.c.position.is_not(None))
            .order_by(t.c.position)
        ).all()
        entries = records.journal.entries([row.id for row in rows])
    if [row.position for row in rows] != list(range(1, len(rows) + 1)):
        yield f"the positions on {name} are not dense"
        return
    chain = CHAIN_START
    for row in rows:
        chain = next_chain(chain, row.position, entries[row.id])
        if chain != row.chain:
            yield f"the chain on {name} breaks at {row.position}"
            return
    if (cursor.position, cursor.chain) != (len(rows), chain):
        yield f"the cursor of {name} stands at {cursor.position} of {len(rows)}"


def _envelope(entry: Entry) -> Entry:
    """What all have alike. A body may have gone on one of them, where nothing that is shown depends on it any more."""
    return msgspec.structs.replace(entry, body=None)


def _values_of(rows: dict[str, list[Any]], but: Names = frozenset()) -> dict[str, list[Any]]:
    """What is shown, without how it was folded, and without these."""
    values = {kind: [row[0] for row in some if (kind, row[0].id) not in but] for kind, some in _shown(rows)}
    tokens = [row for row in rows["name_token"] if ("member", row[1]) not in but]
    return values | {"name_token": tokens, "transfer": rows["transfer"]}


def _shown(rows: dict[str, list[Any]]) -> Iterator[tuple[str, list[Any]]]:
    return ((kind, some) for kind, some in rows.items() if kind in AGGREGATES)


def _is_unerased(entry: Entry, unerased: set[str]) -> bool:
    """Words that went with an erasure which a restore then took from everywhere: where they went they are gone."""
    return entry.body is None and (entry.subject in unerased or entry.aggregate in unerased)


def _emptied_early(here: dict[str, Entry], there: dict[str, Entry]) -> Names:
    """What was emptied here when it was due as far as anybody here knew. Then more of it came, out of another month.

    The other one shows it until it is due by what both know now.
    """
    gone = (one for one in here.values() if one.body is None and one.id in there and there[one.id].body is not None)
    return frozenset((one.aggregate_kind, one.aggregate) for one in gone if one.aggregate_kind in retention.RULES)


def _once_due(entries: dict[str, Entry], names: Names) -> dict[tuple[str, str], Value]:
    """What will be left of these."""
    found: dict[tuple[str, str], list[Entry]] = {name: [] for name in names}
    for entry in entries.values():
        if (name := (entry.aggregate_kind, entry.aggregate)) in found:
            found[name].append(entry)
    left = {}
    for (kind, aggregate), some in found.items():
        gone = retention.emptied(kind, some, retention.Policy(), _FAR_MS)
        kept = [msgspec.structs.replace(one, body=None) if one.id in gone else one for one in some]
        left[kind, aggregate] = fold(AGGREGATES[kind], kept).value
    return left


def _erased(entries: list[Entry], name: str) -> Iterator[str]:
    """Words of people who were erased are nowhere any more."""
    gone = erasure.erased_by(entries)
    words = sum(entry.subject in gone and entry.body is not None for entry in entries)
    if words:
        yield f"{words} entries on {name} hold words of people who were erased"


def _folds(found: dict[str, list[Any]], folded: dict[str, list[Any]], name: str) -> Iterator[str]:
    for kind, rows in folded.items():
        if found[kind] != rows:
            odd = [row for row in (*found[kind], *rows) if row not in found[kind] or row not in rows]
            yield f"{name} folds {kind} otherwise: {odd[:2]}"


def _values(entries: list[Entry]) -> dict[str, dict[str, Value]]:
    by: dict[str, dict[str, list[Entry]]] = {}
    for entry in entries:
        by.setdefault(entry.aggregate_kind, {}).setdefault(entry.aggregate, []).append(entry)
    return {
        kind: {one: value for one, some in of.items() if (value := fold(AGGREGATES[kind], some).value) is not None}
        for kind, of in by.items()
        if kind in AGGREGATES
    }


def _ledger(store: Store, space: str, values: dict[str, dict[str, Value]]) -> Iterator[str]:
    """Every amount left one account for another, and the rows that answer questions say the same."""
    moved = [one for of in values.values() for value in of.values() for one in getattr(value, "transfers", ())]
    balances = money.balances(moved)
    if sum(balances.values()):
        yield "the ledger does not balance"
    if any(one.amount <= 0 for one in moved):
        yield "a transfer of nothing"
    accounts = {account for account, _ in balances}
    with store.reading(space) as records:
        told = records.balances(accounts, "EUR")
    if any(told.get(account, 0) != balance for (account, _), balance in balances.items()):
        yield "a balance is not the sum of its transfers"
    for job in values.get("print_job", {}).values():
        if not job.open and balances.get((money.held(job.id), job.currency), 0):
            yield f"a print that is settled still holds {balances[money.held(job.id), job.currency]}"


def _prints(world: World, values: dict[str, dict[str, Value]]) -> Iterator[str]:
    """A hold is settled once, for no more than was held, and for what came out of the printer."""
    came_out: dict[str, int] = {}
    for desk in world.desks:
        for key, sides in desk.printer.done().items():
            came_out[key] = came_out.get(key, 0) + sides
    for job in values.get("print_job", {}).values():
        captures = sum(one.code == "capture" for one in job.transfers)
        if captures > 1 or job.charged > job.held:
            yield f"a hold of {job.held} was captured {captures} times, {job.charged} in all"
        sure = not job.open and not job.disputed and job.device not in world.cloned  # two of which have two printers
        if sure and _charge(job, came_out.get(job.key, 0)) != job.charged:
            yield f"{came_out.get(job.key, 0)} sides came out and {job.charged} was charged ({job.reason})"


def _charge(job: PrintJob, sides: int) -> int:
    return min(job.held, cost_of(job, min(sides, job.sides)))


def _people(values: dict[str, dict[str, Value]]) -> Iterator[str]:
    """A guest who is known has a visit, and a parcel that left has a time when it did."""
    visits = values.get("visit", {})
    for guest in values.get("guest", {}).values():
        if guest.visit not in visits or visits[guest.visit].person != guest.id:
            yield "a guest without a visit"
    for parcel in values.get("parcel", {}).values():
        if (parcel.state == "waiting") != (parcel.gone_at is None):
            yield f"a parcel that is {parcel.state} left at {parcel.gone_at}"
