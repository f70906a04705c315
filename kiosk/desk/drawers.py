"""The drawer of a desk: what should lie in it, and what somebody counted."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.credit import HIGHEST, DrawerCounted
from kiosk.core.kinds import Fact
from kiosk.core.members import first_name
from kiosk.core.ports import DrawerSheet
from kiosk.desk.print_credit import RECEIPT_LETTERS
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import NothingToUndo, ValueUnfit


@dataclass(frozen=True, slots=True)
class DrawerNow:
    """What this desk's drawer should hold, minor units.

    Attributes:
        since: UTC ms of the last count; None: it was never counted, and what was in it before is not known.
        left: what lay in it after that count.
        taken, paid_back: cash since then.
        topups: how many paid cash since then and were not paid back.
    """

    expected: int
    currency: str
    since: int | None
    left: int
    taken: int
    paid_back: int
    topups: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A count was taken down. `difference` below nought: cash is missing. `first`: nothing to compare with."""

    drawer: str
    expected: int
    counted: int
    left: int
    difference: int
    currency: str
    first: bool


class Drawers:
    """Counting at day's end."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def now(self) -> DrawerNow:
        with self._around.store.reading() as records:
            currency = records.space().currency
            device = records.device_id
            last = next((one for one in records.drawer_counts(device) if one.currency == currency), None)
            expected = records.drawer_expected(device, currency)
            since = last.at if last is not None else None
            some = records.cash_topups(device, since or 0, currency)
        left = last.left if last is not None else 0
        kept = [one for one in some if one.returned_at is None]
        taken = sum(one.amount for one in some)
        return DrawerNow(
            expected=expected,
            currency=currency,
            since=since,
            left=left,
            taken=taken,
            paid_back=left + taken - expected,
            topups=len(kept),
        )

    def count(self, counted: int, *, actor: str, left: int | None = None) -> Counted:
        """Take down what was counted.

        Args:
            counted: minor units that lay in the drawer.
            left: how much of it stays for the next day; None: all of it.

        Raises:
            ValueUnfit: below nought, too much, or more is left than there was.
        """
        stays = counted if left is None else left
        if not 0 <= counted <= HIGHEST:
            raise ValueUnfit(field="counted")
        if not 0 <= stays <= counted:
            raise ValueUnfit(field="left")
        drawer = self._around.new_id()
        with self._around.store.transaction() as records:
            currency = records.space().currency
            device = records.device_id
            first = not any(one.currency == currency for one in records.drawer_counts(device))
            expected = records.drawer_expected(device, currency)
            body = DrawerCounted(
                expected=max(-HIGHEST, min(expected, HIGHEST)),
                counted=counted,
                left=stays,
                currency=currency,
                receipt=self._around.word(RECEIPT_LETTERS),
            )
            records.journal.record(Fact(drawer, body), actor=actor)
        return Counted(drawer, expected, counted, stays, counted - expected, currency, first)

    def sheet(self, drawer: str, *, language: str) -> DrawerSheet:
        """What stands on the sheet of a count.

        Raises:
            NothingToUndo: it is not known here.
        """
        with self._around.store.reading() as records:
            found = records.drawer(drawer)
            if found is None:
                raise NothingToUndo
            counts = records.drawer_counts(found.device, limit=1000)
            before = [one.at for one in counts if one.at < found.at and one.currency == found.currency]
            space, who = records.space(), records.member(found.actor)
            return DrawerSheet(
                number=found.receipt,
                space=space.name,
                desk=records.device_names().get(found.device, ""),
                by=first_name(who) if who is not None else "",
                since=before[0] if before else None,
                at=found.at,
                time_zone=space.time_zone,
                expected=found.expected,
                counted=found.counted,
                left=found.left,
                currency=found.currency,
                language=language,
            )
