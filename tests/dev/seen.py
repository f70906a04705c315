"""What a person sees and can touch in a window, as plain values in pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PIL import Image

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the window."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def common(self, other: Box) -> Box:
        """What both cover; empty where they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0.0, min(self.right, other.right) - x), max(0.0, min(self.bottom, other.bottom) - y))

    def gap(self, other: Box) -> float:
        """How far it is to another box; 0 where they touch."""
        across = max(self.x, other.x) - min(self.right, other.right)
        down = max(self.y, other.y) - min(self.bottom, other.bottom)
        return math.hypot(max(across, 0.0), max(down, 0.0))

    def holds(self, other: Box, *, slack: float = 1.0) -> bool:
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    @property
    def empty(self) -> bool:
        return self.width <= 0 or self.height <= 0


@dataclass(frozen=True, slots=True)
class Said:
    """A text on the glass.

    Attributes:
        box: where its letters stand, lines and all.
        place: the room it was given.
        shown: what of `box` no clipping parent cuts away.
        people: holds words of a person, which may be cut short.
        listed: a line of a list that is turned page by page.
        initials: of a person in a badge, or of the space in the drawing of a card.
        owner: number of the target it stands in.
    """

    where: str
    text: str
    box: Box
    place: Box
    shown: Box
    cap: float
    colour: Colour
    alpha: float
    truncated: bool
    plain: bool
    people: bool
    listed: bool
    initials: bool
    owner: int | None


@dataclass(frozen=True, slots=True)
class Target:
    """Something to touch.

    Attributes:
        key: "keyboard" or "pad" for keys that type, else "".
        role, name: what a screen reader is told; None where it is told nothing.
        outer: number of the target it stands in: a button inside a field.
    """

    number: int
    where: str
    box: Box
    shown: Box
    role: str | None
    name: str
    primary: bool
    key: str
    enabled: bool
    outer: int | None
    item_name: str


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle inside a target, with its edge."""

    target: int
    box: Box
    edge: Colour
    edge_width: float
    alpha: float


@dataclass(frozen=True, slots=True)
class Seen:
    """All of it. `picture` is the window as it was painted, one pixel a pixel."""

    size: Box
    mm: float
    large: bool
    contrast: bool
    rtl: bool
    texts: tuple[Said, ...]
    targets: tuple[Target, ...]
    frames: tuple[Frame, ...]
    icons: tuple[tuple[str, Box], ...]
    keyboard: Box  # empty where none is shown
    picture: Image.Image = field(repr=False)
