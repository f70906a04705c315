"""The pages where a manager erases a person: who is meant, what goes and what stays, and the name typed once more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery, RawBody

from kiosk.central import money
from kiosk.central.forms import Form
from kiosk.central.frame import Frame
from kiosk.central.gate import caller_of
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.core import text
from kiosk.desk.erasure import Erasing, Outlook, Person
from kiosk.errors import MemberMissing, Refused, ValueUnfit
from kiosk.store.scrubbing import fold_log

_SHOWN: Final = 50
_QUERY: Final = 200
_KINDS: Final = {"member": "Member", "guest": "Guest", "invitation": "Invited", "parcel": "Name on a parcel"}


@dataclass(frozen=True, slots=True)
class FoundRow:
    id: str
    what: str
    name: str
    about: str
    when: str


@dataclass(frozen=True, slots=True)
class FindPage:
    rows: list[FoundRow]
    query: str
    more: bool


@dataclass(frozen=True, slots=True)
class ErasePage:
    """What goes and what stays. `word` is what has to be typed; `back` where this page was come from."""

    id: str
    what: str
    name: str
    word: str
    back: str
    erased: bool
    inside: bool
    words: int
    cards: int
    visits: int
    waiting: int
    credit: str


class ErasurePages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/erase", needs="manage", sync_to_thread=True)
        def find(request: AnyRequest, space: FromPath[str], q: FromQuery[str] = "") -> Response[str]:
            return self._find(request, space, q[:_QUERY])

        @get("/spaces/{space:str}/erase/{person:str}", needs="manage", sync_to_thread=True)
        def ask(request: AnyRequest, space: FromPath[str], person: FromPath[str]) -> Response[str]:
            return self._ask(request, space, self._outlook(space, person))

        @post("/spaces/{space:str}/erase/{person:str}", needs="manage", sync_to_thread=True, status_code=200)
        def erase(request: AnyRequest, space: FromPath[str], person: FromPath[str], body: RawBody) -> Response[Any]:
            return self._erase(request, space, person, frame.form(request, body))

        return [find, ask, erase]

    def _find(self, request: AnyRequest, space: str, query: str) -> Response[str]:
        wanted = text.clean(query)
        around = self._frame.around(space)
        found = Erasing(around, space=space).find(wanted) if wanted else ()

        def shown(_records: object, times: Times) -> FindPage:
            return FindPage([_row(one, times) for one in found[:_SHOWN]], query, len(found) > _SHOWN)

        return self._frame.space_page(request, space, "erase_find.html", shown)

    def _outlook(self, space: str, person: str) -> Outlook:
        """Raises NotFoundException when nobody of this space has that id."""
        try:
            return Erasing(self._frame.around(space), space=space).outlook(person)
        except MemberMissing as missing:
            raise NotFoundException from missing

    def _ask(
        self,
        request: AnyRequest,
        space: str,
        outlook: Outlook,
        form: Form | None = None,
        refused: Refused | None = None,
    ) -> Response[str]:
        return self._frame.space_page(
            request, space, "erase.html", lambda _records, _times: _page(space, outlook), form=form, refused=refused
        )

    def _erase(self, request: AnyRequest, space: str, person: str, form: Form) -> Response[Any]:
        outlook = self._outlook(space, person)
        page = _page(space, outlook)
        try:
            if text.key(text.clean(form.text("name"))) != text.key(page.word):
                raise ValueUnfit(field="erase_name")
            Erasing(self._frame.around(space), space=space).erase(person, actor=caller_of(request).actor)
        except Refused as refused:
            return self._ask(request, space, outlook, form, refused)
        fold_log(self._frame.store)  # where it is busy now, tonight's round does it
        return self._frame.back(page.back, "erased")


def _row(one: Person, times: Times) -> FoundRow:
    return FoundRow(one.id, _KINDS[one.kind], one.name, one.about, times.moment(one.at) if one.at is not None else "")


def _page(space: str, outlook: Outlook) -> ErasePage:
    person = outlook.person
    member = person.kind == "member"
    return ErasePage(
        id=person.id,
        what=_KINDS[person.kind],
        name=person.name,
        word=person.name or person.id[-6:],
        back=f"/spaces/{space}/members/{person.id}" if member else f"/spaces/{space}/erase",
        erased=outlook.erased and not outlook.words,
        inside=outlook.inside,
        words=outlook.words,
        cards=outlook.cards,
        visits=outlook.visits,
        waiting=outlook.waiting,
        credit=money.shown(outlook.available, outlook.currency) if outlook.available else "",
    )
