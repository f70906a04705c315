"""The words of what central tells by mail. English, as its pages are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from kiosk.central.mail import Letter
from kiosk.central.times import Times
from kiosk.core import text
from kiosk.core.guests import Guest
from kiosk.core.members import Member, first_name
from kiosk.core.spaces import Space
from kiosk.store.outbox import Job


def trial_letter(sender_name: str, to: str, key: str, at: int) -> Letter:
    return Letter(
        key=key,
        sender_name=sender_name,
        to=(("", to),),
        subject="A test from the front desk",
        lines=("This is how notices of the front desk arrive. Nothing needs to be done.",),
        at=at,
    )


def guest_arrived(job: Job, space: Space, times: Times, host: Member, guest: Guest, desk: str) -> Letter:
    """To the host: no name stands in the subject, which telephones show to whoever looks at them."""
    name = text.clean(guest.name) or "Somebody"
    company = f" ({text.clean(guest.company)})" if guest.company else ""
    where = f" at {_quoted(desk)}" if desk else ""
    return Letter(
        key=f"{job.channel}:{job.key}",
        sender_name=_named(space),
        to=((host.name, host.email),),
        subject=f"Your guest is here · {_named(space)}",
        lines=(
            f"Hello {text.clean(first_name(host))},",
            "",
            f"{name}{company} signed in{where} at {times.moment(job.began_at)} and is waiting for you.",
            "",
            _footer(space),
        ),
        at=job.made_at,
    )


def of_a_kiosk(job: Job, space: Space, times: Times, desk: str, to: tuple[str, ...], page: str) -> Letter:
    """To reception: something began at a kiosk, or ended; or central itself was put back."""
    subject, lines = _KIOSK[job.kind](_quoted(desk), times.moment(job.began_at), times.moment(job.made_at))
    more = ("", f"All kiosks: {page}") if page else ()
    return Letter(
        key=f"{job.channel}:{job.key}",
        sender_name=_named(space),
        to=tuple(("", one) for one in to),
        subject=f"{subject} · {_named(space)}",
        lines=(*lines, *more, "", _footer(space)),
        at=job.made_at,
    )


def _silent(desk: str, since: str, _now: str) -> tuple[str, tuple[str, ...]]:
    return f"Kiosk {desk} is silent", (
        f"The kiosk {desk} was last heard of at {since}, although reception is open.",
        "",
        "Please see whether it is switched on and whether its network works. What people do there meanwhile is kept on",
        "its disk, and arrives by itself once it is back. You will be told when it is.",
    )


def _back(desk: str, since: str, now: str) -> tuple[str, tuple[str, ...]]:
    return f"Kiosk {desk} is back", (
        f"The kiosk {desk} was silent since {since} and was heard of again at {now}. Nothing needs to be done.",
    )


def _forked(desk: str, since: str, _now: str) -> tuple[str, tuple[str, ...]]:
    return f"Kiosk {desk}: its data were copied or put back", (
        f"At {since} a second file of data wrote as the kiosk {desk}.",
        "",
        "That is so after its data were put back from a backup, or copied to another machine. Nothing is lost: from",
        "now on each file has a name of its own. If nobody of you did this, shut the kiosk out: that is done on its",
        "page, under Devices.",
    )


def _quarantine(desk: str, since: str, _now: str) -> tuple[str, tuple[str, ...]]:
    return f"Kiosk {desk} has set something aside", (
        f"Central could not take something that the kiosk {desk} recorded, as of {since}.",
        "",
        "It is kept there, and all else goes on. The page about all kiosks says why, and what you can do.",
    )


def _clock(desk: str, since: str, _now: str) -> tuple[str, tuple[str, ...]]:
    return f"Kiosk {desk}: its clock is wrong", (
        f"The clock of the kiosk {desk} was more than two minutes off at {since}.",
        "",
        "Please set its time, or have it set itself from the network. What is recorded meanwhile is corrected.",
    )


def _put_back(_desk: str, since: str, _now: str) -> tuple[str, tuple[str, ...]]:
    return "Central’s data were put back", (
        f"At {since} the central server found that its data were put back to an earlier state.",
        "",
        "What kiosks recorded since then comes back by itself when they are next heard of. What was changed about",
        "kiosks and accounts does not. Whoever looks after the kiosks finds on the page about all kiosks what to do.",
    )


_KIOSK: Final[Mapping[str, Callable[[str, str, str], tuple[str, tuple[str, ...]]]]] = {
    "silent": _silent,
    "back": _back,
    "forked": _forked,
    "quarantine": _quarantine,
    "clock": _clock,
    "put_back": _put_back,
}


def _named(space: Space) -> str:
    return text.clean(space.name) or "Front desk"


def _quoted(name: str) -> str:
    return f"“{text.clean(name)}”"


def _footer(space: Space) -> str:
    return f"This was sent by the front desk of {_named(space)}. Answers to it are not read."
