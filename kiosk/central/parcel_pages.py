"""The pages about parcels: what waits on which shelf, what came and went, handing over and sending back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery, RawBody

from kiosk.central.forms import Form
from kiosk.central.frame import Frame
from kiosk.central.gate import caller_of
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.core.parcels import Parcel
from kiosk.desk.parcel_acceptance import ParcelAcceptance
from kiosk.desk.parcels import shown
from kiosk.desk.surroundings import Undoing
from kiosk.errors import Refused
from kiosk.store.records import Records

WAITING: Final = 500  # on one page; a house with more has another shelf first
LATEST: Final = 200
_DAY_MS: Final = 24 * 60 * 60 * 1000
_HISTORY_DAYS: Final = 90
REASONS: Final = (("refused", "Refused"), ("unknown", "Nobody knows them"), ("left", "They left the house"))
_FLAGS: Final = {
    "perishable": "Perishable",
    "oversize": "Large",
    "damaged": "Damaged",
    "customs": "Customs",
    "signature": "Signature",
}


@dataclass(frozen=True, slots=True)
class ParcelRow:
    id: str
    name: str
    company: str
    carrier: str
    number: str
    code: str
    shelf: str
    flags: list[str]
    note: str
    came: str
    state: str
    went: str
    by: str
    again: bool


@dataclass(frozen=True, slots=True)
class ParcelsPage:
    shelves: list[tuple[str, list[ParcelRow]]]  # label, what waits there; the last one is on none
    count: int
    twice: list[ParcelRow]
    reasons: tuple[tuple[str, str], ...]


def waiting(records: Records, times: Times, *, shelf: str) -> ParcelsPage:
    rows = _rows(records, times, records.waiting_parcels(limit=WAITING))
    labels = [one.label for one in records.shelves()]
    by = {label: [row for row in rows if row.shelf == label] for label in dict.fromkeys([*labels, ""])}
    listed = [(label, some) for label, some in by.items() if some and shelf in ("", label)]
    listed.sort(key=lambda one: one[0] == "")
    twice = _rows(records, times, records.parcels_gone_twice()[:20])
    return ParcelsPage(listed, records.waiting_parcel_count(), twice, REASONS)


def history(records: Records, times: Times) -> list[ParcelRow]:
    return _rows(records, times, records.parcels_since(times.now_ms - _HISTORY_DAYS * _DAY_MS, limit=LATEST))


def _rows(records: Records, times: Times, found: list[Parcel]) -> list[ParcelRow]:
    names = records.members_by_id({one.by for one in found if one.by})
    rows = []
    for parcel, seen in zip(found, shown(records, found), strict=True):
        rows.append(
            ParcelRow(
                id=parcel.id,
                name=seen.name,
                company=seen.company,
                carrier=seen.carrier,
                number=seen.number,
                code=seen.code,
                shelf=seen.shelf,
                flags=[_FLAGS.get(flag, flag) for flag in seen.flags],
                note=seen.note,
                came=times.moment(parcel.received_at),
                state=parcel.state,
                went=times.moment(parcel.gone_at) if parcel.gone_at is not None else "",
                by=names[parcel.by].name if parcel.by in names else "",
                again=parcel.again,
            )
        )
    return rows


class ParcelPages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/parcels", needs="look", sync_to_thread=True)
        def listed(request: AnyRequest, space: FromPath[str], shelf: FromQuery[str] = "") -> Response[str]:
            return self._waiting(request, space, shelf[:40])

        @get("/spaces/{space:str}/parcels/history", needs="look", sync_to_thread=True)
        def past(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return frame.space_page(request, space, "parcel_history.html", history)

        @post("/spaces/{space:str}/parcels/{parcel:str}", needs="work", sync_to_thread=True, status_code=200)
        def act(request: AnyRequest, space: FromPath[str], parcel: FromPath[str], body: RawBody) -> Response[Any]:
            return self._act(request, space, parcel, frame.form(request, body))

        return [listed, past, act]

    def _waiting(
        self, request: AnyRequest, space: str, shelf: str = "", refused: Refused | None = None
    ) -> Response[str]:
        return self._frame.space_page(
            request,
            space,
            "parcels.html",
            lambda records, times: waiting(records, times, shelf=shelf),
            refused=refused,
        )

    def _act(self, request: AnyRequest, space: str, parcel: str, form: Form) -> Response[Any]:
        around, actor = self._frame.around(space), caller_of(request).actor
        with self._frame.store.reading(space) as records:
            known = records.parcel(parcel)
        if known is None:
            raise NotFoundException
        parcels = ParcelAcceptance(around, Undoing(around), space=space)
        act = form.text("act")
        try:
            if act == "hand_over":
                parcels.hand_over(parcel, known.recipient or "", actor)
            elif act in dict(REASONS):
                parcels.return_(parcel, act, actor)
            else:
                raise NotFoundException
        except Refused as refused:
            return self._waiting(request, space, refused=refused)
        done = "handed_over" if act == "hand_over" else "returned"
        return self._frame.back(f"/spaces/{space}/parcels", done)
