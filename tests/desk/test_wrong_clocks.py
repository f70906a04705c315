"""A clock that shows another day: nobody is taken off the evacuation list for that, and nobody stays on it for ever."""

from __future__ import annotations

from datetime import timedelta

from kiosk.core.ports import Present, Roll
from kiosk.desk.check_in import DeskToday
from kiosk.desk.evacuation import Evacuation
from kiosk.store.keeping import ClockOffset, Pairing
from tests.desk.front_desk import DAY_MS, MINUTE_MS, Clocks, FrontDesk, Opens

DAY_S = 24 * 3600
NIGHT_S = 20 * 3600  # from the morning till after the cut-off


class Paper:
    """Keeps the last list that was written."""

    roll: Roll

    def write(self, roll: Roll) -> None:
        self.roll = roll


class Listing(Evacuation):
    """The evacuation list, from the start of a desk on."""

    def __init__(self, desk: FrontDesk) -> None:
        super().__init__(desk.around, Paper())

    def people(self) -> list[tuple[str, bool]]:
        return [(one.name, one.certain) for one in self.roll().people if isinstance(one, Present)]


def meet(desk: FrontDesk, at_ms: int) -> None:
    """Exchange with central, whose clock says so."""
    off = ClockOffset(ms=at_ms - desk.clocks.ms, known=True)
    with desk.store.transaction() as records:
        records.keeping.set("pairing", Pairing(url="https://central", server="5e" * 16, token="t"))
        records.keeping.set("last_contact_at", at_ms)
        records.keeping.set("offset", off)
    desk.store.clock_off_ms = off.ms


def carry(desk: FrontDesk, other: FrontDesk) -> None:
    """Let another desk have what this one recorded."""
    with desk.store.reading() as records:
        entries = records.journal.pending(1000)
    with other.store.transaction() as records:
        records.journal.admit(entries, other.clocks.ms)


def beside(open_desk: Opens, desk: FrontDesk, ahead: timedelta) -> FrontDesk:
    """Another desk of the space that knows what this one does, and whose clock runs ahead."""
    clocks = Clocks()
    clocks.now += ahead
    other = open_desk("other", clocks=clocks, secrets=desk.secrets)
    other.store.join_space(desk.space)
    carry(desk, other)
    other.restart()
    return other


def tapped(desk: FrontDesk) -> str:
    answer = desk.tap()
    assert isinstance(answer, DeskToday)
    return answer.direction


def test_a_paired_desk_waits_for_central_before_it_takes_anybody_off(desk: FrontDesk) -> None:
    meet(desk, desk.clocks.ms)
    desk.tap()
    true_ms = desk.clocks.ms
    desk.clocks.now += timedelta(days=1)
    desk.restart()
    listing = Listing(desk)
    assert (desk.check_in.close_forgotten(), desk.check_in.caught_up()) == (0, False)
    assert listing.people() == [("Marta Kowalska", False)]  # maybe inside
    meet(desk, true_ms)
    assert (desk.check_in.close_forgotten(), desk.check_in.caught_up()) == (0, True)
    assert listing.people() == [("Marta Kowalska", True)]
    desk.clocks.now += timedelta(days=1)  # while it runs
    assert desk.check_in.close_forgotten() == 0
    desk.clocks.now -= timedelta(days=1)
    desk.clocks.turn(NIGHT_S)
    assert desk.check_in.close_forgotten() == 1


def test_a_paired_desk_that_was_off_in_the_night_catches_up_at_the_first_contact(desk: FrontDesk) -> None:
    meet(desk, desk.clocks.ms)
    desk.tap()
    desk.clocks.turn(DAY_S)
    desk.restart()
    desk.clocks.turn(60)
    assert desk.check_in.caught_up() is False
    meet(desk, desk.clocks.ms)
    assert desk.check_in.caught_up() is True
    assert desk.people_in() == (0, 0)


