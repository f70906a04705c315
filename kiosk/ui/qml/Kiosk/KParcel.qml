pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A parcel with its label, as it was read; with an empty one while it waits for the scanner.
Rectangle {
    id: root

    property string carrier
    property string number
    property string saying  // beneath the carrier: how sure that is
    property bool waits: false
    readonly property var bars: [3, 1, 2, 1, 1, 3, 2, 1, 1, 2, 3, 1, 1, 2, 1, 3, 2, 1, 1, 1, 3, 2, 1, 2]

    implicitWidth: Theme.plan
    implicitHeight: paper.implicitHeight + 2 * Theme.s4
    radius: Theme.radius
    color: Theme.parcels.mid
    clip: true

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.s6
        height: parent.height
        color: Theme.parcels.tint
    }

    Rectangle {
        id: paper

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.s3
        implicitHeight: words.implicitHeight + 2 * Theme.s3
        height: Math.min(implicitHeight, parent.height - 2 * Theme.s2)
        radius: Theme.radiusKey
        color: Theme.surface
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.edge

        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.s3
            anchors.rightMargin: Theme.s3
            spacing: Theme.s1

            KText {
                objectName: "carrier"
                visible: text !== ""
                text: root.carrier
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                maximumLineCount: 3
                Layout.fillWidth: true
            }

            Rectangle {
                visible: !root.waits
                implicitHeight: Theme.line
                color: Theme.ink
                Layout.fillWidth: true
            }

            KText {
                objectName: "number"
                visible: text !== ""
                text: root.number
                figures: true
                font.pixelSize: Theme.small
                maximumLineCount: 3
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.saying
                font.pixelSize: Theme.small
                color: Theme.ink2
                maximumLineCount: 3
                Layout.fillWidth: true
            }

            KIcon {
                visible: root.waits
                name: "scan-barcode"
                size: Theme.badgeHero
                color: Theme.parcels.strong
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.s2
                Layout.bottomMargin: Theme.s2
            }

            Row {
                visible: !root.waits
                spacing: 0
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                Layout.topMargin: Theme.half

                Repeater {
                    model: root.bars

                    Rectangle {
                        required property int index
                        required property int modelData

                        width: Theme.line * 1.5 * modelData
                        height: Theme.s5
                        color: index % 2 ? "transparent" : Theme.ink
                    }
                }
            }
        }
    }
}
