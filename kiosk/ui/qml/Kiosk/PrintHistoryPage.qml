pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Whatever moved a member's credit, the newest first.
KPage {
    id: page

    required property PrintCreditViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width

    function signed(one: var): string {
        const money = viewModel.money(Math.abs(one.amount), one.currency, shell.language);
        return one.amount > 0 ? qsTr("+ %1").arg(money) : one.amount < 0 ? qsTr("− %1").arg(money) : money;
    }

    accent: Theme.printing
    title: qsTr("What happened to your credit")
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.note: viewModel.name
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2

        KPages {
            id: list

            count: page.viewModel.historyCount
            rowHeight: Theme.compact || Theme.largeText ? Theme.lineTwo : Theme.row
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            onAtChanged: {
                if (at >= pages - 1)
                    page.viewModel.moreHistory();
            }
            delegate: KPrintEvent {
                required property int index
                readonly property var one: page.viewModel.history[list.first + index] ?? { code: "printed", amount: 0, currency: "", at: 0, title: "", sides: 0, planned: 0, reason: "" }
                readonly property list<string> words: PrintWords.happened(one)

                objectName: "line-" + (list.first + index)
                when: page.shell.dateText(one.at, page.shell.language)
                text: words[0]
                detail: words[1]
                amount: page.signed(one)
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
            }
        }

        KTurn {
            list: list
        }
    }
}
