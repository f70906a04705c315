import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The guest is in: who is told, the code to leave with, and what becomes of the badge.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    readonly property bool undone: viewModel.undone

    // [icon, what becomes of the badge, what to do about it]
    function badge(): list<string> {
        switch (viewModel.badge) {
        case "ready":
            return ["badge-check", qsTr("Your badge is ready"), qsTr("Please wear it where people can see it.")];
        case "failed":
            return ["concierge-bell", qsTr("Reception can help with your badge"), qsTr("You are signed in all the same.")];
        }
        return ["printer", qsTr("Your badge is being made"), qsTr("This takes a moment.")];
    }

    accent: Theme.guests
    header.activity: undone ? qsTr("Undone") : Theme.compact || Theme.largeText ? viewModel.hostName : qsTr("Visiting %1").arg(viewModel.hostName)
    header.glyph: undone ? "undo-2" : "user-round-check"
    header.visible: crowd.removed < 3
    footer.back: undone ? "" : qsTr("Undo sign-in")
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
        most: 5
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.undone].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        KText {
            objectName: "greeting"
            text: page.undone ? qsTr("You are not signed in") : qsTr("You are in")
            font.family: Theme.serif
            font.pixelSize: crowd.removed < 2 ? Theme.hero : Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tighter
            lineHeight: Theme.leading
            maximumLineCount: 2
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        KText {
            objectName: "told"
            text: page.undone ? qsTr("It is as if you had not been here. You can begin again whenever you like.")
                : qsTr("%1 sees it at their next tap.").arg(page.viewModel.hostName)
            font.pixelSize: crowd.removed < 5 ? Theme.lead : Theme.small
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
        }

        GridLayout {
            visible: !page.undone
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: crowd.removed < 1 ? Theme.s8 : Theme.s3

            KFact {
                glyph: crowd.removed < 4 ? "door-open" : ""
                accent: page.accent
                text: page.viewModel.badgeCode
                textName: "badgeCode"
                detail: crowd.removed < 1 ? qsTr("Your code for leaving. Your badge says it too.") : qsTr("Your code for leaving")
                figures: true
                size: crowd.removed < 2 ? Theme.display : Theme.headline
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            KFact {
                glyph: crowd.removed < 4 ? page.badge()[0] : ""
                accent: page.accent
                text: page.badge()[1]
                textName: "badgeState"
                detail: crowd.removed < 1 || page.viewModel.badge === "failed" && crowd.removed < 4 ? page.badge()[2] : ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
