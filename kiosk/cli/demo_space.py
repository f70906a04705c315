"""The demo space: a studio with three companies and sixty members, as central would have it on a common day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk import places
from kiosk.cli import demo_parcels
from kiosk.core import clock, ids
from kiosk.core.events import EventChanged
from kiosk.core.guests import INVITATION_PREFIX, MEMBER_PREFIX, Invitation
from kiosk.core.kinds import Fact
from kiosk.core.spaces import (
    CompanyChanged,
    PlanChanged,
    PriceChanged,
    Rule,
    RulesPublished,
    SpaceChanged,
    StaffChanged,
    StaffRole,
)
from kiosk.desk.guest_registration import GuestRegistration
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.store.records import Records

ZONE: Final = ZoneInfo("Europe/Berlin")
NAME: Final = "Nordlicht Studio"
FURNISHED: Final = "2"  # another whenever the demo shows what an older furnishing lacks
_COMPANIES: Final = ("Halbe Höhe Architects", "Fjord Audio", "Kiesel & Partner")
_PLANS: Final = (("Hot desk", 10, 500), ("Fixed desk", 0, 0), ("Team room", 0, 0))  # name, days, printing in cents
_CURRENCY: Final = "EUR"
_PRICES: Final = (("mono_a4", 5), ("colour_a4", 25), ("mono_a3", 10), ("colour_a3", 50))
_LOST, _LAPSED, _HIDDEN = 57, 58, 59  # places in the list below
_STAFF: Final[dict[int, StaffRole]] = {51: "reception", 55: "manager"}
_NAMES: Final = """
Zoë Brandt | Marta Köhler | Marek Dvořák | Margarethe Olsen | Wei Chen
王伟 | 佐藤 美咲 | 김민준 | Дмитро Шевченко | Олена Коваленко
ليلى حداد | عمر الخطيب | Γιώργος Παππάς | Ada Okonkwo | Nguyễn Thị Lan
Łukasz Wiśniewski | Željka Horvat | Sören Åkesson | Éloïse Dupont | Íñigo Núñez
Jürgen Groß | Ayşe Yılmaz | İbrahim Öztürk | Noor El-Amin | Priya Raman
Tomás Ó Briain | Björk Jónsdóttir | Ondřej Šťastný | Katarzyna Żak | Chiara D’Angelo
Mateus Araújo | Sina Becker | Paul Lange | Friederike von Amsberg | Kofi Mensah
Leila Rostami | Hannah Weiß | Emil Sandberg | Mia Koskinen | Otto Winkler
Jana Nováková | Piotr Zieliński | Elif Demir | Samuel Kiprop | Ingrid Haugen
Lotte de Vries | Rui Tanaka | Anna Schmidt | Anna Schmitz | Ben Carter
Grace O’Neill | Fatima Zahra | David Stern | Nina Petrova | Oskar Lindqvist
Theresa Wolf | Valentina Russo | Hugo Martin | Clara Hoffmann | Jonas Weber
"""
_RULES: Final = {
    "en": (
        Rule("id-card", "Wear your badge", "It opens no doors, it tells people who you are."),
        Rule("users-round", "Stay with your host", "The studios are other people’s work rooms."),
        Rule("camera", "Ask before you take pictures", "Models and screens may be confidential."),
        Rule("flame", "If the alarm sounds, leave", "Meet at the lime tree, Bernstorffstraße."),
    ),
    "de": (
        Rule("id-card", "Tragen Sie Ihren Ausweis", "Er öffnet keine Türen, er sagt, wer Sie sind."),
        Rule("users-round", "Bleiben Sie bei Ihrem Gastgeber", "Die Studios sind Arbeitsräume anderer Leute."),
        Rule("camera", "Fragen Sie vor dem Fotografieren", "Modelle und Bildschirme können vertraulich sein."),
        Rule("flame", "Bei Alarm: hinausgehen", "Treffpunkt an der Linde, Bernstorffstraße."),
    ),
    "fr": (
        Rule("id-card", "Portez votre badge", "Il n’ouvre aucune porte, il dit qui vous êtes."),
        Rule("users-round", "Restez avec votre hôte", "Les studios sont les lieux de travail d’autres personnes."),
        Rule("camera", "Demandez avant de photographier", "Maquettes et écrans peuvent être confidentiels."),
        Rule("flame", "Si l’alarme sonne, sortez", "Rendez-vous au tilleul, Bernstorffstraße."),
    ),
    "es": (
        Rule("id-card", "Lleve su credencial", "No abre puertas, dice quién es usted."),
        Rule("users-round", "Quédese con quien visita", "Los estudios son lugares de trabajo de otras personas."),
        Rule("camera", "Pregunte antes de hacer fotos", "Las maquetas y pantallas pueden ser confidenciales."),
        Rule("flame", "Si suena la alarma, salga", "Punto de encuentro: el tilo, Bernstorffstraße."),
    ),
    "tr": (
        Rule("id-card", "Yaka kartınızı takın", "Kapı açmaz, kim olduğunuzu söyler."),
        Rule("users-round", "Ev sahibinizin yanında kalın", "Stüdyolar başkalarının çalışma yerleridir."),
        Rule("camera", "Fotoğraf çekmeden önce sorun", "Maketler ve ekranlar gizli olabilir."),
        Rule("flame", "Alarm çalarsa çıkın", "Ihlamur ağacında buluşalım, Bernstorffstraße."),
    ),
    "uk": (
        Rule("id-card", "Носіть бейдж", "Він не відчиняє дверей, а каже, хто ви."),
        Rule("users-round", "Будьте поруч із тим, до кого прийшли", "Студії — це робочі кімнати інших людей."),
        Rule("camera", "Запитайте, перш ніж фотографувати", "Макети й екрани можуть бути конфіденційними."),
        Rule("flame", "Якщо лунає тривога, виходьте", "Збір біля липи, Bernstorffstraße."),
    ),
    "ja": (
        Rule("id-card", "バッジをお付けください", "扉は開きませんが、どなたかが分かります。"),
        Rule("users-round", "訪問先の方とご一緒に", "スタジオはほかの方の仕事場です。"),
        Rule("camera", "撮影の前にお尋ねください", "模型や画面には機密のものがあります。"),
        Rule("flame", "警報が鳴ったら外へ", "集合場所は菩提樹、Bernstorffstraße。"),
    ),
    "ar": (
        Rule("id-card", "ضع بطاقة الزائر", "لا تفتح الأبواب، لكنها تعرّف الناس بك."),
        Rule("users-round", "ابقَ مع مضيفك", "الاستوديوهات غرف عمل لأشخاص آخرين."),
        Rule("camera", "استأذن قبل التصوير", "قد تكون النماذج والشاشات سرية."),
        Rule("flame", "إذا دقّ الإنذار فاخرج", "نلتقي عند شجرة الزيزفون، Bernstorffstraße."),
    ),
}


@dataclass(frozen=True, slots=True)
class DemoCard:
    """One line of the card sheet."""

    name: str
    company: str
    card: str
    code: str  # the text of the member's own QR code
    pin: str  # "" where the member did not switch one on
    note: str = ""


def cards() -> list[DemoCard]:
    """The sixty members with what opens the desk for them; the same on every machine."""
    names = [name.strip() for line in _NAMES.strip().splitlines() for name in line.split("|")]
    notes = {_LOST: "reported lost", _LAPSED: "not paid", _HIDDEN: "found by full name only"}
    notes |= {index: f"staff: {role}" for index, role in _STAFF.items()}
    return [
        DemoCard(
            name=name,
            company=_COMPANIES[index % 4] if index % 4 < 3 else "",
            card=f"04{(index + 1) * 7919 % 16**6:06X}5C80",
            code=f"{MEMBER_PREFIX}{(index + 1) * 104729 % 16**8:08X}",
            pin="" if index % 3 == 2 else f"{314159 + index * 7717 % 600000:06d}",
            note=notes.get(index, ""),
        )
        for index, name in enumerate(names)
    ]


def furnish(around: Surroundings, space: str) -> None:
    """Fill an empty space. What depends on the day is `plan_today`'s."""
    members = Members(around)
    now_ms = around.now_ms()
    paid = now_ms + 30 * 24 * 3600 * 1000
    companies = {name: ids.derived(space, "company", name) for name in _COMPANIES}
    plans = [(ids.derived(space, "plan", name), name, days, credit) for name, days, credit in _PLANS]
    touches: list[list[Fact]] = [_settings(space), *demo_parcels.shelves(space), *_prices(space)]
    touches += [[Fact(company, CompanyChanged(name=name))] for name, company in companies.items()]
    touches += [
        [Fact(plan, PlanChanged(name=name, days=days, print_credit=credit, currency=_CURRENCY))]
        for plan, name, days, credit in plans
    ]
    touches += [
        [Fact(ids.derived(space, "rules", language), RulesPublished(language=language, rules=rules))]
        for language, rules in _RULES.items()
    ]
    for index, card in enumerate(cards()):
        draft = MemberDraft(
            name=card.name,
            external=f"demo-{index + 1:02d}",
            source="demo",
            company=companies.get(card.company),
            plan=plans[index % 3][0],
            paid_until=now_ms - 24 * 3600 * 1000 if index == _LAPSED else paid,
            hidden=index == _HIDDEN,
        )
        member, facts = members.facts(space, draft)
        facts += [members.issued(member, "card", card.card), members.issued(member, "qr", card.code)]
        if card.pin:
            facts.append(members.issued(member, "pin", card.pin))
        if index in _STAFF:
            facts.append(Fact(member, StaffChanged(role=_STAFF[index])))
        touches.append(facts)
    with around.store.transaction(space) as records:
        records.journal.record_many(touches)
        lost = records.credentials_of(ids.member_id(space, "demo", f"demo-{_LOST + 1:02d}"), "card")[0]
    members.report_lost(lost.id, space=space)


