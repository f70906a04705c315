import QtQuick
import QtQuick.Layouts

// A tinted sheet that says one thing: an icon, the thing itself, and a line below.
KCard {
    id: root

    property string glyph
    property string text
    property string textName  // objectName of the words
    property string detail
    property int size: Theme.subtitle
    property bool figures: false

    implicitHeight: Math.max(Theme.card, line.implicitHeight + 2 * Theme.s3)

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        spacing: Theme.s3

        KBadge {
            visible: root.glyph !== ""
            glyph: root.glyph
            accent: root.accent
            solid: true
            size: Theme.compact ? Theme.badge : Theme.badgeCard
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                objectName: root.textName
                text: root.text
                figures: root.figures
                font.pixelSize: root.size
                font.weight: Theme.strongWeight
                wrapMode: root.figures ? Text.NoWrap : Text.Wrap
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.detail
                font.pixelSize: Theme.small
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
