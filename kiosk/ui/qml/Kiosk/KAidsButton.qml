import QtQuick

// Opens languages and reading aids.
KTouch {
    id: root

    objectName: "aids"
    implicitWidth: Math.max(Theme.badge, Theme.targetLeast)
    implicitHeight: implicitWidth
    text: qsTr("Languages and reading aids")
    onClicked: Aids.open = true

    contentItem: Item {
        KIcon {
            anchors.centerIn: parent
            name: "languages"
            size: Theme.iconSmall
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.sunk : Theme.surface
        border.width: root.down ? Theme.lineChosen : Theme.line
        border.color: root.down ? Theme.ink : Theme.edge

        KFocusRing {
            target: root
            radius: height / 2
        }
    }
}
