pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A person or a thing with what can be done about it: one or two buttons at its end, or below where that is narrow.
Item {
    id: root

    property string text
    property string detail
    property string letters
    property string glyph
    property var accent: Theme.plain
    property string end
    property string action
    property string other  // a second, quieter one
    property int lines: 1  // of its text
    property int detailLines: 1
    property bool busy: false
    readonly property bool stacked: action !== "" && Theme.portrait && (Theme.largeText || other !== "")
    signal acted
    signal actedOther

    implicitHeight: line.implicitHeight + 2 * Theme.s1
    implicitWidth: line.implicitWidth

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hair
    }

    GridLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        RowLayout {
            spacing: Theme.s3
            Layout.fillWidth: true

            KBadge {
                visible: (root.letters !== "" || root.glyph !== "") && !Theme.crowded
                letters: root.letters
                glyph: root.glyph
                accent: root.accent
                size: Theme.badge
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                KText {
                    text: root.text
                    font.pixelSize: Theme.lead
                    font.weight: Theme.strongWeight
                    maximumLineCount: root.lines
                    Layout.fillWidth: true
                }

                KText {
                    visible: text !== ""
                    text: root.detail
                    font.pixelSize: Theme.small
                    color: Theme.ink2
                    maximumLineCount: root.detailLines
                    Layout.fillWidth: true
                }
            }

            KText {
                visible: text !== "" && !Theme.compact
                text: root.end
                font.pixelSize: Theme.small
                color: Theme.ink2
                figures: true
                wrapMode: Text.NoWrap
            }
        }

        RowLayout {
            visible: root.action !== ""
            spacing: Theme.gap
            Layout.alignment: Qt.AlignRight

            KButton {
                objectName: root.objectName + "-other"
                visible: root.other !== "" && !Theme.compact  // there is another way to it
                text: root.other
                kind: "quiet"
                enabled: !root.busy
                onClicked: root.actedOther()
            }

            KButton {
                objectName: root.objectName + "-act"
                visible: root.action !== ""
                text: root.action
                enabled: !root.busy
                onClicked: root.acted()
            }
        }
    }
}
