import QtQuick
import QtQuick.Layouts

// One house rule: an icon, a short title, one line.
Item {
    id: root

    property string glyph
    property string text
    property string line
    property var accent: Theme.plain
    property bool ruled: false  // a hair line above, between rules

    implicitHeight: content.implicitHeight + 2 * Theme.s1
    implicitWidth: content.implicitWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ". " + line

    Rectangle {
        visible: root.ruled
        width: parent.width
        height: Theme.line
        color: Theme.hair
    }

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s3

        KBadge {
            visible: root.glyph !== ""
            glyph: root.glyph
            accent: root.accent
            size: Theme.compact ? Theme.badge : Theme.badgeWay
        }

        ColumnLayout {
            spacing: Theme.half
            Layout.fillWidth: true

            KText {
                text: root.text
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.line
                font.pixelSize: Theme.small
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
