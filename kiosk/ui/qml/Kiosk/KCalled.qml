import QtQuick
import QtQuick.Layouts

// Reception was asked: what to say when somebody comes.
KOverlay {
    id: root

    property string reference
    signal closed

    label: sentence.text
    onOutside: closed()
    onVisibleChanged: {
        if (visible)
            close.forceActiveFocus();
    }

    KBadge {
        visible: !Theme.compact
        glyph: "concierge-bell"
        accent: Theme.checkin
        size: Theme.badgeHero
        Layout.alignment: Qt.AlignHCenter
    }

    KText {
        id: sentence
        text: qsTr("Reception knows that you are here")
        font.pixelSize: Theme.title
        font.weight: Theme.strongWeight
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    KText {
        objectName: "reference"
        text: root.reference
        figures: true
        font.pixelSize: Theme.display
        font.weight: Theme.strongWeight
        font.letterSpacing: Theme.half
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    KText {
        visible: !Theme.crowded
        text: qsTr("Say these four characters, then they know where you were. Your page stays as it is.")
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    KButton {
        id: close
        objectName: "closeCalled"
        text: qsTr("Go on")
        glyph: "check"
        kind: "primary"
        accent: Theme.checkin
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.closed()
    }
}
