"""A host is told once that their guest is here: over a real mail server, by many workers, and never late."""

from __future__ import annotations

import threading

import pytest

from kiosk.central.notices import Notices
from kiosk.central.outbox import Outbox
from kiosk.central.watch import Watch
from kiosk.core.guests import GuestAnswered, GuestNamed
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberNamed
from kiosk.core.notices import notice_id
from kiosk.core.spaces import SpaceChanged
from kiosk.core.visits import VisitClosed
from kiosk.store import outbox
from kiosk.store.central_keeping import writing
from tests.dev.desks import until
from tests.dev.telling import GUEST, HOUR, MARTA, MINUTE, VISIT, Office

# A guest


def test_the_host_is_told_once_that_their_guest_is_here(office: Office) -> None:
    entry = office.guest_comes()
    office.time.pass_by(2 * MINUTE)
    office.heard_of()
    office.round()
    (message,) = office.mailbox.received
    assert str(message["To"]) == "Marta Kovač <marta@example.org>"
    assert str(message["Subject"]) == "Your guest is here · Nordlicht Studio"
    assert "Zoë Brandt (Fjord) signed in" in message.get_content()
    assert "12:00" in message.get_content()
    with office.store.reading(office.space) as records:
        sent = records.register("notice", notice_id(office.space, entry, "mail"))
    assert (sent.entry, sent.channel) == (entry, "mail")
    office.restart()
    office.round()
    assert len(office.mailbox.received) == 1


