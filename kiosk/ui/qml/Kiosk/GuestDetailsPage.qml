import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Two things that nobody has to tell. The keyboard comes when a field is touched, and not before.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell

    accent: Theme.guests
    title: crowd.removed < 3 ? qsTr("Anything to add?") : ""
    lead: crowd.removed < 1 ? qsTr("Both are up to you. The company goes on your badge.") : ""
    titleGap: Theme.s3
    header.activity: Theme.compact || Theme.largeText ? viewModel.hostName : qsTr("Visiting %1").arg(viewModel.hostName)
    header.glyph: "user-round"
    header.step: 3
    header.steps: 4
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
        most: 3
        circumstances: [page.width, page.height, Theme.textScale, Theme.keyboard, page.shell.language].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        GridLayout {
            columns: Theme.portrait || (Theme.compact && !page.typing) ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            Layout.fillWidth: true

            KField {
                objectName: "company"
                focus: page.shell.physicalKeyboard
                accent: page.accent
                glyph: "building-2"
                value: page.viewModel.typedCompany
                hint: qsTr("Company")
                Layout.fillWidth: true
                onEdited: words => page.viewModel.typeCompany(words)
                onAccepted: {
                    if (text === "")
                        page.viewModel.next();
                    else
                        contact.forceActiveFocus();
                }
            }

            KField {
                id: contact
                objectName: "contact"
                accent: page.accent
                glyph: "phone"
                value: page.viewModel.typedContact
                hint: qsTr("Phone or email")
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onEdited: words => page.viewModel.typeContact(words)
                onAccepted: page.viewModel.next()
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
