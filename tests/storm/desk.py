"""A desk of the storm: the real activities over the real store, and what its people have in their hands."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from kiosk.central.enrolment import new_code
from kiosk.core.exchange import PROTOCOL, EnrolRequest, SpaceSecrets
from kiosk.desk.board import Board
from kiosk.desk.check_in import CheckIn
from kiosk.desk.documents import Documents
from kiosk.desk.drawers import Drawers
from kiosk.desk.erasure import Erasing
from kiosk.desk.guest_registration import GuestRegistration
from kiosk.desk.house import House
from kiosk.desk.membership import Membership
from kiosk.desk.parcel_acceptance import ParcelAcceptance
from kiosk.desk.parcel_collection import ParcelCollection
from kiosk.desk.pins import Pins
from kiosk.desk.print_credit import PrintCredit
from kiosk.desk.printing import Printing
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.desk.tidying import Tidying
from kiosk.store import schema
from kiosk.store.keeping import Pairing
from kiosk.store.store import Store
from kiosk.sync.lease import Lease
from kiosk.sync.pairing import note_paired
from kiosk.sync.tokens import Tokens
from tests.storm.disk import Disks, Image
from tests.storm.machines import Central, Clock, Machine, Printer, Spool

KIOSK_DATABASE: Final = "kiosk.db"


class Rooms:
    """One class an activity, built anew at each start."""

    def __init__(self, around: Surroundings, printer: Printer | None, spool: Spool | None, space: str | None) -> None:
        self.around = around
        self.undoing = Undoing(around)
        self.house = House(around, undoing=self.undoing, space=space)
        self.membership = Membership(around, space=space)
        self.guests = GuestRegistration(around, self.undoing, space=space)
        self.credit = PrintCredit(around, self.undoing, space=space)
        self.erasing = Erasing(around, space=space)
        if printer is None or spool is None:
            return  # central has no screen that people stand at
        pins = Pins(around)
        self.check_in = CheckIn(around, self.guests, pins, self.undoing)
        self.board = Board(around, self.undoing)
        self.parcels = ParcelAcceptance(around, self.undoing)
        self.collection = ParcelCollection(around, self.undoing, pins)
        self.documents = Documents(around, spool)
        self.printing = Printing(around, printer, spool)
        self.drawers = Drawers(around)
        self.tidying = Tidying(around)


class Desk(Machine):
    """A kiosk."""

    database = KIOSK_DATABASE

    def __init__(self, name: str, disks: Disks, image: Image, clock: Clock, seed: int, secrets: SpaceSecrets) -> None:
        super().__init__(name, disks, image, clock, seed)
        self.secrets = secrets
        self.device = ""
        self.printer = Printer(self)
        self.spool = Spool(disks.root)
        self.protocol = PROTOCOL  # the newest that it speaks
        self.cut_off_until = 0.0  # elapsed seconds; nothing gets through before
        self.acknowledged: set[str] = set()  # what this disk must hold
        self.rooms: Rooms

    def _started(self) -> None:
        around = Surroundings(self.store, lambda: self.secrets, lambda: self.clock.elapsed)
        self.rooms = Rooms(around, self.printer, self.spool, None)
        self.tokens = Tokens(self.store)
        self.lease = Lease(self.store, since_boot=lambda: self.clock.elapsed)

    def pair(self, central: Central, space: str) -> None:
        """Somebody types a pairing code."""
        asked = EnrolRequest(
            protocol=PROTOCOL,
            app="storm",
            code=new_code(central.store, space).code,
            device=self.store.identity.device,
            name=f"Desk {self.store.identity.device[:4]}",  # of both where it was cloned
        )
        answer = central.enrolment.enrol(asked, self.name)
        note_paired(self.store, space, Pairing(url="https://central.example", server=answer.server, token=answer.token))
        self.tokens = Tokens(self.store)


def last_number(store: Store) -> tuple[str, int]:
    """Who writes here, and the last number that was given."""
    t = schema.incarnation
    name = store.identity.incarnation
    with store.engine.connect() as connection:
        found = connection.execute(sa.select(t.c.number).where(t.c.incarnation == name)).scalar()
    return name, found or 0


def made_since(store: Store, since: tuple[str, int]) -> set[str]:
    """The ids of what was recorded here after `last_number` gave this."""
    t = schema.journal
    query = sa.select(t.c.id).where(
        t.c.device == store.identity.device, t.c.incarnation == since[0], t.c.number > since[1]
    )
    with store.engine.connect() as connection:
        return set(connection.execute(query).scalars())


def ids_of(store: Store, space: str) -> set[str]:
    """The ids of all entries of a space."""
    t = schema.journal
    with store.engine.connect() as connection:
        return set(connection.execute(sa.select(t.c.id).where(t.c.space == space)).scalars())


def erased_in(store: Store, space: str) -> set[str]:
    """Who was erased, as this journal knows."""
    with store.reading(space) as records:
        return records.journal.erased()
