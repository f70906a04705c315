"""The pages about the house, for managers: settings, companies, plans, shelves, prices and house rules."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery, RawBody
from msgspec import UNSET, UnsetType

from kiosk import places
from kiosk.central import house as views
from kiosk.central import money
from kiosk.central.forms import Form, Parts, SentParts, sent_file, takes_file
from kiosk.central.frame import HEADERS, Frame, Look
from kiosk.central.gate import caller_of, check_form
from kiosk.central.wire import AnyRequest
from kiosk.core import hours
from kiosk.core.spaces import Opening, Rule
from kiosk.desk.house import PRICED, RULES_AT_MOST, House
from kiosk.desk.logo import READ_AT_MOST, LogoUnreadable, small_png
from kiosk.errors import Refused, ValueUnfit

_LISTS: Final = ("companies", "plans", "shelves")


class HousePages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        return [*self._lists(), *self._single(), *self._rules()]

    def _lists(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/house/{kind:str}", needs="look", sync_to_thread=True)
        def listed(request: AnyRequest, space: FromPath[str], kind: FromPath[str], of: FromQuery[str] = "") -> Any:
            return self._page(request, space, kind, of)

        @post("/spaces/{space:str}/house/{kind:str}", needs="manage", sync_to_thread=True, status_code=200)
        def change(request: AnyRequest, space: FromPath[str], kind: FromPath[str], body: RawBody) -> Response[Any]:
            if kind not in _CHANGES:
                raise NotFoundException
            return self._save(request, space, kind, frame.form(request, body))

        return [listed, change]

    def _single(self) -> list[Any]:
        @get("/spaces/{space:str}/house", needs="look", sync_to_thread=True)
        def settings(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return self._page(request, space, "settings", "")

        @get("/spaces/{space:str}/logo", needs="look", sync_to_thread=True)
        def logo(space: FromPath[str]) -> Response[bytes]:
            self._frame.around(space)
            with self._frame.store.reading(space) as records:
                picture = records.logo()
            if not picture:
                raise NotFoundException
            return Response(base64.b64decode(picture), media_type="image/png", headers=HEADERS)

        @takes_file("/spaces/{space:str}/logo", READ_AT_MOST)
        def change_logo(request: AnyRequest, space: FromPath[str], parts: SentParts) -> Response[Any]:
            return self._save_logo(request, space, parts)

        return [settings, logo, change_logo]

    def _save_logo(self, request: AnyRequest, space: str, parts: Parts) -> Response[Any]:
        """The picture that was sent in place of the one before; none that was sent takes it away."""
        check_form(request, str(parts.get("token", "")))
        house = House(self._frame.around(space), space=space)
        _, picture = sent_file(parts, "logo")
        try:
            changed = house.change_logo(small_png(picture) if picture else b"", actor=caller_of(request).actor)
        except LogoUnreadable:
            return self._page(request, space, "settings", "", refused=ValueUnfit(field="logo"))
        return self._frame.back(f"/spaces/{space}/house", "saved" if changed else "same")

    def _rules(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/house/rules", needs="look", sync_to_thread=True)
        def rules(request: AnyRequest, space: FromPath[str], language: FromQuery[str] = "") -> Response[str]:
            return self._rules_page(request, space, language)

        @post("/spaces/{space:str}/house/rules", needs="manage", sync_to_thread=True, status_code=200)
        def publish(request: AnyRequest, space: FromPath[str], body: RawBody) -> Response[Any]:
            form = frame.form(request, body)
            house, language = House(frame.around(space), space=space), form.text("language")
            try:
                if language not in places.LANGUAGES:
                    raise ValueUnfit(field="languages")
                house.publish_rules(language, self._typed_rules(space, language, form), actor=caller_of(request).actor)
            except Refused as refused:
                return self._rules_page(request, space, language, form, refused)
            return frame.back(f"/spaces/{space}/house/rules", "saved", language=language)

        return [rules, publish]

    def _typed_rules(self, space: str, language: str, form: Form) -> list[Rule]:
        """What was typed over what stands by now: another line that somebody else changed stays theirs."""
        with self._frame.store.reading(space) as records:
            known = records.rules([language])
        stands = list(known.rules) if known else []
        stands += [Rule("", "", "")] * (RULES_AT_MOST - len(stands))
        found = []
        for row, rule in enumerate(stands[:RULES_AT_MOST]):
            icon, title, line = (form.changed(f"{name}.{row}") for name in ("icon", "title", "line"))
            found.append(
                Rule(
                    rule.icon if icon is None else icon,
                    rule.title if title is None else title,
                    rule.line if line is None else line,
                )
            )
        return found

    def _page(
        self,
        request: AnyRequest,
        space: str,
        kind: str,
        of: str,
        form: Form | None = None,
        refused: Refused | None = None,
    ) -> Response[str]:
        looks: dict[str, Look] = {
            "settings": views.settings,
            "prices": views.prices,
            "companies": lambda records, times: views.companies(records, times, of),
            "plans": lambda records, times: views.plans(records, times, of),
            "shelves": lambda records, times: views.shelves(records, times, of),
        }
        if kind not in looks:
            raise NotFoundException
        return self._frame.space_page(
            request, space, f"house_{kind}.html", looks[kind], form=form, refused=refused, kind=kind
        )

    def _rules_page(
        self,
        request: AnyRequest,
        space: str,
        language: str,
        form: Form | None = None,
        refused: Refused | None = None,
    ) -> Response[str]:
        return self._frame.space_page(
            request,
            space,
            "house_rules.html",
            lambda records, times: views.rules(records, times, language),
            form=form,
            refused=refused,
            kind="rules",
        )

    def _save(self, request: AnyRequest, space: str, kind: str, form: Form) -> Response[Any]:
        of = form.text("of") if kind in _LISTS else ""
        house = House(self._frame.around(space), space=space)
        with self._frame.store.reading(space) as records:
            currency = records.space().currency
            known = {"companies": records.company, "plans": records.plan, "shelves": records.shelf}
            found = known[kind](of) if of else None
            if of and found is None:
                raise NotFoundException
            if kind == "plans" and found is not None:
                currency = getattr(found, "currency", "") or currency
        try:
            changed = _CHANGES[kind](house, form, of or None, currency, caller_of(request).actor)
        except Refused as refused:
            return self._page(request, space, kind, of, form, refused)
        path = f"/spaces/{space}/house" + ("" if kind == "settings" else f"/{kind}")
        return self._frame.back(path, "added" if kind in _LISTS and not of else "saved" if changed else "same")


def _settings(house: House, form: Form, _of: str | None, currency: str, actor: str) -> str:
    new_currency = form.changed("currency")
    strict = form.ticked_changed("strict")
    return house.change_space(
        actor=actor,
        name=_or_unset(form.changed("name")),
        time_zone=_or_unset(form.changed("time_zone")),
        meeting_point=_or_unset(form.changed("meeting_point")),
        currency=_or_unset(new_currency.strip().upper() if new_currency is not None else None),
        accent=_or_unset(form.changed("accent")),
        retention_days=_whole(form, "retention_days"),
        wallet_cap=_amount(form, "wallet_cap", currency),
        strict=strict if strict is not None else UNSET,
        languages=_languages(form),
        hours=_hours(form),
    )


def _company(house: House, form: Form, of: str | None, _currency: str, actor: str) -> str:
    name = form.changed("name") if of else form.text("name")
    return house.change_company(name, actor=actor, company=of) if name is not None else ""


def _plan(house: House, form: Form, of: str | None, currency: str, actor: str) -> str:
    closed = form.ticked_changed("closed")
    amount, credit = _amount(form, "amount", currency), _amount(form, "print_credit", currency)
    priced = not (isinstance(amount, UnsetType) and isinstance(credit, UnsetType))
    return house.change_plan(
        actor=actor,
        plan=of,
        name=_or_unset(form.changed("name")),
        days=_whole(form, "days"),
        amount=amount,
        currency=currency if priced else UNSET,
        print_credit=credit,
        closed=closed if closed is not None else UNSET,
    )


def _shelf(house: House, form: Form, of: str | None, _currency: str, actor: str) -> str:
    floor, closed = form.ticked_changed("floor"), form.ticked_changed("closed")
    return house.change_shelf(
        actor=actor,
        shelf=of,
        label=_or_unset(form.changed("label")),
        places=_whole(form, "places"),
        order=_whole(form, "order"),
        floor=floor if floor is not None else UNSET,
        closed=closed if closed is not None else UNSET,
    )


def _prices(house: House, form: Form, _of: str | None, currency: str, actor: str) -> str:
    wanted = [(item, money.typed(said, currency, field="amount")) for item in PRICED
              if (said := form.changed(item)) is not None]  # fmt: skip
    return "".join(house.change_price(item, amount, actor=actor) for item, amount in wanted)


_CHANGES: Final[dict[str, Callable[[House, Form, str | None, str, str], str]]] = {
    "settings": _settings,
    "companies": _company,
    "plans": _plan,
    "shelves": _shelf,
    "prices": _prices,
}


def _or_unset(typed: str | None) -> str | UnsetType:
    return UNSET if typed is None else typed


def _whole(form: Form, field: str) -> int | UnsetType:
    typed = form.changed(field)
    if typed is None:
        return UNSET
    if not re.fullmatch(r"\s*[0-9]{1,9}\s*", typed, re.ASCII):
        raise ValueUnfit(field=field)
    return int(typed)


def _amount(form: Form, field: str, currency: str) -> int | UnsetType:
    typed = form.changed(field)
    return UNSET if typed is None else money.typed(typed, currency, field=field)


def _languages(form: Form) -> list[str] | UnsetType:
    """The first one is the desk's own: the default stays first where it still is among them."""
    was = form.text("was.languages").split()
    chosen = [code for code in (*was, *places.LANGUAGES) if form.ticked(f"language.{code}")]
    chosen = list(dict.fromkeys(chosen))
    first = form.text("first_language")
    if first in chosen:
        chosen = [first, *(code for code in chosen if code != first)]
    if chosen == was or "was.languages" not in form.values:
        return UNSET
    if not chosen:
        raise ValueUnfit(field="languages")
    return chosen


def _hours(form: Form) -> list[Opening] | UnsetType:
    days = range(7)
    if all(form.changed(f"hours.{day}") is None for day in days):
        return UNSET
    listed = [hours.read(day, form.text(f"hours.{day}")) for day in days]
    if None in listed:
        raise ValueUnfit(field="hours")
    return [one for stretches in listed for one in stretches or ()]
