import QtQuick
import QtQuick.Layouts

// One way on: what a person may be thinking, and what to do then. Words to read, not a button.
Item {
    id: root

    property string glyph
    property string text
    property string detail
    property var accent: Theme.plain
    property bool first: false
    property bool plain: false  // without the icon, where there is little room

    implicitHeight: line.implicitHeight + 2 * (plain ? Theme.s1 : Theme.s2)
    implicitWidth: line.implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: detail === "" ? text : text + ". " + detail

    Rectangle {
        visible: !root.first
        width: parent.width
        height: Theme.line
        color: Theme.hair
    }

    RowLayout {
        id: line

        anchors.fill: parent
        spacing: Theme.s4

        KBadge {
            visible: !root.plain
            glyph: root.glyph
            accent: root.accent
            size: Theme.badgeWay
        }

        ColumnLayout {
            spacing: Theme.half
            Layout.fillWidth: true

            KText {
                text: root.text
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            KText {
                visible: text !== ""
                text: root.detail
                font.pixelSize: Theme.small
                color: Theme.ink2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
