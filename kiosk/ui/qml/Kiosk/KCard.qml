import QtQuick

// A quiet sheet of paper. Set accent for a tinted one.
Rectangle {
    property var accent: null
    property int padding: Theme.s4

    radius: Theme.radius
    color: accent ? accent.tint : Theme.surface
    border.width: Theme.contrast || !accent ? Theme.line : 0
    border.color: accent && Theme.contrast ? accent.strong : Theme.hair
}
