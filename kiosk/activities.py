"""What people can ask for at a desk, and the screens over it: each activity built once and wired to its neighbours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.ports import CarrierReading, Connecting, Credential, PrintQueue
from kiosk.core.visits import Via
from kiosk.desk.board import Board
from kiosk.desk.check_in import CheckIn
from kiosk.desk.documents import Documents
from kiosk.desk.drawers import Drawers
from kiosk.desk.erasure import Traces
from kiosk.desk.evacuation import Evacuation
from kiosk.desk.exchange_state import ExchangeDesk, Exchanging
from kiosk.desk.guest_registration import GuestRegistration
from kiosk.desk.house import House
from kiosk.desk.lookout import Lookout
from kiosk.desk.member_care import MemberCare
from kiosk.desk.members import Members
from kiosk.desk.parcel_acceptance import ParcelAcceptance
from kiosk.desk.parcel_collection import ParcelCollection
from kiosk.desk.pins import Pins
from kiosk.desk.print_credit import PrintCredit
from kiosk.desk.print_visit import Owner, PrintVisit
from kiosk.desk.printing import Printing
from kiosk.desk.staff import Session, StaffAccess, StaffHere
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.desk.tidying import Tidying
from kiosk.documents.folder import BadgeFolder, EvacuationFiles, LabelFolder, ReceiptFolder
from kiosk.printing.queues import MemoryQueue
from kiosk.printing.spool import FileSpool
from kiosk.settings_file import Own
from kiosk.ui.background import Runs
from kiosk.ui.check_in import CheckInViewModel
from kiosk.ui.connect import ConnectViewModel
from kiosk.ui.drawer import DrawerViewModel
from kiosk.ui.exchange_state import ExchangeViewModel
from kiosk.ui.guest_registration import GuestRegistrationViewModel
from kiosk.ui.house import HouseViewModel
from kiosk.ui.lobby import LobbyViewModel
from kiosk.ui.members import MembersViewModel
from kiosk.ui.parcel_acceptance import ParcelAcceptanceViewModel
from kiosk.ui.parcel_collection import ParcelCollectionViewModel
from kiosk.ui.print_credit import PrintCreditViewModel
from kiosk.ui.print_entry import PrintEntryViewModel
from kiosk.ui.print_release import PrintReleaseViewModel
from kiosk.ui.shell import Activity, ShellViewModel
from kiosk.ui.staff import StaffViewModel
from kiosk.ui.top_up import TopUpViewModel


@dataclass(frozen=True, slots=True)
class Folders:
    """Where this desk keeps what is no entry.

    Attributes:
        data: the evacuation list, and, in folders of their own, the labels of parcels and what waits to be printed.
        badges: guests' badges as PDF.
    """

    data: Path
    badges: Path


class Activities:
    """The part of the house that needs no screen: one class an activity, all over one store."""

    def __init__(
        self, around: Surroundings, folders: Folders, *, language: str = "en", queue: PrintQueue | None = None
    ) -> None:
        """Build them.

        Args:
            language: the one that lists for reception are written in.
            queue: the printer; None: there is none, so nothing can be printed.

        Raises:
            OSError: a folder cannot be made or written.
        """
        self.around = around
        self.undoing = Undoing(around)
        self.pins = Pins(around)
        badges, labels = BadgeFolder(folders.badges), LabelFolder(folders.data / "labels")
        self.guests = GuestRegistration(around, self.undoing, badges)
        self.check_in = CheckIn(around, self.guests, self.pins, self.undoing)
        self.exchange: Callable[[], str] = lambda: ""  # the state of the exchange, while one runs
        self.loop: Exchanging | None = None
        self.access = StaffAccess(around, self.pins)
        self.board = Board(around, self.undoing, exchange=self._exchange_state, contact=self._contact_at)
        self.member_care = MemberCare(around, Members(around), self.undoing)
        self.house = House(around, undoing=self.undoing)
        self.parcels = ParcelAcceptance(around, self.undoing, _recognise, labels)
        self.collection = ParcelCollection(around, self.undoing, self.pins)
        spool = FileSpool(folders.data / "prints")
        self.credit = PrintCredit(around, self.undoing)
        self.documents = Documents(around, spool)
        self.printing = Printing(around, queue or _no_printer(), spool)
        self.drawers = Drawers(around)
        self.receipts = ReceiptFolder(folders.data / "receipts")
        self.tidying = Tidying(around)
        self.traces = Traces(around, self.documents, (badges, labels, self.receipts))
        self.print_visit = PrintVisit(around, self.pins, self.credit, self.documents, self.printing)
        self.files = EvacuationFiles(folders.data, language)
        self.evacuation = Evacuation(around, self.files)
        printer = self.printing.printer if queue is not None else None
        self.lookout = Lookout(around, printer=printer)
        self.exchange_desk = ExchangeDesk(
            around,
            folders.data,
            loop=lambda: self.loop,
            health=lambda: self.lookout.seen,
        )

    def follow(self, loop: Exchanging) -> None:
        """From now on the board shows how this exchange stands."""
        self.loop = loop
        self.exchange = lambda: loop.status.state

    def close(self) -> None:
        self.files.close()

    def _contact_at(self) -> int | None:
        return self.loop.status.last_contact_at if self.loop is not None else None

    def _exchange_state(self) -> str:
        return self.exchange()


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where jobs run: `desk` what a person waits for, `office` what a server is asked, `paper` the rest."""

    desk: Runs
    paper: Runs
    office: Runs


