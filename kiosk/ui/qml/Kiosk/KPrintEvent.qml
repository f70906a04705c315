import QtQuick
import QtQuick.Layouts

// One thing that happened to a credit: when, what, and how much.
Item {
    id: root

    property string when
    property string text
    property string detail
    property string amount
    readonly property bool stacked: Theme.portrait || Theme.compact || Theme.largeText

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hair
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s4

        KText {
            visible: !root.stacked
            text: root.when
            font.pixelSize: Theme.small
            color: Theme.ink2
            maximumLineCount: 2
            Layout.preferredWidth: Theme.plan * 0.7
            Layout.maximumWidth: Theme.plan * 0.7
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: root.text
                font.pixelSize: root.stacked ? Theme.body : Theme.lead
                font.weight: Theme.strongWeight
                maximumLineCount: 1
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.stacked ? (root.detail === "" ? root.when : root.detail) : root.detail
                font.pixelSize: Theme.small
                color: Theme.ink2
                maximumLineCount: root.stacked ? 2 : 1
                Layout.fillWidth: true
            }
        }

        KText {
            text: root.amount
            font.pixelSize: root.stacked ? Theme.body : Theme.lead
            font.weight: Theme.strongWeight
            figures: true
            wrapMode: Text.NoWrap
        }
    }
}
