"""A small window beside the desk that stands in for a card reader: `kiosk demo` on a real display."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.core.ports import Credential


class DemoReader(QObject):
    """Presents a card or code when its button is pressed."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        present: Callable[[Credential], None],
        codes: Sequence[tuple[str, str]],
    ) -> None:
        """Show the window to the right of the desk's, which `engine` has loaded.

        Args:
            codes: (label, text of the card or code).
        """
        super().__init__(engine)
        self._present = present
        self._texts = [text for _label, text in codes]
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(places.qml() / "Kiosk" / "DemoReader.qml")), self)
        desk = next((window for window in engine.rootObjects() if isinstance(window, QQuickWindow)), None)
        edges = {} if desk is None else {"beside": desk.x() + desk.width(), "top": max(0, desk.y())}
        window = component.createWithInitialProperties({"labels": [label for label, _text in codes], **edges})
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("DemoReader.qml did not load")
        self.window = window
        window.presented.connect(self._presented)  # type: ignore[attr-defined]  # a signal of the QML file
        window.show()

    @Slot(int)
    def _presented(self, index: int) -> None:
        self._present(Credential(self._texts[index], "simulated"))
