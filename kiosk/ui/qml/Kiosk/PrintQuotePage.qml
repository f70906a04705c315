pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Every page with its price, what all of it costs, and the credit before and after.
KPage {
    id: page

    required property PrintReleaseViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width
    readonly property string note: saying()

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    function saying(): string {
        if (viewModel.printerNote !== "")
            return qsTr("%1 You can print as soon as it is ready again.").arg(PrintWords.printer(viewModel.printerNote));
        if (viewModel.note !== "")
            return PrintWords.refusal(viewModel.note, money(viewModel.noteAmount));
        if (viewModel.short > 0)
            return viewModel.monoTotal >= 0 && viewModel.monoTotal <= viewModel.before
                ? qsTr("%1 is missing. Ask reception to top up, or print in mono.").arg(money(viewModel.short))
                : qsTr("%1 is missing. Reception can top up while you wait.").arg(money(viewModel.short));
        return "";
    }

    function paper(): string {
        const pages = qsTr("%n page(s)", "", viewModel.pageCount);
        const sheets = qsTr("%n sheet(s)", "", viewModel.sheets);
        return viewModel.duplex ? qsTr("%1 on %2, both sides. You pay only for what comes out.").arg(pages).arg(sheets)
            : qsTr("%1 on %2. You pay only for what comes out.").arg(pages).arg(sheets);
    }

    accent: Theme.printing
    title: viewModel.title
    lead: Theme.compact || (Theme.largeText && !portrait) ? "" : paper()
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.note: Theme.compact || Theme.largeText ? viewModel.name : qsTr("%1, signed in with PIN").arg(viewModel.name)
    bodyGap: Theme.compact ? Theme.s2 : Theme.s4
    footer.action: viewModel.short > 0 || viewModel.printerNote !== "" ? "" : Theme.compact ? qsTr("Print") : qsTr("Print now")
    footer.actionGlyph: "printer"
    footer.actionEnabled: viewModel.mayPrint
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.printNow()

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s3

        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            KNotice {
                objectName: "note"
                text: page.note
                glyph: page.viewModel.printerNote !== "" ? "printer" : "message-circle"
                Layout.fillWidth: true
            }

            GridLayout {
                id: area

                readonly property int wish: Math.ceil(Theme.thumb / 1.414) + Math.ceil(Theme.s1 + Theme.small * 3.2)  // a page and its words
                readonly property int across: fitting(width)
                readonly property int lines: Math.max(1, Math.floor((height + Theme.s3) / (Theme.thumbLeast + Theme.s3)))
                readonly property bool turning: page.viewModel.pageCount > across * lines

                function fitting(width: real): int {
                    return Math.max(1, Math.min(4, Math.floor((width + Theme.s2) / (wish + Theme.s2))));
                }

                visible: !Theme.compact || page.note === ""
                columns: page.portrait ? 1 : 2
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2
                Layout.fillWidth: true
                Layout.fillHeight: true

                KPages {
                    id: sheets

                    objectName: "sheets"
                    count: page.viewModel.pageCount
                    columns: area.turning ? area.fitting(width) : area.across
                    spacing: Theme.s2
                    rowHeight: Math.floor(Math.min(Theme.thumb, (height + spacing) / Math.max(1, Math.min(area.lines, Math.ceil(count / columns))) - spacing))
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    delegate: KPrintSheet {
                        required property int index
                        readonly property int place: sheets.first + index
                        readonly property var one: page.viewModel.total >= 0 ? page.viewModel.sheet(place) : null

                        objectName: "sheet-" + place
                        picture: page.viewModel.pictureCount > place ? page.viewModel.picture(place) : ""
                        shape: one.shape
                        number: "" + one.number
                        colour: one.colour
                        price: page.money(one.amount)
                        accent: page.accent
                        implicitHeight: sheets.rowHeight
                        Layout.fillWidth: true
                    }
                }

                KTurn {
                    list: sheets
                    visible: area.turning
                }
            }
        }

        KPrintSum {
            viewModel: page.viewModel
            shell: page.shell
            Layout.fillWidth: true
            Layout.fillHeight: !page.portrait
            Layout.minimumWidth: page.portrait ? -1 : Theme.sum
            Layout.preferredWidth: page.portrait ? -1 : Theme.sum
            Layout.maximumWidth: page.portrait ? page.width : Theme.sum
        }
    }
}
