pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// One member: what is known, and what can be done for them.
KStaffPage {
    id: page

    required property MembersViewModel viewModel
    readonly property bool portrait: height > width
    readonly property bool brief: Theme.compact || (Theme.largeText && !portrait)

    function saying(): string {
        switch (viewModel.note) {
        case "added":
            return qsTr("%1 is a member now.").arg(viewModel.nameInside);
        case "pin_set":
            return qsTr("The new PIN of %1 works from now on.").arg(viewModel.nameInside);
        case "card_lost":
            return qsTr("Nobody can come in with this card any more.");
        case "card_found":
            return qsTr("The card works again.");
        case "card_withdrawn":
            return qsTr("The card opens nothing here any more.");
        case "now_paused":
            return qsTr("The membership rests.");
        case "now_active":
            return qsTr("The membership goes on.");
        case "now_ended":
            return qsTr("The membership has ended.");
        case "undone":
            return qsTr("Undone.");
        case "nothing_to_undo":
            return qsTr("There is nothing to undo any more.");
        case "manager_needed":
            return qsTr("Only a manager can do this.");
        }
        return "";
    }

    function standing(): string {
        if (viewModel.status === "paused")
            return qsTr("Membership rests");
        if (viewModel.status === "ended")
            return qsTr("Membership ended");
        return viewModel.paidUntil === 0 ? qsTr("Paid, with no end")
            : qsTr("Paid until %1").arg(shell.fullDateText(viewModel.paidUntil, shell.language));
    }

    function facts(): list<string> {
        const role = viewModel.role === "manager" ? qsTr("Manager of the house") : viewModel.role === "reception" ? qsTr("Reception") : "";
        const credit = viewModel.walletText(shell.language);
        return [viewModel.company, viewModel.plan, standing(), viewModel.inside ? qsTr("Is in now") : qsTr("Is not in"),
            credit === "" ? "" : qsTr("Credit %1").arg(credit), role].filter(one => one !== "");
    }

    // Words, state and picture of a way.
    function way(one: var): list<string> {
        switch (one.kind) {
        case "card":
            return [qsTr("Card since %1").arg(shell.fullDateText(one.at, shell.language)), one.state === "lost" ? qsTr("reported lost") : "", "credit-card"];
        case "issue":
            return [qsTr("Give a card"), "", "plus"];
        case "issue_more":
            return [qsTr("Give another card"), "", "plus"];
        case "pin":
            return [qsTr("Set a PIN"), "", "lock"];
        case "pin_again":
            return [qsTr("Set another PIN"), "", "lock"];
        case "top_up":
            return [qsTr("Top up"), "", "hand-coins"];
        case "pause":
            return [qsTr("Let the membership rest"), "", "pause"];
        case "resume":
            return [qsTr("Let the membership go on"), "", "rotate-ccw"];
        }
        return [qsTr("End the membership"), "", "user-round-x"];
    }

    title: viewModel.name
    onLetters: typed => viewModel.begin(typed)
    onUndo: viewModel.undoLast()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s3

        KNotice {
            text: page.saying()
            glyph: "check"
            accent: Theme.guests
            Layout.fillWidth: true
        }

        KText {
            visible: page.brief
            text: page.facts().join(" · ")
            font.pixelSize: Theme.small
            color: Theme.ink2
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        // Of its own, so that what is said above leaves its columns as wide as they are.
        GridLayout {
            columns: page.portrait ? 1 : page.brief ? 2 : 3
            columnSpacing: Theme.s6
            rowSpacing: Theme.s3
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                visible: !page.brief
                spacing: Theme.s1
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.horizontalStretchFactor: 1
                Layout.alignment: Qt.AlignTop

                Repeater {
                    model: page.facts().length

                    KText {
                        required property int index

                        text: page.facts()[index] ?? ""
                        font.pixelSize: Theme.lead
                        color: index === 0 ? Theme.ink : Theme.ink2
                        Layout.fillWidth: true
                    }
                }
            }

            KPages {
                id: list

                count: page.viewModel.wayCount
                columns: page.portrait || Theme.largeText || Theme.compact ? 1 : 2
                spacing: Theme.gap
                rowHeight: Math.max(Theme.row, Math.ceil(3.1 * Theme.lead) + 2 * Theme.line)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.horizontalStretchFactor: 2
                delegate: KRow {
                    required property int index
                    readonly property var one: page.viewModel.ways[list.first + index] ?? { kind: "issue", id: "", state: "", at: 0 }
                    readonly property list<string> words: page.way(one)

                    objectName: "way-" + index
                    text: words[0]
                    end: words[1]
                    glyph: words[2]
                    accent: one.state === "lost" ? Theme.care : page.accent
                    enabled: !page.viewModel.busy
                    lines: 2
                    implicitHeight: list.rowHeight
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: page.viewModel.take(list.first + index)
                }
            }

            KTurn {
                list: list
            }
        }
    }
}
