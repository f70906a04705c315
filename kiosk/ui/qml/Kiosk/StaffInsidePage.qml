pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Everybody who is in, and a way out for whoever forgot to tap.
KStaffPage {
    id: page

    required property StaffViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property var nobody: ({ id: "", name: "", detail: "", letters: "", guest: false, since: 0, certain: true })
    readonly property int rowHeight: Math.max(Theme.target, words) + 2 * Theme.s1 + (portrait && Theme.largeText ? Theme.target + Theme.s1 : 0)
    readonly property int words: Math.ceil(1.35 * (Theme.lead + Theme.small))
    readonly property bool portrait: height > width

    title: qsTr("%n people are in", "", viewModel.insideCount)
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

            count: page.viewModel.insideCount
            rowHeight: page.rowHeight
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KLine {
                required property int index
                readonly property var one: page.viewModel.inside[list.first + index] ?? page.nobody

                readonly property string time: page.shell.timeText(one.since, page.shell.language)

                objectName: "person-" + index
                text: one.name
                detail: !one.guest ? one.detail : one.detail === "" ? qsTr("guest") : qsTr("guest of %1").arg(one.detail)
                letters: one.letters
                accent: one.guest ? Theme.guests : Theme.checkin
                end: one.certain ? time : qsTr("since yesterday")
                action: qsTr("They have left")
                onActed: page.viewModel.signOut(one.id)
                busy: page.viewModel.busy
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
            }

            KText {
                anchors.left: parent.left
                anchors.right: parent.right
                visible: list.count === 0
                text: qsTr("Nobody is in.")
                font.pixelSize: Theme.lead
                color: Theme.ink2
            }
        }

        KTurn {
            list: list
        }
    }
}