def _prices(space: str) -> list[list[Fact]]:
    """One touch a price."""
    return [
        [Fact(ids.derived(space, "price", item), PriceChanged(item=item, amount=amount, currency=_CURRENCY))]
        for item, amount in _PRICES
    ]


def _settings(space: str) -> list[Fact]:
    changed = SpaceChanged(
        name=NAME,
        time_zone=ZONE.key,
        meeting_point="Lime tree, Bernstorffstraße",
        retention_days=30,
        languages=places.LANGUAGES,
    )
    return [Fact(space, changed)]


def plan_today(around: Surroundings, space: str) -> None:
    """Today's event, two invited guests and the parcels that wait, unless they stand already."""
    now_ms = around.now_ms()
    start, end = clock.day_bounds(now_ms, ZONE)
    with around.store.transaction(space) as records:
        if not records.events_between(start, end):
            records.journal.record(_event(space, now_ms, end))
        invited = bool(_invited(records, start))
    demo_parcels.receive_today(around, space)
    if not invited:
        guests = GuestRegistration(around, Undoing(around), space=space)
        for number, name, company in ((1, "Wei Wang", "Lumen Daylight"), (2, "Sofía Herrera", "Atelier Sur")):
            host = ids.member_id(space, "demo", f"demo-{number:02d}")
            guests.invite(host, name, valid_from=start, valid_until=end, company=company)


