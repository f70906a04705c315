pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Something that desks did twice: what happened, who decides, and the ways to settle it.
KStaffPage {
    id: page

    required property StaffViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property var nobody: ({ sort: "", name: "", at: 0, desk: "", other: "", otherDesk: "", otherAt: 0, whose: "", thing: "", amount: 0, ways: [] })
    readonly property bool settled: viewModel.decision.length === 0
    readonly property var one: viewModel.decision[0] ?? nobody
    readonly property string money: viewModel.money(one.amount, shell.language)
    readonly property bool portrait: height > width
    readonly property bool tight: Theme.compact || Theme.largeText

    // The day as well, unless that is today.
    function when(at: real): string {
        const time = shell.timeText(at, shell.language);
        const day = shell.dateText(at, shell.language);
        return day === shell.todayText ? time : qsTr("%1, %2").arg(day).arg(time);
    }

    footer.cancel: Theme.crowded ? "" : qsTr("Fire list: hold 3 seconds")  // both are on the board, one touch back
    footer.help: Theme.crowded ? "" : qsTr("Lock the board")
    title: settled ? qsTr("This is settled") : ConflictWords.title(one)
    onLetters: typed => viewModel.typeLetters(typed)
    onUndo: viewModel.undoLast()
    onMinuteChanged: viewModel.refresh()

    Binding {
        target: page.header
        property: "note"
        value: ""  // the time makes room for what it is about
        when: Theme.crowded
    }

    GridLayout {
        anchors.fill: parent
        columns: page.portrait || page.settled || Theme.crowded ? 1 : 2
        columnSpacing: Theme.s6
        rowSpacing: Theme.crowded ? Theme.half : Theme.s3
        uniformCellWidths: true

        ColumnLayout {
            spacing: Theme.s3
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            KNotice {
                text: StaffWords.note(page.viewModel.note)
                Layout.fillWidth: true
            }

            KText {
                objectName: "story"
                visible: !(Theme.crowded && ["parcel", "card"].includes(page.one.sort))  // the ways name everybody
                text: page.settled ? qsTr("Somebody settled it meanwhile, here or at another desk.")
                    : Theme.crowded ? ConflictWords.line(page.one, page.money)
                    : ConflictWords.story(page.one, ConflictWords.place(page.one.otherDesk, page.when(page.one.otherAt)),
                        ConflictWords.place(page.one.desk, page.when(page.one.at)), page.money)
                font.pixelSize: page.tight ? Theme.small : Theme.lead
                Layout.fillWidth: true
            }

            KText {
                visible: !page.settled && !page.tight
                text: page.one.ways.some(way => way.manager) ? qsTr("Reception decides, and a manager where money is given.") : qsTr("Reception decides.")
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.crowded ? Theme.half : Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: page.one.ways.length

                KRow {
                    required property int index
                    readonly property var way: page.one.ways[index] ?? { code: "", manager: false }
                    readonly property list<string> words: ConflictWords.way(page.one, way.code, page.money)
                    readonly property bool mine: !way.manager || page.viewModel.manages

                    objectName: "way-" + index
                    text: words[0]
                    detail: !mine ? qsTr("For managers") : Theme.compact ? "" : words[1]
                    glyph: !mine ? "lock" : Theme.crowded ? "" : ConflictWords.glyphs[page.one.sort] ?? ""
                    enabled: mine && !page.viewModel.busy
                    lines: Theme.crowded ? 1 : Theme.compact ? 3 : 2
                    Layout.fillWidth: true
                    onClicked: page.viewModel.settle(way.code)
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
