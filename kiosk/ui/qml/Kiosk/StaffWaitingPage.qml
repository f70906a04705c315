pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// All guests whom nobody has met yet.
KStaffPage {
    id: page

    required property StaffViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property var nobody: ({ id: "", name: "", host: "", letters: "", minutes: 0, answered: false })
    readonly property int rowHeight: Math.max(Theme.target, words) + 2 * Theme.s1 + (portrait ? Theme.target + Theme.s1 : 0)
    readonly property int words: Math.ceil(1.35 * (Theme.lead + Theme.small))
    readonly property bool portrait: height > width

    title: qsTr("Waiting guests")
    onLetters: typed => viewModel.typeLetters(typed)
    onUndo: viewModel.undoLast()
    onMinuteChanged: viewModel.refresh()

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        KNotice {
            text: StaffWords.note(page.viewModel.note)
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
        }

        KPages {
            id: list

            count: page.viewModel.waitingCount
            rowHeight: page.rowHeight
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KLine {
                required property int index
                readonly property var one: page.viewModel.waiting[list.first + index] ?? page.nobody

                objectName: "guest-" + index
                text: one.name
                detail: one.answered ? qsTr("for %1, coming").arg(one.host) : qsTr("for %1").arg(one.host)
                letters: one.letters
                accent: Theme.guests
                end: StaffWords.ago(one.minutes)
                action: qsTr("They met")
                other: qsTr("Sign out")
                onActed: page.viewModel.met(one.id)
                onActedOther: page.viewModel.signOut(one.id)
                busy: page.viewModel.busy
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
            }

            KText {
                anchors.left: parent.left
                anchors.right: parent.right
                visible: list.count === 0
                text: qsTr("Nobody waits.")
                font.pixelSize: Theme.lead
                color: Theme.ink2
            }
        }

        KTurn {
            list: list
        }
    }
}
