"""The experience as rules: what every page keeps in every language, colour and shape. Each yields what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from typing import Final

from PIL import Image

from tests.dev.seen import Box, Colour, Said, Seen, Target

TARGET_MM: Final = 15.0
PRIMARY_MM: Final = 20.0
GAP_MM: Final = 2.0
KEY_MM: Final = 22.0
KEY_SMALL_MM: Final = 15.0  # on panels under 15 inch
CAP_MM: Final = 4.8
CAP_LARGE_MM: Final = 7.3
TEXT_RATIO: Final = 7.0
TEXT_RATIO_CONTRAST: Final = 10.0
EDGE_RATIO: Final = 3.0
KEYS_WIDTH_MM: Final = 300.0  # what eleven keys of 22 mm with their gaps need; narrower panels have smaller keys
BIG_PANEL_MM: Final = 14.9 * 25.4
_PIXEL: Final = 1.0  # what rounding to whole pixels may take from a size
_OVERLAP: Final = 0.3  # of a line's height: boxes of lines meet before their letters do
_PAINTED: Final = 0.75  # of the contrast a text should have, that some pixel of it must reach
_MANY: Final = 1 << 14  # colours: more are in no part of a page, and Pillow makes room for all of them
_SHARE: Final = 0.15  # of the pixels behind a text: a second background, not an edge

CONTROLS: Final = frozenset(
    {
        "Button",
        "PushButton",
        "CheckBox",
        "RadioButton",
        "EditableText",
        "ListItem",
        "Link",
        "Switch",
        "Canvas",
        "PageTab",
    }
)


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a page breaks."""

    rule: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.where}: {self.what}"


Rule = Callable[[Seen], Iterator[Broken]]


def targets_are_large(seen: Seen) -> Iterator[Broken]:
    """Rule 1: what is touched is large enough for a thumb."""
    diagonal = (seen.size.width**2 + seen.size.height**2) ** 0.5 / seen.mm
    key = KEY_MM if diagonal >= BIG_PANEL_MM else KEY_SMALL_MM
    keys = {"pad": key, "keyboard": key if seen.size.width >= KEYS_WIDTH_MM * seen.mm else KEY_SMALL_MM}
    for one in seen.targets:
        least = keys.get(one.key, PRIMARY_MM if one.primary else TARGET_MM)
        if min(one.box.width, one.box.height) + _PIXEL < least * seen.mm:
            size = f"{one.box.width / seen.mm:.1f} x {one.box.height / seen.mm:.1f} mm"
            yield Broken("size", one.where, f"{size}, at least {least:g} mm")


def targets_keep_apart(seen: Seen) -> Iterator[Broken]:
    """Rules 1 and 3: neighbours are not hit instead, and no target lies on another."""
    for one, other in combinations(seen.targets, 2):
        if one.number == other.outer or other.number == one.outer:
            continue
        gap = one.box.gap(other.box)
        if gap == 0 and not one.box.common(other.box).empty:
            yield Broken("overlap", one.where, f"lies on {other.where}")
        elif gap + _PIXEL < GAP_MM * seen.mm:
            yield Broken("gap", one.where, f"{gap / seen.mm:.1f} mm to {other.where}, at least {GAP_MM:g} mm")


def letters_are_large(seen: Seen) -> Iterator[Broken]:
    """Rule 1: capital letters can be read from where one stands."""
    least = CAP_LARGE_MM if seen.large else CAP_MM
    for one in seen.texts:
        if one.initials:
            continue  # a drawing of the name that stands beside it
        if one.cap + 0.3 < least * seen.mm:
            yield Broken("letters", one.where, f"capitals of {one.cap / seen.mm:.1f} mm, at least {least:g} mm")


