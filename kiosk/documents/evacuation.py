"""What the evacuation list says as of one moment, and the list as plain text."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core.clock import from_ms
from kiosk.core.ports import Present, Roll
from kiosk.core.text import clean, key

_ISOLATE: Final = "\u2068"
_END_ISOLATE: Final = "\u2069"
_UNKNOWN: Final = "?"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the list. `page` has two gaps: this page, all pages."""

    language: str
    title: str
    as_of: str
    written_by: str
    meeting_point: str
    members: str
    guests: str
    unsure: str
    unsure_note: str
    visiting: str
    since: str
    nobody: str
    page: str


_ENGLISH: Final = Labels(
    language="en",
    title="Evacuation list",
    as_of="As of",
    written_by="Written by desk",
    meeting_point="Meeting point",
    members="Members",
    guests="Guests",
    unsure="Maybe inside",
    unsure_note="Never checked out, or known only to a desk that has been out of touch.",
    visiting="Visiting",
    since="since",
    nobody="Nobody is checked in.",
    page="Page {0} of {1}",
)
_GERMAN: Final = Labels(
    language="de",
    title="Evakuierungsliste",
    as_of="Stand",
    written_by="Geschrieben von",
    meeting_point="Sammelplatz",
    members="Mitglieder",
    guests="Gäste",
    unsure="Vielleicht im Haus",
    unsure_note="Nie abgemeldet, oder nur einem Platz bekannt, der gerade keine Verbindung hat.",
    visiting="Zu Besuch bei",
    since="seit",
    nobody="Niemand ist angemeldet.",
    page="Seite {0} von {1}",
)
_ARABIC: Final = Labels(
    language="ar",
    title="قائمة الإخلاء",
    as_of="حتى الساعة",
    written_by="كُتبت في",
    meeting_point="نقطة التجمع",
    members="الأعضاء",
    guests="الضيوف",
    unsure="ربما في الداخل",
    unsure_note="لم يسجلوا الخروج، أو يعرفهم مكتب انقطع الاتصال به.",
    visiting="في زيارة",
    since="منذ",
    nobody="لا أحد مسجل في الداخل.",
    page="صفحة {0} من {1}",
)
_FRENCH: Final = Labels(
    language="fr",
    title="Liste d’évacuation",
    as_of="État à",
    written_by="Écrite par la borne",
    meeting_point="Point de rassemblement",
    members="Membres",
    guests="Visiteurs",
    unsure="Peut-être à l’intérieur",
    unsure_note="Départ jamais enregistré, ou connus seulement d’une borne sans contact.",
    visiting="Visite à",
    since="depuis",
    nobody="Personne n’est enregistré.",
    page="Page {0} sur {1}",
)
_SPANISH: Final = Labels(
    language="es",
    title="Lista de evacuación",
    as_of="Estado a las",
    written_by="Escrita por",
    meeting_point="Punto de encuentro",
    members="Miembros",
    guests="Visitas",
    unsure="Quizá dentro",
    unsure_note="Sin salida registrada, o solo conocidos por un terminal sin contacto.",
    visiting="Visita a",
    since="desde",
    nobody="Nadie tiene la entrada registrada.",
    page="Página {0} de {1}",
)
_TURKISH: Final = Labels(
    language="tr",
    title="Tahliye listesi",
    as_of="Durum",
    written_by="Yazan terminal",
    meeting_point="Toplanma noktası",
    members="Üyeler",
    guests="Misafirler",
    unsure="Belki içeride",
    unsure_note="Çıkışı kaydedilmemiş ya da yalnızca bağlantısı kopuk bir terminalce bilinen.",
    visiting="Ziyaret edilen:",
    since="geliş",
    nobody="Girişi kayıtlı kimse yok.",
    page="Sayfa {0} / {1}",
)
_UKRAINIAN: Final = Labels(
    language="uk",
    title="Список для евакуації",
    as_of="Станом на",
    written_by="Записав термінал",
    meeting_point="Місце збору",
    members="Члени спільноти",
    guests="Гості",
    unsure="Можливо, всередині",
    unsure_note="Вихід не відмічено, або відомі лише терміналу без зв’язку.",
    visiting="До кого:",
    since="з",
    nobody="Нікого не відмічено.",
    page="Сторінка {0} з {1}",
)
_JAPANESE: Final = Labels(
    language="ja",
    title="避難名簿",
    as_of="作成時刻",
    written_by="作成した端末",
    meeting_point="集合場所",
    members="会員",
    guests="ゲスト",
    unsure="館内にいる可能性のある人",
    unsure_note="チェックアウトがないか、連絡の取れない端末だけが知っている人です。",
    visiting="訪問先",
    since="入館",
    nobody="チェックインしている人はいません。",
    page="{0} / {1} ページ",
)
_LABELS: Final = {
    labels.language: labels
    for labels in (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _TURKISH, _UKRAINIAN, _ARABIC, _JAPANESE)
}


