"""What the page about all kiosks says: each thing that may be wrong at one, and what a person can do about it."""

from __future__ import annotations

from typing import Final

# Why an entry was set aside -> what that means, and the way out. The entry itself stays on the kiosk's disk.
ASIDE: Final = {
    "id_malformed": ("Its numbers are broken.", "repair"),
    "kind_malformed": ("Its kind is broken.", "repair"),
    "number_out_of_range": ("One of its numbers or times cannot be: the clock was wrong by centuries.", "clock"),
    "body_not_text": ("Its words are no text.", "repair"),
    "body_too_large": ("It is larger than anything a kiosk records.", "repair"),
    "body_hash_wrong": ("Its words were changed after it was made.", "repair"),
    "foreign_space": ("It belongs to another space than the one this kiosk is paired with.", "other_space"),
    "id_reuse": ("Central knows another entry under its number.", "twice"),
    "too_large": ("Central, or something on the way, does not take a message of its size.", "way"),
    "not_understood": ("Central could not read it: something on the way may have changed it.", "way"),
    "protocol_unknown": ("Its program is of another age than central's.", "update"),
}
NEVER: Final = frozenset({"id_reuse", "foreign_space"})  # why asking for it again is of no use
_UNKNOWN: Final = ("Central did not say why in words that this page knows.", "update")
_ANEW: Final = "On its board, under the exchange with the office, somebody notes it anew"
WAYS: Final = {
    "repair": (
        "A disk or memory of the kiosk may be failing: run kiosk doctor there. " + _ANEW + "; where the board does not "
        "offer that, record by hand what is missing, and leave it at that."
    ),
    "clock": "Set the kiosk's clock. " + _ANEW + ": it then has a time that can be.",
    "other_space": (
        "Write it to a file at the kiosk with kiosk journal export FILE, and take that in at the central server of the "
        "space it belongs to, with kiosk central journal-import FILE. Then leave it at that."
    ),
    "twice": (
        "Its data were copied to a second machine, or put back from a backup, and both went on. Nothing here was "
        "changed. " + _ANEW + " where it is missing here, or leaves it at that where it is not."
    ),
    "way": (
        "Mend what lies between, a proxy for example, and ask for it again. Or carry it past that: kiosk journal "
        "export FILE at the kiosk, and kiosk central journal-import FILE at this server."
    ),
    "update": "Bring the older of the two programs up to date. Then ask for it again.",
}
PRINTER: Final = {
    "unreachable": "does not answer",
    "media-jam": "paper jam",
    "media-empty": "no paper",
    "media-needed": "no paper",
    "toner-empty": "no toner",
    "marker-supply-empty": "no ink",
    "cover-open": "open",
    "door-open": "open",
    "paused": "paused",
    "not-ready": "not ready",
}
READERS: Final = {
    "wedge": "reader that types",
    "card": "card reader",
    "camera": "camera",
    "simulated": "demo's reader",
}
BACKUP: Final = {
    "no_room": "There is no room for a backup.",
    "damaged": "A backup could not be made: the data file is damaged.",
    "folder": "The folder of backups cannot be written.",
}


def aside(code: str) -> tuple[str, str]:
    """Why an entry was set aside, and the way out, in words."""
    what, way = ASIDE.get(code, _UNKNOWN)
    return what, WAYS[way]


def printer(state: str) -> str:
    """Why a printer does not print; a reason that this page does not know is told as the printer says it."""
    return ", ".join(dict.fromkeys(PRINTER.get(reason, reason) for reason in state.split()))


def lasting(ms: int) -> str:
    """ "3 minutes", "2 hours", "5 days"."""
    minutes = max(0, ms) // 60_000
    for unit, size in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
        count = minutes // size
        if count >= (2 if size > 1 else 1):
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return "less than a minute"
