pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What this desk did in the last five minutes, each with its way back.
KStaffPage {
    id: page

    required property StaffViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property var nobody: ({ id: "", deed: "other", name: "", minutes: 0, mine: false })
    readonly property int rowHeight: Math.max(Theme.target, words) + 2 * Theme.s1 + (portrait && Theme.largeText ? Theme.target + Theme.s1 : 0)
    readonly property int words: Math.ceil(2.7 * Theme.lead)
    readonly property bool portrait: height > width

    title: qsTr("The last five minutes")
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

            count: page.viewModel.recentCount
            rowHeight: page.rowHeight
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KLine {
                required property int index
                readonly property var one: page.viewModel.recent[list.first + index] ?? page.nobody

                objectName: "recent-" + index
                text: StaffWords.deed(one.deed, one.name)
                glyph: one.mine ? "concierge-bell" : "clock"
                end: StaffWords.ago(one.minutes)
                lines: 2
                action: qsTr("Undo")
                onActed: page.viewModel.undo(one.id)
                busy: page.viewModel.busy
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
            }

            KText {
                anchors.left: parent.left
                anchors.right: parent.right
                visible: list.count === 0
                text: qsTr("Nothing happened here in the last five minutes.")
                font.pixelSize: Theme.lead
                color: Theme.ink2
            }
        }

        KTurn {
            list: list
        }
    }
}
