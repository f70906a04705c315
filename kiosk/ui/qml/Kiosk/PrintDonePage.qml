pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What came out and what it cost; what did not, and how to go on.
KPage {
    id: page

    required property PrintReleaseViewModel viewModel
    required property ShellViewModel shell
    readonly property bool whole: viewModel.trouble === ""
    readonly property string back: money(viewModel.returned)

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    function happened(): string {
        if (whole)
            return qsTr("All of it came out");
        return viewModel.sidesDone > 0 ? qsTr("%1 of %n side(s) printed", "", viewModel.sides).arg(viewModel.sidesDone) : qsTr("Nothing came out");
    }

    function beneath(): string {
        if (whole)
            return qsTr("%n side(s). Thank you, and see you soon.", "", viewModel.sidesDone);
        const why = PrintWords.ended(viewModel.trouble);
        if (viewModel.printerNote !== "")
            return PrintWords.printer(viewModel.printerNote);
        return viewModel.hasRest && crowd.removed < 3 ? qsTr("%1 For an hour you can print the rest here; the last sheet comes once more for free.").arg(why) : why;
    }

    accent: Theme.printing
    header.activity: qsTr("Printing")
    header.glyph: whole ? "check" : "printer"
    header.note: viewModel.name
    header.visible: crowd.removed < 5
    footer.back: ""
    footer.cancel: viewModel.hasRest ? qsTr("Leave it") : ""
    footer.action: viewModel.hasRest ? qsTr("Print the rest, %1").arg(money(viewModel.restTotal)) : qsTr("Done")
    footer.actionGlyph: viewModel.hasRest ? "printer" : "check"
    footer.actionEnabled: !viewModel.busy
    onCancel: viewModel.done()
    onHelp: shell.askReception()
    onAct: {
        if (viewModel.hasRest)
            viewModel.printRest();
        else
            viewModel.done();
    }

    KCrowd {
        id: crowd

        content: column
        most: 5
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.whole].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s2

        Item {
            visible: crowd.removed < 3
            Layout.fillHeight: true
        }

        KText {
            objectName: "happened"
            text: page.happened()
            font.pixelSize: crowd.removed < 1 ? Theme.display : Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tight
            lineHeight: Theme.leading
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        KText {
            objectName: "beneath"
            text: page.beneath()
            font.pixelSize: crowd.removed < 2 ? Theme.lead : Theme.small
            color: Theme.ink2
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Theme.portrait && !Theme.compact ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.topMargin: crowd.removed < 1 ? Theme.s5 : Theme.s2

            KFact {
                glyph: crowd.removed < 3 ? "printer" : ""
                accent: page.accent
                text: page.money(page.viewModel.charged)
                textName: "charged"
                detail: qsTr("paid")
                figures: true
                size: crowd.removed < 2 ? Theme.headline : crowd.removed < 4 ? Theme.title : Theme.body
                Layout.fillWidth: true
            }

            KFact {
                visible: page.viewModel.returned > 0
                glyph: crowd.removed < 3 ? "undo-2" : ""
                accent: page.accent
                text: page.back
                textName: "returned"
                detail: qsTr("back in your credit")
                figures: true
                size: crowd.removed < 2 ? Theme.headline : crowd.removed < 4 ? Theme.title : Theme.body
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
        }
    }
}
