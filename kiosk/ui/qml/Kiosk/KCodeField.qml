pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Six digits that are no secret: boxes that show them, and keys.
FocusScope {
    id: root

    property string code
    property int digits: 6
    property bool pad: true
    property string label: qsTr("Code")
    property var accent: Theme.plain
    signal edited(string code)
    signal filled(string code)

    function change(next: string) {
        if (next === code || next.length > digits)
            return;
        edited(next);
        if (next.length === digits)
            filled(next);
    }

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    activeFocusOnTab: true
    Keys.onPressed: event => keys.take(event)  // check: press, keys of a keyboard

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: Theme.portrait || !root.pad ? 1 : 2
        columnSpacing: Theme.s8
        rowSpacing: Theme.s5

        Row {
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: Theme.s2
            Layout.alignment: Qt.AlignCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: root.label + ". " + root.code.split("").join(" ")

            Repeater {
                model: root.digits

                Rectangle {
                    id: box

                    required property int index
                    readonly property bool next: index === root.code.length

                    width: Math.max(Theme.compact ? Theme.badgeSmall : Theme.badgeTile, digit.implicitWidth + Theme.s2)
                    height: Math.max(Theme.targetPrimary, digit.implicitHeight)
                    radius: Theme.radiusKey
                    color: Theme.surface
                    border.width: next ? Theme.lineChosen : Theme.line
                    border.color: next ? root.accent.strong : Theme.edge

                    KText {
                        id: digit
                        anchors.centerIn: parent
                        text: root.code.charAt(box.index)
                        figures: true
                        font.pixelSize: Theme.title
                        font.weight: Theme.strongWeight
                        Accessible.ignored: true
                    }
                }
            }
        }

        KPad {
            id: keys
            visible: root.pad
            objectName: "keys"
            Layout.alignment: Qt.AlignCenter
            onTyped: digit => root.change(root.code + digit)
            onTakenBack: root.change(root.code.slice(0, -1))
            onCleared: root.change("")
        }
    }
}
