"""Queries over what desks did twice while they could not see each other, and how it was settled."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from kiosk.core import money
from kiosk.core.conflicts import Move, Settled
from kiosk.core.credit import Adjustment, TopUp
from kiosk.core.guests import Guest
from kiosk.core.members import Credential
from kiosk.core.money import Transfer
from kiosk.core.print_jobs import PrintJob
from kiosk.store.credit_records import CreditRecords
from kiosk.store.projections import chunks, table, transfer


class ConflictRecords(CreditRecords):
    def settled(self, ids: Collection[str]) -> dict[str, Settled]:
        """Conflict -> how it was settled."""
        return self._by_id("conflict", ids)

    def guests_of_one_invitation(self, since: int) -> dict[str, list[Guest]]:
        """Invitation -> its guests, where several came with it and one of them since UTC ms."""
        t = table("guest")
        mine = (t.c.space == self.space_id, t.c.invitation.is_not(None))
        lately = sa.select(t.c.invitation).where(*mine, t.c.registered_at >= since).distinct()
        often = sa.select(t.c.invitation).where(*mine, t.c.invitation.in_(lately)).group_by(t.c.invitation)
        twice = self.connection.execute(often.having(sa.func.count() > 1)).scalars()
        found: dict[str, list[Guest]] = {}
        for some in chunks(list(twice)):
            for guest in self._where("guest", t.c.invitation.in_(some), order=[t.c.order, t.c.id]):
                found.setdefault(guest.invitation, []).append(guest)
        return found

    def prints_open_since(self, before: int) -> list[PrintJob]:
        """Prints that were held before UTC ms and of which nobody knows yet how they ended, oldest first."""
        t = table("print_job")
        return self._where("print_job", t.c.settled_at.is_(None), t.c.held_at < before, order=[t.c.held_at, t.c.id])

    def cards_of_two(self) -> dict[str, list[Credential]]:
        """Digest -> the cards and codes in use that have it, where that is more than one."""
        t = table("credential")
        # A PIN's verifier is salted, so no two of them are alike.
        used = (t.c.space == self.space_id, t.c.state == "issued", t.c.type.in_(("card", "qr")))
        same = sa.select(t.c.digest).where(*used).group_by(t.c.digest).having(sa.func.count() > 1)
        found: dict[str, list[Credential]] = {}
        for some in chunks(list(self.connection.execute(same).scalars())):
            for one in self._where("credential", *used[1:], t.c.digest.in_(some), order=[t.c.order, t.c.id]):
                found.setdefault(one.digest, []).append(one)
        return found

    def adjustment(self, adjustment: str) -> Adjustment | None:
        found: Adjustment | None = self._one("adjustment", adjustment)
        return found

    def topups_since(self, since: int) -> list[TopUp]:
        """What was paid in since UTC ms, at any desk, oldest first."""
        t = table("topup")
        return self._where("topup", t.c.at >= since, order=[t.c.at, t.c.id])

    def moves(self, accounts: Iterable[str], currency: str) -> list[Move]:
        """Every transfer into or out of these accounts, with the desk where a print or a top-up was."""
        t = transfer
        mine = (t.c.space == self.space_id, t.c.currency == currency)
        rows = {}
        for some in chunks(set(accounts)):
            for side in (t.c.debit, t.c.credit):
                for row in self.connection.execute(sa.select(t).where(*mine, side.in_(some))):
                    rows[row.aggregate_kind, row.aggregate, row.n] = row
        desks: dict[str, str] = {}
        for kind in ("print_job", "topup"):
            desks |= {
                one.id: one.device for one in self._by_id(kind, [key[1] for key in rows if key[0] == kind]).values()
            }
        return [
            Move(
                Transfer(
                    debit=row.debit,
                    credit=row.credit,
                    amount=row.amount,
                    currency=row.currency,
                    at=row.at,
                    code=row.code,
                ),
                *key,
                desks.get(key[1], ""),
            )
            for key, row in rows.items()
        ]

    def overspent(self, currency: str, *, limit: int = 500) -> dict[str, list[str]]:
        """Member -> the accounts of their wallet, of those where more left one of these than came in."""
        t, rows = transfer, []
        mine = t.c.space == self.space_id, t.c.currency == currency
        for side, sign in ((t.c.debit, -1), (t.c.credit, 1)):
            # ";" is the letter after ":", so that each of these is a range of the index.
            for prefix in ("own", "allowance"):
                whose = side >= f"{prefix}:", side < f"{prefix};"
                rows.append(sa.select(side.label("account"), (sign * t.c.amount).label("amount")).where(*mine, *whose))
        moved = sa.union_all(*rows).subquery()
        total = sa.func.sum(moved.c.amount)
        query = sa.select(moved.c.account).group_by(moved.c.account).having(total < 0)
        below = list(self.connection.execute(query.order_by(total, moved.c.account).limit(limit)).scalars())
        grants = [account.removeprefix("allowance:") for account in below if account.startswith("allowance:")]
        members = [account.removeprefix("own:") for account in below if account.startswith("own:")]
        members += [one.member for one in self._by_id("grant", grants).values()]
        found = {member: [money.own(member)] for member in members}
        g = table("grant")
        for some in chunks(list(found)):
            for one in self._where("grant", g.c.member.in_(some), g.c.currency == currency):
                found[one.member].append(money.allowance(one.id))
        return found

    def overdrawn(self, currency: str, *, limit: int = 100) -> list[tuple[str, int]]:
        """(member, minor units) of those who owe for prints, the deepest debt first.

        An allowance that was overspent is a debt as well, unless what they paid in covers it.
        """
        found = []
        for member, accounts in self.overspent(currency).items():
            balances = self.balances(accounts, currency)
            own = balances.pop(money.own(member), 0)
            debt = -own - sum(min(0, left) for left in balances.values())
            if debt > 0:
                found.append((member, debt))
        return sorted(found, key=lambda one: (-one[1], one[0]))[:limit]