def nothing_is_cut(seen: Seen) -> Iterator[Broken]:
    """Rule 3: words are whole, inside their place, their button and the window. Names of people may be elided."""
    owners = {one.number: one for one in seen.targets}
    for one in seen.texts:
        if one.truncated and not one.people:
            yield Broken("cut", one.where, "is cut short")
        elif one.box.width > one.place.width + 2 or one.box.height > one.place.height + _OVERLAP * one.cap:
            room = f"{one.place.width:.0f} x {one.place.height:.0f}"
            yield Broken("cut", one.where, f"needs {one.box.width:.0f} x {one.box.height:.0f} px, has {room}")
        if not seen.size.holds(one.shown if one.listed else one.box):
            yield Broken("window", one.where, f"leaves the window: {_told(one.box)}")
        if one.owner is not None and not owners[one.owner].box.holds(one.box):
            yield Broken("cut", one.where, f"leaves {owners[one.owner].where}")
        if not one.shown.holds(one.box) and not one.listed:
            yield Broken("cut", one.where, "is clipped by what it lies in")
    for target in seen.targets:
        if not seen.size.holds(target.box):
            yield Broken("window", target.where, f"leaves the window: {_told(target.box)}")
        elif not target.shown.holds(target.box):
            yield Broken("cut", target.where, "is clipped by what it lies in")


def nothing_overlaps(seen: Seen) -> Iterator[Broken]:
    """Rule 3: no text lies on another, nor on a target it is no part of."""
    for one, other in combinations(seen.texts, 2):
        common = one.shown.common(other.shown)
        line = min(one.cap, other.cap) / 0.7
        if common.width > 2 and common.height > _OVERLAP * line:
            yield Broken("overlap", one.where, f"lies on {other.where}")
    outer = {one.number: one.outer for one in seen.targets}
    for target in (one for one in seen.targets if one.role != "Canvas"):  # one signs over a line and its words
        for text in seen.texts:
            common = text.shown.common(target.box)
            own = text.owner is not None and target.number in (text.owner, outer[text.owner])
            if (
                not own
                and (text.owner is None or target.outer != text.owner)
                and common.width > 2
                and common.height > _OVERLAP * text.cap / 0.7
            ):
                yield Broken("overlap", text.where, f"lies on {target.where}")


def keyboard_covers_nothing(seen: Seen) -> Iterator[Broken]:
    """Rule 3: what is read or touched while typing stands above the keys or below them, and none of it behind them."""
    for target in (one for one in seen.targets if one.key != "keyboard"):
        hidden = target.shown.common(seen.keyboard)
        if min(hidden.width, hidden.height) > _PIXEL:
            yield Broken("covered", target.where, f"{hidden.height / seen.mm:.1f} mm of it lie behind the keyboard")
    typing = {one.number for one in seen.targets if one.key == "keyboard"}
    for text in (one for one in seen.texts if one.owner not in typing):
        hidden = text.shown.common(seen.keyboard)
        if hidden.width > 2 and hidden.height > _OVERLAP * text.cap / 0.7:
            yield Broken("covered", text.where, "stands behind the keyboard")


def words_are_plain(seen: Seen) -> Iterator[Broken]:
    """Rule 8: what people typed is never taken for markup."""
    for one in seen.texts:
        if not one.plain:
            yield Broken("plain", one.where, "is not PlainText")


def controls_are_spoken(seen: Seen) -> Iterator[Broken]:
    """Rule 4: a screen reader is told what it is and what it does."""
    for one in seen.targets:
        if one.role not in CONTROLS:
            yield Broken("spoken", one.where, f"has the role {one.role}")
        elif not one.name.strip():
            yield Broken("spoken", one.where, "has no accessible name")


def text_can_be_read(seen: Seen) -> Iterator[Broken]:
    """Rule 2: the colour a text has against what is painted behind it; and it is really painted."""
    least = TEXT_RATIO_CONTRAST if seen.contrast else TEXT_RATIO
    for one in seen.texts:
        box = one.shown.common(seen.size)
        if box.width < 2 or box.height < 2:
            continue
        colours = _colours(seen, box)
        total = sum(colours.values())
        behind = max(colours, key=colours.__getitem__)
        wanted = contrast(_mixed(one.colour, behind, one.alpha), behind)
        if wanted < least:
            yield Broken("contrast", one.where, f"{wanted:.1f} to 1, at least {least:g} to 1")
            continue
        if max(contrast(colour, behind) for colour in colours) < _PAINTED * wanted:
            yield Broken("contrast", one.where, "is covered, or not painted in its colour")
        second = [c for c, n in colours.items() if n > _SHARE * total and c != behind and contrast(c, behind) > 1.1]
        for colour in second:
            ratio = contrast(_mixed(one.colour, colour, one.alpha), colour)
            if ratio < least and contrast(colour, one.colour) > 1.5:
                yield Broken("contrast", one.where, f"{ratio:.1f} to 1 on {colour}, at least {least:g} to 1")