def test_a_notice_that_another_central_sent_is_not_sent_again(office: Office) -> None:
    """After a restore from a backup the outbox is empty, and the kiosks bring both entries back."""
    office.guest_comes()
    office.round()
    with writing(office.store) as connection:
        for table in ("central_outbox", "central_noted"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    office.time.pass_by(MINUTE)
    office.round()
    assert len(office.mailbox.received) == 1
    assert office.state() == "sent"


def test_what_comes_too_late_stands_there_as_not_told(small_office: Office) -> None:
    small_office.mailbox.down()
    small_office.guest_comes()
    for _ in range(33):
        small_office.time.pass_by(MINUTE)
        small_office.heard_of()
        small_office.round()
    assert small_office.state() == "late"
    small_office.mailbox.start()
    small_office.wait(5)
    assert small_office.mailbox.received == []


def test_an_entry_that_arrives_late_is_not_told(small_office: Office) -> None:
    small_office.guest_comes()
    small_office.time.pass_by(31 * MINUTE)  # the worker was not there, or the kiosk's cable was out
    small_office.heard_of()
    small_office.round()
    assert small_office.state() == "late"
    assert small_office.mailbox.received == []


@pytest.mark.parametrize("body", [GuestAnswered(answer="coming"), VisitClosed()])
def test_what_is_over_is_not_told(small_office: Office, body: GuestAnswered | VisitClosed) -> None:
    small_office.guest_comes()
    small_office.record(Fact(GUEST if isinstance(body, GuestAnswered) else VISIT, body))
    small_office.round()
    assert small_office.state() == "dropped"
    assert small_office.mailbox.received == []


def test_a_guest_who_was_taken_back_is_not_told_of(small_office: Office) -> None:
    small_office.guest_comes()
    with small_office.store.transaction(small_office.space) as records:
        (request,) = {
            row[0]
            for row in records.connection.exec_driver_sql("SELECT request FROM journal WHERE kind = 'guest.registered'")
        }
        records.journal.undo(request, actor="")
    small_office.round()
    assert small_office.state() == "dropped"


@pytest.mark.parametrize("email", ["", "not an address", "x@y\r\nBcc: all@example.org", "@"])
def test_a_host_without_an_address_is_not_told(small_office: Office, email: str) -> None:
    small_office.guest_comes(email=email)
    small_office.round()
    assert small_office.state() == "no_address"
    assert small_office.mailbox.received == []


def test_hosts_are_told_only_where_the_space_wants_it(small_office: Office) -> None:
    small_office.say(hosts=False)
    small_office.guest_comes()
    small_office.round()
    small_office.say(hosts=True)
    small_office.round()
    assert small_office.jobs() == []


def test_names_are_words_and_nothing_else_in_a_message(small_office: Office) -> None:
    hostile = 'Eve\r\nBcc: all@example.org\r\n\r\n<b>"x", <all@example.org>'
    small_office.record(Fact(small_office.space, SpaceChanged(name=hostile)))
    small_office.guest_comes()
    small_office.record(
        Fact(MARTA, MemberNamed(name=hostile, known_as=hostile), subject=MARTA),
        Fact(GUEST, GuestNamed(name=hostile), subject=GUEST),
    )
    small_office.round()
    (message,) = small_office.mailbox.received
    assert [address.addr_spec for address in message["To"].addresses] == ["marta@example.org"]
    assert message["Bcc"] is None
    assert message.get_content_type() == "text/plain"


# The mail server


def test_a_mail_server_that_comes_back_gets_what_waited(office: Office) -> None:
    office.mailbox.down()
    office.guest_comes()
    office.round()
    (job,) = office.jobs()
    assert (job.state, job.why, job.tries) == ("waiting", "unreachable", 1)
    office.round()
    assert office.jobs()[0].tries == 1  # not before its time
    office.mailbox.start()
    office.time.pass_by(MINUTE)
    office.round()
    assert len(office.mailbox.received) == 1
    assert office.state() == "sent"


def test_the_end_of_a_silence_that_was_never_told_is_not_told_either(small_office: Office) -> None:
    small_office.mailbox.down()
    small_office.wait(12)
    small_office.heard_of()
    small_office.wait(1)
    small_office.mailbox.start()
    small_office.heard_of()
    small_office.wait(8)
    assert small_office.mailbox.received == []
    assert small_office.state() == "dropped"


def test_an_address_that_is_refused_for_good_is_not_tried_again(small_office: Office) -> None:
    small_office.mailbox.refused["marta@example.org"] = "550 no such user"
    small_office.guest_comes()
    small_office.round()
    assert small_office.state() == "refused"


def test_an_address_that_is_refused_for_now_is_tried_again(small_office: Office) -> None:
    small_office.mailbox.refused["marta@example.org"] = "450 greylisted"
    small_office.guest_comes()
    small_office.round()
    assert small_office.state() == "waiting"
    small_office.mailbox.refused.clear()
    small_office.time.pass_by(MINUTE)
    small_office.round()
    assert small_office.state() == "sent"


# Workers


def test_two_workers_tell_it_once(office: Office) -> None:
    office.guest_comes()
    workers = [Watch(office.store, office.mail), Watch(office.store, office.mail)]
    hands = [Outbox(office.store, office.mail, address="") for _ in workers]
    together = threading.Barrier(len(workers))

    def work(watch: Watch, hand: Outbox) -> None:
        together.wait()
        watch.look()
        while hand.deliver():
            pass

    threads = [threading.Thread(target=work, args=pair) for pair in zip(workers, hands, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(office.mailbox.received) == 1


def test_what_one_worker_claimed_another_leaves_alone_until_it_is_gone(office: Office) -> None:
    office.guest_comes()
    office.watch.look()
    with writing(office.store) as connection:
        assert outbox.claim(connection, office.time.ms, "first") is not None
    with writing(office.store) as connection:
        assert outbox.claim(connection, office.time.ms, "second") is None
    office.time.pass_by(outbox.CLAIM_MS)
    office.round()  # the first one died: told at least once
    assert office.state() == "sent"


def test_a_claim_made_under_a_wrong_clock_holds_nothing_up(small_office: Office) -> None:
    small_office.guest_comes()
    small_office.watch.look()
    with writing(small_office.store) as connection:
        assert outbox.claim(connection, small_office.time.ms + 5 * HOUR, "first") is not None
    small_office.round()
    assert small_office.state() == "sent"


def test_a_job_that_another_worker_finished_is_not_finished_again(small_office: Office) -> None:
    small_office.guest_comes()
    small_office.watch.look()
    with writing(small_office.store) as connection:
        mine = outbox.claim(connection, small_office.time.ms, "mine")
        assert mine is not None
        theirs = outbox.claim(connection, small_office.time.ms + outbox.CLAIM_MS, "theirs")
        assert theirs is not None
        assert not outbox.finish(connection, mine, "late", small_office.time.ms)
        assert outbox.finish(connection, theirs, "sent", small_office.time.ms)


def test_the_thread_is_woken_by_a_guest_and_ends_when_it_is_told_to(small_office: Office) -> None:
    with Notices(small_office.store, small_office.mail, address="", look_s=3600):
        small_office.guest_comes()
        until(lambda: len(small_office.mailbox.received) == 1, "the notice")
    small_office.guest_comes()
    assert small_office.state() == "sent"
