"""Looks at a window: walks its items as they are painted, and takes its picture."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

import shiboken6
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.dev.seen import Box, Colour, Frame, Said, Seen, Target

ISOLATE: Final = "\u2068"  # words of people stand behind it, in sentences
_TEXT: Final = (
    "JSON.stringify([text, textFormat, truncated, contentWidth, contentHeight, effectiveHorizontalAlignment, "
    "verticalAlignment, leftPadding, rightPadding, topPadding, bottomPadding])"
)
_FRAME: Final = "JSON.stringify([border.width, String(border.color)])"
_NO_EDGE: Final = (1, "#000000")  # what a rectangle says that was given none
_LEFT, _RIGHT, _MIDDLE, _BOTTOM = 1, 2, 128, 64
_HANDLERS: Final = ("QQuickTapHandler", "QQuickPointHandler", "QQuickDragHandler")


@dataclass(frozen=True, slots=True)
class _At:
    """What an item inherits from those around it."""

    where: str = ""
    alpha: float = 1.0
    clip: Box | None = None
    owner: int | None = None
    spoken: tuple[str, str] | None = None
    pad: bool = False
    listed: bool = False
    badge: bool = False
    typing: bool = False  # inside Qt's keyboard, whose keys are drawn by ours


@dataclass(slots=True)
class _Walk:
    spoken: dict[int, tuple[str, str]]
    people: frozenset[str]
    window: Box
    texts: list[Said] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    icons: list[tuple[str, Box]] = field(default_factory=list)
    keyboard: Box = field(default_factory=lambda: Box(0, 0, 0, 0))

    def item(self, item: QQuickItem, at: _At) -> None:
        if not item.isVisible() or item.opacity() == 0:
            return
        pointer = address(item)
        named = item.objectName()
        at = replace(
            at,
            where=f"{at.where}/{named}" if named else at.where,
            alpha=at.alpha * item.opacity(),
            spoken=self.spoken.get(pointer, at.spoken),
            typing=at.typing or named == "keyboardPanel",
            badge=at.badge or _has(item, "letters", "solid") or _has(item, "letter"),
            listed=at.listed or self.spoken.get(pointer, ("",))[0] == "List",
            pad=at.pad or named == "keys",
        )
        if at.spoken is not None and at.spoken[0] == "Dialog" and pointer in self.spoken:
            self._forget_below()
        box = box_of(item)
        if named == "keyboardPanel":
            self.keyboard = box
        if item.inherits("QQuickText"):
            self._text(item, at)
        elif item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"):
            at = self._target(item, box, at)
            self._input(item, box, at)
        elif at.typing and _has(item, "warm", "capital"):
            at = self._target(item, box_of(item.childItems()[0]), at)  # around what is drawn lies half a gap
        elif not at.typing and _is_touched(item) and not _swallows(item, at, self.window):
            at = self._target(item, box, at)
        elif item.inherits("QQuickRectangle") and at.owner is not None:
            self._frame(item, box, at)
        elif item.inherits("QQuickImage"):
            self.icons.append((at.where, box))
        if item.clip():
            at = replace(at, clip=box if at.clip is None else at.clip.common(box))
        for child in sorted(item.childItems(), key=QQuickItem.z):
            self.item(child, at)

    def _forget_below(self) -> None:
        """A dialog: nobody can touch what lies below it, and it is veiled."""
        for kept in (self.texts, self.targets, self.frames, self.icons):
            kept.clear()
        self.keyboard = Box(0, 0, 0, 0)

    def _target(self, item: QQuickItem, box: Box, at: _At) -> _At:
        outer = next((one.number for one in self.targets if one.number == at.owner), None)
        if outer is not None and item.inherits("QQuickMouseArea"):
            return at  # how its control listens, no target of its own
        pointer = address(item)
        said = self.spoken.get(pointer) or (at.spoken if item.inherits("QQuickMouseArea") else None)
        number = len(self.targets)
        number = self.targets[-1].number + 1 if self.targets else number
        name = item.objectName() or (said[1] if said else "")
        self.targets.append(
            Target(
                number=number,
                where=f"{at.where} {name!r}",
                box=box,
                shown=box if at.clip is None else box.common(at.clip),
                role=said[0] if said else None,
                name=said[1] if said else "",
                primary=item.property("kind") == "primary",
                key="pad" if at.pad else "keyboard" if at.typing else "",
                enabled=item.isEnabled(),
                outer=outer,
                item_name=item.objectName(),
            )
        )
        return replace(at, owner=number)

    def _text(self, item: QQuickItem, at: _At) -> None:
        text, form, truncated, width, height, across, down, *padding = _ask(item, _TEXT)
        if not str(text).strip():
            return
        place = box_of(item)
        if at.clip is not None and place.common(at.clip).empty:
            return
        scale = place.width / item.width() if item.width() else 1.0
        left, right, top, bottom = (float(one) * scale for one in padding)
        width, height = width * scale, height * scale
        x = _along(across, place.x + left, place.width - left - right, width, _RIGHT)
        y = _along(down, place.y + top, place.height - top - bottom, height, _BOTTOM)
        box = Box(x, y, width, height)
        colour: QColor = item.property("color")
        self.texts.append(
            Said(
                where=f"{at.where} {str(text)[:40]!r}",
                text=str(text),
                box=box,
                place=place,
                shown=box if at.clip is None else box.common(at.clip),
                cap=QFontMetricsF(_font(item)).capHeight() * scale,
                colour=_rgb(colour),
                alpha=at.alpha * colour.alphaF(),
                truncated=bool(truncated),
                plain=form == 0,
                people=ISOLATE in text or str(text).strip() in self.people,
                listed=at.listed,
                initials=at.badge,
                owner=at.owner,
            )
        )

    def _input(self, item: QQuickItem, box: Box, at: _At) -> None:
        text = str(item.property("displayText") or "")
        if not text.strip():
            return
        colour: QColor = item.property("color")
        metrics = QFontMetricsF(_font(item))
        inner = Box(
            box.x + item.property("leftPadding"),
            box.y + (box.height - metrics.height()) / 2,
            max(1.0, box.width - item.property("leftPadding") - item.property("rightPadding")),
            metrics.height(),
        )
        said = Said(
            where=f"{at.where} {text[:40]!r}",
            text=text,
            box=inner,
            place=box,
            shown=inner,
            cap=metrics.capHeight(),
            colour=_rgb(colour),
            alpha=at.alpha,
            truncated=False,
            plain=True,
            people=True,
            listed=False,
            initials=False,
            owner=at.owner,
        )
        self.texts.append(said)

    def _frame(self, item: QQuickItem, box: Box, at: _At) -> None:
        width, edge = _ask(item, _FRAME)
        if (width, edge) == _NO_EDGE:
            return
        if width > 0 and not box.empty and at.owner is not None:
            colour = QColor(edge)
            self.frames.append(Frame(at.owner, box, _rgb(colour), width, at.alpha * colour.alphaF()))


def look(window: QQuickWindow, *, mm: float, people: frozenset[str] = frozenset(), **circumstances: Any) -> Seen:
    """Walk the window and take its picture.

    Args:
        people: words that came from people, without the marks that isolate them.
        circumstances: large, contrast, rtl.
    """
    size = Box(0, 0, window.width(), window.height())
    walk = _Walk(dict(spoken(window)), people, size)
    walk.item(window.contentItem(), _At())
    return Seen(
        size=size,
        mm=mm,
        large=bool(circumstances.get("large")),
        contrast=bool(circumstances.get("contrast")),
        rtl=bool(circumstances.get("rtl")),
        texts=tuple(walk.texts),
        targets=tuple(walk.targets),
        frames=tuple(walk.frames),
        icons=tuple(walk.icons),
        keyboard=walk.keyboard,
        picture=picture(window),
    )


def picture(window: QQuickWindow) -> Image.Image:
    """The window as it is painted now."""
    grabbed = window.grabWindow()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    grabbed.save(buffer, "BMP")  # type: ignore[call-overload]  # the stub wants bytes, Qt a name
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")


def spoken(window: QQuickWindow) -> Iterator[tuple[int, tuple[str, str]]]:
    """(address of an item, (role, name)) of all that a screen reader can reach."""
    root = QAccessible.queryAccessibleInterface(window)
    waiting: list[QAccessibleInterface | None] = [root]
    while waiting:
        one = waiting.pop()
        if one is None:
            continue
        owner = one.object()
        if owner is not None:
            yield address(owner), (one.role().name, one.text(QAccessible.Text.Name))
        waiting += [one.child(n) for n in range(one.childCount())]


def address(of: QObject) -> int:
    """What tells one item from another, however many wrappers Python has of it."""
    return int(shiboken6.getCppPointer(of)[0])


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it, shown or not."""
    yield item
    for child in item.childItems():
        yield from items(child)


