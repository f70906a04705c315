"""The evacuation list: who is inside, written out after every coming and going."""

from __future__ import annotations

from kiosk.core import clock, text
from kiosk.core.ports import EvacuationList, Present, Roll
from kiosk.core.visits import Visit
from kiosk.desk.surroundings import Surroundings, zone_of
from kiosk.store.records import Records


class Evacuation:
    """Keeps the list outside the database up to date."""

    def __init__(self, around: Surroundings, files: EvacuationList) -> None:
        self._around = around
        self._files = files

    def refresh(self) -> None:
        """Write the list anew. Never raises for what is in it: one odd name must not stop it."""
        self._files.write(self.roll())

    def roll(self) -> Roll:
        """Everybody with an open visit: members, guests with their host, and who may have left long ago."""
        with self._around.store.reading() as records:
            space = records.space()
            now_ms = self._around.now_ms()
            cut_off = clock.last_cut_off(now_ms, zone_of(records))
            names = records.device_names()
            return Roll(
                space=space.name,
                meeting_point=space.meeting_point,
                time_zone=space.time_zone,
                made_at=now_ms,
                desk=names.get(records.device_id, ""),
                people=self._people(records, cut_off, names),
            )

    def _people(self, records: Records, cut_off: int, desks: dict[str, str]) -> list[Present]:
        first: dict[str, Visit] = {}
        for visit in records.inside():
            first.setdefault(visit.person, visit)
        members = records.members_by_id([person for person, visit in first.items() if visit.role == "member"])
        guests = records.guests_by_id([person for person, visit in first.items() if visit.role == "guest"])
        hosts = records.members_by_id([guest.host for guest in guests.values()])
        companies = records.companies_by_id({member.company for member in members.values()})
        listed = []
        for person, visit in first.items():
            if visit.role == "guest":
                guest = guests.get(person)
                host = hosts.get(guest.host) if guest else None
                name, detail = guest.name if guest else "", text.short_name(host.name) if host else ""
            else:
                member = members.get(person)
                company = companies.get(member.company) if member and member.company else None
                name, detail = member.name if member else "", company.name if company else ""
            listed.append(
                Present(
                    name=name or f"#{person[-6:]}",
                    role=visit.role,
                    detail=detail,
                    since_at=visit.opened_at,
                    desk=desks.get(visit.device, ""),
                    certain=visit.opened_at >= cut_off,
                )
            )
        return sorted(listed, key=lambda one: (one.role != "member", text.key(one.name), one.since_at))
