"""Finding a member by name as somebody types: how long a key takes, and whether the one who was meant is there."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.store.store import Store
from tests.bench.crowd import batches
from tests.bench.rows import Row, any_id, share

_STARTS: Final = (
    "B", "Br", "D", "F", "G", "Gr", "H", "J", "K", "Kl", "Kow", "L", "M", "Mar",
    "N", "P", "R", "S", "Sch", "St", "T", "V", "W", "Z",
)  # fmt: skip
_MIDDLES: Final = (
    "a", "al", "an", "ar", "e", "el", "en", "er", "i", "il", "in", "is", "o", "ol",
    "or", "u", "ul", "ün", "ö", "á", "é", "ż", "ş",
)  # fmt: skip
_ENDS: Final = (
    "ber", "mann", "ska", "ski", "ez", "son", "sen", "ic", "ova", "tti", "dis", "yan", "oğlu", "feld",
    "stein", "ner", "ton",
)  # fmt: skip
_FIRST: Final = [
    "Marta",
    "Zoë",
    "Łukasz",
    "Nguyễn",
    "Ada",
    "Björk",
    "Kofi",
    "Jürgen",
    "Ayşe",
    "Íñigo",
    "Éloïse",
    "Ondřej",
    "Priya",
    "Samuel",
    "Ingrid",
    "Rui",
    "Željka",
]
_OTHERS: Final = ("王伟", "佐藤 美咲", "김민준", "Дмитро Шевченко", "ليلى حداد", "Γιώργος Παππάς")
_ASKED: Final = 60
_HITS: Final = 8


def measure(members: int) -> Iterator[Row]:
    """The rows of the report."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "names.db", key="5a" * 32)
        try:
            names = [_name(chance, number) for number in range(members)]
            for some in batches(names):
                with store.transaction(urgent=False) as records:
                    records.journal.record_many(_facts(name) for name in some)
            for what, typed in _WAYS.items():
                yield from _asked(store, what, [(name, typed(name, chance)) for name in _some(names, what, chance)])
        finally:
            store.close()


def _name(chance: random.Random, number: int) -> str:
    if number % 50 == 0:
        return f"{_OTHERS[number // 50 % len(_OTHERS)]} {chr(0x4E00 + number // 50 % 2000)}"
    pick = chance.choice
    # Some 3,000 first names, a few of them common.
    first = pick(_FIRST) + (f"{pick(_MIDDLES)}{pick(_ENDS)}" if chance.random() < 0.8 else "")
    return f"{first} {pick(_STARTS)}{pick(_MIDDLES)}{pick('bdfgklmnprst')}{pick(_MIDDLES)}{pick(_ENDS)}"


def _facts(name: str) -> list[Fact]:
    member = any_id()
    return [Fact(member, MemberChanged(status="active")), Fact(member, MemberNamed(name=name), subject=member)]


def _some(names: list[str], what: str, chance: random.Random) -> list[str]:
    other = what == "in another script"
    return chance.sample([name for name in names if (ord(name[0]) > 0x36F) == other], min(_ASKED, len(names) // 60))


def _slip(name: str, chance: random.Random) -> str:
    """The whole name with one slip behind the first letter of the last name."""
    first, last = name.rsplit(" ", 1)
    place = chance.randrange(1, len(last) - 1)
    ways = (
        last[:place] + last[place + 1] + last[place] + last[place + 2 :],
        last[:place] + last[place + 1 :],
        last[:place] + "q" + last[place + 1 :],
        last[: place + 1] + last[place:],
    )
    return f"{first} {chance.choice(ways)}"


_WAYS: Final[dict[str, Callable[[str, random.Random], str]]] = {
    "whole": lambda name, _: name,
    "four letters of each word, the last name first": lambda name, _: " ".join(
        word[:4] for word in reversed(name.split())
    ),
    "one slip in the last name": _slip,
    "in another script": lambda name, _: name,
}


def _asked(store: Store, what: str, asked: list[tuple[str, str]]) -> Iterator[Row]:
    """Each key from the third on is a search; the last one must find the name."""
    keys: list[float] = []
    first = among = 0
    for name, typed in asked:
        found: list[str] = []
        for end in range(min(3, len(typed)), len(typed) + 1):
            began = time.perf_counter()
            with store.reading() as records:
                found = [one.name for one in records.search_members(typed[:end], limit=_HITS)]
            keys.append((time.perf_counter() - began) * 1000)
        first += found[:1] == [name]
        among += name in found
    yield Row(f"a key in a name, {what}, p50", share(keys, 0.5), "ms")
    yield Row(f"a key in a name, {what}, p95", share(keys, 0.95), "ms")
    yield Row(f"found first, {what}", 100 * first / len(asked), "%")
    yield Row(f"found among {_HITS}, {what}", 100 * among / len(asked), "%")
