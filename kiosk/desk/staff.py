"""Who may stand behind the desk: a member with a role, let in by card and PIN."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.members import Member, first_name
from kiosk.core.spaces import StaffRole
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import ManagerNeeded, NotStaff
from kiosk.store.records import Records


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody of the house at the desk, until the board is locked. `actor` is their member id."""

    actor: str
    name: str
    role: StaffRole

    @property
    def manages(self) -> bool:
        return self.role == "manager"

    def need_manager(self) -> None:
        """Settings, prices, plans and memberships are a manager's; the day is everybody's.

        Raises:
            ManagerNeeded
        """
        if not self.manages:
            raise ManagerNeeded


@dataclass(frozen=True, slots=True)
class StaffHere:
    """Somebody of the house held their card to the reader while inside: they want the board, or are leaving."""

    member: str
    name: str


def role_of(records: Records, member: Member) -> StaffRole:
    """What a member may do for the house: nothing once the membership rests or ended."""
    found = records.staff(member.id) if member.status == "active" else None
    return found.role if found is not None else ""


def may_open(records: Records, member: Member) -> bool:
    """Whether the board can be opened for a member at all: with a role, and a PIN to prove who it is."""
    return bool(role_of(records, member)) and any(
        pin.state == "issued" for pin in records.credentials_of(member.id, "pin")
    )


class StaffAccess:
    """The lock of the board. The card comes first: whoever calls this has seen it."""

    def __init__(self, around: Surroundings, pins: Pins) -> None:
        self._around = around
        self._pins = pins

    def enter(self, member: str, pin: str) -> Session:
        """Open the board.

        Raises:
            PinWrong, PinLocked: as everywhere.
            NotStaff
        """
        self._pins.check(member, pin)
        with self._around.store.reading() as records:
            found = records.member(member)
            role = role_of(records, found) if found is not None else ""
        if found is None or not role:
            raise NotStaff
        return Session(member, first_name(found), role)
