"""What the settings pages show: rows over what stands, and what a typed value means for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core import amounts, hours
from kiosk.desk.house import PRICED, RULES_AT_MOST, HouseNow
from kiosk.money import money_text
from kiosk.ui.language import NAMES
from kiosk.ui.texts import shown

Kind = Literal["open", "text", "amount", "number", "flag", "choice"]
Local = Mapping[str, object]  # key in the settings file -> value
SECTIONS: Final = ("space", "hours", "prices", "shelves", "plans", "rules", "desk")
ACCENTS: Final = {
    "blue": "",
    "green": "#17563A",
    "petrol": "#0F4C5C",
    "violet": "#53349A",
    "rose": "#8C2046",
    "brown": "#6F4200",
    "brick": "#852A10",
    "ink": "#2B2620",
}
"""Colours to choose from, by what the page calls them; another one is set with the settings command."""
VARIANTS: Final = ("light", "dark", "contrast")
LOCAL: Final[Mapping[str, Kind]] = {
    "screen.panel_inches": "number",
    "screen.panel_mm": "text",
    "screen.variant": "choice",
    "screen.reduce_motion": "flag",
    "camera.enabled": "flag",
}
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list.

    Attributes:
        key: what it is: the page has the words for it.
        of: which of several it is about; the key leads there when `kind` is "open".
        name: words of the house itself, in place of those for the key.
        value: as it stands at the end of the line.
        typed: as it stands in the field when it is changed.
    """

    key: str
    kind: Kind
    of: str = ""
    name: str = ""
    value: str = ""
    typed: str = ""
    on: bool = False


def rows(now: HouseNow, local: Local, path: tuple[str, ...], language: str) -> tuple[Row, ...]:
    """The lines of a page. `path` is a section, then which of its things, then which part of that."""
    if not path:
        return tuple(Row(section, "open", section) for section in SECTIONS)
    section, *inner = path
    found: Iterable[Row]
    match section:
        case "space":
            found = _space(now, language)
        case "hours":
            found = (_weekday(now, day) for day in range(_WEEK))
        case "prices":
            found = (_amount(item, now.prices.get(item, 0), now.space.currency, language) for item in PRICED)
        case "shelves":
            found = _shelf(now, inner[0]) if inner else _shelves(now)
        case "plans":
            found = _plan(now, inner[0], language) if inner else _plans(now, language)
        case "rules":
            found = _rules(now, inner)
        case _:
            found = _desk(local)
    return tuple(found)


def row(one: Row) -> dict[str, object]:
    """One line for the glass: key, kind, name, value, on."""
    return {"key": one.key, "kind": one.kind, "name": one.name, "value": one.value, "on": one.on}


def addable(now: HouseNow, path: tuple[str, ...]) -> bool:
    """Whether this page can take one more."""
    if len(path) == 2 and path[0] == "rules":
        return len(now.rules.get(path[1], ())) < RULES_AT_MOST
    return path in (("shelves",), ("plans",))


def _space(now: HouseNow, language: str) -> Iterable[Row]:
    space = now.space
    yield _text("name", space.name)
    yield _text("meeting_point", space.meeting_point)
    yield _text("time_zone", space.time_zone)
    yield _text("currency", space.currency)
    yield Row("languages", "open", "languages", value=str(len(space.languages)))
    colour = next((name for name, held in ACCENTS.items() if held == space.accent), space.accent)
    yield Row("accent", "choice", value=colour, typed=colour)
    yield Row("logo", "flag", on=bool(now.logo))
    yield _number("retention_days", space.retention_days)
    yield _amount("wallet_cap", space.wallet_cap, space.currency, language)
    yield Row("strict", "flag", on=space.strict)


def languages(now: HouseNow, known: Iterable[str]) -> tuple[Row, ...]:
    """Each language this program speaks, and whether it is offered."""
    return tuple(
        Row("language", "flag", code, name=NAMES.get(code, code), on=code in now.space.languages) for code in known
    )


def _weekday(now: HouseNow, day: int) -> Row:
    text = hours.written(now.hours, day)
    return Row(f"weekday_{day}", "text", str(day), value=text, typed=text)


def _shelves(now: HouseNow) -> Iterable[Row]:
    for shelf in now.shelves:
        yield Row("shelf", "open", shelf.id, name=shown(shelf.label), value=str(shelf.places or "∞"))


def _shelf(now: HouseNow, of: str) -> Iterable[Row]:
    for shelf in now.shelves:
        if shelf.id == of:
            yield _text("label", shelf.label)
            yield _number("places", shelf.places)
            yield Row("floor", "flag", on=shelf.floor)
            yield Row("closed_shelf", "flag", on=shelf.closed)


def _plans(now: HouseNow, language: str) -> Iterable[Row]:
    for plan in now.plans:
        price = money_text(plan.amount, plan.currency or now.space.currency, language)
        yield Row("plan", "open", plan.id, name=shown(plan.name), value=price)


def _plan(now: HouseNow, of: str, language: str) -> Iterable[Row]:
    for plan in now.plans:
        if plan.id == of:
            currency = plan.currency or now.space.currency
            yield _text("plan_name", plan.name)
            yield _amount("amount", plan.amount, currency, language)
            yield _number("days", plan.days)
            yield _amount("print_credit", plan.print_credit, currency, language)
            yield Row("closed_plan", "flag", on=plan.closed)


def _rules(now: HouseNow, inner: list[str]) -> Iterable[Row]:
    if not inner:
        for code, rules in now.rules.items():
            yield Row("rules_of", "open", code, name=NAMES.get(code, code), value=str(len(rules)))
        return
    rules = now.rules.get(inner[0], ())
    if len(inner) == 1:
        for index, rule in enumerate(rules):
            yield Row("rule", "open", str(index), name=shown(rule.title))
    elif int(inner[1]) < len(rules):
        yield _text("title", rules[int(inner[1])].title)
        yield _text("line", rules[int(inner[1])].line)


def _desk(local: Local) -> Iterable[Row]:
    for key, kind in LOCAL.items():
        value = local[key]
        if kind == "flag":
            yield Row(key, "flag", on=bool(value))
        else:
            text = " x ".join(f"{one:g}" for one in value) if isinstance(value, tuple) else _plain(value)
            yield Row(key, kind, value=text, typed=text)


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def choices(key: str) -> tuple[str, ...]:
    return tuple(ACCENTS) if key == "accent" else VARIANTS


def local_value(key: str, typed: str) -> object | None:
    """What was typed, as the settings file has it; None where it cannot be read."""
    if key == "screen.panel_mm":
        parts = re.split(r"\s*[x×*,;]\s*|\s+", typed.strip()) if typed.strip() else []
        numbers = [_float(part) for part in parts]
        return None if None in numbers or len(numbers) not in (0, 2) else numbers
    return _float(typed) if LOCAL[key] == "number" else typed


def _float(typed: str) -> float | None:
    try:
        return float(typed.strip().replace(",", "."))
    except ValueError:
        return None


def _text(key: str, value: str) -> Row:
    return Row(key, "text", value=shown(value), typed=value)


def _number(key: str, value: int) -> Row:
    return Row(key, "number", value=str(value), typed=str(value))


def _amount(key: str, amount: int, currency: str, language: str) -> Row:
    value = money_text(amount, currency, language)
    return Row(key, "amount", value=value, typed=amounts.plain(amount, currency))
