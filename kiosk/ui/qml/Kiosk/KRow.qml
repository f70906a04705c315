import QtQuick
import QtQuick.Layouts

// A person or a thing in a list: badge, name, one line, something at the end.
KTouch {
    id: root

    property string detail
    property string glyph
    property string letters
    property string end
    property string endGlyph: chosen ? "check" : ""
    property var accent: Theme.plain
    property bool chosen: false
    property bool framed: true
    property bool tinted: false
    property int lines: 1  // of what it says
    property bool endYields: false  // to what it says, where there is no room for both

    leftPadding: !framed && !tinted ? 0 : Theme.low ? Theme.s2 : Theme.s3
    rightPadding: leftPadding
    topPadding: Theme.line
    bottomPadding: Theme.line
    implicitHeight: Math.max((detail !== "" || letters !== "") && !Theme.terse ? Theme.rowTall : Theme.row, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    Accessible.description: detail
    Accessible.selected: chosen

    contentItem: RowLayout {
        id: row

        spacing: Theme.low ? Theme.s2 : Theme.s3

        KBadge {
            id: badge

            visible: (root.glyph !== "" || root.letters !== "") && !Theme.terse
            size: Math.min(Theme.badge, Theme.row - 2 * Theme.half)
            glyph: root.glyph
            letters: root.letters
            accent: root.accent
            solid: root.chosen || root.tinted
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                id: says

                text: root.text
                font.pixelSize: Theme.crowded ? Theme.body : Theme.lead
                font.weight: Theme.strongWeight
                maximumLineCount: root.lines
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            KText {
                visible: text !== "" && !Theme.terse
                text: root.detail
                font.pixelSize: Theme.small
                color: root.chosen && !Theme.light ? Theme.ink : Theme.ink2
                maximumLineCount: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        KText {
            readonly property real taken: (badge.visible ? badge.width + row.spacing : 0) + says.implicitWidth + row.spacing

            visible: text !== "" && !(root.endYields && taken + implicitWidth > row.width)
            text: root.end
            font.pixelSize: Theme.small
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        KIcon {
            visible: root.endGlyph !== ""
            name: root.endGlyph
            size: Theme.iconSmall
            color: root.accent.strong
            weight: 2.2
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.chosen || root.tinted ? root.accent.tint : root.down ? Theme.sunk : root.framed ? Theme.surface : "transparent"
        border.width: root.chosen || root.down ? Theme.lineChosen : root.framed || (root.tinted && Theme.contrast) ? Theme.line : 0
        border.color: root.chosen ? root.accent.strong : root.down ? Theme.ink : Theme.edge

        KFocusRing {
            target: root
        }
    }
}
