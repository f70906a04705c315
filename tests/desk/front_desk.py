"""A front desk over a real store, with people, cards, house rules and clocks that the tests turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.core.clock import to_ms
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.guests import Guest, Invitation
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialType, MemberChanged
from kiosk.core.ports import Badge, Credential
from kiosk.core.spaces import CompanyChanged, PlanChanged, Rule, RulesPublished, SpaceChanged
from kiosk.desk.check_in import CheckIn
from kiosk.desk.guest_registration import GuestDraft, GuestRegistration, Registered
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store

MORNING: Final = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)  # 09:12 in Berlin
MINUTE_MS: Final = 60_000
DAY_MS: Final = 24 * 60 * MINUTE_MS
PIN: Final = "271828"
SIGNED: Final = (((400, 700), (900, 400), (1400, 900)), ((1600, 500), (2400, 800)))
RULES: Final = {
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
        Rule("flame", "Wenn der Alarm ertönt, gehen Sie hinaus", "Treffpunkt ist die Linde in der Bernstorffstraße."),
    ),
    "ar": (
        Rule("id-card", "ارتدِ شارتك", "لا تفتح الأبواب، لكنها تخبر الناس من أنت."),
        Rule("users-round", "ابقَ مع مضيفك", "الاستوديوهات غرف عمل لأشخاص آخرين."),
        Rule("camera", "اسأل قبل التصوير", "قد تكون النماذج والشاشات سرية."),
        Rule("flame", "غادر إذا سمعت الإنذار", "نقطة التجمع عند شجرة الزيزفون."),
    ),
}


class Clocks:
    """The two clocks of a desk: the one on the wall and the one that only counts."""

    def __init__(self) -> None:
        self.now = MORNING
        self.seconds = 1000.0

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds

    @property
    def ms(self) -> int:
        return to_ms(self.now)


class PaperTray:
    """Takes badges as a printer would; `jammed` makes it fail."""

    def __init__(self) -> None:
        self.badges: list[Badge] = []
        self.jammed = False

    def print_badge(self, badge: Badge, name: str) -> str:
        if self.jammed:
            raise OSError("out of paper")
        self.badges.append(badge)
        return f"/badges/{name}.pdf"


class FrontDesk:
    """One desk of Nordlicht Studio. Several can stand over stores of their own; `close` and open anew is a restart."""

    def __init__(self, folder: Path, *, clocks: Clocks | None = None, secrets: SpaceSecrets | None = None) -> None:
        self.clocks = clocks or Clocks()
        self.tray = PaperTray()
        clocks = self.clocks
        self.store = Store.open(folder / "kiosk.db", key="5a" * 32, now=lambda: clocks.now)
        assert self.store.space is not None
        self.space = self.store.space
        self.secrets = secrets or new_space_secrets(self.space)
        self._sit_down()

    def _sit_down(self) -> None:
        clocks = self.clocks
        self.around = Surroundings(self.store, secrets=lambda: self.secrets, monotonic=lambda: clocks.seconds)
        self.undoing = undoing = Undoing(self.around)
        self.guests = GuestRegistration(self.around, undoing, self.tray)
        self.pins = Pins(self.around)
        self.check_in = CheckIn(self.around, self.guests, self.pins, undoing)
        self.members = Members(self.around)

    def restart(self) -> None:
        """Everything in memory is gone; what is on disk stays."""
        self._sit_down()

    def furnish(self, *, rules: bool = True) -> None:
        """The space, its companies and rules, and the members that the names of attributes say."""
        self.company, self.plan = "c0" * 16, "d0" * 16
        fjord = "c1" * 16
        self.record(
            Fact(
                self.space,
                SpaceChanged(
                    name="Nordlicht Studio", time_zone="Europe/Berlin", languages=("en", "de", "ar"), retention_days=30
                ),
            ),
            Fact(self.company, CompanyChanged(name="Halbe Höhe Architects")),
            Fact(fjord, CompanyChanged(name="Fjord Audio")),
            Fact(self.plan, PlanChanged(name="Hot desk", days=10)),
        )
        if rules:
            self.publish(*RULES)
        self.marta = self.member("Marta Kowalska", company=self.company, plan=self.plan)
        self.marek = self.member("Marek Dudek", company=fjord)
        self.margarethe = self.member("Margarethe Ohm")
        self.hidden = self.member("Herta Heimlich", hidden=True)
        self.issue(self.marta, "04A21F01")

    def publish(self, *languages: str) -> None:
        for language in languages:
            self.record(Fact(self.around.new_id(), RulesPublished(language=language, rules=RULES[language])))

    def member(self, name: str, **more: object) -> str:
        return self.members.add(MemberDraft(name, name, **more))  # type: ignore[arg-type]

    def issue(self, member: str, secret: str, kind: CredentialType = "card") -> str:
        return self.members.issue(member, kind, secret)

    def change(self, member: str, **fields: object) -> None:
        self.record(Fact(member, MemberChanged(**fields)))  # type: ignore[arg-type]

    def record(self, *facts: Fact) -> None:
        with self.store.transaction() as records:
            records.journal.record(*facts)

    def tap(self, number: str = "04A21F01") -> object:
        return self.check_in.present(Credential(number, "simulated"))

    def invite(self, name: str = "Ada Lovelace", **more: object) -> Invitation:
        """Marta expects somebody today."""
        times: dict[str, int] = {"valid_from": self.clocks.ms - MINUTE_MS, "valid_until": self.clocks.ms + DAY_MS // 4}
        times |= {key: more.pop(key) for key in ("valid_from", "valid_until") if key in more}  # type: ignore[misc]
        return self.guests.invite(self.marta, name, **times, **more)  # type: ignore[arg-type]

    def sign_in(self, name: str = "Wei Wang", **more: object) -> Registered:
        draft = {"name": name, "host": self.marta, "language": "en"} | more
        return self.guests.register(GuestDraft(**draft))  # type: ignore[arg-type]

    def people_in(self) -> tuple[int, int]:
        """Members and guests inside."""
        with self.store.reading() as records:
            return records.inside_count()

    def guests_seen(self) -> list[Guest]:
        with self.store.reading() as records:
            return records.guests_since(0)

    def kinds(self) -> list[str]:
        """The kinds of all entries, in the order they were made."""
        with self.store.reading() as records:
            return [entry.kind for entry in records.journal.pending(10_000)]

    def close(self) -> None:
        self.store.close()


Opens = Callable[..., FrontDesk]
