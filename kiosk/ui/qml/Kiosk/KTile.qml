import QtQuick
import QtQuick.Layouts

// An activity on the welcome screen: tint, icon, two words, one line. Compact: the icon beside the words.
KTouch {
    id: root

    property string detail
    property string glyph
    property var accent: Theme.plain
    property bool compact: Theme.compact

    leftPadding: Theme.s4
    rightPadding: compact ? Theme.s3 : Theme.s4
    topPadding: compact ? Theme.s1 : Theme.s4
    bottomPadding: compact ? Theme.s1 : Theme.s3
    implicitHeight: Math.max(compact ? Theme.tileCompact : Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    Accessible.description: detail

    contentItem: GridLayout {
        columns: root.compact ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: 0

        RowLayout {
            Layout.fillWidth: !root.compact
            Layout.alignment: root.compact ? Qt.AlignVCenter : Qt.AlignTop

            KBadge {
                glyph: root.glyph
                accent: root.accent
                size: root.compact ? Theme.badgeWay : Theme.badgeTile
                solid: true
            }

            Item {
                visible: !root.compact
                Layout.fillWidth: true
            }

            KIcon {
                visible: !root.compact
                name: "arrow-right"
                color: root.accent.strong
                Layout.alignment: Qt.AlignTop
            }
        }

        ColumnLayout {
            spacing: Theme.half
            Layout.fillWidth: true
            Layout.fillHeight: !root.compact
            Layout.topMargin: root.compact ? 0 : Theme.s2

            Item {
                visible: !root.compact
                Layout.fillHeight: true
            }

            KText {
                text: root.text
                font.pixelSize: Theme.compact ? Theme.body : Theme.subtitle
                font.weight: Theme.strongWeight
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            KText {
                visible: text !== ""
                text: root.detail
                font.pixelSize: Theme.small
                color: Theme.ink2
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.accent.mid : root.accent.tint
        border.width: Theme.contrast ? Theme.line : 0
        border.color: root.accent.strong

        KFocusRing {
            target: root
            radius: Theme.radius + Theme.u
        }
    }
}
