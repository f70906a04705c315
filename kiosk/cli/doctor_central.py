"""What `kiosk doctor` says of the exchange with central: what stands in the data, and what answers there now."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk.central.fleet_words import ASIDE
from kiosk.cli.doctor_said import Details, Finding, said_at
from kiosk.core import clock
from kiosk.core.exchange import CLOCK_TOLERANCE_MS, LEASE_DAYS, LEASE_WARNS_DAYS
from kiosk.core.fingerprint import fingerprint_of, grouped
from kiosk.errors import SettingsWrong, Unreachable
from kiosk.store.checkup import Data
from kiosk.store.keeping import Pairing

_DAY_MS: Final = 24 * 60 * 60 * 1000
_SILENT_MS: Final = _DAY_MS
_AUTHORITY_ENDS_MS: Final = 60 * _DAY_MS  # every kiosk has to be paired anew: nobody does that in a week
_TRY_S: Final = 5.0
_KEPT: Final = "What happens here is kept, and sent later."
_NOBODY: Final = "Check the network, and that central runs."
_OTHERS: Final = (
    "A network that wants somebody to log in first, as in hotels, answers like that; or the address is wrong."
)
_ANSWERS: Final = {
    "name_unknown": f"Nobody knows the name in {{url}}. Check the network, and the name. {_KEPT}",
    "no_connection": f"Nobody answers at {{url}}. {_NOBODY} {_KEPT}",
    "too_slow": f"{{url}} did not answer within {_TRY_S:.0f} seconds. {_NOBODY} {_KEPT}",
    "busy": "{url} is busy. Please look again in a minute.",
    "certificate_time": (
        "The certificate of {url} is not valid at the time that this machine's clock shows, {now}. Where that is "
        "wrong, set the clock. Where it is right, the certificate ran out. On the server: kiosk central init --renew"
    ),
    "certificate_not_trusted": (
        "What answers at {url} has no certificate of the authority that this desk trusts, so nothing was told to it. A "
        "network that wants somebody to log in first answers like that; or central has a new authority: then pair anew."
    ),
    "certificate_other_name": (
        "Central's certificate is for other names than the one in {url}. On the server: kiosk central init --renew "
        "--name NAME"
    ),
    "no_tls": f"What answers at {{url}} does not speak TLS. {_OTHERS}",
    "other_server": (
        "At {url} answers another central server than the one this desk was paired with. Where it was set up anew, put "
        "its data back from a backup, or pair this desk anew."
    ),
    "protocol_unknown": "{url} is of another version. Please bring both up to date.",
}
_NOT_OURS: Final = f"What answers at {{url}} is no central server. {_OTHERS}"


@dataclass(frozen=True, slots=True)
class _Met:
    """What came of a try. `off_ms` is how far this machine's clock is behind central's; None: it did not answer."""

    finding: Finding
    off_ms: int | None = None


def exchange(data: Data, now_ms: int) -> Iterator[Finding]:
    """Everything about central. Where this desk is paired, it is asked how it is; nothing is told to it."""
    yield _pairing(data)
    yield from _aside(data)
    if data.pairing is None:
        return
    yield _contact(data, now_ms)
    met = _met(data.pairing, now_ms)
    yield met.finding
    yield from _trust(data.pairing, now_ms)
    yield _pending(data, now_ms)
    yield _clock(data.clock_off_ms if met.off_ms is None else met.off_ms)
    yield from _lease(data, now_ms)


def _pairing(data: Data) -> Finding:
    paired = data.pairing
    if paired is None:
        return Finding("pairing", "fine", "This desk works alone: what is here is nowhere else but in its backups.")
    url = paired.url
    details: Details = {"url": url, "server": paired.server, "since": paired.paired_at or 0}
    if data.device_state == "revoked" or (data.people_gone is not None and data.people_gone.why == "revoked"):
        says = f"{url} has shut this desk out. To let it in again, pair it anew."
        return Finding("pairing", "act", says, details)
    if data.people_gone is not None:
        says = f"For want of contact with {url} this desk let go of its members. They come back with the next contact."
        return Finding("pairing", "act", says, details)
    if data.device_state == "push_only":
        says = f"{url} only takes what this desk has, and tells it nothing: it is leaving."
        return Finding("pairing", "act", says, details)
    since = f", since {said_at(paired.paired_at)}" if paired.paired_at is not None else ""
    return Finding("pairing", "fine", f"This desk is paired with {url}{since}.", details)


def _aside(data: Data) -> Iterator[Finding]:
    if not data.aside:
        yield Finding("aside", "fine", "Central took every entry that it was sent.")
    for entry, code in sorted(data.aside.items()):
        why = ASIDE[code][0] if code in ASIDE else f"It said: {code}."
        says = f"Central does not take entry {entry}. {why} It is kept here. The board says what can be done."
        yield Finding("aside", "act", says, {"entry": entry, "code": code})
    for one in data.left:
        says = f"Entry {one.entry}, which central does not take, was left at that by {one.name} on {said_at(one.at)}."
        yield Finding("left", "note", says, {"entry": one.entry, "code": one.code, "at": one.at})


def _contact(data: Data, now_ms: int) -> Finding:
    contact = data.last_contact_at
    if contact is None and data.rescued is not None:
        says = f"Nothing was exchanged with central since the data were rebuilt on {said_at(data.rescued.at)}."
        late = now_ms - data.rescued.at > _SILENT_MS
        return Finding("contact", "act" if late else "note", f"{says} Leave the desk open.", {"last": 0})
    if contact is None or now_ms - contact > _SILENT_MS:
        when = f"since {said_at(contact)}" if contact is not None else "yet"
        says = f"Nothing was exchanged with central {when}. Leave the desk open; what stands in the way is said below."
        return Finding("contact", "act", says, {"last": contact or 0})
    return Finding("contact", "fine", f"The last exchange with central was on {said_at(contact)}.", {"last": contact})


def _met(paired: Pairing, now_ms: int) -> _Met:
    from kiosk.sync.trust import greet  # HTTP is nothing for a desk that works alone

    began = time.monotonic()
    try:
        health = greet(paired, deadline_s=_TRY_S)
    except (Unreachable, SettingsWrong) as error:
        reason = str(error) if isinstance(error, Unreachable) else "authority"
        says = _ANSWERS.get(reason, _NOT_OURS) if isinstance(error, Unreachable) else str(error)
        told = says.replace("{url}", paired.url).replace("{now}", said_at(now_ms))
        return _Met(Finding("reach", "note" if reason == "busy" else "act", told, {"reason": reason}))
    took_ms = int((time.monotonic() - began) * 1000)
    off_ms = health.now - now_ms - took_ms // 2
    details: Details = {"reason": "", "ms": took_ms, "off_ms": off_ms}
    return _Met(Finding("reach", "fine", f"Central answers: it was asked just now, at {paired.url}.", details), off_ms)


def _trust(paired: Pairing, now_ms: int) -> Iterator[Finding]:
    """Whom the exchange believes, and for how long."""
    from kiosk.sync.trust import LOOPBACK

    if not paired.url.startswith("https:"):
        here = urlsplit(paired.url).hostname in LOOPBACK
        says = "it runs on this machine." if here else "whoever is between the two can listen."
        yield Finding("authority", "fine" if here else "note", f"Central is reached without TLS: {says}")
        return
    if paired.ca is None:
        yield Finding("authority", "fine", "Central's certificate has to be of an authority that this system trusts.")
        return
    yield _authority(paired, Path(paired.ca), now_ms)


def _authority(paired: Pairing, file: Path, now_ms: int) -> Finding:
    from cryptography import x509

    pem = file.read_bytes() if file.is_file() else paired.authority.encode()
    try:
        until = x509.load_pem_x509_certificate(pem).not_valid_after_utc
    except ValueError:
        says = f"Central's authority in {file} is damaged. Put the file back, or pair this desk anew."
        return Finding("authority", "act", says, {"file": str(file)})
    ends, fingerprint = clock.to_ms(until), fingerprint_of(pem) or ""
    details: Details = {"file": str(file), "until": ends, "fingerprint": fingerprint}
    day = f"{until:%Y-%m-%d}"
    if ends - now_ms < _AUTHORITY_ENDS_MS:
        ran = "ran out" if ends < now_ms else "runs out"
        says = f"Central's authority {ran} on {day}. It needs another one, and then each desk has to be paired anew."
        return Finding("authority", "act", says, details)
    if not file.is_file():
        says = f"{file}, central's authority, is missing: the desk puts it back when it starts."
        return Finding("authority", "note", says, details)
    says = f"This desk trusts central's own authority, {' '.join(grouped(fingerprint)[:4])} …, until {day}."
    return Finding("authority", "fine", says, details)


def _pending(data: Data, now_ms: int) -> Finding:
    oldest = data.oldest_pending_at
    late = oldest is not None and now_ms - oldest > _SILENT_MS
    since = f", the oldest of {said_at(oldest)}" if oldest is not None else ""
    says = f"{data.pending} entries are not at central yet{since}." if data.pending else "Everything is at central."
    rebuilt = data.rescued
    if data.pending and rebuilt is not None and rebuilt.placed and (data.last_contact_at or 0) < rebuilt.at:
        late = now_ms - rebuilt.at > _SILENT_MS
        says = f"{data.pending} entries are offered to central once more. It has {rebuilt.placed} of them already."
    details: Details = {"count": data.pending, "oldest": oldest or 0}
    return Finding("pending", "act" if late else "fine", says, details)


def _clock(off_ms: int) -> Finding:
    if abs(off_ms) > CLOCK_TOLERANCE_MS:
        way = "behind" if off_ms > 0 else "ahead of"
        says = f"The clock of this desk is {abs(off_ms) // 1000} seconds {way} central's. Please set it."
        return Finding("clock", "act", says, {"off_ms": off_ms})
    return Finding("clock", "fine", "The clock agrees with central's.", {"off_ms": off_ms})


def _lease(data: Data, now_ms: int) -> Iterator[Finding]:
    """How long this desk keeps its members without contact, counted as the desk counts it."""
    from kiosk.sync.lease import at_start

    if data.people_gone is not None:
        return  # that is said with the pairing
    alone_ms = at_start(data.alone, data.last_contact_at or 0, data.clock_off_ms, now_ms).ms
    left = max(0, -(-(LEASE_DAYS * _DAY_MS - alone_ms) // _DAY_MS))
    details: Details = {"days_left": left, "alone_ms": alone_ms}
    if alone_ms < LEASE_WARNS_DAYS * _DAY_MS:
        says = f"Without contact this desk keeps its members' names and cards for {LEASE_DAYS} days; {left} are left."
        yield Finding("lease", "fine", says, details)
    elif not left:
        says = (
            f"This desk had no contact for {LEASE_DAYS} days. It lets go of those members' names and cards of which "
            "central is known to have a backup; the others stay."
        )
        yield Finding("lease", "act", says, details)
    else:
        says = f"In {left} days this desk lets go of its members' names and cards, unless it reaches central."
        yield Finding("lease", "act", says, details)
