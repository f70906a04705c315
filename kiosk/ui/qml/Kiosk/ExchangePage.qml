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

    readonly property bool connectable: viewModel.connects && (alone || ["pair_again", "revoked"].includes(viewModel.state))
    // What stands above the facts. Where there is room for one thing alone, each is a page of the list.
    readonly property list<string> above: [trouble() !== "" && !(viewModel.note !== "" && brief) ? "trouble" : "",
        viewModel.asideCount > 0 ? "aside" : "", connectable ? "connect" : ""].filter(one => one !== "")
    readonly property list<string> leading: Theme.crowded ? above : []

    function component(kind: string): Component {
        return kind === "trouble" ? troubleNotice : kind === "aside" ? asideRow : connectRow;
    }

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

    // With whom, and since when.
    function connection(): list<var> {
        const address = viewModel.url.replace(/^https?:\/\//, "");
        return [viewModel.pairedAt === 0 ? qsTr("Connected with") : qsTr("Connected since %1").arg(shell.fullDateText(viewModel.pairedAt, shell.language)), address, false];
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
        const forks = viewModel.forks === 0 ? [] : [[qsTr("Its data were copied or put back"), qsTr("%n time(s)", "", viewModel.forks), false]];
        const told = [[qsTr("Last contact"), when(viewModel.contactAt, viewModel.contactMinutes), false], ...waits,
            [qsTr("Still to come"), viewModel.behind === 0 ? qsTr("Nothing") : qsTr("%n thing(s)", "", viewModel.behind), false], clock, ...forks];
        return alone ? own : Theme.compact ? [...told, ...own, connection()] : [connection(), ...told, ...own];  // what may be wrong comes first
    }

    title: Theme.crowded ? qsTr("Office") : qsTr("Exchange with the office")
    footer.help: Theme.crowded ? "" : qsTr("Lock the board")
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // beside the action is no room for it
    footer.action: alone ? "" : qsTr("Ask now")
    footer.actionGlyph: "refresh-cw"
    footer.actionEnabled: !viewModel.busy
    onAct: viewModel.askNow()
    onMinuteChanged: viewModel.refresh()
    Keys.onReturnPressed: viewModel.askNow()
    Keys.onEnterPressed: viewModel.askNow()

    Component {
        id: troubleNotice

        KNotice {
            objectName: "trouble"
            text: page.trouble()
            glyph: "triangle-alert"
        }
    }

    Component {
        id: asideRow

        KRow {
            objectName: "aside"
            text: qsTr("%n thing(s) the office did not take", "", page.viewModel.asideCount)
            glyph: Theme.crowded ? "" : "triangle-alert"
            accent: Theme.care
            tinted: true
            lines: 2
            endGlyph: "chevron-right"
            onClicked: page.viewModel.showAside()
        }
    }

    Component {
        id: connectRow

        KRow {
            objectName: "connect"
            text: qsTr("Connect this desk")
            glyph: "plug"
            lines: 2
            endGlyph: "chevron-right"
            onClicked: page.viewModel.connectDesk()
        }
    }

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

        KText {
            objectName: "state"
            visible: page.calm && page.trouble() === "" && !page.brief
            text: StaffWords.exchange(page.viewModel.state, page.viewModel.pending, page.viewModel.oldestMinutes,
                page.shell.timeText(page.viewModel.contactAt, page.shell.language))
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Repeater {
            model: Theme.crowded ? [] : page.above
            delegate: Loader {
                required property string modelData

                sourceComponent: page.component(modelData)
                Layout.fillWidth: true
            }
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

                count: page.leading.length + page.facts().length
                columns: page.portrait || page.brief ? 1 : 2  // an address is long
                rowHeight: Theme.crowded ? height : Math.ceil(1.35 * (Theme.lead + Theme.small)) + 2 * Theme.s1
                spacing: Theme.compact ? Theme.half : Theme.s3
                Layout.fillWidth: true
                Layout.fillHeight: true
                delegate: Loader {
                    id: line

                    required property int index
                    readonly property int at: list.first + index - page.leading.length

                    sourceComponent: at < 0 ? page.component(page.leading[list.first + index]) : factLine
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Component {
                        id: factLine

                        KLine {
                            readonly property list<var> fact: page.facts()[line.at] ?? ["", "", false]

                            objectName: "fact-" + line.index
                            text: fact[1]
                            detail: fact[0]
                            lines: Theme.crowded ? 2 : 1
                            detailLines: Theme.crowded ? 2 : 1
                            glyph: fact[2] && !Theme.compact ? "triangle-alert" : ""
                            accent: Theme.care
                            implicitHeight: list.rowHeight
                        }
                    }
                }
            }

            KTurn {
                list: list
            }
        }
    }
}
