pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Days of a plan, one bar each, the used ones filled. More than a month of them would be no picture: then nothing.
RowLayout {
    id: root

    property int count: 0
    property int used: 0
    property var accent: Theme.checkin
    readonly property bool drawn: count > 0 && count <= 31

    visible: drawn
    spacing: count > 15 ? Theme.half : Theme.s1
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of %n day(s) used", "", count).arg(used)

    Repeater {
        model: root.drawn ? root.count : 0

        Rectangle {
            required property int index
            readonly property bool full: index < root.used

            implicitHeight: Theme.dot
            radius: height / 2
            color: full ? root.accent.strong : Theme.surface
            border.width: full ? 0 : Theme.line
            border.color: Theme.edge
            Layout.fillWidth: true
        }
    }
}
