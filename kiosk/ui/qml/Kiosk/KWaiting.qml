import QtQuick
import QtQuick.Layouts

// One thing that waits for a member, and the one more tap that answers it. The page gives the height.
KCard {
    id: root

    property string glyph
    property string text
    property string detail
    property string action
    property bool answered: false
    property bool low: false  // where there is little room
    property bool settled: false  // answered for good: the word stays, the button goes
    readonly property int lines: low || Theme.compact || (Theme.largeText && !Theme.portrait) ? 1 : 2
    signal asked

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        spacing: Theme.s3

        KBadge {
            glyph: root.answered ? "check" : root.glyph
            accent: root.accent
            solid: true
            size: Theme.compact || root.low ? Theme.badge : Theme.badgeCard
        }

        ColumnLayout {
            spacing: Theme.half
            Layout.fillWidth: true

            KText {
                id: title

                text: root.text
                font.pixelSize: Theme.subtitle
                font.weight: Theme.strongWeight
                maximumLineCount: root.lines
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.detail
                font.pixelSize: Theme.small
                color: Theme.ink2
                maximumLineCount: title.lineCount > 1 && !Theme.portrait ? 1 : root.lines  // lying, the card holds three
                Layout.fillWidth: true
            }
        }

        KText {
            visible: root.settled
            text: root.action
            font.weight: Theme.strongWeight
            wrapMode: Text.NoWrap
        }

        KButton {
            objectName: root.objectName + "-answer"
            visible: !root.settled
            text: root.action
            onClicked: root.asked()
        }
    }
}
