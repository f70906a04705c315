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

    readonly property var one: Theme.crowded ? viewModel.aside[list.first] ?? nothing : nothing  // its way is the page's action

    // The ways out of one. Where there is room for one way alone, it is the one that ends it.
    function ways(one: var): list<string> {
        const single = Theme.compact || (Theme.largeText && !portrait);
        const passes = ["too_large", "not_understood"].includes(one.code);  // once the way to the office is mended
        const leave = viewModel.manages ? "leave" : "";
        if (one.again && (one.code === "id_reuse" || (single && !passes)))  // there offering it again is of no use
            return ["anew", single ? "" : leave];
        if (one.again)
            return ["offer", single ? "" : "anew"];
        return single && !passes && leave !== "" ? [leave, ""] : ["offer", single ? "" : leave];
    }

    function said(way: string): string {
        return way === "anew" ? qsTr("Note it anew") : way === "leave" ? qsTr("Leave it") : way === "offer" ? qsTr("Offer again") : "";
    }

    function take(way: string, entry: string): void {
        if (way === "anew")
            viewModel.recordAgain(entry);
        else if (way === "leave")
            viewModel.leave(entry);
        else
            viewModel.offerAgain(entry);
    }

    title: Theme.crowded ? qsTr("Not taken") : qsTr("What the office did not take")
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // beside the action is no room for it
    footer.help: Theme.crowded ? "" : qsTr("Lock the board")
    footer.action: viewModel.asideCount === 0 ? "" : Theme.crowded ? said(ways(one)[0])
        : Theme.compact || Theme.low ? qsTr("Write a file") : qsTr("Write a file for support")
    footer.actionGlyph: Theme.crowded ? "" : "file-text"
    footer.actionEnabled: !viewModel.busy
    onAct: Theme.crowded ? take(ways(one)[0], one.id) : viewModel.writeFile()
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
            rowHeight: Theme.crowded ? height : page.rowHeight
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KLine {
                id: line

                required property int index
                readonly property var one: page.viewModel.aside[list.first + index] ?? page.nothing
                readonly property list<string> ways: Theme.crowded ? ["", ""] : page.ways(one)

                objectName: "aside-" + index
                text: StaffWords.deed(one.deed, one.name)
                detail: ExchangeWords.reason(one.code)
                lines: Theme.crowded ? 2 : 1
                detailLines: 2
                glyph: Theme.compact ? "" : "triangle-alert"
                accent: Theme.care
                end: one.at === 0 ? "" : page.shell.timeText(one.at, page.shell.language)
                action: page.said(ways[0])
                other: page.said(ways[1])
                onActed: page.take(ways[0], one.id)
                onActedOther: page.take(ways[1], one.id)
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
            signs: Theme.compact
        }
    }
}
