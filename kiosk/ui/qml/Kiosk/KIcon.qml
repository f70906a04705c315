import QtQuick

// A line icon in any colour; directional ones turn round in right-to-left languages.
Image {
    id: root

    property string name
    property color color: Theme.ink
    property int size: Theme.icon
    property real weight: 1.9
    property bool directional: name.startsWith("arrow-left") || name.startsWith("arrow-right") || name.startsWith("chevron-")
        || ["log-out", "log-in", "undo-2", "delete", "corner-down-left", "list"].includes(name)

    // Not when all of it has come (progress): until it is painted, the one before stands there.
    readonly property bool painted: status !== Image.Loading

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    mirror: Theme.rtl && directional
    source: name === "" ? "" : "data:image/svg+xml;utf8," + encodeURIComponent(
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="' + color
        + '" stroke-width="' + weight + '" stroke-linecap="round" stroke-linejoin="round">' + (Icons.shapes[name] ?? Icons.shapes["circle"]) + "</svg>")
    Accessible.ignored: true
}
