"""The house itself: what managers set for all desks of the space, each change checked and recorded by who made it."""

from __future__ import annotations

import base64
import binascii
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import UNSET, UnsetType

from kiosk.core import ids, text
from kiosk.core.kinds import Body, Fact
from kiosk.core.spaces import (
    LOGO_LIMIT,
    CompanyChanged,
    LogoChanged,
    Opening,
    Plan,
    PlanChanged,
    PriceChanged,
    Rule,
    RulesPublished,
    Shelf,
    ShelfChanged,
    Space,
    SpaceChanged,
    StaffChanged,
    StaffRole,
)
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.errors import ValueUnfit

PRICED: Final = ("mono_a4", "colour_a4", "mono_a3", "colour_a3")
RULES_AT_MOST: Final = 6
_AMOUNT_AT_MOST: Final = 10_000_000  # minor units
_LINE_LIMIT: Final = 160
_ICON_LIMIT: Final = 32
_PNG: Final = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class HouseNow:
    """What stands: all that managers set. `rules` is by language, `prices` by item."""

    space: Space
    hours: tuple[Opening, ...]
    plans: tuple[Plan, ...]
    shelves: tuple[Shelf, ...]
    prices: Mapping[str, int]
    rules: Mapping[str, tuple[Rule, ...]]
    logo: str


class House:
    """Changes what the desks of a space share. A field that is left out is not touched.

    Every method returns the id of the request, or "" where nothing differed, and raises ValueUnfit with the name of
    the field that cannot be.
    """

    def __init__(self, around: Surroundings, *, undoing: Undoing | None = None, space: str | None = None) -> None:
        """`undoing` remembers what was changed at this desk; `space` is for a store that holds many."""
        self._around = around
        self._undoing = undoing
        self._space = space

    def look(self, languages: Iterable[str]) -> HouseNow:
        """What stands now, with the rules in these languages."""
        with self._around.store.reading(self._space) as records:
            space = records.space()
            published = {language: records.rules([language]) for language in languages}
            return HouseNow(
                space=space,
                hours=space.hours,
                plans=tuple(records.plans()),
                shelves=tuple(records.shelves()),
                prices={item: price.amount for item, price in records.prices().items()},
                rules={language: found.rules if found else () for language, found in published.items()},
                logo=records.logo(),
            )

    def change_space(
        self,
        *,
        actor: str,
        name: str | UnsetType = UNSET,
        time_zone: str | UnsetType = UNSET,
        meeting_point: str | UnsetType = UNSET,
        languages: Sequence[str] | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        accent: str | UnsetType = UNSET,
        hours: Iterable[Opening] | UnsetType = UNSET,
        retention_days: int | UnsetType = UNSET,
        wallet_cap: int | UnsetType = UNSET,
        strict: bool | UnsetType = UNSET,
    ) -> str:
        body = SpaceChanged(
            name=_named("name", name),
            time_zone=_zone(time_zone),
            meeting_point=_line(meeting_point),
            languages=tuple(languages) if not isinstance(languages, UnsetType) else UNSET,
            currency=_currency(currency),
            accent=_accent(accent),
            hours=_hours(hours),
            retention_days=_whole("retention_days", retention_days, 1, 3650),
            wallet_cap=_whole("wallet_cap", wallet_cap, 0, _AMOUNT_AT_MOST),
            strict=strict,
        )
        return self._record_changed("space", None, body, actor)

    def change_logo(self, png: bytes, *, actor: str) -> str:
        """Set the space's sign; empty bytes take it away. At most 10 kB: `ui` and `central` make it fit."""
        if png and not png.startswith(_PNG):
            raise ValueUnfit(field="logo")
        picture = base64.b64encode(png).decode()
        if len(picture) > LOGO_LIMIT:
            raise ValueUnfit(field="logo")
        return self._record_changed("logo", None, LogoChanged(picture=picture), actor)

    def change_company(self, name: str, *, actor: str, company: str | None = None) -> str:
        """Rename a company, or add one where none is given."""
        of = company or self._around.new_id()
        return self._record_changed("company", of, CompanyChanged(name=_named("name", name)), actor)

    def change_plan(
        self,
        *,
        actor: str,
        plan: str | None = None,
        name: str | UnsetType = UNSET,
        days: int | UnsetType = UNSET,
        amount: int | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        print_credit: int | UnsetType = UNSET,
        closed: bool | UnsetType = UNSET,
    ) -> str:
        """Change a plan, or add one; a new one needs its name."""
        if plan is None and isinstance(name, UnsetType):
            raise ValueUnfit(field="name")
        body = PlanChanged(
            name=_named("name", name),
            days=_whole("days", days, 0, 31),
            amount=_whole("amount", amount, 0, _AMOUNT_AT_MOST),
            currency=_currency(currency),
            print_credit=_whole("print_credit", print_credit, 0, _AMOUNT_AT_MOST),
            closed=closed,
        )
        return self._record_changed("plan", plan or self._around.new_id(), body, actor)

    def change_shelf(
        self,
        *,
        actor: str,
        shelf: str | None = None,
        label: str | UnsetType = UNSET,
        places: int | UnsetType = UNSET,
        floor: bool | UnsetType = UNSET,
        order: int | UnsetType = UNSET,
        closed: bool | UnsetType = UNSET,
    ) -> str:
        """Change a shelf, or add one; a new one needs its label, which no other open shelf may have."""
        if shelf is None and isinstance(label, UnsetType):
            raise ValueUnfit(field="label")
        body = ShelfChanged(
            label=_named("label", label, limit=12),
            places=_whole("places", places, 0, 1000),
            floor=floor,
            order=_whole("order", order, 0, 10_000),
            closed=closed,
        )
        of = shelf or self._around.new_id()
        if isinstance(body.label, str):
            with self._around.store.reading(self._space) as records:
                same = [one for one in records.shelves() if text.key(one.label) == text.key(body.label)]
            if any(one.id != of and not one.closed for one in same):
                raise ValueUnfit(field="label")
        return self._record_changed("shelf", of, body, actor)

    def change_price(self, item: str, amount: int, *, actor: str) -> str:
        """Set what one thing costs, in minor units of the space's currency."""
        if item not in PRICED:
            raise ValueUnfit(field="item")
        with self._around.store.reading(self._space) as records:
            space, currency = records.space_id, records.space().currency
        body = PriceChanged(item=item, amount=_whole("amount", amount, 0, _AMOUNT_AT_MOST), currency=currency)
        return self._record_changed("price", ids.derived(space, "price", item), body, actor)

    def change_staff(self, member: str, role: StaffRole, *, actor: str) -> str:
        """Say what a member may do for the house; empty: nothing. The last manager stays one."""
        with self._around.store.reading(self._space) as records:
            roles = records.staff_roles()
            known = records.member(member)
        if known is None:
            raise ValueUnfit(field="member")
        managers = [one for one, held in roles.items() if held == "manager"]
        if managers == [member] and role != "manager":
            raise ValueUnfit(field="last_manager")
        return self._record_changed("staff", member, StaffChanged(role=role), actor)

    def publish_rules(self, language: str, rules: Sequence[Rule], *, actor: str) -> str:
        """A new version of the house rules in one language: what guests sign from now on."""
        cleaned = tuple(
            Rule(text.clean(rule.icon, _ICON_LIMIT), text.clean(rule.title), text.clean(rule.line, _LINE_LIMIT))
            for rule in rules
            if text.has_letter(rule.title)
        )
        if not cleaned or len(cleaned) > RULES_AT_MOST:
            raise ValueUnfit(field="rules")
        with self._around.store.transaction(self._space) as records:
            current = records.rules([language])
            if current is not None and current.rules == cleaned:
                return ""
            body = RulesPublished(language=language, rules=cleaned)
            request = records.journal.record(Fact(self._around.new_id(), body), actor=actor)
        return self._remembered(request, actor)

    def _record_changed(self, kind: str, aggregate: str | None, body: Body, actor: str) -> str:
        """Record the fields that differ from what stands; none: nothing."""
        with self._around.store.transaction(self._space) as records:
            of = aggregate or records.space_id
            before = records.register(kind, of)
            differing = {
                field: value
                for field in body.__struct_fields__
                if (value := getattr(body, field)) is not UNSET and (before is None or getattr(before, field) != value)
            }
            if not differing:
                return ""
            request = records.journal.record(Fact(of, type(body)(**differing)), actor=actor)
        return self._remembered(request, actor)

    def _remembered(self, request: str, actor: str) -> str:
        if self._undoing is not None:
            self._undoing.remember(request, actor)
        return request


