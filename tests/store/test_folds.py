"""That whoever changes what entries fold to says so, and that a file which an older program folded is folded anew."""

from __future__ import annotations

import hashlib
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec
import pytest

from kiosk.core import kinds
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, UNDONE, fold
from kiosk.errors import FolderUnusable
from kiosk.store import projections, upgrading
from kiosk.store.store import Store
from tests.core.drawn import CURRENCIES, NAMES, an_entry
from tests.store.worlds import arrival, expected, journal_of, projected

_SETS: Final = 60  # of entries, of each kind of thing
_MOST: Final = 7  # entries in a set


class Chance:
    """Numbers that look drawn and are the same on every machine and in every version of Python."""

    def __init__(self, seed: str) -> None:
        self._seed, self._drawn = seed, 0

    def below(self, end: int) -> int:
        self._drawn += 1
        return int(hashlib.sha256(f"{self._seed} {self._drawn}".encode()).hexdigest(), 16) % end

    def one(self, of: tuple[Any, ...]) -> Any:
        return of[self.below(len(of))]

    def value(self, annotation: Any) -> Any:
        origin, within = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            return self._annotated(within)
        if origin is typing.Literal:
            return self.one(within)
        if origin in (typing.Union, types.UnionType):
            return self.value(self.one(within))
        if origin is tuple:
            return tuple(self.value(within[0]) for _ in range(self.below(3)))
        if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
            return self.struct(annotation)
        simple: dict[Any, Callable[[], Any]] = {
            str: lambda: self.one(NAMES),
            int: lambda: self.below(40),
            bool: lambda: self.below(2) == 0,
            types.NoneType: lambda: None,
            msgspec.UnsetType: lambda: msgspec.UNSET,
        }
        return simple[annotation]()

    def _annotated(self, within: tuple[Any, ...]) -> Any:
        if any(getattr(part, "pattern", None) for part in within[1:]):
            return self.one(CURRENCIES)
        if any(getattr(part, "max_length", None) == 32 for part in within[1:]):
            return f"{self.below(3):032x}"  # so few that things meet
        least = max((part.ge for part in within[1:] if getattr(part, "ge", None) is not None), default=0)
        return least + self.below(40) if within[0] is int else self.value(within[0])

    def struct(self, of: type[Any]) -> Any:
        hints = typing.get_type_hints(of, include_extras=True)
        return of(**{field: self.value(hints[field]) for field in of.__struct_fields__})


def drawn(kind: str, chance: Chance) -> Iterator[Entry]:
    """Entries of one thing, of every kind that tells of it; now and then one request of them is undone."""
    listed = sorted((one for one in kinds.KINDS.values() if one.aggregate_kind == kind), key=lambda one: one.name)
    for at in range(1 + chance.below(_MOST)):
        told = chance.one(tuple(listed))
        body: str | None = kinds.encode(chance.struct(told.body))
        if chance.below(12) == 0:
            body = None
        elif chance.below(12) == 0:
            told, body = kinds.KINDS[UNDONE], f'{{"undone":"{chance.below(4):032x}"}}'
        yield an_entry(
            told.name, body, id=f"{at:032x}", aggregate_kind=kind, at=chance.below(9),
            happened_at=1000 + chance.below(40), request=f"{chance.below(4):032x}",
        )  # fmt: skip


def worked_out() -> str:
    """What `projections.FOLDS` must say: the shapes of bodies, what drawn entries fold to, what names are found by."""
    bodies = [kinds.KINDS[name].body for name in sorted(kinds.KINDS)]
    told: list[Any] = [[one.name, one.aggregate_kind, one.version] for _, one in sorted(kinds.KINDS.items())]
    told.append(msgspec.json.schema_components(bodies))
    for kind, how in sorted(AGGREGATES.items()):
        for n in range(_SETS):
            folded = fold(how, drawn(kind, Chance(f"{kind} {n}")))
            told.append([folded.value, folded.last, folded.whole])
    told.append([sorted(projections.tokens(name)) for name in NAMES])
    return hashlib.sha256(msgspec.json.encode(told, order="sorted")).hexdigest()[:16]


def test_the_folds_are_those_that_the_program_says() -> None:
    """Where this fails, put what it says into projections.FOLDS: every desk then folds its journal anew, once."""
    assert worked_out() == projections.FOLDS


def test_what_another_program_folded_is_folded_anew(
    open_store: Callable[..., Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although no column is another."""
    store = open_store()
    with store.transaction() as records:
        records.journal.record(arrival())
        records.connection.exec_driver_sql("UPDATE p_visit SET role = 'guest'")
    store.close()
    for folds in ("of another program", projections.FOLDS):
        monkeypatch.setattr(projections, "FOLDS", folds)
        projections.fingerprint.cache_clear()
        store = open_store()
        assert store.space is not None
        assert projected(store, store.space) == expected(journal_of(store, store.space))
        store.close()


def test_nobody_is_in_while_tables_are_made_anew(
    open_store: Callable[..., Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older desk that is still open could write no more."""
    monkeypatch.setattr(upgrading, "_PATIENCE_S", 0.0)
    older = open_store()
    with older.transaction() as records:
        records.keeping.set("projections", "of an older program")
    with pytest.raises(FolderUnusable, match="Another version of this program still has"):
        open_store()
    with older.transaction() as records:
        assert records.keeping.get("projections") == "of an older program"
        records.journal.record(arrival())
    older.close()
    open_store()
