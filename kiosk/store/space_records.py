"""Queries over the space and what it is made of."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.spaces import Call, Company, Device, Logo, Plan, Price, Rules, Shelf, Space, Staff
from kiosk.store.projections import table
from kiosk.store.queries import Queries


class SpaceRecords(Queries):
    def space(self) -> Space:
        return self._one("space", self.space_id) or Space(id=self.space_id)

    def company(self, company: str | None) -> Company | None:
        return self._one("company", company) if company else None

    def plan(self, plan: str | None) -> Plan | None:
        return self._one("plan", plan) if plan else None

    def companies(self) -> list[Company]:
        return self._where("company", order=[table("company").c.name, table("company").c.id])

    def devices(self) -> list[Device]:
        return self._where("device", order=[table("device").c.name, table("device").c.id])

    def device_names(self) -> dict[str, str]:
        return {device.id: device.name for device in self.devices()}

    def rules(self, languages: Iterable[str]) -> Rules | None:
        """The newest house rules in the first of these languages that has any."""
        t = table("rules")
        for language in languages:
            order = [t.c.order.desc(), t.c.id.desc()]
            found = self._where("rules", t.c.language == language, order=order, limit=1)
            if found:
                rules: Rules = found[0]
                return rules
        return None

    def calls_since(self, since: int) -> list[Call]:
        """Calls for reception, newest first, since UTC ms."""
        t = table("call")
        return self._where("call", t.c.called_at >= since, order=[t.c.called_at.desc(), t.c.id])

    def logo(self) -> str:
        """The space's sign as PNG in base64; empty: none."""
        found: Logo | None = self._one("logo", self.space_id)
        return found.picture if found else ""

    def plans(self) -> list[Plan]:
        return self._where("plan", order=[table("plan").c.name, table("plan").c.id])

    def shelves(self) -> list[Shelf]:
        """All shelves in the order of the map."""
        t = table("shelf")
        return self._where("shelf", order=[t.c.order, t.c.label, t.c.id])

    def shelf(self, shelf: str | None) -> Shelf | None:
        return self._one("shelf", shelf) if shelf else None

    def prices(self) -> dict[str, Price]:
        """Item -> its price."""
        return {price.item: price for price in self._where("price", order=[table("price").c.id])}

    def staff(self, member: str) -> Staff | None:
        """What a member may do for the house; None: nothing."""
        found: Staff | None = self._one("staff", member)
        return found if found is not None and found.role else None

    def staff_roles(self) -> dict[str, str]:
        """Member id -> role, of all who have one."""
        t = table("staff")
        return {one.id: one.role for one in self._where("staff", t.c.role != "")}
