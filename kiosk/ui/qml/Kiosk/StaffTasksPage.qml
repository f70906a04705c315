pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Calls for reception, and what is odd in the books.
KStaffPage {
    id: page

    required property StaffViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property var nobody: ({ kind: "call", id: "", name: "", at: 0, minutes: 0, reference: "", reason: "", amount: 0, sort: "", other: "", whose: "", thing: "" })
    readonly property int rowHeight: Math.max(Theme.target, words) + 2 * Theme.s1 + (portrait && Theme.largeText ? Theme.target + Theme.s1 : 0)
    readonly property int words: Math.ceil(1.35 * ((Theme.compact ? 2 : 1) * Theme.lead + 2 * Theme.small))
    readonly property bool portrait: height > width

    title: qsTr("To do")
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

            count: page.viewModel.taskCount
            rowHeight: page.rowHeight
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KLine {
                required property int index
                readonly property var one: page.viewModel.tasks[list.first + index] ?? page.nobody

                readonly property list<string> words: StaffWords.task(one, page.shell.timeText(one.at, page.shell.language),
                    page.viewModel.money(one.amount, page.shell.language))

                objectName: "task-" + index
                text: words[0]
                detail: words[1]
                lines: Theme.compact || page.portrait ? 2 : 1
                detailLines: 2
                glyph: Theme.compact ? "" : StaffWords.glyph(one)
                accent: Theme.care
                end: one.kind === "call" ? StaffWords.ago(one.minutes) : ""
                action: one.kind === "call" ? qsTr("Answered") : one.kind === "conflict" ? qsTr("Decide") : ""
                onActed: one.kind === "call" ? page.viewModel.answered(one.id) : page.viewModel.decide(one.id)
                busy: page.viewModel.busy
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
            }

            KText {
                anchors.left: parent.left
                anchors.right: parent.right
                visible: list.count === 0
                text: qsTr("Nothing is left to do.")
                font.pixelSize: Theme.lead
                color: Theme.ink2
            }
        }

        KTurn {
            list: list
        }
    }
}
