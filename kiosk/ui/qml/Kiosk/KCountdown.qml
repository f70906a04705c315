import QtQuick
import QtQuick.Layouts

// Nobody has touched anything for a while: what was typed is forgotten soon, and any touch keeps it.
KOverlay {
    id: root

    property int seconds: 15
    signal extended

    label: question.text
    onOutside: extended()
    onVisibleChanged: {
        if (visible)
            stay.forceActiveFocus();
    }

    KText {
        id: question
        text: qsTr("Are you still there?")
        font.pixelSize: Theme.headline
        font.weight: Theme.strongWeight
        font.letterSpacing: Theme.tight
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    KText {
        objectName: "secondsLeft"
        text: root.seconds
        figures: true
        font.pixelSize: Theme.display
        font.weight: Theme.strongWeight
        color: Theme.contrast ? Theme.ink : Theme.checkin.strong
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    KText {
        visible: !Theme.crowded
        text: qsTr("In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.", "", root.seconds)
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }

    KButton {
        id: stay
        objectName: "stay"
        text: qsTr("I am still here")
        glyph: "hand"
        kind: "primary"
        accent: Theme.checkin
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.extended()
    }
}
