import QtQuick
import QtQuick.Layouts

// A sheet with a heading, and a word at its end.
KCard {
    id: root

    property string text
    property string end
    default property alias lines: column.data

    implicitHeight: column.implicitHeight + 2 * Theme.s3
    implicitWidth: Theme.plan

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: root.padding
        anchors.rightMargin: root.padding
        anchors.topMargin: Theme.s3
        anchors.bottomMargin: Theme.s3
        spacing: Theme.s1

        RowLayout {
            spacing: Theme.s2
            Layout.fillWidth: true

            KText {
                text: root.text
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(implicitWidth, column.width / 2)  // the heading goes first
                Accessible.role: Accessible.Heading
            }

            KText {
                visible: text !== ""
                text: root.end
                font.pixelSize: Theme.small
                color: Theme.ink2
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth + Theme.line
            }
        }
    }
}
