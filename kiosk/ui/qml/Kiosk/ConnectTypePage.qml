import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The server's address, then the code, as the office's page shows them.
KStaffPage {
    id: page

    required property ConnectViewModel viewModel
    readonly property bool address: viewModel.step === "address"
    readonly property bool puts: Theme.compact && viewModel.note !== ""  // no room for the sentence beside the keys

    title: address ? qsTr("The office's address") : qsTr("The office's code")
    bodyGap: Theme.s2
    header.activity: viewModel.settingUp ? qsTr("Setting up") : qsTr("Staff")
    header.step: address ? 1 : 2
    header.steps: Theme.crowded ? 0 : 2
    header.note: ""
    // Beside the keys is room for two.
    footer.cancel: bare || puts || viewModel.settingUp ? "" : qsTr("Fire list: hold 3 seconds")
    footer.help: bare || puts || viewModel.settingUp ? "" : qsTr("Lock the board")
    footer.action: puts ? qsTr("Put it right") : address ? qsTr("Continue") : qsTr("Connect")
    footer.actionGlyphEnd: puts ? "" : "arrow-right"
    onAct: puts ? viewModel.again() : viewModel.next()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s2

        KField {
            objectName: "words"
            visible: !page.puts
            focus: !page.puts
            glyph: page.address ? "globe" : "key-round"
            accent: page.accent
            value: page.address ? page.viewModel.address : page.viewModel.code
            hint: page.address ? "https://desk.example" : "ABCD-1234"
            label: page.title
            inputMethodHints: Qt.ImhNoPredictiveText | (page.address ? Qt.ImhNoAutoUppercase | Qt.ImhPreferLowercase : Qt.ImhPreferUppercase)
            Layout.fillWidth: true
            onEdited: words => page.viewModel.type(words)
            onAccepted: page.viewModel.next()
        }

        KNotice {
            objectName: "note"
            text: ConnectWords.note(page.viewModel.note, "")
            Layout.fillWidth: true
        }
    }
}
