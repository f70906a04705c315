"""`python -m tests.dev.icons FOLDER`: write Icons.qml from the folder of the icon package lucide-static."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Final

from tests.dev.tools import ROOT

TARGET: Final = ROOT / "kiosk" / "ui" / "qml" / "Kiosk" / "Icons.qml"
NAMES: Final = [
    "accessibility",
    "arrow-big-down",
    "arrow-big-up",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "badge-check",
    "building-2",
    "calendar",
    "calendar-check",
    "calendar-x",
    "camera",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "cigarette-off",
    "circle",
    "circle-check",
    "circle-help",
    "circle-user-round",
    "clock",
    "coffee",
    "concierge-bell",
    "contrast",
    "corner-down-left",
    "credit-card",
    "delete",
    "door-closed",
    "door-open",
    "ear",
    "eye",
    "eye-off",
    "file-text",
    "fingerprint",
    "flame",
    "globe",
    "hand",
    "hand-coins",
    "hand-helping",
    "handshake",
    "heart",
    "hourglass",
    "house",
    "id-card",
    "image",
    "info",
    "key-round",
    "keyboard",
    "languages",
    "layers",
    "lightbulb",
    "lightbulb-off",
    "list",
    "lock",
    "lock-open",
    "log-in",
    "log-out",
    "mail",
    "map-pin",
    "megaphone",
    "message-circle",
    "minus",
    "moon",
    "nfc",
    "package",
    "package-check",
    "parking-circle",
    "pause",
    "paw-print",
    "pen-line",
    "phone",
    "plane",
    "plug",
    "plus",
    "printer",
    "qr-code",
    "refresh-cw",
    "rotate-ccw",
    "scan-barcode",
    "scan-face",
    "scan-line",
    "search",
    "settings",
    "shield",
    "shield-check",
    "siren",
    "smartphone",
    "smile",
    "sparkles",
    "sprout",
    "square-pen",
    "star",
    "sun",
    "tag",
    "timer",
    "trash-2",
    "triangle-alert",
    "type",
    "umbrella",
    "undo-2",
    "user-round",
    "user-round-check",
    "user-round-plus",
    "user-round-search",
    "user-round-x",
    "users-round",
    "utensils",
    "utensils-crossed",
    "volume-1",
    "volume-2",
    "volume-x",
    "wifi",
    "wifi-off",
    "wrench",
    "x",
    "zoom-in",
]


def shape(folder: Path, name: str) -> str:
    """What stands inside the <svg> of an icon, on one line."""
    text = (folder / "icons" / f"{name}.svg").read_text("utf-8")
    found = re.search(r"<svg.*?>(.*)</svg>", text, re.DOTALL)
    if found is None:
        raise ValueError(name)
    return re.sub(r"\s+", " ", found[1]).strip()


def write(folder: Path, target: Path = TARGET) -> None:
    version = json.loads((folder / "package.json").read_text("utf-8"))["version"]
    lines = ",\n".join(f"        {json.dumps(name)}: {json.dumps(shape(folder, name))}" for name in sorted(set(NAMES)))
    target.write_text(
        "pragma Singleton\nimport QtQml\n\n"
        f"// Lucide {version}, ISC licence (resources/icons/LICENSE.txt). Written by tests/dev/icons.py.\n"
        "QtObject {\n    readonly property var shapes: ({\n" + lines + "\n    })\n}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]))
