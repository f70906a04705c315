import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The money is taken: the credit now, the receipt, and five minutes to take it back.
KStaffPage {
    id: page

    required property TopUpViewModel viewModel

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    function saying(): string {
        switch (viewModel.note) {
        case "credit_short":
            return qsTr("Some of it was printed with already, so it cannot be taken back.");
        case "nothing_to_undo":
            return qsTr("This can no longer be undone.");
        }
        return "";
    }

    // [icon, what becomes of the receipt, what to do about it]
    function receipt(): list<string> {
        switch (viewModel.receipt) {
        case "ready":
            return ["badge-check", qsTr("Receipt %1 is ready").arg(viewModel.number), qsTr("It lies in the folder of receipts.")];
        case "failed":
            return ["triangle-alert", qsTr("There is no receipt"), qsTr("The money is noted all the same. The number is %1.").arg(viewModel.number)];
        }
        return ["printer", qsTr("The receipt is being made"), qsTr("This takes a moment.")];
    }

    title: viewModel.undone ? qsTr("%1 is paid back to %2").arg(money(viewModel.amount)).arg(viewModel.name)
        : viewModel.method === "cash" ? qsTr("%1 in cash from %2").arg(money(viewModel.amount)).arg(viewModel.name)
        : qsTr("%1 by card from %2").arg(money(viewModel.amount)).arg(viewModel.name)
    footer.back: viewModel.undone ? "" : qsTr("Undo")
    footer.backGlyph: "undo-2"
    footer.action: qsTr("Done")
    footer.actionGlyph: "check"
    footer.actionEnabled: !viewModel.busy
    onBack: viewModel.undo()
    onAct: viewModel.back()
    onUndo: viewModel.undo()
    Keys.onEscapePressed: viewModel.back()  // what stands in the place of Back undoes: no key should by accident

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.s3

        KNotice {
            objectName: "note"
            text: page.saying()
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            Layout.fillWidth: true

            KFact {
                glyph: "hand-coins"
                accent: Theme.printing
                text: page.money(page.viewModel.available)
                textName: "available"
                detail: qsTr("credit now")
                figures: true
                size: Theme.headline
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            KFact {
                visible: !page.viewModel.undone
                glyph: page.receipt()[0]
                accent: Theme.printing
                text: page.receipt()[1]
                textName: "receipt"
                detail: Theme.compact ? "" : page.receipt()[2]
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
