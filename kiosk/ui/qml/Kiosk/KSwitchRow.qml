import QtQuick
import QtQuick.Layouts

// Something that is on or off, said in words and with a tick.
KTouch {
    id: root

    property string detail
    property string glyph
    property var accent: Theme.checkin
    property bool on: false
    property int size: Theme.body
    signal switched(bool on)

    leftPadding: Theme.s3
    rightPadding: Theme.s3
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    implicitHeight: Math.max(Theme.row, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    repeats: true
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: detail
    onClicked: switched(!on)

    contentItem: RowLayout {
        spacing: Theme.s3

        KIcon {
            visible: root.glyph !== ""
            name: root.glyph
            color: root.on ? root.accent.strong : Theme.ink
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: root.text
                font.pixelSize: root.size
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

        Rectangle {
            implicitWidth: Theme.icon + Theme.s1
            implicitHeight: implicitWidth
            radius: Theme.radiusKey
            color: root.on ? root.accent.strong : Theme.surface
            border.width: root.on ? 0 : Theme.line
            border.color: Theme.edge

            KIcon {
                visible: root.on
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconSmall
                weight: 2.6
                color: root.accent.on
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.on ? root.accent.tint : root.down ? Theme.sunk : Theme.surface
        border.width: root.on || root.down ? Theme.lineChosen : Theme.line
        border.color: root.on ? root.accent.strong : Theme.edge

        KFocusRing {
            target: root
        }
    }
}
