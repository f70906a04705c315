"""Queries over printing credit: balances, wallets, what happened to them, prints and drawers."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

import sqlalchemy as sa

from kiosk.core import money
from kiosk.core.credit import Adjustment, Bucket, Drawer, Grant, TopUp, Wallet, wallet_of
from kiosk.core.print_jobs import PrintJob
from kiosk.store import schema
from kiosk.store.projections import chunks, table, transfer
from kiosk.store.queries import Queries

CreditEvent = TopUp | Grant | Adjustment | PrintJob
_TOLD_AT: Final = {"topup": "at", "grant": "valid_from", "adjustment": "at", "print_job": "held_at"}


class CreditRecords(Queries):
    # Balances

    def balances(self, accounts: Collection[str], currency: str) -> dict[str, int]:
        """Account -> what it was credited less what it was debited; one that nothing moved is left out."""
        t = transfer
        found: dict[str, int] = {}
        for side, sign in ((t.c.debit, -1), (t.c.credit, 1)):
            for some in chunks(set(accounts)):
                query = (
                    sa.select(side, sa.func.sum(t.c.amount))
                    .where(t.c.space == self.space_id, side.in_(some), t.c.currency == currency)
                    .group_by(side)
                )
                for account, total in self.connection.execute(query):
                    found[account] = found.get(account, 0) + sign * int(total)
        return found

    def balance(self, account: str, currency: str) -> int:
        return self.balances([account], currency).get(account, 0)

    def wallet(self, member: str, currency: str, company: str | None, *, now_ms: int) -> Wallet:
        """What a member can print with, their company's credit included."""
        grants = {money.allowance(one.id): one for one in self.grants_of(member) if one.currency == currency}
        own, shared = money.own(member), money.company(company or "")
        found = self.balances([*grants, own, *([shared] if company else [])], currency)
        buckets = [
            Bucket("allowance", one.id, found.get(account, 0), one.expires_at)
            for account, one in grants.items()
            # One that is not yet valid is not here either: nobody grants the future.
            if one.valid_from <= now_ms
        ]
        buckets.append(Bucket("own", member, found.get(own, 0)))
        if company:
            buckets.append(Bucket("company", company, found.get(shared, 0)))
        return wallet_of(member, currency, buckets, now_ms=now_ms)

    # What moved it

    def topup(self, topup: str) -> TopUp | None:
        found: TopUp | None = self._one("topup", topup)
        return found

    def topups_of(self, member: str, since: int) -> list[TopUp]:
        """A member's top-ups since UTC ms that were not paid back, newest first."""
        t = table("topup")
        kept = (t.c.member == member, t.c.at >= since, t.c.returned_at.is_(None))
        return self._where("topup", *kept, order=[t.c.at.desc(), t.c.id.desc()])

    def topups_by_id(self, ids: Collection[str]) -> dict[str, TopUp]:
        return self._by_id("topup", ids)

    def grants_of(self, member: str) -> list[Grant]:
        t = table("grant")
        return self._where("grant", t.c.member == member, order=[t.c.expires_at, t.c.id])

    def grant(self, grant: str) -> Grant | None:
        found: Grant | None = self._one("grant", grant)
        return found

    def credit_history(self, member: str, *, before: tuple[int, str] | None = None, limit: int) -> list[CreditEvent]:
        """What happened to a member's credit, newest first.

        Args:
            before: (UTC ms, id) of the last one that was shown.
        """
        found: list[tuple[int, str, CreditEvent]] = []
        for kind, column in _TOLD_AT.items():
            t = table(kind)
            at = t.c[column]
            whose = [t.c.owner == member if kind == "print_job" else t.c.member == member]
            if before is not None:
                whose.append(sa.or_(at < before[0], sa.and_(at == before[0], t.c.id < before[1])))
            listed = self._where(kind, *whose, order=[at.desc(), t.c.id.desc()], limit=limit)
            found += [(getattr(one, column), one.id, one) for one in listed]
        found.sort(key=lambda one: one[:2], reverse=True)
        return [event for _, _, event in found[:limit]]

    # Prints

    def print_job(self, job: str) -> PrintJob | None:
        found: PrintJob | None = self._one("print_job", job)
        return found

    def print_job_by_key(self, key: str) -> PrintJob | None:
        t = table("print_job")
        found: list[PrintJob] = self._where("print_job", t.c.key == key, order=[t.c.held_at, t.c.id], limit=1)
        return found[0] if found else None

    def open_print_jobs(self, *, device: str = "", owner: str = "") -> list[PrintJob]:
        """Prints that are not settled yet, oldest first."""
        t = table("print_job")
        of = [t.c.device == device] if device else []
        of += [t.c.owner == owner] if owner else []
        return self._where("print_job", t.c.settled_at.is_(None), *of, order=[t.c.held_at, t.c.id])

    def printed_documents(self, owner: str, since: int) -> set[str]:
        """Documents of a member of which all came out, by prints that were released since UTC ms."""
        t = table("print_job")
        settled = (t.c.owner == owner, t.c.held_at >= since, t.c.state == "captured")
        found: list[PrintJob] = self._where("print_job", *settled, order=[t.c.held_at, t.c.id])
        return {job.document for job in found if job.sides_done >= job.sides}

    def prints_after(self, job: str) -> list[PrintJob]:
        """Prints that went on where this one stopped."""
        t = table("print_job")
        return self._where("print_job", t.c.again == job, order=[t.c.held_at, t.c.id])

    def prints_by_id(self, ids: Collection[str]) -> dict[str, PrintJob]:
        return self._by_id("print_job", ids)

    def disputed_prints(self) -> list[PrintJob]:
        t = table("print_job")
        return self._where("print_job", t.c.disputed.is_(True), order=[t.c.held_at.desc(), t.c.id])

    def spent_unseen(self, member: str, currency: str) -> int:
        """Minor units that this desk let a wallet spend and that no other desk can know of yet."""
        j, t = schema.journal, table("print_job")
        spent_by = sa.case((t.c.settled_at.is_(None), t.c.held), else_=t.c.charged)
        query = (
            sa.select(sa.func.coalesce(sa.func.sum(spent_by), 0))
            .select_from(j.join(t, sa.and_(t.c.space == j.c.space, t.c.id == j.c.aggregate)))
            .where(
                j.c.space == self.space_id,
                j.c.position.is_(None),
                j.c.kind == "print.held",
                j.c.device == self.device_id,
                t.c.owner == member,
                t.c.currency == currency,
            )
        )
        spent: Any = self.connection.execute(query).scalar_one()
        return int(spent)

    # Drawers

    def drawer_expected(self, device: str, currency: str) -> int:
        """What should lie in the drawer of a desk: what was left at the last count, and the cash since."""
        return -self.balance(money.cash(device), currency)

    def drawer_counts(self, device: str, *, limit: int = 1) -> list[Drawer]:
        """Counts of a desk's drawer, newest first."""
        t = table("drawer")
        return self._where("drawer", t.c.device == device, order=[t.c.at.desc(), t.c.id.desc()], limit=limit)

    def drawer(self, drawer: str) -> Drawer | None:
        found: Drawer | None = self._one("drawer", drawer)
        return found

    def cash_topups(self, device: str, since: int, currency: str) -> list[TopUp]:
        """Cash top-ups at a desk since UTC ms, those that were paid back among them, oldest first."""
        t = table("topup")
        taken = (t.c.device == device, t.c.method == "cash", t.c.at >= since, t.c.currency == currency)
        return self._where("topup", *taken, order=[t.c.at, t.c.id])
