"""A shell with two activities that keep words, a reader that is answered, and a reception that can be called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject

from kiosk.core.ports import Credential
from kiosk.ui.shell import ShellViewModel
from tests.ui.conftest import Hands

CARD = Credential("04A21F01", "simulated")
CANARY = "Canary Wharf"


class Activity(QObject):
    """A flow that keeps what was typed until it is told to forget."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.steps_back = 0

    def reset(self) -> None:
        self.words = ""

    def back(self) -> None:
        self.steps_back += 1


class Broken(Activity):
    def reset(self) -> None:
        raise ZeroDivisionError


@dataclass
class House:
    """A shell with two activities, a reader that is answered, and a reception."""

    shell: ShellViewModel
    hands: Hands
    welcome: QObject
    flow: Activity
    other: Activity
    presented: list[tuple[Credential, str]] = field(default_factory=list)
    calls: list[tuple[str, Callable[[str], None]]] = field(default_factory=list)

    def get(self, name: str) -> Any:
        return self.shell.property(name)

    @property
    def page(self) -> str:
        return self.shell.property("page")

    def busy_page(self) -> None:
        """Somebody stands at a page and typed something."""
        self.shell.open("GuestName", self.flow)
        self.flow.words = self.other.words = CANARY

    def after(self, seconds: float) -> None:
        """So much later, when the shell looks at its clock again."""
        self.hands.monotonic_s += seconds
        self.shell._tick()

    @property
    def words(self) -> str:
        return self.flow.words + self.other.words


def house_of(shell: ShellViewModel, hands: Hands, flow: Activity | None = None) -> House:
    house = House(shell, hands, QObject(), flow or Activity(), Activity())
    shell.welcome(house.welcome)
    shell.add(house.flow)
    shell.add(house.other)
    shell.on_present(lambda credential: house.presented.append((credential, house.words)))
    shell.on_ask_reception(lambda page, told: house.calls.append((page, told)))
    return house
