import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Who is here. Enter goes on; an invited guest comes here only to correct what the host wrote.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    readonly property bool noted: viewModel.note === "name_missing"
    readonly property string question: qsTr("What is your name?")

    accent: Theme.guests
    title: crowd.removed < 3 ? question : ""
    titleGap: crowd.removed < 1 ? Theme.s3 : Theme.s2
    bodyGap: titleGap
    header.activity: viewModel.invited ? qsTr("Visiting %1").arg(viewModel.hostName) : qsTr("Visiting")
    header.glyph: "user-round"
    header.step: viewModel.invited ? 0 : 1
    header.steps: viewModel.invited ? 0 : 4
    header.visible: !Theme.headless && crowd.removed < 2
    footer.action: qsTr("Continue")
    footer.actionGlyphEnd: "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.next()

    // A bottom row of two lines would leave the field no room.
    Binding {
        target: page.footer
        property: "help"
        value: ""
        when: Theme.bare && (Theme.largeText || crowd.removed > 2)
    }

    KCrowd {
        id: crowd
        content: column
        most: 4
        circumstances: [page.width, page.height, Theme.textScale, Theme.keyboard, page.shell.language, page.noted].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: crowd.removed < 4 ? Theme.s2 : Theme.line

        KField {
            objectName: "name"
            focus: true
            accent: page.accent
            glyph: "user-round"
            value: page.viewModel.typedName
            hint: page.title === "" || page.bare ? page.question : qsTr("First and last name")
            label: qsTr("Your name")
            Layout.fillWidth: true
            onEdited: words => page.viewModel.typeName(words)
            onAccepted: page.viewModel.next()
        }

        KNotice {
            objectName: "note"
            text: page.noted && crowd.removed < 4 ? qsTr("Please tell us your name for the badge.") : ""
            accent: page.accent
            Layout.fillWidth: true
        }

        KText {
            visible: page.noted && crowd.removed >= 4
            text: qsTr("Please tell us your name for the badge.")
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        // Whoever has six digits needs no name; they lead to the same page as the code's way on the welcome page.
        RowLayout {
            visible: !page.viewModel.invited && page.viewModel.typedName === "" && !page.noted && !Theme.compact && !Theme.largeText && crowd.removed < 1
            spacing: Theme.s2

            KButton {
                objectName: "invitationCode"
                text: qsTr("I have an invitation code")
                kind: "quiet"
                glyph: "qr-code"
                onClicked: page.viewModel.beginCode()
            }

            KButton {
                objectName: "leaving"
                text: qsTr("I am leaving")
                kind: "quiet"
                glyph: "log-out"
                onClicked: page.viewModel.beginLeaving()
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
