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
    readonly property bool boarding: !undone && viewModel.board === "offered"
    readonly property string time: shell.timeText(viewModel.at, shell.language)

    // What there is room for follows from the sizes of things, so that nothing moves once the page is seen.
    readonly property bool cramped: !portrait && height < Theme.sheet * 1.6 * Theme.textScale
    readonly property bool narrow: !portrait && height < Theme.sheet * 1.05 * Theme.textScale
    readonly property int air: cramped ? Theme.s1 : Theme.s2
    readonly property int columns: portrait || width < 4 * Theme.plan * Theme.textScale ? 1 : 2
    readonly property int most: Math.min(4, undone ? 0 : viewModel.waitingCount)
    readonly property int room: column.height - head.implicitHeight - 3 * air
    readonly property bool low: !(portrait && Theme.largeText) && rows(cardHeight(false), room) * columns < most
    readonly property int fits: Math.min(most, rows(cardHeight(low), room) * columns)
    readonly property int fitsCounted: Math.min(most, rows(cardHeight(low), room - Math.ceil(Theme.body * 1.5) - air) * columns)
    readonly property int cards: fits >= viewModel.waitingCount ? fits : Math.max(fitsCounted, Math.min(1, fits))

    function cardHeight(low: bool): int {
        const twice = portrait && !low ? 2 : 1;  // upright there is room for two lines of each
        const lines = Math.ceil(twice * (Theme.subtitle + Theme.small) * (Theme.rtl ? 1.5 : 1.3)) + Theme.half;
        return Math.max(low ? Theme.rowTall : Theme.card, lines + 2 * (low ? Theme.s1 : Theme.s2));
    }

    function rows(height: int, room: int): int {
        return Math.max(0, Math.floor((room + Theme.s3) / (height + Theme.s3)));
    }

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
        if (viewModel.board === "card")
            return qsTr("The staff board opens with your card: hold it to the reader.");
        return viewModel.waitingCount > 0 ? qsTr("%n thing(s) are here for you today.", "", viewModel.waitingCount) : qsTr("Nothing waits for you. Have a good day.");
    }

    function waiting(index: int): var {
        return viewModel.waiting[index] ?? { kind: "event", title: "", place: "", at: 0, answered: false, count: 1, amount: -1, currency: "" };
    }

    // Title, line and button of one thing that waits.
    function words(one: var): list<string> {
        const time = shell.timeText(one.at, shell.language);
        if (one.kind === "guest")
            return [qsTr("%1 is waiting").arg(one.title), one.place === "" ? qsTr("Here since %1").arg(time)
                    : qsTr("Here since %1, from %2").arg(time).arg(one.place),
                one.answered ? qsTr("On your way") : qsTr("I am coming")];
        if (one.kind === "parcel")
            return [qsTr("%n parcel(s) wait", "", one.count), one.place === "" ? qsTr("Behind the desk, since %1").arg(time)
                    : qsTr("On %1").arg(one.place), qsTr("Collect")];
        if (one.kind === "print")
            return [qsTr("%n document(s) to print", "", one.count), one.amount < 0 ? qsTr("Here since %1").arg(time)
                    : viewModel.money(one.amount, one.currency, shell.language), qsTr("Print")];
        return [one.title, one.place === "" ? qsTr("At %1").arg(time) : qsTr("At %1, %2").arg(time).arg(one.place),
            one.answered ? qsTr("I will not come") : qsTr("I will come")];
    }

    accent: Theme.checkin
    bodyGap: cramped ? Theme.s2 : Theme.s4
    header.activity: what()
    header.glyph: undone ? "undo-2" : viewModel.inside ? "check" : "log-out"
    header.note: Theme.compact || (portrait && Theme.largeText) ? "" : shell.todayText  // what happened goes first
    footer.back: undone || !viewModel.canUndo ? "" : viewModel.inside ? qsTr("Undo check-in") : qsTr("Undo check-out")
    footer.backGlyph: "undo-2"
    footer.cancel: undone || !viewModel.inside ? "" : qsTr("That was me leaving")
    footer.cancelGlyph: "log-out"
    footer.help: boarding ? qsTr("Done") : qsTr("Ask reception")  // they are reception
    footer.helpGlyph: boarding ? "check" : "concierge-bell"
    footer.action: boarding ? qsTr("Open the board") : qsTr("Done")
    footer.actionGlyph: boarding ? "concierge-bell" : "check"
    onBack: viewModel.undo()
    onCancel: viewModel.leave()
    onHelp: boarding ? viewModel.done() : shell.askReception()
    onAct: boarding ? viewModel.openBoard() : viewModel.done()
    Keys.onEscapePressed: viewModel.done()  // what stands in the place of Back undoes: no key should by accident

    ColumnLayout {
        id: column

        objectName: "content"
        anchors.fill: parent
        spacing: 0

        Item {
            visible: page.cards === 0
            Layout.fillHeight: true
        }

        GridLayout {
            id: head

            columns: page.portrait ? 1 : 2
            columnSpacing: Theme.s8
            rowSpacing: Theme.s1
            Layout.fillWidth: true
            Layout.topMargin: page.cramped ? 0 : page.air

            KText {
                objectName: "greeting"
                text: page.greeting()
                font.family: Theme.serif
                font.pixelSize: page.cramped ? Theme.headline : Theme.hero
                font.weight: Theme.strongWeight
                font.letterSpacing: Theme.tighter
                lineHeight: Theme.leading
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            KText {
                text: page.beneath()
                font.pixelSize: Theme.lead
                color: Theme.ink2
                Layout.row: 1
                Layout.column: 0
                Layout.fillWidth: true
            }

            KPlan {
                id: plan

                visible: !page.undone && !page.narrow
                viewModel: page.viewModel
                shell: page.shell
                short: page.cramped
                Layout.row: page.portrait ? 2 : 0
                Layout.column: page.portrait ? 0 : 1
                Layout.rowSpan: page.portrait ? 1 : 2
                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: page.portrait
                Layout.topMargin: page.portrait ? Theme.s3 : 0
                Layout.preferredWidth: Math.max(Theme.plan, implicitWidth)
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: page.air
        }

        GridLayout {
            visible: page.cards > 0
            columns: page.columns
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
                    glyph: one.kind === "guest" ? "user-round" : one.kind === "parcel" ? "package" : one.kind === "print" ? "printer" : "calendar"
                    accent: one.kind === "guest" ? Theme.guests : one.kind === "parcel" ? Theme.parcels : one.kind === "print" ? Theme.printing : Theme.community
                    text: words[0]
                    detail: words[1]
                    action: words[2]
                    answered: one.answered
                    settled: one.answered && one.kind === "guest"
                    low: page.low
                    implicitHeight: page.cardHeight(page.low)
                    Layout.fillWidth: true
                    onAsked: page.viewModel.answer(index)
                }
            }
        }

        KText {
            visible: page.cards > 0 && page.cards < page.viewModel.waitingCount && page.cards === page.fitsCounted
            text: qsTr("and %n more", "", page.viewModel.waitingCount - page.cards)
            color: Theme.ink2
            Layout.topMargin: page.air
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: page.air
        }
    }
}