def _event(space: str, now_ms: int, day_end: int) -> Fact:
    """A lunch talk; when lunch is over, something within the next hours, so that there is always one to come."""
    day = clock.from_ms(now_ms).astimezone(ZONE).date()
    starts = clock.to_ms(datetime.combine(day, time(12, 30), ZONE))
    if starts < now_ms + 15 * 60_000:
        starts = min(now_ms - now_ms % 1_800_000 + 3 * 1_800_000, day_end - 15 * 60_000)
    body = EventChanged(
        title="Lunch talk: daylight"
        if starts == clock.to_ms(datetime.combine(day, time(12, 30), ZONE))
        else "Open clay studio",
        place="Kitchen table",
        starts_at=starts,
        ends_at=starts + int(timedelta(hours=1) / timedelta(milliseconds=1)),
    )
    return Fact(ids.derived(space, "event", day.isoformat()), body)


def _invited(records: Records, since: int) -> list[Invitation]:
    return [one for one in records.invitations_since(since) if not one.withdrawn]


def invitations_today(around: Surroundings, space: str) -> list[tuple[str, str, str]]:
    """(name, text of the QR code, six digits) of today's invited guests, for the demo reader."""
    start = clock.day_bounds(around.now_ms(), ZONE)[0]
    with around.store.reading(space) as records:
        return [(one.name, INVITATION_PREFIX + one.id.upper(), one.code) for one in _invited(records, start)]
