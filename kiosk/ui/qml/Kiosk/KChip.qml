import QtQuick
import QtQuick.Layouts

// A word that holds or does not: tinted, with a tick, while it does.
KTouch {
    id: root

    property var accent: Theme.plain
    property bool on: false
    signal switched(bool on)

    leftPadding: Theme.s2
    rightPadding: Theme.s2
    topPadding: Theme.line
    bottomPadding: Theme.line
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    repeats: true
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    onClicked: switched(!on)

    contentItem: RowLayout {
        spacing: Theme.s1

        KIcon {
            name: root.on ? "check" : "plus"
            size: Theme.iconSmall
            color: root.on ? root.accent.strong : Theme.ink
            weight: 2.2
        }

        KText {
            text: root.text
            font.pixelSize: Theme.small
            font.weight: root.on ? Theme.strongWeight : Theme.medium
            lineHeight: Theme.leading
            maximumLineCount: 2
            Layout.fillWidth: true
            Accessible.ignored: true
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