def edges_can_be_seen(seen: Seen) -> Iterator[Broken]:
    """Rule 2: the edge that says "this is a control" stands out; a field, which may be empty, must have one."""
    for target in seen.targets:
        frames = [one for one in seen.frames if one.target == target.number and target.enabled]
        whole = [one for one in frames if one.box.common(target.box).width > 0.8 * target.box.width]
        if target.role == "EditableText" and not whole:
            yield Broken("edge", target.where, "is a field without an edge")
        for frame in frames:
            ratio = max(_ratio(seen, frame.box, frame.edge, frame.alpha, outside) for outside in (True, False))
            if ratio < EDGE_RATIO:
                yield Broken("edge", target.where, f"edge of {ratio:.1f} to 1, at least {EDGE_RATIO:g} to 1")


def icons_can_be_seen(seen: Seen) -> Iterator[Broken]:
    """Rule 2: a drawing that stands for something is painted, and stands out."""
    for where, box in seen.icons:
        box = box.common(seen.size)
        if box.width < 4 or box.height < 4:
            continue
        colours = _colours(seen, box)
        behind = max(colours, key=colours.__getitem__)
        best = max(contrast(colour, behind) for colour in colours)
        if best < EDGE_RATIO:
            yield Broken("icon", where, f"stands out {best:.1f} to 1, at least {EDGE_RATIO:g} to 1")


GEOMETRY: Final[Sequence[Rule]] = (
    targets_are_large,
    targets_keep_apart,
    letters_are_large,
    nothing_is_cut,
    nothing_overlaps,
    keyboard_covers_nothing,
)
WORDS: Final[Sequence[Rule]] = (words_are_plain, controls_are_spoken)
COLOURS: Final[Sequence[Rule]] = (text_can_be_read, edges_can_be_seen, icons_can_be_seen)
ALL: Final[Sequence[Rule]] = (*GEOMETRY, *WORDS, *COLOURS)


def broken(seen: Seen, rules: Sequence[Rule] = ALL) -> list[Broken]:
    """All that breaks these rules."""
    return [one for rule in rules for one in rule(seen)]


def reading_order(stops: Sequence[Target], *, rtl: bool) -> Iterator[Broken]:
    """Rule 4: keys go from the start to the end and from the top to the bottom, columns one after the other."""
    for one, following in pairwise(stops):
        left_to_right = not rtl or (one.key == "pad" == following.key)  # number pads never mirror
        a, b = (one.box, following.box) if left_to_right else (_mirrored(one.box), _mirrored(following.box))
        shared = a.common(Box(a.x, b.y, a.width, b.height)).height
        same_row = shared > 0.5 * min(a.height, b.height)
        back = b.right <= a.x + _PIXEL if same_row else b.bottom <= a.y + _PIXEL and b.x < a.right
        if back and following.outer != one.number:
            yield Broken("order", one.where, f"is followed by {following.where}, which stands before it")


def all_reached(seen: Seen, stops: Sequence[Target]) -> Iterator[Broken]:
    """Rule 4: whoever has keys and no finger gets everywhere."""
    reached = {one.number for one in stops}
    for one in seen.targets:
        if one.enabled and one.number not in reached and one.role != "Canvas" and one.key != "keyboard":
            yield Broken("keys", one.where, "is not reached by Tab")


def ring_can_be_seen(here: Image.Image, elsewhere: Image.Image, target: Target, *, mm: float) -> Iterator[Broken]:
    """Rule 2: the focus changes enough pixels, by enough, that one finds it. Pictures with the focus here and not."""
    reach = 4 * mm
    box = Box(target.box.x - reach, target.box.y - reach, target.box.width + 2 * reach, target.box.height + 2 * reach)
    area = _rounded(box.common(Box(0, 0, *here.size)))
    changed = 0
    for one, other in zip(_pixels(here, area), _pixels(elsewhere, area), strict=True):
        changed += one != other and contrast(one, other) >= EDGE_RATIO
    if changed < target.box.width:
        yield Broken("focus", target.where, "looks the same with the focus as without")


def ready_to_type(seen: Seen, focused: Target | None) -> Iterator[Broken]:
    """A page with a field has its keyboard up and its cursor in it: nobody has to touch a field first."""
    fields = [one for one in seen.targets if one.role == "EditableText"]
    keys = [one for one in seen.targets if one.key == "keyboard"]
    if bool(fields) != bool(keys):
        yield Broken("typing", "page", f"{len(fields)} fields, {len(keys)} keys")
    elif fields and focused not in fields:
        yield Broken("typing", fields[0].where, "has no cursor in it")