def _named(field: str, name: str | UnsetType, *, limit: int = text.NAME_LIMIT) -> str | UnsetType:
    if isinstance(name, UnsetType):
        return UNSET
    cleaned = text.clean(name, limit + 1)
    if not any(map(str.isalnum, cleaned)) or len(cleaned) > limit:
        raise ValueUnfit(field=field)
    return cleaned


def _line(line: str | UnsetType) -> str | UnsetType:
    return UNSET if isinstance(line, UnsetType) else text.clean(line, _LINE_LIMIT)


def _zone(name: str | UnsetType) -> str | UnsetType:
    if isinstance(name, UnsetType):
        return UNSET
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueUnfit(field="time_zone") from None


def _currency(code: str | UnsetType) -> str | UnsetType:
    if isinstance(code, UnsetType):
        return UNSET
    if not re.fullmatch("[A-Z]{3}", code):
        raise ValueUnfit(field="currency")
    return code


def _accent(colour: str | UnsetType) -> str | UnsetType:
    """A colour that white letters can be read on; "" is the desk's own."""
    if isinstance(colour, UnsetType) or not colour:
        return colour
    if not re.fullmatch("#[0-9A-Fa-f]{6}", colour) or _contrast_with_white(colour) < _READABLE:
        raise ValueUnfit(field="accent")
    return colour.upper()


_READABLE: Final = 8.5  # so that it keeps 7 : 1 on a pale tint of itself


def _contrast_with_white(colour: str) -> float:
    """WCAG 2.2 contrast ratio."""
    red, green, blue = binascii.unhexlify(colour[1:])

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05)


def _hours(hours: Iterable[Opening] | UnsetType) -> tuple[Opening, ...] | UnsetType:
    if isinstance(hours, UnsetType):
        return UNSET
    listed = tuple(sorted(hours, key=lambda one: (one.weekday, one.opens)))
    for one in listed:
        if not (0 <= one.weekday <= 6 and 0 <= one.opens < one.closes <= 1440):
            raise ValueUnfit(field="hours")
    for one, after in itertools.pairwise(listed):
        if one.weekday == after.weekday and after.opens < one.closes:
            raise ValueUnfit(field="hours")
    return listed


def _whole(field: str, number: int | UnsetType, low: int, high: int) -> int | UnsetType:
    if not isinstance(number, UnsetType) and not low <= number <= high:
        raise ValueUnfit(field=field)
    return number
