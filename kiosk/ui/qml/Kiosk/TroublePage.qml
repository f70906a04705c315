import QtQuick
import Kiosk.Views

// A bug of ours, told calmly. What was done before is kept; the way leads to the start.
KPage {
    id: page

    required property ShellViewModel shell

    accent: Theme.plain
    header.activity: qsTr("One moment")
    header.glyph: "refresh-cw"
    footer.back: ""
    footer.cancel: ""
    footer.action: qsTr("Back to the start")
    footer.actionGlyph: "house"
    onBack: shell.home()
    onCancel: shell.home()
    onHelp: shell.askReception()
    onAct: shell.home()

    KCalm {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: "refresh-cw"
        title: qsTr("That did not go as planned")
        text: page.shell.safe ? qsTr("It happened several times. Reception can let you in while somebody looks after this desk.")
            : qsTr("It is not your doing, and nothing that was confirmed is lost. Please begin once more.")
    }
}