def bottom_row(seen: Seen) -> dict[str, tuple[float, float]]:
    """Where "back" and "action" stand: the edge they share with the page, from its start, and their lower edge."""
    found: dict[str, tuple[float, float]] = {}
    for one in seen.targets:
        if one.item_name in ("back", "action"):
            at_left = (one.item_name == "back") != seen.rtl
            found[one.item_name] = (round(one.box.x if at_left else one.box.right), round(one.box.bottom))
    return found


def bottom_row_stands(seen: Seen, first: dict[str, tuple[float, float]]) -> Iterator[Broken]:
    """Rule 5: the bottom row stands where it stood on the first page."""
    for name, place in bottom_row(seen).items():
        if max(abs(a - b) for a, b in zip(place, first[name], strict=True)) > _PIXEL:
            yield Broken("bottom row", name, f"stands at {place}, on the first page at {first[name]}")


_UNSEEN: Final = dict.fromkeys(map(ord, "\u2068\u2069\u2060"))  # what keeps a name from turning its neighbours


def untranslated(english: Seen, other: Seen, same: frozenset[str]) -> Iterator[Broken]:
    """Rule 10: no sentence of the English page is left on the same page in another language.

    Args:
        same: words that are the same in every language: names of people, places and languages.
    """
    spoken = {one.text for one in english.texts} | {one.name for one in english.targets}
    texts = [(one.where, one.text) for one in other.texts if not one.people]
    texts += [(one.where, one.name) for one in other.targets if one.key != "keyboard"]
    for where, text in texts:
        if text in spoken and text.translate(_UNSEEN).strip() not in same and _has_latin_word(text):
            yield Broken("words", where, f"is still English: {text!r}")


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours by WCAG 2.2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(colour: Colour) -> float:
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (c / 255 for c in colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(over: Colour, under: Colour, alpha: float) -> Colour:
    red, green, blue = (round(a * alpha + b * (1 - alpha)) for a, b in zip(over, under, strict=True))
    return (red, green, blue)


def _colours(seen: Seen, box: Box) -> dict[Colour, int]:
    found = seen.picture.crop(_rounded(box)).getcolors(_MANY)
    return {colour: count for count, colour in found or ()}  # type: ignore[misc]  # colours of an RGB picture


def _ratio(seen: Seen, box: Box, edge: Colour, alpha: float, outside: bool) -> float:
    """How an edge stands out from what is painted just beside it: at four places, the worst."""
    off = 3.0 if outside else -6.0
    places = [
        (box.x - off, box.y + box.height / 2),
        (box.right + off, box.y + box.height / 2),
        (box.x + box.width / 2, box.y - off),
        (box.x + box.width / 2, box.bottom + off),
    ]
    ratios = []
    for x, y in places:
        if 0 <= x < seen.size.width and 0 <= y < seen.size.height:
            pixel = seen.picture.getpixel((int(x), int(y)))
            assert isinstance(pixel, tuple)  # of an RGB picture
            beside: Colour = (int(pixel[0]), int(pixel[1]), int(pixel[2]))
            ratios.append(contrast(_mixed(edge, beside, alpha), beside))
    return min(ratios, default=21.0)


def _pixels(picture: Image.Image, area: tuple[int, int, int, int]) -> Iterator[Colour]:
    found = picture.crop(area).tobytes()
    return zip(found[::3], found[1::3], found[2::3], strict=True)


def _mirrored(box: Box) -> Box:
    return Box(-box.right, box.y, box.width, box.height)


def _rounded(box: Box) -> tuple[int, int, int, int]:
    return (int(box.x), int(box.y), int(box.right) + 1, int(box.bottom) + 1)


def _has_latin_word(text: str) -> bool:
    return any(sum("a" <= letter <= "z" for letter in word) > 1 for word in text.split())


def _told(box: Box) -> str:
    return f"{box.x:.0f}, {box.y:.0f} to {box.right:.0f}, {box.bottom:.0f}"


__all__ = ["ALL", "COLOURS", "GEOMETRY", "WORDS", "Broken", "Said", "broken", "contrast"]
