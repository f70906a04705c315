import QtQuick
import QtQuick.Layouts

// A tinted sheet that says one thing: an icon, the thing itself, and a line below.
KCard {
    id: root

    property string glyph
    property string text
    property string textName  // objectName of the words
    property string detail
    property bool large: false  // a number to remember

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
                figures: root.large
                font.pixelSize: root.large ? Theme.display : Theme.subtitle
                font.weight: Theme.strongWeight
                wrapMode: root.large ? Text.NoWrap : Text.Wrap
                fontSizeMode: root.large ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.title
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
