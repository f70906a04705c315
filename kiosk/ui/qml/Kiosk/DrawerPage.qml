pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The cash of this desk at day's end: what should be there, what is, and the difference in words.
KStaffPage {
    id: page

    required property DrawerViewModel viewModel
    readonly property bool portrait: height > width

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    function difference(): string {
        if (viewModel.first)
            return qsTr("The first count: from now on we can compare.");
        if (viewModel.difference === 0)
            return qsTr("That is exactly what should be there.");
        return viewModel.difference < 0 ? qsTr("%1 is missing.").arg(money(-viewModel.difference)) : qsTr("%1 more than should be there.").arg(money(viewModel.difference));
    }

    function should(): string {
        if (viewModel.first)
            return viewModel.topUps > 0 ? qsTr("%n top-up(s) in cash so far, and it was never counted.", "", viewModel.topUps) : qsTr("It was never counted.");
        return qsTr("%1 should be there, with %n top-up(s) in cash since %2.", "", viewModel.topUps).arg(money(viewModel.expected)).arg(shell.dateText(viewModel.since, shell.language));
    }

    title: viewModel.counted ? qsTr("The count is noted") : qsTr("Count the drawer")
    lead: Theme.compact || Theme.low || viewModel.counted ? "" : should()
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // beside the digits is no room for it
    footer.back: viewModel.counted ? "" : qsTr("Back")
    footer.action: viewModel.counted ? qsTr("Done") : !viewModel.given ? "" : Theme.compact || Theme.low ? qsTr("Note it") : qsTr("Note the count")
    footer.actionGlyph: "check"
    footer.actionEnabled: !viewModel.busy
    onAct: viewModel.confirm()
    Keys.onPressed: event => pad.take(event)  // check: press, keys of a keyboard
    Keys.onReturnPressed: viewModel.confirm()
    Keys.onEnterPressed: viewModel.confirm()

    GridLayout {
        anchors.fill: parent
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.s3

        ColumnLayout {
            spacing: Theme.compact ? Theme.s1 : Theme.s3
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            KText {
                text: qsTr("In the drawer")
                font.pixelSize: Theme.lead
                color: Theme.ink2
                Layout.fillWidth: true
            }

            KText {
                objectName: "amount"
                text: page.viewModel.given ? page.money(page.viewModel.amount) : "–"
                font.pixelSize: Theme.compact || Theme.largeText ? Theme.headline : Theme.hero
                font.weight: Theme.strongWeight
                figures: true
                lineHeight: Theme.leading
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            KNotice {
                objectName: "difference"
                glyph: page.viewModel.difference === 0 || page.viewModel.first ? "check" : "message-circle"
                accent: page.viewModel.difference === 0 || page.viewModel.first ? Theme.guests : Theme.care
                text: page.viewModel.given ? page.difference() : ""
                Layout.fillWidth: true
            }

            KText {
                visible: page.viewModel.counted && page.viewModel.sheet !== ""
                text: page.viewModel.sheet === "ready" ? qsTr("A sheet of it lies in the folder of receipts.")
                    : page.viewModel.sheet === "failed" ? qsTr("There is no sheet of it, but it is noted.") : qsTr("A sheet of it is being made.")
                color: Theme.ink2
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        KPad {
            id: pad

            objectName: "keys"
            visible: !page.viewModel.counted
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            onTyped: digit => page.viewModel.typeDigit(digit)
            onTakenBack: page.viewModel.deleteDigit()
            onCleared: page.viewModel.clearDigits()
        }
    }
}
