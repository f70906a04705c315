pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// One card of a member, and what became of it.
KStaffPage {
    id: page

    required property MembersViewModel viewModel
    readonly property bool lost: viewModel.cardState === "lost"

    title: qsTr("A card of %1").arg(viewModel.nameInside)
    onUndo: viewModel.undoLast()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        KText {
            text: page.lost ? qsTr("Reported lost: nobody can come in with it.")
                : qsTr("In use since %1.").arg(page.shell.fullDateText(page.viewModel.cardSince, page.shell.language))
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s1
        }

        KRow {
            objectName: "replace"
            text: qsTr("Replace it with a new card")
            glyph: "refresh-cw"
            enabled: !page.viewModel.busy
            Layout.fillWidth: true
            onClicked: page.viewModel.replaceCard()
        }

        KRow {
            objectName: "lost"
            text: page.lost ? qsTr("It was found again") : qsTr("It was lost")
            glyph: page.lost ? "check" : "triangle-alert"
            enabled: !page.viewModel.busy
            Layout.fillWidth: true
            onClicked: page.lost ? page.viewModel.reportFound() : page.viewModel.reportLost()
        }

        KRow {
            objectName: "withdraw"
            text: qsTr("Withdraw it for good")
            glyph: "x"
            enabled: !page.viewModel.busy
            Layout.fillWidth: true
            onClicked: page.viewModel.withdraw()
        }
    }
}
