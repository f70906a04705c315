pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What a page costs.
KPage {
    id: page

    required property PrintCreditViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width

    accent: Theme.printing
    title: qsTr("What printing costs")
    lead: Theme.compact ? "" : qsTr("You see the price of every page before you print, and pay only for what comes out.")
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.note: viewModel.name
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.compact ? Theme.s1 : Theme.s3
        uniformCellWidths: true

        Repeater {
            model: page.viewModel.priceCount

            KFact {
                required property int index
                readonly property var one: page.viewModel.prices[index] ?? { item: "", amount: 0, currency: "" }

                glyph: one.item.startsWith("colour") ? "image" : "file-text"
                accent: page.accent
                text: page.viewModel.money(one.amount, one.currency, page.shell.language)
                detail: PrintWords.item(one.item)
                figures: true
                size: Theme.compact ? Theme.lead : Theme.headline
                Layout.fillWidth: true
            }
        }

        KText {
            visible: page.viewModel.priceCount === 0
            text: qsTr("Nobody has set a price yet. Reception can.")
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
}
