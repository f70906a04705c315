pragma ComponentBehavior: Bound

import QtQuick

// How many are in, as dots: a number anyone can see, and nobody's name. The guests come last and are ringed.
Flow {
    id: root

    property int count: 0
    property int guests: 0
    property int size: Theme.dot

    spacing: Theme.s1
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%n people are in", "", count)

    Repeater {
        model: Math.min(root.count, 200)

        Rectangle {
            required property int index
            readonly property bool guest: index >= root.count - root.guests

            width: root.size
            height: root.size
            radius: root.size / 2
            color: guest ? Theme.guests.mid : Theme.checkin.strong
            border.width: guest ? Theme.line + 1 : 0
            border.color: Theme.guests.strong
        }
    }
}
