pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Money for a member's credit: a common amount with one touch, or digits; cash unless said otherwise.
KStaffPage {
    id: page

    required property TopUpViewModel viewModel
    readonly property bool portrait: height > width
    readonly property bool again: viewModel.note === "top_up_repeated"

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    function saying(): string {
        if (again)
            return viewModel.seconds < 10 ? qsTr("%1 topped up %2 just now. Once more?").arg(viewModel.name).arg(money(viewModel.amount))
                : qsTr("%1 topped up %2 a moment ago. Once more?").arg(viewModel.name).arg(money(viewModel.amount));
        if (viewModel.note === "value_unfit")
            return qsTr("That is more than anybody pays in at once. Please look at the amount.");
        return "";
    }

    function wish(): string {
        if (viewModel.amount <= 0)
            return "";
        if (Theme.compact || Theme.low)
            return again ? qsTr("Once more") : qsTr("Take it");
        return again ? qsTr("Yes, %1 once more").arg(money(viewModel.amount))
            : viewModel.method === "cash" ? qsTr("Take %1 in cash").arg(money(viewModel.amount)) : qsTr("Take %1 by card").arg(money(viewModel.amount));
    }

    title: qsTr("Top up for %1").arg(viewModel.name)
    lead: Theme.compact || Theme.low || Theme.largeText ? "" : viewModel.available < 0
        ? qsTr("%1 below zero. What comes in settles that first.").arg(money(-viewModel.available)) : qsTr("Credit now: %1").arg(money(viewModel.available))
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // beside the digits is no room for it
    footer.action: wish()
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
            spacing: Theme.compact || (Theme.low && Theme.largeText) ? Theme.s1 : Theme.low ? Theme.s2 : Theme.s3
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            KText {
                objectName: "amount"
                text: page.money(page.viewModel.amount)
                font.pixelSize: Theme.compact || Theme.largeText ? Theme.headline : Theme.hero
                font.weight: Theme.strongWeight
                color: page.viewModel.amount > 0 ? Theme.ink : Theme.ink2
                figures: true
                lineHeight: Theme.leading
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            KNotice {
                id: note

                objectName: "note"
                text: page.saying()
                Layout.fillWidth: true
            }

            GridLayout {
                visible: !(Theme.compact || Theme.low || Theme.largeText) || note.text === ""
                columns: page.portrait && Theme.largeText ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: page.viewModel.choices.length

                    KButton {
                        required property int index
                        readonly property real amount: page.viewModel.choices[index] ?? 0

                        objectName: "choice-" + index
                        text: page.money(amount)
                        repeats: true
                        Layout.fillWidth: true
                        onClicked: page.viewModel.choose(amount)
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            GridLayout {
                columns: page.portrait && Theme.largeText ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                KRow {
                    objectName: "cash"
                    text: qsTr("Cash")
                    accent: Theme.plain
                    chosen: page.viewModel.method === "cash"
                    Layout.fillWidth: true
                    onClicked: page.viewModel.setMethod("cash")
                }

                KRow {
                    objectName: "card"
                    text: qsTr("Card")
                    accent: Theme.plain
                    chosen: page.viewModel.method === "card"
                    Layout.fillWidth: true
                    onClicked: page.viewModel.setMethod("card")
                }
            }
        }

        KPad {
            id: pad

            objectName: "keys"
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            onTyped: digit => page.viewModel.typeDigit(digit)
            onTakenBack: page.viewModel.deleteDigit()
            onCleared: page.viewModel.clearDigits()
        }
    }
}
