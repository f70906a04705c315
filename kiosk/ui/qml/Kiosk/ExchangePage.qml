pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// How the exchange with the office stands, in words for reception, and the ways to do something about it.
KStaffPage {
    id: page

    required property ExchangeViewModel viewModel
    readonly property string minute: shell.clockText
    readonly property bool portrait: height > width
    readonly property bool calm: ["alone", "starting", "connected"].includes(viewModel.state)
    readonly property bool alone: viewModel.state === "alone"
    readonly property bool brief: Theme.compact || Theme.largeText

    // What people should know of at once.
    function trouble(): string {
        const held = ["push_only", "revoked"].includes(viewModel.state);
        const standing = ExchangeWords.standing(held ? viewModel.state : viewModel.standing, viewModel.leaseDays);
        const words = [viewModel.state === "no_connection" && viewModel.offline ? ExchangeWords.stillWorks(false)
            : calm || held ? "" : StaffWords.exchange(viewModel.state, 0, 0, ""), standing];
        const code = viewModel.reason === "" || brief ? "" : "(" + viewModel.reason + ")";
        return (brief && standing !== "" ? [standing] : [...words, code]).filter(said => said !== "").join(" ");
    }

    // A time of today, or how long ago that is.
    function when(at: real, minutes: int): string {
        if (at === 0)
            return qsTr("None yet");
        return shell.dateText(at, shell.language) === shell.todayText ? shell.timeText(at, shell.language)
            : Theme.compact ? StaffWords.ago(minutes) : qsTr("%1 ago").arg(StaffWords.ago(minutes));
    }

    // [what it is, how it stands, whether somebody should look]
    function facts(): list<var> {
        const waits = viewModel.pending === 0 ? [[qsTr("Not sent yet"), qsTr("Nothing"), false]]
            : [[qsTr("Not sent yet"), qsTr("%n thing(s)", "", viewModel.pending), false], [qsTr("Waits longest"), StaffWords.ago(viewModel.oldestMinutes), false]];
        const clock = [viewModel.clockOff === 0 ? qsTr("Clock") : qsTr("Clock: please set it"), ExchangeWords.clock(viewModel.clockOff), viewModel.clockOff !== 0];
        const own = [
            [qsTr("Last backup"), when(viewModel.backupAt, viewModel.backupMinutes), false],
            [qsTr("Free on the disk"), ExchangeWords.disk(viewModel.diskMib), viewModel.diskMib >= 0 && viewModel.diskMib < 512],
            [qsTr("Program, data"), viewModel.app + ", " + viewModel.schema, false]
        ];
        return alone ? own : [[qsTr("Last contact"), when(viewModel.contactAt, viewModel.contactMinutes), false], ...waits,
            [qsTr("Still to come"), viewModel.behind === 0 ? qsTr("Nothing") : qsTr("%n thing(s)", "", viewModel.behind), false], clock, ...own];
    }

    title: qsTr("Exchange with the office")
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // beside the action is no room for it
    footer.action: alone ? "" : qsTr("Ask now")
    footer.actionGlyph: "refresh-cw"
    footer.actionEnabled: !viewModel.busy
    onAct: viewModel.askNow()
    onMinuteChanged: viewModel.refresh()
    Keys.onReturnPressed: viewModel.askNow()
    Keys.onEnterPressed: viewModel.askNow()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2

        KNotice {
            objectName: "note"
            text: ExchangeWords.note(page.viewModel.note, page.viewModel.file)
            glyph: "check"
            accent: Theme.guests
            Layout.fillWidth: true
        }

        KNotice {
            objectName: "trouble"
            visible: text !== "" && !(page.viewModel.note !== "" && page.brief)
            text: page.trouble()
            glyph: "triangle-alert"
            Layout.fillWidth: true
        }

        KText {
            objectName: "state"
            visible: page.calm && page.trouble() === "" && !page.brief
            text: StaffWords.exchange(page.viewModel.state, page.viewModel.pending, page.viewModel.oldestMinutes,
                page.shell.timeText(page.viewModel.contactAt, page.shell.language))
            color: Theme.ink2
            Layout.fillWidth: true
        }

        KRow {
            objectName: "aside"
            visible: page.viewModel.asideCount > 0
            text: qsTr("%n thing(s) the office did not take", "", page.viewModel.asideCount)
            glyph: "triangle-alert"
            accent: Theme.care
            tinted: true
            lines: Theme.crowded ? 1 : 2
            endGlyph: "chevron-right"
            Layout.fillWidth: true
            onClicked: page.viewModel.showAside()
        }

        KRow {
            objectName: "connect"
            visible: page.viewModel.connects && (page.alone || ["pair_again", "revoked"].includes(page.viewModel.state))
            text: qsTr("Connect this desk")
            glyph: "plug"
            lines: Theme.crowded ? 1 : 2
            endGlyph: "chevron-right"
            Layout.fillWidth: true
            onClicked: page.viewModel.connectDesk()
        }

        // Of its own, so that what is said above leaves its columns as wide as they are.
        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s2
            Layout.fillWidth: true
            Layout.fillHeight: true

            KPages {
                id: list

                count: page.facts().length
                columns: page.portrait || Theme.largeText ? 1 : 2
                rowHeight: Math.ceil(1.35 * (Theme.lead + Theme.small)) + 2 * Theme.s1
                spacing: Theme.compact ? Theme.half : Theme.s3
                Layout.fillWidth: true
                Layout.fillHeight: true
                delegate: KLine {
                    required property int index
                    readonly property list<var> fact: page.facts()[list.first + index] ?? ["", "", false]

                    objectName: "fact-" + index
                    text: fact[1]
                    detail: fact[0]
                    glyph: fact[2] && !Theme.compact ? "triangle-alert" : ""
                    accent: Theme.care
                    implicitHeight: list.rowHeight
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }

            KTurn {
                list: list
            }
        }
    }
}
