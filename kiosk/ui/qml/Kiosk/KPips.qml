pragma ComponentBehavior: Bound

import QtQuick

// How many digits of a secret number were typed.
Row {
    id: root

    property int length: 0
    property int digits: 6
    property var accent: Theme.plain

    spacing: Theme.s2
    Accessible.ignored: true

    Repeater {
        model: root.digits

        Rectangle {
            required property int index
            readonly property bool typed: index < root.length

            width: Theme.pip
            height: width
            radius: width / 2
            color: typed ? root.accent.strong : Theme.surface
            border.width: typed ? 0 : Theme.line
            border.color: Theme.edge
        }
    }
}
