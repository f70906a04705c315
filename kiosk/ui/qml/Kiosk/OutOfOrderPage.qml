import QtQuick
import Kiosk.Views

// The desk cannot open like this. The sentence is for whoever looks after it; nothing was touched.
KPage {
    id: page

    required property ShellViewModel shell

    accent: Theme.plain
    header.activity: qsTr("Closed for the moment")
    header.glyph: "lock"
    header.aids: false
    footer.back: ""
    footer.cancel: ""
    footer.help: ""

    KCalm {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: "lock"
        title: qsTr("This desk cannot open yet")
        text: page.shell.sentence
    }
}
