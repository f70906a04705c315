"""What the pages about the house show: its settings, companies, plans, shelves, prices and rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from litestar.exceptions import NotFoundException

from kiosk import places
from kiosk.central import money
from kiosk.central.times import Times
from kiosk.core import amounts, hours
from kiosk.core.spaces import Plan, Rule, Shelf, Space
from kiosk.desk.house import PRICED, RULES_AT_MOST
from kiosk.store.records import Records

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ITEMS: Final = {
    "mono_a4": "A4 page, black and white",
    "colour_a4": "A4 page, colour",
    "mono_a3": "A3 page, black and white",
    "colour_a3": "A3 page, colour",
}
ICONS: Final = (
    ("id-card", "Badge"),
    ("users-round", "People"),
    ("camera", "Camera"),
    ("flame", "Fire"),
    ("siren", "Alarm"),
    ("volume-x", "Quiet"),
    ("phone", "Telephone"),
    ("utensils", "Food"),
    ("paw-print", "Animals"),
    ("wifi", "Wi-Fi"),
    ("lock", "Lock"),
    ("trash-2", "Waste"),
    ("shield", "Safety"),
)


@dataclass(frozen=True, slots=True)
class Settings:
    name: str
    time_zone: str
    meeting_point: str
    currency: str
    accent: str
    retention_days: str
    wallet_cap: str
    strict: bool
    languages: list[tuple[str, str, bool]]  # code, its own name, offered
    first: list[tuple[str, str]]
    hours: list[tuple[str, str, str]]  # field, weekday, "9:00-18:00"
    logo: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """Things of one kind, and the one that is being changed; its `id` is empty for a new one."""

    rows: list[dict[str, str]]
    id: str
    fields: dict[str, str | bool]


@dataclass(frozen=True, slots=True)
class RulesPage:
    language: str
    languages: list[tuple[str, str]]
    rows: list[Rule]
    icons: list[tuple[str, str]]


def settings(records: Records, _times: Times) -> Settings:
    space = records.space()
    offered = space.languages
    return Settings(
        name=space.name,
        time_zone=space.time_zone,
        meeting_point=space.meeting_point,
        currency=space.currency,
        accent=space.accent,
        retention_days=str(space.retention_days),
        wallet_cap=amounts.plain(space.wallet_cap, space.currency),
        strict=space.strict,
        first=_languages(offered),
        languages=[(code, words, code in offered) for code, words in _languages(offered)],
        logo=bool(records.logo()),
        hours=[(f"hours.{day}", name, hours.written(space.hours, day)) for day, name in enumerate(WEEKDAYS)],
    )


def companies(records: Records, _times: Times, of: str) -> Listed:
    chosen = records.company(of)
    rows = [{"id": one.id, "name": one.name} for one in records.companies()]
    return Listed(rows, _id(of, chosen), {"name": chosen.name if chosen else ""})


def plans(records: Records, _times: Times, of: str) -> Listed:
    space = records.space()
    chosen = records.plan(of)
    plan = chosen or Plan(id="")
    currency = plan.currency or space.currency
    fields: dict[str, str | bool] = {
        "name": plan.name,
        "days": str(plan.days),
        "amount": amounts.plain(plan.amount, currency),
        "print_credit": amounts.plain(plan.print_credit, currency),
        "closed": plan.closed,
    }
    return Listed([_plan_row(one, space) for one in records.plans()], _id(of, chosen), fields)


def shelves(records: Records, _times: Times, of: str) -> Listed:
    chosen = records.shelf(of)
    shelf = chosen or Shelf(id="")
    waiting = records.parcels_by_shelf()
    rows = [
        {
            "id": one.id,
            "label": one.label,
            "places": str(one.places) if one.places else "No limit",
            "waiting": str(waiting.get(one.id, 0)),
            "floor": "Large parcels" if one.floor else "",
            "state": "Closed" if one.closed else "",
        }
        for one in records.shelves()
    ]
    fields: dict[str, str | bool] = {
        "label": shelf.label,
        "places": str(shelf.places),
        "order": str(shelf.order),
        "floor": shelf.floor,
        "closed": shelf.closed,
    }
    return Listed(rows, _id(of, chosen), fields)


def prices(records: Records, _times: Times) -> Listed:
    space, known = records.space(), records.prices()
    fields: dict[str, str | bool] = {}
    rows = []
    for item in PRICED:
        price = known.get(item)
        fields[item] = amounts.plain(price.amount, price.currency or space.currency) if price else ""
        rows.append({"id": item, "name": ITEMS.get(item, item)})
    return Listed(rows, "", fields)


def rules(records: Records, _times: Times, wanted: str) -> RulesPage:
    offered = _languages(records.space().languages)
    language = wanted if wanted in dict(offered) else (records.space().languages or ("en",))[0]
    known = records.rules([language])
    rows = list(known.rules) if known else []
    rows += [Rule("", "", "")] * (RULES_AT_MOST - len(rows))
    own = [(rule.icon, rule.icon) for rule in rows if rule.icon and rule.icon not in dict(ICONS)]
    return RulesPage(language, offered, rows, [("", "None"), *ICONS, *dict.fromkeys(own)])


def _languages(offered: tuple[str, ...]) -> list[tuple[str, str]]:
    """Those that the desk speaks, and whatever else the space names."""
    known = [(code, _own_name(code)) for code in places.LANGUAGES]
    return known + [(code, code) for code in offered if code not in places.LANGUAGES]


def _own_name(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return code
    return (locale.get_display_name(locale) or code).capitalize()


def _plan_row(plan: Plan, space: Space) -> dict[str, str]:
    currency = plan.currency or space.currency
    return {
        "id": plan.id,
        "name": plan.name,
        "days": f"{plan.days} a month" if plan.days else "Every day",
        "amount": money.shown(plan.amount, currency),
        "print_credit": money.shown(plan.print_credit, currency),
        "state": "Closed" if plan.closed else "",
    }


def _id(of: str, chosen: object | None) -> str:
    """Raises NotFoundException for one that was asked for and is not in this space."""
    if of and chosen is None:
        raise NotFoundException
    return of