def test_who_another_desk_signed_out_tomorrow_is_inside_until_a_night_passed(open_desk: Opens, desk: FrontDesk) -> None:
    desk.tap()
    wrong = beside(open_desk, desk, timedelta(days=1))
    assert wrong.check_in.close_forgotten() == 1  # it works alone, and was off for a day as far as it can tell
    carry(wrong, desk)
    listing = Listing(desk)
    assert (desk.people_in(), listing.people()) == ((1, 0), [("Marta Kowalska", True)])
    desk.clocks.turn(NIGHT_S)
    wrong.clocks.now = desk.clocks.now  # somebody has set it
    for one in (desk, wrong):
        assert [one.check_in.close_forgotten() for _ in range(2)] == [1, 0]
        assert one.people_in() == (0, 0)


def test_a_tap_of_theirs_is_a_goodbye(open_desk: Opens, desk: FrontDesk) -> None:
    desk.tap()
    wrong = beside(open_desk, desk, timedelta(days=1))
    wrong.check_in.close_forgotten()
    carry(wrong, desk)
    desk.clocks.turn(61)
    assert tapped(desk) == "out"
    assert (desk.people_in(), Listing(desk).people()) == ((0, 0), [])


def test_who_came_in_years_ahead_goes_with_the_first_night_after_it_was_heard_of(
    open_desk: Opens, desk: FrontDesk
) -> None:
    wrong = beside(open_desk, desk, timedelta(days=800))
    assert tapped(wrong) == "in"
    desk.clocks.turn(60)
    carry(wrong, desk)
    came_ms = desk.clocks.ms
    desk.clocks.turn(600)
    [there] = Listing(desk).roll().people
    assert (there.since_at, there.certain) == (came_ms, True)
    assert desk.check_in.close_forgotten() == 0
    desk.clocks.turn(NIGHT_S)
    assert desk.check_in.close_forgotten() == 1
    assert desk.people_in() == (0, 0)


def test_a_desk_alone_knows_it_by_what_it_recorded_since(desk: FrontDesk) -> None:
    desk.clocks.now += timedelta(days=800)
    desk.tap()
    desk.clocks.now -= timedelta(days=800)
    desk.issue(desk.marek, "04B2")  # anything
    desk.restart()
    assert desk.check_in.close_forgotten() == 0
    desk.clocks.turn(NIGHT_S)
    assert desk.check_in.close_forgotten() == 1


def test_a_desk_alone_that_was_off_over_a_weekend_closes_fridays_visits_and_still_lists_them(desk: FrontDesk) -> None:
    desk.tap()
    desk.clocks.turn(3 * DAY_S)
    desk.restart()
    listing = Listing(desk)
    assert desk.check_in.close_forgotten() == 1
    assert (desk.people_in(), listing.people()) == ((0, 0), [("Marta Kowalska", False)])
    assert tapped(desk) == "in"
    assert listing.people() == [("Marta Kowalska", True)]
    desk.clocks.turn(61)
    assert tapped(desk) == "out"
    assert listing.people() == []  # that was a goodbye of their own


def test_a_desk_alone_takes_nobody_off_for_a_clock_that_jumps(desk: FrontDesk) -> None:
    desk.tap()
    desk.clocks.now += timedelta(days=1)  # while it runs
    assert desk.check_in.close_forgotten() == 0
    desk.clocks.now += timedelta(days=365)
    desk.restart()
    assert desk.check_in.close_forgotten() == 0


def test_whom_the_night_signed_out_may_be_there_for_some_hours(desk: FrontDesk) -> None:
    desk.tap()
    listing = Listing(desk)
    desk.clocks.turn(NIGHT_S)
    desk.check_in.close_forgotten()
    assert listing.people() == [("Marta Kowalska", False)]
    desk.clocks.turn(4 * 3600 + 1)
    assert listing.people() == []


def test_leaving_at_a_desk_whose_clock_is_in_doubt_ends_all_of_their_visits(desk: FrontDesk) -> None:
    """It may be today or tomorrow: the first tap is taken for coming in, which leaves a name on the list."""
    meet(desk, desk.clocks.ms)
    desk.tap()
    desk.clocks.now += timedelta(milliseconds=DAY_MS + MINUTE_MS)
    desk.clocks.seconds += 61
    desk.restart()
    assert tapped(desk) == "in"
    listing = Listing(desk)
    assert listing.people() == [("Marta Kowalska", True)]
    desk.clocks.turn(61)
    assert tapped(desk) == "out"
    assert (desk.people_in(), listing.people()) == ((0, 0), [])
