pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What the office did not take: each with the reason in words, and a way out of it.
KStaffPage {
    id: page

    required property ExchangeViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property var nothing: ({ id: "", deed: "other", name: "", code: "", at: 0, again: false })
    readonly property int rowHeight: Math.max(Theme.target, words) + 2 * Theme.s1 + (portrait ? Theme.target + Theme.s1 : 0)
    readonly property int words: Math.ceil(1.35 * (Theme.lead + 2 * Theme.small))
    readonly property bool portrait: height > width

    title: qsTr("What the office did not take")
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // beside the action is no room for it
    footer.action: viewModel.asideCount > 0 ? (Theme.compact || Theme.low ? qsTr("Write a file") : qsTr("Write a file for support")) : ""
    footer.actionGlyph: "file-text"
    footer.actionEnabled: !viewModel.busy
    onAct: viewModel.writeFile()
    onMinuteChanged: viewModel.refresh()

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        KNotice {
            objectName: "note"
            text: ExchangeWords.note(page.viewModel.note, page.viewModel.file)
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
        }

        KPages {
            id: list

            count: page.viewModel.asideCount
            rowHeight: page.rowHeight
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KLine {
                id: line

                required property int index
                readonly property var one: page.viewModel.aside[list.first + index] ?? page.nothing
                readonly property bool anew: one.again && one.code === "id_reuse"  // there offering it again is of no use

                objectName: "aside-" + index
                text: StaffWords.deed(one.deed, one.name)
                detail: ExchangeWords.reason(one.code)
                detailLines: 2
                glyph: Theme.compact ? "" : "triangle-alert"
                accent: Theme.care
                end: one.at === 0 ? "" : page.shell.timeText(one.at, page.shell.language)
                action: anew ? qsTr("Note it anew") : qsTr("Offer again")
                other: anew || !one.again || (Theme.largeText && !page.portrait) ? "" : qsTr("Note it anew")
                onActed: anew ? page.viewModel.recordAgain(one.id) : page.viewModel.offerAgain(one.id)
                onActedOther: page.viewModel.recordAgain(one.id)
                busy: page.viewModel.busy
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
            }

            KText {
                anchors.left: parent.left
                anchors.right: parent.right
                visible: list.count === 0
                text: qsTr("The office took everything.")
                font.pixelSize: Theme.lead
                color: Theme.ink2
            }
        }

        KTurn {
            list: list
        }
    }
}
