pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The answer to a tap: a greeting, what waits, and two ways to say that it was meant otherwise.
KPage {
    id: page

    required property CheckInViewModel viewModel
    required property ShellViewModel shell

    readonly property bool portrait: height > width
    readonly property bool undone: viewModel.step === "undone"
    readonly property bool stretched: !portrait && (Theme.largeText || Theme.compact)
    readonly property string time: shell.timeText(viewModel.at, shell.language)
    readonly property int fits: crowd.removed > 5 ? 0 : crowd.removed > 2 ? 1 : crowd.removed > 1 ? 2 : 4
    readonly property int cards: undone ? 0 : viewModel.waitingCount > fits ? fits : viewModel.waitingCount

    function greeting(): string {
        if (undone)
            return viewModel.inside ? qsTr("You are not checked in") : qsTr("You are still checked in");
        if (!viewModel.inside)
            return qsTr("Goodbye, %1").arg(viewModel.name);
        const hour = shell.hour(viewModel.at);
        if (hour < 4 || hour >= 18)
            return qsTr("Good evening, %1").arg(viewModel.name);
        return hour < 12 ? qsTr("Good morning, %1").arg(viewModel.name) : qsTr("Good afternoon, %1").arg(viewModel.name);
    }

    function what(): string {
        if (undone)
            return qsTr("Undone");
        if (viewModel.direction === "again")
            return viewModel.inside ? qsTr("Already checked in at %1").arg(time) : qsTr("Already checked out at %1").arg(time);
        return viewModel.inside ? qsTr("Checked in at %1").arg(time) : qsTr("Checked out at %1").arg(time);
    }

    function beneath(): string {
        if (undone)
            return qsTr("It is as if you had not tapped, %1.").arg(viewModel.name);
        if (!viewModel.inside)
            return viewModel.waitingCount > 0 ? qsTr("See you soon. %n thing(s) are still here for you.", "", viewModel.waitingCount) : qsTr("See you soon.");
        return viewModel.waitingCount > 0 ? qsTr("%n thing(s) are here for you today.", "", viewModel.waitingCount) : qsTr("Nothing waits for you. Have a good day.");
    }

    function waiting(index: int): var {
        return viewModel.waiting[index] ?? { kind: "event", title: "", place: "", at: 0, answered: false };
    }

    // Title, line and button of one thing that waits.
    function words(one: var): list<string> {
        const time = shell.timeText(one.at, shell.language);
        if (one.kind === "guest")
            return [qsTr("%1 is waiting").arg(one.title), one.place === "" ? qsTr("Your guest, here since %1").arg(time)
                    : qsTr("From %1, here since %2").arg(one.place).arg(time),
                one.answered ? qsTr("On your way") : qsTr("I am coming")];
        return [one.title, one.place === "" ? qsTr("At %1").arg(time) : qsTr("At %1, %2").arg(time).arg(one.place),
            one.answered ? qsTr("I will not come") : qsTr("I will come")];
    }

    accent: Theme.checkin
    header.activity: what()
    header.glyph: undone ? "undo-2" : viewModel.inside ? "check" : "log-out"
    header.note: shell.todayText
    footer.back: undone || !viewModel.canUndo ? "" : viewModel.inside ? qsTr("Undo check-in") : qsTr("Undo check-out")
    footer.backGlyph: "undo-2"
    footer.cancel: undone || !viewModel.inside ? "" : qsTr("That was me leaving")
    footer.cancelGlyph: "log-out"
    footer.action: qsTr("Done")
    footer.actionGlyph: "check"
    onBack: viewModel.undo()
    onCancel: viewModel.leave()
    onHelp: shell.askReception()
    onAct: viewModel.done()
    Keys.onEscapePressed: viewModel.done()  // what stands in the place of Back undoes: no key should by accident

    KCrowd {
        id: crowd

        objectName: "crowd"
        content: column
        most: 6
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.waitingCount, page.greeting()].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        Item {
            visible: page.cards === 0
            Layout.fillHeight: true
        }

        GridLayout {
            columns: page.portrait ? 1 : 2
            columnSpacing: Theme.s8
            rowSpacing: Theme.s1
            Layout.fillWidth: true
            Layout.topMargin: Theme.compact ? 0 : Theme.s2

            KText {
                objectName: "greeting"
                text: page.greeting()
                font.family: Theme.serif
                font.pixelSize: crowd.removed > 3 ? Theme.headline : Theme.hero
                font.weight: Theme.strongWeight
                font.letterSpacing: Theme.tighter
                lineHeight: Theme.leading
                maximumLineCount: 2
                Layout.fillWidth: true
                Layout.columnSpan: page.stretched ? 2 : 1
                Accessible.role: Accessible.Heading
            }

            KText {
                text: page.beneath()
                font.pixelSize: Theme.lead
                color: Theme.ink2
                Layout.row: 1
                Layout.column: 0
                Layout.columnSpan: crowd.removed < 4 ? 1 : 2
                Layout.fillWidth: true
            }

            KPlan {
                visible: !page.undone && crowd.removed < 4
                viewModel: page.viewModel
                shell: page.shell
                short: crowd.removed > 0
                Layout.row: page.portrait ? 2 : page.stretched ? 1 : 0
                Layout.column: page.portrait ? 0 : 1
                Layout.rowSpan: page.portrait || page.stretched ? 1 : 2
                Layout.alignment: page.stretched ? Qt.AlignVCenter : Qt.AlignBottom
                Layout.fillWidth: page.portrait
                Layout.topMargin: page.portrait ? Theme.s3 : 0
                Layout.preferredWidth: Math.max(Theme.plan, implicitWidth)
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.s3
        }

        GridLayout {
            visible: page.cards > 0
            columns: page.portrait || page.stretched ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: page.cards

                KWaiting {
                    required property int index
                    readonly property var one: page.waiting(index)
                    readonly property list<string> words: page.words(one)

                    objectName: "waiting-" + index
                    glyph: one.kind === "guest" ? "user-round" : "calendar"
                    accent: one.kind === "guest" ? Theme.guests : Theme.community
                    text: words[0]
                    detail: words[1]
                    action: words[2]
                    answered: one.answered
                    settled: one.answered && one.kind === "guest"
                    Layout.fillWidth: true
                    onAsked: page.viewModel.answer(index)
                }
            }
        }

        KText {
            visible: page.cards > 0 && page.cards < page.viewModel.waitingCount && crowd.removed < 5
            text: qsTr("and %n more", "", page.viewModel.waitingCount - page.cards)
            color: Theme.ink2
            Layout.topMargin: Theme.s2
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.s3
        }
    }
}
