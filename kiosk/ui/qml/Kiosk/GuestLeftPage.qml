import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// A guest signed out. No name: the next person reads the screen too.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    readonly property bool undone: viewModel.undone
    readonly property string time: shell.timeText(viewModel.leftAt, shell.language)

    accent: Theme.guests
    header.visible: crowd.removed < 2
    header.activity: undone ? qsTr("Undone") : qsTr("Signed out at %1").arg(time)
    header.glyph: undone ? "undo-2" : "log-out"
    footer.back: undone ? "" : qsTr("I am still here")
    footer.backGlyph: "undo-2"
    footer.cancel: ""
    footer.action: qsTr("Done")
    footer.actionGlyph: "check"
    footer.actionEnabled: !viewModel.busy
    onBack: viewModel.undo()
    onHelp: shell.askReception()
    onAct: viewModel.next()

    KCrowd {
        id: crowd
        content: column
        most: 2
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.undone].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s2

        Item {
            Layout.fillHeight: true
        }

        KText {
            objectName: "greeting"
            text: page.undone ? qsTr("You are still here") : qsTr("Goodbye, and thank you for coming")
            font.family: Theme.serif
            font.pixelSize: crowd.removed < 1 ? Theme.display : Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tighter
            lineHeight: Theme.leading
            maximumLineCount: 3
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        KText {
            objectName: "told"
            text: page.undone ? qsTr("Your badge works as before.") : qsTr("You can leave the badge at reception.")
            font.pixelSize: Theme.lead
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
