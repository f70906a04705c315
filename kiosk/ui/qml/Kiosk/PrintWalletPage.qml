pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What a member has, where it comes from, and what waits to be printed.
KPage {
    id: page

    required property PrintCreditViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width
    readonly property bool enough: viewModel.pricedTotal <= viewModel.available
    readonly property bool several: viewModel.waitingCount > 1

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    function saying(): string {
        if (viewModel.note !== "")
            return PrintWords.refusal(viewModel.note, "");
        if (viewModel.available < 0)
            return Theme.compact ? qsTr("You printed for %1 more than you had.").arg(money(-viewModel.available))
                : qsTr("You printed for %1 more than you had. Your next top-up settles it.").arg(money(-viewModel.available));
        if (viewModel.pricedCount > 0 && !enough)
            return qsTr("%1 is missing for all of it. Reception can top up while you wait.").arg(money(viewModel.pricedTotal - viewModel.available));
        return "";
    }

    // Where a part of the credit comes from, and until when it is there.
    function part(one: var): string {
        const from = PrintWords.bucket(one.source);
        return one.until > 0 ? qsTr("%1, until %2").arg(from).arg(shell.fullDateText(one.until - 1, shell.language)) : from;
    }

    accent: Theme.printing
    title: Theme.compact ? qsTr("Your prints and credit") : ""
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.note: Theme.compact || Theme.largeText ? viewModel.name : qsTr("%1, signed in with PIN").arg(viewModel.name)
    bodyGap: Theme.compact ? Theme.s2 : Theme.s6
    footer.action: viewModel.pricedCount === 0 || !enough ? ""
        : several ? qsTr("Print all, %1").arg(money(viewModel.pricedTotal)) : qsTr("Print now, %1").arg(money(viewModel.pricedTotal))
    footer.actionGlyph: "printer"
    footer.actionEnabled: !viewModel.busy
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.printAll()

    KCrowd {
        id: crowd

        content: body
        most: 4
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.bucketCount, note.text].join()
    }

    GridLayout {
        id: body

        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.compact ? Theme.s4 : Theme.s8
        rowSpacing: Theme.s5
        uniformCellWidths: true

        ColumnLayout {
            spacing: Theme.s1
            Layout.fillWidth: true
            Layout.fillHeight: !page.portrait
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            KText {
                visible: crowd.removed < 4
                text: qsTr("Your credit")
                font.pixelSize: Theme.lead
                color: Theme.ink2
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            KText {
                objectName: "available"
                text: page.money(page.viewModel.available)
                font.pixelSize: crowd.removed < 1 && !Theme.compact ? Theme.hero : Theme.headline
                font.weight: Theme.strongWeight
                font.letterSpacing: Theme.tighter
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
                Layout.topMargin: visible && crowd.removed < 2 ? Theme.s1 : 0
            }

            Repeater {
                model: crowd.removed < 3 ? page.viewModel.bucketCount : 0

                KPriceLine {
                    required property int index
                    readonly property var one: page.viewModel.buckets[index] ?? { source: "own", amount: 0, until: 0 }

                    text: page.part(one)
                    price: page.money(one.amount)
                    size: crowd.removed < 2 && !Theme.compact ? Theme.body : Theme.small
                    Layout.fillWidth: true
                    Layout.topMargin: crowd.removed < 2 ? Theme.s1 : 0
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: crowd.removed < 2 ? Theme.s1 : 0
            }

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                KButton {
                    objectName: "history"
                    text: qsTr("What happened")
                    glyph: "list"
                    form: crowd.removed < 1 && !Theme.compact ? "full" : "narrow"
                    visible: page.viewModel.historyCount > 0
                    onClicked: page.viewModel.showHistory()
                }

                KButton {
                    objectName: "prices"
                    text: qsTr("Prices")
                    glyph: "tag"
                    form: crowd.removed < 1 && !Theme.compact ? "full" : "narrow"
                    onClicked: page.viewModel.showPrices()
                }

                Item {
                    Layout.fillWidth: true
                }
            }
        }

        KSheet {
            text: Theme.compact ? qsTr("To print") : qsTr("Waits to be printed")
            end: page.viewModel.waitingCount > 0 ? "" + page.viewModel.waitingCount : ""
            padding: Theme.compact ? Theme.s2 : Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            KRow {
                objectName: "going"
                visible: page.viewModel.goingCount > 0
                text: qsTr("%n print(s) on the way", "", page.viewModel.goingCount)
                glyph: "printer"
                endGlyph: "arrow-right"
                accent: page.accent
                tinted: true
                implicitHeight: Theme.row
                Layout.fillWidth: true
                onClicked: page.viewModel.showGoing()
            }

            KPages {
                id: list

                visible: page.viewModel.heldCount > 0
                count: page.viewModel.heldCount
                rowHeight: Theme.compact || Theme.largeText ? Theme.row : Theme.rowTall
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true
                delegate: KRow {
                    required property int index
                    readonly property var one: page.viewModel.held[list.first + index] ?? { title: "", pages: 0, amount: 0, printed: false }

                    objectName: "held-" + (list.first + index)
                    text: one.title
                    detail: Theme.compact || Theme.largeText ? "" : one.printed ? qsTr("%n page(s), printed already", "", one.pages) : qsTr("%n page(s)", "", one.pages)
                    glyph: one.printed ? "check" : "file-text"
                    end: one.amount < 0 ? "" : page.money(one.amount)
                    accent: page.accent
                    implicitHeight: list.rowHeight
                    Layout.fillWidth: true
                    onClicked: page.viewModel.choose(list.first + index)
                }
            }

            KTurn {
                list: list
                columns: 2
                Layout.fillWidth: true
            }

            KText {
                visible: page.viewModel.heldCount === 0
                text: Theme.compact ? qsTr("Nothing waits for you here.") : qsTr("Nothing waits for you here. A document that you hand in stays for a day.")
                font.pixelSize: Theme.compact ? Theme.small : Theme.body
                color: Theme.ink2
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