class Screens:
    """The view-models over the activities, and the ways between them; each is looked up when it is taken."""

    def __init__(
        self, activities: Activities, lanes: Lanes, shell: ShellViewModel, own: Own, office: Connecting
    ) -> None:
        self._activities = activities
        self._lanes = lanes
        self._make_people(activities, lanes, shell)
        self._make_house(activities, lanes, shell, own)
        self._make_parcels(activities, lanes, shell)
        self._make_staff_money(activities, lanes, shell)
        self._make_prints(activities, lanes, shell)
        self._make_lobby(activities, lanes)
        self.connect = ConnectViewModel(
            office, lanes.office, shell, manages=self._manages, fresh=self._is_fresh, done=self.staff.show
        )
        everything: tuple[Activity, ...] = (
            *(self.check_in, self.guests, self.lobby, self.staff, self.members, self.house, self.parcels),
            *(self.collection, self.top_up, self.drawer, self.print_entry, self.print_credit, self.print_release),
            *(self.exchange, self.connect),
        )
        for activity in everything:
            shell.add(activity)
        shell.on_present(self._present)
        shell.on_ask_reception(self._ask_reception)
        shell.welcome(self.lobby)

    def _make_people(self, activities: Activities, lanes: Lanes, shell: ShellViewModel) -> None:
        """Members and guests at the welcome screen."""
        self.guests = GuestRegistrationViewModel(
            activities.guests, lanes.desk, lanes.paper, shell, refused=self._refused
        )
        self.check_in = CheckInViewModel(
            activities.check_in,
            lanes.desk,
            shell,
            expected=self.guests.expect,
            guest_left=self.guests.showLeft,
            visiting=self.guests.begin,
            staff=self._knock,
            parcels=self._collect,
            prints=self._prints,
        )

    def _make_house(self, activities: Activities, lanes: Lanes, shell: ShellViewModel, own: Own) -> None:
        """The staff board, and what it leads to."""
        self.staff = StaffViewModel(
            activities.access,
            activities.board,
            lanes.desk,
            shell,
            leave=self.check_in.goodbye,
            find_members=self._find_members,
            settings=self._open_settings,
            count_drawer=self._count_drawer,
            take_parcels=self._take_parcels,
            show_exchange=self._show_exchange,
        )
        self.exchange = ExchangeViewModel(
            activities.exchange_desk,
            lanes.desk,
            shell,
            session=self._session,
            done=self.staff.show,
            connect=self._connect,
        )
        self.members = MembersViewModel(
            activities.member_care,
            lanes.desk,
            shell,
            session=lambda: self.staff.session,
            board=self.staff.show,
            undo_last=activities.board.undo_last,
            wallet=self._credit_of,
            top_up=self._top_up,
        )
        self.house = HouseViewModel(
            activities.house,
            lanes.desk,
            shell,
            local=own.read,
            change_local=own.write,
            language=lambda: str(shell.property("language")),
            done=self.staff.show,
        )

    def _make_parcels(self, activities: Activities, lanes: Lanes, shell: ShellViewModel) -> None:
        """Parcels, in and out."""
        self.parcels = ParcelAcceptanceViewModel(
            activities.parcels, lanes.desk, lanes.paper, shell, done=self.staff.show
        )
        self.collection = ParcelCollectionViewModel(
            activities.collection, lanes.desk, shell, ask_pin=self.check_in.askPin, refused=self._refused
        )

    def _make_staff_money(self, activities: Activities, lanes: Lanes, shell: ShellViewModel) -> None:
        """Money over the counter."""
        self.top_up = TopUpViewModel(
            activities.credit,
            activities.print_visit,
            activities.receipts,
            lanes.desk,
            lanes.paper,
            shell,
            session=self._session,
            new_id=activities.around.new_id,
            done=self.members.open_member,
        )
        self.drawer = DrawerViewModel(
            activities.drawers,
            activities.receipts,
            lanes.desk,
            lanes.paper,
            shell,
            session=self._session,
            done=self.staff.show,
        )

    def _make_prints(self, activities: Activities, lanes: Lanes, shell: ShellViewModel) -> None:
        """Printing, behind card and PIN."""
        self.print_release = PrintReleaseViewModel(
            activities.printing,
            activities.documents,
            lanes.desk,
            lanes.paper,
            shell,
            wallet=self._show_wallet,
            refused=self._refused,
        )
        self.print_credit = PrintCreditViewModel(
            activities.print_visit,
            activities.credit,
            lanes.desk,
            shell,
            quote=self.print_release.quote,
            release=self.print_release.release,
            watch=self.print_release.watch,
            refused=self._refused,
        )
        self.print_entry = PrintEntryViewModel(
            activities.print_visit,
            lanes.desk,
            shell,
            entered=self.print_credit.enter,
            back_to_today=self.check_in.show_today,
            refused=self._refused,
        )

    def _make_lobby(self, activities: Activities, lanes: Lanes) -> None:
        """The welcome screen, which leads to all of them."""
        self.lobby = LobbyViewModel(
            activities.check_in,
            lanes.desk,
            visit=self.guests.begin,
            enter_code=self.guests.beginCode,
            use_pin=self.check_in.usePin,
            parcels=self.collection.begin,
            printing=self.print_entry.begin,
            connect=self._connect,
        )

    def _present(self, credential: Credential) -> None:
        """What no page took: a parcel's label tells where it stands, all else is check-in's."""
        if not self.connect.invited(credential) and not self.collection.shows_place(credential):
            self.check_in.present(credential)

    def _connect(self) -> None:
        self.connect.begin()

    def _manages(self) -> bool:
        session = self.staff.session
        return session is not None and session.manages

    def _is_fresh(self) -> bool:
        return self.lobby.lobby.fresh

    def _ask_reception(self, page: str, told: Callable[[str], None]) -> None:
        def job() -> str:
            return self._activities.check_in.call_reception("asked", page)

        self._lanes.desk.run(job, told, _broken)

    def _credit_of(self, member: str) -> tuple[int, str]:
        wallet = self._activities.credit.wallet(member)
        return wallet.available, wallet.currency

    def _knock(self, here: StaffHere, tapped: bool) -> None:
        self.staff.knock(here, tapped)

    def _collect(self, member: str, via: Via) -> None:
        self.collection.open_for(member, via)

    def _find_members(self, letters: str) -> None:
        self.members.begin(letters)

    def _take_parcels(self, actor: str) -> None:
        self.parcels.begin(actor)

    def _open_settings(self) -> None:
        if self.staff.session is not None and self._manages():
            self.house.begin(self.staff.session.actor)

    def refresh_staff(self) -> None:
        """What staff look at changes by itself: something happened, here or elsewhere."""
        self.staff.refresh()
        self.exchange.refresh()
        self.connect.refresh()

    def _show_exchange(self) -> None:
        self.exchange.begin()

    def _session(self) -> Session | None:
        return self.staff.session

    def _top_up(self, member: str) -> None:
        self.top_up.begin(member)

    def _count_drawer(self) -> None:
        self.drawer.begin()

    def _prints(self, member: str, name: str, proved: bool) -> None:
        if proved:
            self.print_credit.enter(Owner(member, name, has_pin=True))
        else:
            self.print_entry.knock(member, name)

    def _show_wallet(self, owner: Owner, note: str) -> None:
        self.print_credit.show(owner, note)

    def _refused(self, code: str, details: dict[str, object]) -> None:
        self.check_in.refuse(code, details)


def _no_printer() -> PrintQueue:
    """What answers like a printer that nobody has set up."""
    queue = MemoryQueue()
    queue.reachable = False
    return queue


def _recognise(code: str) -> CarrierReading:
    from kiosk.recognition.carriers import recognise  # with the first parcel: check-in needs none of its tables

    return recognise(code)


def _broken(error: Exception) -> None:
    raise error
