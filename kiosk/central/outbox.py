"""The worker's hands: takes one job at a time out of the outbox and tells it, at least once and never late."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from kiosk.central import letters
from kiosk.central.addressees import space_notices
from kiosk.central.mail import Letter, Mail, NotAnAddress, NotSent, address
from kiosk.central.times import Times
from kiosk.core import clock, notices
from kiosk.core.notices import MAIL, YOUNG_MS
from kiosk.store import outbox
from kiosk.store.central_keeping import writing
from kiosk.store.outbox import Job, JobState
from kiosk.store.records import Records
from kiosk.store.store import Store

_FIRST_WAIT_MS: Final = 10_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Nothing:
    """Why a job is not sent."""

    state: JobState
    why: str


class Outbox:
    """Tells what waits to be told. Many workers may do so, in one process or in several, over one database."""

    def __init__(self, store: Store, mail: Mail, *, address: str) -> None:
        """Prepare a worker.

        Args:
            address: of central's pages, for the links in what is sent.
        """
        self._store = store
        self._mail = mail
        self._address = address
        self._name = f"{store.identity.random_bits(128):032x}"

    def deliver(self) -> bool:
        """Tell the next thing that is due; False when there is none. No transaction is open while it is sent."""
        now_ms = self._now_ms()
        with writing(self._store) as connection:
            job = outbox.claim(connection, now_ms, self._name)
        if job is None:
            return False
        if now_ms - job.made_at > YOUNG_MS:
            self._finish(job, "late", job.why or "late")
            return True
        try:
            with self._store.reading(job.space) as records:
                letter = self._letter(records, job)
            if isinstance(letter, _Nothing):
                self._finish(job, letter.state, letter.why)
            else:
                self._mail.send(letter)
                self._sent(job)
        except NotSent as not_sent:
            _log.warning("a notice was not sent: %s", not_sent.why)
            self._not_sent(job, not_sent)
        except Exception:  # noqa: BLE001 - one that cannot be made must not keep the others from being sent
            _log.exception("a notice was not sent")
            self._not_sent(job, NotSent("answer"))
        return True

    def _letter(self, records: Records, job: Job) -> Letter | _Nothing:
        times = Times(records.space(), clock.to_ms(self._store.identity.now()))
        if job.kind == "guest_arrived":
            return self._to_host(records, job, times)
        known = space_notices(records.connection, job.space)
        if not known.reception:
            return _Nothing("no_address", "no_address")
        desk = records.device_names().get(job.device or "", "") or (job.device or "")[:8]
        page = f"{self._address}/fleet" if self._address else ""
        return letters.of_a_kiosk(job, records.space(), times, desk, known.reception, page)

    def _to_host(self, records: Records, job: Job, times: Times) -> Letter | _Nothing:
        entry = records.journal.entries([job.entry or ""]).get(job.entry or "")
        guest = records.guest(entry.aggregate) if entry is not None else None
        if entry is None or guest is None:
            return _Nothing("dropped", "undone")
        if records.register("notice", notices.notice_id(job.space, entry.id, MAIL)) is not None:
            return _Nothing("sent", "known")
        visit = records.visit(guest.visit)
        if guest.answer or (visit is not None and visit.closed_at is not None):
            return _Nothing("dropped", "over")
        host = records.member(guest.host)
        try:
            address(host.email if host is not None else "")
        except NotAnAddress:
            return _Nothing("no_address", "no_address")
        assert host is not None
        desk = records.device_names().get(guest.device, "")
        return letters.guest_arrived(job, records.space(), times, host, guest, desk)

    def _sent(self, job: Job) -> None:
        if job.entry is None:
            self._finish(job, "sent")
            return
        with self._store.transaction(job.space, urgent=False) as records:
            if outbox.finish(records.connection, job, "sent", self._now_ms()):
                records.journal.record(notices.sent(job.space, job.entry, job.channel))

    def _finish(self, job: Job, state: JobState, why: str = "") -> None:
        with writing(self._store) as connection:
            outbox.finish(connection, job, state, self._now_ms(), why)

    def _not_sent(self, job: Job, not_sent: NotSent) -> None:
        if not_sent.final:
            self._finish(job, "refused", not_sent.why)
            return
        wait_ms = min(outbox.LONGEST_WAIT_MS, _FIRST_WAIT_MS * 2 ** min(job.tries - 1, 10))
        due_at = min(self._now_ms() + wait_ms, job.made_at + YOUNG_MS + 1)  # when it is too late it says so at once
        with writing(self._store) as connection:
            outbox.again(connection, job, due_at, not_sent.why)

    def _now_ms(self) -> int:
        return clock.to_ms(self._store.identity.now())