def _ask(item: QQuickItem, expression: str) -> list[Any]:
    """Evaluate in the item: enums and grouped properties have no other way to Python."""
    context = qmlContext(item)
    assert context is not None  # all items are made by QML
    found, _undefined = QQmlExpression(context, item, expression).evaluate()
    answer: list[Any] = json.loads(str(found))
    return answer


def _is_touched(item: QQuickItem) -> bool:
    if item.inherits("QQuickAbstractButton"):
        return True
    if item.inherits("QQuickMouseArea"):
        return item.isEnabled()
    return any(child.inherits(handler) for child in item.children() for handler in _HANDLERS)


def _swallows(item: QQuickItem, at: _At, window: Box) -> bool:
    """Whether it only keeps touches from what lies below: a dialog's veil, or what guards the whole window."""
    if not item.inherits("QQuickMouseArea") or at.owner is not None:
        return False
    veil = at.spoken is not None and at.spoken[0] == "Dialog"
    return veil or box_of(item).holds(window)


def _along(alignment: int, start: float, room: float, wanted: float, end: int) -> float:
    if alignment == end:
        return start + room - wanted
    if alignment in (4, _MIDDLE):
        return start + (room - wanted) / 2
    return start


def box_of(item: QQuickItem) -> Box:
    """Where an item stands in its window."""
    rect: QRectF = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Box(rect.x(), rect.y(), rect.width(), rect.height())


def _has(item: QQuickItem, *properties: str) -> bool:
    """Tells our types apart. Not by the name of their class: wrappers of meta-objects outlive what they wrap."""
    return all(item.property(name) is not None for name in properties)


def _font(item: QQuickItem) -> QFont:
    font: QFont = item.property("font")
    return font


def _rgb(colour: QColor) -> Colour:
    return (colour.red(), colour.green(), colour.blue())
