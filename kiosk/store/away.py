"""What is the matter with PostgreSQL when it does not do what it was asked: in plain words, and once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

import sqlalchemy as sa

_AGAIN_S: Final = 60.0  # how often the log says the same
_LASTS_S: Final = 330.0  # a kiosk asks again by then, and is refused again where it still is so
_RESTARTS: Final = "PostgreSQL is starting, stopping, or ended the connection."
_TOO_LONG: Final = (
    "PostgreSQL ended what took longer than it is set to allow (statement_timeout, lock_timeout, "
    "idle_in_transaction_session_timeout or transaction_timeout). Please allow this role more."
)
_HALF: Final = (
    "Not all tables of central's are in the database: perhaps a backup is being put back just now. Where none is, "
    "please start central anew."
)
_FULL: Final = "PostgreSQL's disk is full. Please make room on it: kiosks keep what they have, and send it then."
_RIGHTS: Final = (
    "PostgreSQL does not let this role do what it has to. Let it own the database, or: "
    "GRANT ALL ON SCHEMA public TO …; GRANT ALL ON ALL TABLES IN SCHEMA public TO …"
)
_SENTENCES: Final = {
    "08": _RESTARTS,
    "57P": _RESTARTS,
    "58": "PostgreSQL cannot use its files. Its own log says more.",
    "53": "PostgreSQL has not enough memory, connections or disk for this. Its own log says more.",
    "53100": _FULL,
    "53300": "PostgreSQL has no connection left for central. Please raise its max_connections.",
    "57014": _TOO_LONG,
    "55P03": _TOO_LONG,
    "25P03": _TOO_LONG,
    "25P04": _TOO_LONG,
    "57P05": _TOO_LONG,
    "25006": "PostgreSQL lets nothing be written: it is the copy of another one, or set to be only read.",
    "40": "PostgreSQL had two change the same at once, and let one of them go. It may simply be done once more.",
    "42501": _RIGHTS,
    "3F000": "The database has no schema that central could make its tables in. Please make one: CREATE SCHEMA public",
    "42P01": _HALF,
    "42P10": _HALF,
    "42703": _HALF,
    "42P07": "There are tables of another program in this database. Please give central a database of its own.",
}


def said(error: BaseException) -> str | None:
    """The sentence for an error that only PostgreSQL can be blamed for; None: it is another one, or a bug of ours."""
    if isinstance(error, sa.exc.TimeoutError):
        return "Every connection to PostgreSQL is in use: it takes too long to answer."
    cause = getattr(error, "orig", None) or error
    names = {kind.__name__ for kind in type(cause).__mro__ if kind.__module__.startswith("psycopg")}
    state = getattr(cause, "sqlstate", None)
    if state is None:  # of the driver's own: other than these are our bugs
        known = names & {"OperationalError", "InterfaceError"} or (names and "connection option" in str(cause))
        return _unreached(cause) if known else None
    longest = max((begin for begin in _SENTENCES if state.startswith(begin)), key=len, default=None)
    return _SENTENCES[longest] if longest is not None else None


def _unreached(cause: BaseException) -> str:
    """What the driver says of a connection that it has not, or lost, as far as it says it of no statement of ours."""
    lines = [line.strip() for line in str(cause).splitlines() if line.strip()]
    detail = lines[0].removesuffix(".") if lines else type(cause).__name__
    _, fatal, why = detail.partition("FATAL:")
    if fatal:
        return f"PostgreSQL does not let central in: {why.strip()}."
    for said_anyway in ("connection is bad: ", "connection failed: "):
        detail = detail.removeprefix(said_anyway)
    return f"PostgreSQL cannot be reached: {detail}. Please check the address, and that it runs."


class Away:
    """What is the matter now, for the log and for pages. Thread-safe."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._now: tuple[str, float] | None = None
        self._logged_at: dict[str, float] = {}

    def note(self, error: BaseException, log: logging.Logger) -> str | None:
        """The sentence of an error, logged where it is news; None where it has none, and whoever met it says it."""
        sentence = said(error)
        if sentence is not None:
            with self._lock:
                at = self._monotonic()
                self._now = sentence, at
                self._logged_at = {one: then for one, then in self._logged_at.items() if at - then < _AGAIN_S}
                news = self._logged_at.setdefault(sentence, at) == at
            if news:
                log.error("%s", sentence)
        return sentence

    def over(self) -> None:
        """Something was written."""
        if self._now is not None:
            self._now = None

    @property
    def now(self) -> str:
        """What is the matter; empty: nothing that anybody met lately."""
        known = self._now
        return known[0] if known is not None and self._monotonic() - known[1] < _LASTS_S else ""
