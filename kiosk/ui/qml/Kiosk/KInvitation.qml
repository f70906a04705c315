pragma ComponentBehavior: Bound

import QtQuick

// The invitation to tap: rings around the reader's sign, and a card that comes in from below.
Item {
    id: root

    required property int size
    property string letter  // of the space, on the card

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Repeater {
        model: [Theme.checkin.tint, Theme.checkin.mid, Theme.checkin.strong]

        Rectangle {
            required property color modelData
            required property int index

            anchors.centerIn: parent
            width: Math.round(root.size * [1, 0.74, 0.46][index] / 2) * 2
            height: width
            radius: width / 2
            color: modelData
            border.width: Theme.variant === "contrast" ? Theme.line : 0
            border.color: Theme.checkin.strong
        }
    }

    KIcon {
        anchors.centerIn: parent
        name: "nfc"
        directional: true
        size: Math.round(root.size * 0.24)
        color: Theme.checkin.on
        weight: 1.8
    }

    Rectangle {
        id: card

        readonly property int inset: Math.round(height * 0.15)

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Math.round(root.size * 0.03)
        anchors.bottomMargin: Math.round(root.size * 0.02)
        width: Math.round(root.size * 0.44)
        height: Math.round(width * 0.63)
        radius: Theme.radiusKey
        rotation: Theme.rtl ? 9 : -9
        antialiasing: true
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.checkin.strong

        KText {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: card.inset
            anchors.topMargin: Math.round(card.inset / 3)
            text: root.letter
            font.family: Theme.serif
            font.pixelSize: Math.round(card.height * 0.42)
            font.weight: Theme.strongWeight
            color: Theme.checkin.strong
            antialiasing: true
            Accessible.ignored: true
        }

        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.leftMargin: card.inset
            anchors.bottomMargin: card.inset
            width: Math.round(parent.width * 0.42)
            height: Math.round(card.inset / 2)
            radius: height / 2
            color: Theme.checkin.mid
            antialiasing: true
        }
    }
}
