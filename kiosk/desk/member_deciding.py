"""What a row of a members' list changes: the entries between the member it wants and the member there is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.core import ids, text
from kiosk.core.kinds import Fact
from kiosk.core.members import Credential, Member, MemberChanged, MemberNamed
from kiosk.core.spaces import Company, CompanyChanged, Plan, PlanChanged
from kiosk.desk.member_rows import NO_END, CardRead, Unwanted, Wanted
from kiosk.desk.members import Members
from kiosk.store.projections import chunks
from kiosk.store.records import Records

Outcome = Literal["created", "changed", "unchanged"]


@dataclass(frozen=True, slots=True)
class Decided:
    """What is to be recorded for one row, and the companies and plans that it takes for granted."""

    row: Wanted
    outcome: Outcome
    facts: list[Fact]
    needs: list[Fact]


class Names:
    """The companies and plans of a space by their folded names."""

    def __init__(self, space: str, companies: Iterable[Company], plans: Iterable[Plan], *, create_plans: bool) -> None:
        self._space = space
        self._create_plans = create_plans
        self._companies = {text.key(one.name): one.id for one in reversed(list(companies))}
        # Of two plans with one name the open one.
        ordered = sorted(plans, key=lambda plan: (not plan.closed, plan.id))
        self._plans = {text.key(one.name): one for one in ordered}
        self.recorded = {*self._companies.values(), *(plan.id for plan in self._plans.values())}

    def company(self, name: str) -> tuple[str, list[Fact]]:
        """A company's id; with the entry that makes it, where there is none of that name."""
        folded = text.key(name)
        company = self._companies.setdefault(folded, ids.derived(self._space, "company", folded))
        return company, [] if company in self.recorded else [Fact(company, CompanyChanged(name=name))]

    def plan(self, name: str, member: Member | None) -> tuple[str, list[Fact]]:
        """The same of a plan.

        Raises:
            Unwanted: there is no such plan and none may be made, or nobody new is put on it.
        """
        folded = text.key(name)
        plan = self._plans.get(folded)
        if plan is None:
            if not self._create_plans:
                raise Unwanted(f"there is no plan called {name!r} here")
            plan = self._plans[folded] = Plan(id=ids.derived(self._space, "plan", folded), name=name)
        if plan.closed and (member is None or member.plan != plan.id):
            raise Unwanted(f"the plan {name!r} is closed; nobody new is put on it")
        return plan.id, [] if plan.id in self.recorded else [Fact(plan.id, PlanChanged(name=plan.name))]


class Deciding:
    """Rows against the state of one transaction: members and holders of cards are looked up for all of them at once."""

    def __init__(self, records: Records, rows: Sequence[Wanted], names: Names, members: Members) -> None:
        self._names = names
        self._members = members
        self._held: dict[str, list[Credential]] = {}
        cards = [card for row in rows for card in row.cards]
        for some in chunks({digest for card in cards for digest in (card.digest, *card.former)}):
            for credential in records.credentials_by_digest(some):
                self._held.setdefault(credential.digest, []).append(credential)
        holders = {credential.member for some in self._held.values() for credential in some}
        self._known = records.members_by_id({row.member for row in rows} | holders)
        self._erased = records.journal.erased_among(row.member for row in rows)

    def decide(self, row: Wanted) -> Decided:
        """Compare a row with the member it speaks of.

        Raises:
            Unwanted
        """
        if row.member in self._erased:
            raise Unwanted("this person was erased; a list does not bring them back")
        member = self._known.get(row.member)
        cards = [card for card in row.cards if self._is_new(card, row.member)]
        changed, needs = self._changed(row, member)
        named = _differing(row, member, ("name", "known_as", "email", "phone"))
        facts = [Fact(row.member, MemberChanged(**changed))] if changed else []
        facts += [Fact(row.member, MemberNamed(**named), subject=row.member)] if named else []
        facts += [self._members.issued(row.member, card.type, card.raw) for card in cards]
        return Decided(row, "created" if member is None else "changed" if facts else "unchanged", facts, needs)

    def _changed(self, row: Wanted, member: Member | None) -> tuple[dict[str, Any], list[Fact]]:
        company, made = self._names.company(row.company) if row.company else (None, [])
        plan, priced = self._names.plan(row.plan, member) if row.plan else (None, [])
        changed = _differing(row, member, ("status", "hidden"))
        now = member or Member(id="")
        if row.external and row.external != now.external:
            changed["external"] = row.external
        if row.company is not None and company != now.company:
            changed["company"] = company
        if row.plan is not None and plan != now.plan:
            changed["plan"] = plan
        until = row.paid_until if row.paid_until != NO_END else None
        if row.paid_until is not None and until != now.paid_until:
            changed["paid_until"] = until
        # Somebody new has an entry of facts in any case.
        return changed if member else {"status": now.status} | changed, made + priced

    def _is_new(self, card: CardRead, member: str) -> bool:
        """Whether a card is to be given; one that this member ever had is not given again by a list.

        Raises:
            Unwanted: somebody else has it.
        """
        held = [one for digest in (card.digest, *card.former) for one in self._held.get(digest, [])]
        for credential in held:
            if credential.member != member and credential.state != "withdrawn":
                holder = self._known.get(credential.member)
                raise Unwanted(f"the card {card.raw[:40]!r} is {holder.name if holder else 'somebody else'}'s already")
        return all(credential.member != member for credential in held)


def _differing(row: Wanted, member: Member | None, names: Iterable[str]) -> dict[str, Any]:
    """The fields that the row says something of, and something else than what is known."""
    now = member or Member(id="")
    return {name: value for name in names if (value := getattr(row, name)) is not None and value != getattr(now, name)}
