import QtQuick

// A round holder: an icon, or the initials of a person.
Rectangle {
    id: root

    property string glyph
    property string letters
    property var accent: Theme.plain
    property int size: Theme.badge
    property bool solid: false

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: solid ? accent.strong : accent.mid

    TextMetrics {
        id: wide
        font: initials.font
        text: root.letters
    }

    KIcon {
        visible: root.glyph !== ""
        anchors.centerIn: parent
        name: root.glyph
        size: Math.round(root.size * 0.5)
        color: root.solid ? root.accent.on : Theme.light ? root.accent.strong : Theme.ink
    }

    KText {
        id: initials
        visible: root.letters !== ""
        anchors.centerIn: parent
        text: wide.width > root.size * 0.72 ? root.letters.charAt(0) : root.letters
        font.pixelSize: Math.min(Theme.small, Math.round(root.size * 0.5))
        font.weight: Theme.strongWeight
        color: root.solid ? root.accent.on : Theme.ink
        Accessible.ignored: true
    }
}