@dataclass(frozen=True, slots=True)
class Row:
    """One person as the list shows them. `label` goes before `detail`; `since` names the day if it was another one."""

    name: str
    label: str
    detail: str
    since: str
    desk: str


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    note: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """The list in words, before it is text or pages. Times are of the space's zone."""

    labels: Labels
    space: str
    meeting_point: str
    desk: str
    day: str
    time: str
    zone: str
    sections: tuple[Section, ...]

    @property
    def counts(self) -> str:
        return " · ".join(f"{section.title}: {len(section.rows)}" for section in self.sections)


def labels_in(language: str) -> Labels:
    """The words in this language, or in English."""
    return _LABELS.get(language.partition("-")[0].lower(), _ENGLISH)


def sheets(roll: Roll, language: str) -> Sheets:
    """Sort people into sections and by name. Whatever one entry holds, the others stand."""
    labels = labels_in(language)
    zone, zone_name = _zone(roll.time_zone)
    made = _moment(roll.made_at, zone)
    sections = (
        Section(labels.members, "", _rows(roll, "member", True, labels, zone, made)),
        Section(labels.guests, "", _rows(roll, "guest", True, labels, zone, made)),
        Section(labels.unsure, labels.unsure_note, _rows(roll, "", False, labels, zone, made)),
    )
    return Sheets(
        labels=labels,
        space=clean(roll.space),
        meeting_point=clean(roll.meeting_point, 200),
        desk=clean(roll.desk),
        day=f"{made:%Y-%m-%d}" if made else _UNKNOWN,
        time=f"{made:%H:%M}" if made else _UNKNOWN,
        zone=zone_name,
        sections=sections,
    )


def roll_text(roll: Roll, language: str = "en") -> str:
    """One person a line, no columns: they would not hold for names in wide scripts."""
    return "\n".join(_lines(sheets(roll, language))) + "\n"


def _lines(said: Sheets) -> Iterator[str]:
    labels = said.labels
    yield f"{_capitals(labels.title, labels)}: {_apart(said.space, labels)}"
    yield f"{labels.as_of} {said.time}, {said.day} ({said.zone})"
    yield f"{labels.meeting_point}: {_apart(said.meeting_point, labels)}"
    yield f"{labels.written_by}: {_apart(said.desk, labels)}"
    yield said.counts
    if not any(section.rows for section in said.sections):
        yield f"\n{labels.nobody}"
    for section in said.sections:
        if section.rows:
            yield f"\n{_capitals(section.title, labels)} ({len(section.rows)})"
            if section.note:
                yield section.note
            yield from (_person(row, labels) for row in section.rows)


def _capitals(text: str, labels: Labels) -> str:
    """In capital letters, as the language has them."""
    return (text.replace("i", "İ") if labels.language == "tr" else text).upper()


def _person(row: Row, labels: Labels) -> str:
    name, detail, desk = (_apart(text, labels) for text in (row.name, row.detail, row.desk))
    parts = (name, f"{row.label} {detail}".strip(), f"{labels.since} {row.since}", desk)
    return "[ ] " + " | ".join(part for part in parts if part)


def _apart(text: str, labels: Labels) -> str:
    """Keep a text of the other direction of writing from reordering what stands around it."""
    turns = labels.language == "ar" or any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if text and turns else text


def _zone(name: str) -> tuple[ZoneInfo | None, str]:
    try:
        return ZoneInfo(name), name
    except (OSError, ValueError, KeyError):  # a zone that this machine does not know must not cost the list
        return None, "UTC"


def _moment(at_ms: int, zone: ZoneInfo | None) -> datetime | None:
    try:
        return from_ms(at_ms).astimezone(zone or UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _rows(
    roll: Roll, role: str, certain: bool, labels: Labels, zone: ZoneInfo | None, made: datetime | None
) -> tuple[Row, ...]:
    """Those of a role who are surely inside, or all who are not surely so, by name."""
    people = [person for person in roll.people if person.certain == certain and role in ("", person.role)]
    rows = [_row(person, labels, zone, made) for person in people]
    return tuple(sorted(rows, key=lambda row: (key(row.name), row.since, row.detail)))


def _row(person: Present, labels: Labels, zone: ZoneInfo | None, made: datetime | None) -> Row:
    try:
        detail = clean(person.detail)
        label = labels.visiting if person.role == "guest" and detail else ""
        since = _since(_moment(person.since_at, zone), made)
        return Row(clean(person.name) or _UNKNOWN, label, detail, since, clean(person.desk))
    except Exception:  # noqa: BLE001  one entry, whatever it holds, must not cost the list
        _log.exception("an entry of the evacuation list could not be read")
        return Row(_UNKNOWN, "", "", _UNKNOWN, "")


def _since(since: datetime | None, made: datetime | None) -> str:
    if since is None:
        return _UNKNOWN
    return f"{since:%H:%M}" if made and since.date() == made.date() else f"{since:%Y-%m-%d %H:%M}"
