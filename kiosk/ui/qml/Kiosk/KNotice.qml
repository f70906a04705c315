import QtQuick
import QtQuick.Layouts

// A calm sentence beside what it is about. Without words it takes no room.
Rectangle {
    id: root

    property string text
    property string glyph: "message-circle"
    property var accent: Theme.care

    visible: text !== ""
    implicitHeight: text === "" ? 0 : line.implicitHeight + 2 * Theme.s2
    implicitWidth: line.implicitWidth + 2 * Theme.s3
    radius: Theme.radiusSmall
    color: accent.tint
    border.width: Theme.contrast ? Theme.line : 0
    border.color: accent.strong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: {
        if (text !== "")
            Accessible.announce(text);
    }

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.s3
        anchors.rightMargin: Theme.s3
        spacing: Theme.s2

        KIcon {
            name: root.glyph
            color: root.accent.strong
        }

        KText {
            text: root.text
            font.pixelSize: Theme.small
            font.weight: Theme.medium
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
