pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A secret number: dots for what was typed, and keys. The number itself is nowhere on the screen.
FocusScope {
    id: root

    property int length: 0  // digits typed so far
    property int digits: 6
    property bool busy: false
    property bool showDots: true
    property var accent: Theme.plain
    signal typed(int digit)
    signal takenBack
    signal cleared

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    enabled: !busy
    activeFocusOnTab: true
    Keys.onPressed: event => pad.take(event)  // check: press, keys of a keyboard

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.compact ? Theme.s2 : Theme.s5

        Row {
            visible: root.showDots
            spacing: Theme.s2
            Layout.alignment: Qt.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of %n digits", "", root.digits).arg(root.length)

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

        KPad {
            id: pad
            objectName: "keys"
            opacity: root.busy ? 0.55 : 1
            Layout.alignment: Qt.AlignHCenter
            onTyped: digit => root.typed(digit)
            onTakenBack: root.takenBack()
            onCleared: root.cleared()
        }
    }
}
