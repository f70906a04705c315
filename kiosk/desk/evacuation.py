"""The evacuation list: who is inside, written out after every coming and going."""

from __future__ import annotations

from typing import Final

from kiosk.core import clock, text
from kiosk.core.ports import EvacuationList, Present, Roll
from kiosk.core.visits import Visit
from kiosk.desk.surroundings import Surroundings, zone_of
from kiosk.desk.timekeeping import Timekeeping
from kiosk.store.records import Records

_INFERRED_MS: Final = 4 * 60 * 60 * 1000  # for so long somebody whom a desk signed out by itself may be there yet


class Evacuation:
    """Keeps the list outside the database up to date."""

    def __init__(self, around: Surroundings, files: EvacuationList) -> None:
        self._around = around
        self._files = files
        self._time = Timekeeping(around)

    def refresh(self) -> None:
        """Write the list anew. Never raises for what is in it: one odd name must not stop it."""
        self._files.write(self.roll())

    def roll(self) -> Roll:
        """Everybody with an open visit: members, guests with their host, and who may have left long ago.

        Whom a desk signed out by itself, and not they, stays on it for some hours, and until it is sure that a night
        has passed: one name too many is better than one too few.
        """
        with self._around.store.reading() as records:
            space = records.space()
            now_ms = self._around.now_ms()
            cut_off = clock.last_cut_off(now_ms, zone_of(records))
            surely = clock.last_cut_off(self._time.surely_ms(records), zone_of(records))
            doubtful = records.doubtful(closed_since=now_ms - _INFERRED_MS, opened_since=surely)
            desks = records.device_names()
            return Roll(
                space=space.name,
                meeting_point=space.meeting_point,
                time_zone=space.time_zone,
                made_at=now_ms,
                desk=desks.get(records.device_id, ""),
                people=self._people(records, doubtful, cut_off, desks),
            )

    def _people(self, records: Records, doubtful: list[Visit], cut_off: int, desks: dict[str, str]) -> list[Present]:
        first: dict[str, Visit] = {}
        inside = records.inside()
        certain = {visit.id for visit in inside if visit.opened_at >= cut_off}
        for visit in (*sorted(inside, key=lambda one: one.id not in certain), *doubtful):
            first.setdefault(visit.person, visit)
        members = records.members_by_id([person for person, visit in first.items() if visit.role == "member"])
        guests = records.guests_by_id([person for person, visit in first.items() if visit.role == "guest"])
        hosts = records.members_by_id([guest.host for guest in guests.values()])
        companies = records.companies_by_id({member.company for member in members.values()})
        gone = records.keeping.people_gone()
        names = gone.names if gone is not None else {}
        names |= {one.id: one.name for one in (members | hosts).values() if one.name}
        names |= {one.id: one.name for one in guests.values() if one.name}
        listed = []
        for person, visit in first.items():
            if visit.role == "guest":
                guest = guests.get(person)
                detail = text.short_name(names.get(guest.host, "")) if guest else ""
            else:
                member = members.get(person)
                company = companies.get(member.company) if member and member.company else None
                detail = company.name if company else ""
            listed.append(
                Present(
                    name=names.get(person) or f"#{person[-6:]}",
                    role=visit.role,
                    detail=detail,
                    since_at=visit.opened_at,
                    desk=desks.get(visit.device, ""),
                    certain=visit.id in certain,
                )
            )
        return sorted(listed, key=lambda one: (one.role != "member", text.key(one.name), one.since_at))
