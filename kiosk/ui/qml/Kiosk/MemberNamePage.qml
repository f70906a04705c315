import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Somebody new: the name, as they write it.
KStaffPage {
    id: page

    required property MembersViewModel viewModel

    title: qsTr("Who is new here?")
    bodyGap: Theme.s2
    header.step: 1
    header.steps: 3
    header.note: ""
    footer.cancel: bare ? "" : qsTr("Fire list: hold 3 seconds")  // beside the keys is room for two
    footer.help: bare ? "" : qsTr("Lock the board")
    footer.action: qsTr("Continue")
    footer.actionGlyphEnd: "arrow-right"
    onAct: viewModel.next()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s2

        KField {
            objectName: "name"
            focus: true
            glyph: "user-round"
            accent: page.accent
            value: page.viewModel.newName
            hint: qsTr("First and last name")
            Layout.fillWidth: true
            onEdited: words => page.viewModel.typeName(words)
            onAccepted: page.viewModel.next()
        }

        KNotice {
            text: page.viewModel.note === "name_missing" ? qsTr("A name has at least one letter. Please type it.") : ""
            Layout.fillWidth: true
        }
    }
}
