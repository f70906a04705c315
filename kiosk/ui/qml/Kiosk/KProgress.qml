pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Where we are: words first, then one bar a step.
RowLayout {
    id: root

    property int step: 1
    property int steps: 4
    property var accent: Theme.plain

    spacing: Theme.s3

    KText {
        text: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)
        font.pixelSize: Theme.small
        font.weight: Theme.strongWeight
        wrapMode: Text.NoWrap
    }

    RowLayout {
        visible: !Theme.compact && !(Theme.largeText && Theme.portrait)
        spacing: Theme.s1

        Repeater {
            model: root.steps

            Rectangle {
                required property int index

                implicitWidth: Theme.bar
                implicitHeight: Theme.s1
                radius: height / 2
                color: index < root.step ? root.accent.strong : Theme.surface
                border.width: index < root.step ? 0 : Theme.line
                border.color: Theme.edge
            }
        }
    }
}
