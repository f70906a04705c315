import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Six digits: of an invitation, or of the badge of somebody who leaves. The sixth one asks.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    readonly property bool leaving: viewModel.leaving

    function saying(): string {
        if (viewModel.note === "code_unknown")
            return qsTr("We do not know these digits. Please look again.");
        if (viewModel.note === "code_locked")
            return qsTr("Please try again in %n minute(s). Reception can help at once.", "", viewModel.waitMinutes);
        return "";
    }

    accent: Theme.guests
    title: crowd.removed > 3 ? "" : leaving ? qsTr("The six digits of your badge") : qsTr("Your six digits")
    lead: crowd.removed > 1 ? "" : leaving ? qsTr("Or hold the code on your badge to the scanner.") : qsTr("Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.")
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: leaving ? qsTr("Leaving") : qsTr("Your code")
    header.glyph: leaving ? "log-out" : "user-round"
    header.visible: crowd.removed < 3
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()

    KCrowd {
        id: crowd
        content: column
        most: 4
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.note].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s2

        KNotice {
            objectName: "note"
            text: page.saying()
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        KCodeField {
            objectName: "code"
            focus: true
            code: page.viewModel.code
            pad: !Theme.compact || page.viewModel.note !== "code_locked"
            label: page.title
            accent: page.accent
            Layout.fillWidth: true
            onEdited: code => page.viewModel.typeCode(code)
        }

        KShowCode {
            wanted: crowd.removed < 1
            shell: page.shell
            Layout.alignment: Qt.AlignHCenter
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
