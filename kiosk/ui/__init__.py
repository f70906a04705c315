"""The screen: view-models, and QML pages in `qml/`. The only floor that imports Qt, beside `kiosk.app`."""
