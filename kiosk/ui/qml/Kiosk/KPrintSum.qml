import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What a print costs: copies, lines, the total, the credit before and after, and the cheaper way.
KCard {
    id: root

    required property PrintReleaseViewModel viewModel
    required property ShellViewModel shell
    readonly property bool short: viewModel.short > 0
    readonly property bool mixed: viewModel.colourSides > 0 && viewModel.monoSides > 0

    function money(amount: real): string {
        return viewModel.money(amount, viewModel.currency, shell.language);
    }

    padding: Theme.compact ? Theme.s2 : Theme.s4
    implicitHeight: column.implicitHeight + 2 * padding

    KCrowd {
        id: crowd

        content: column
        most: 5
        circumstances: [root.width, root.height, Theme.textScale, root.shell.language, root.viewModel.short > 0, root.viewModel.monoTotal >= 0].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: crowd.removed < 1 ? Theme.s2 : Theme.s1
            spacing: Theme.gap

            KButton {
                objectName: "fewer"
                glyph: "minus"
                Accessible.name: qsTr("One copy less")
                repeats: true
                enabled: root.viewModel.copies > 1
                leftPadding: 0
                rightPadding: 0
                Layout.preferredWidth: Theme.target
                onClicked: root.viewModel.setCopies(root.viewModel.copies - 1)
            }

            KText {
                objectName: "copies"
                text: qsTr("%n copy(ies)", "", root.viewModel.copies)
                font.pixelSize: Theme.compact ? Theme.small : Theme.lead
                font.weight: Theme.strongWeight
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            KButton {
                objectName: "more"
                glyph: "plus"
                Accessible.name: qsTr("One copy more")
                repeats: true
                enabled: root.viewModel.copies < root.viewModel.mostCopies
                leftPadding: 0
                rightPadding: 0
                Layout.preferredWidth: Theme.target
                onClicked: root.viewModel.setCopies(root.viewModel.copies + 1)
            }
        }

        KPriceLine {
            visible: root.viewModel.colourSides > 0 && crowd.removed < 2
            text: qsTr("%n colour page(s)", "", root.viewModel.colourSides)
            price: root.money(root.viewModel.colourCost)
            Layout.fillWidth: true
        }

        KPriceLine {
            visible: root.viewModel.monoSides > 0 && crowd.removed < 2
            text: qsTr("%n mono page(s)", "", root.viewModel.monoSides)
            price: root.money(root.viewModel.monoCost)
            Layout.fillWidth: true
        }

        Rectangle {
            visible: crowd.removed < 2
            implicitHeight: Theme.line
            color: Theme.hair
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
        }

        RowLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.topMargin: crowd.removed < 2 ? Theme.s1 : 0

            KText {
                text: Theme.largeText || Theme.compact ? "" : qsTr("Total")
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            KText {
                objectName: "total"
                Accessible.name: qsTr("Total %1").arg(text)
                text: root.money(root.viewModel.total)
                font.pixelSize: Theme.headline
                font.weight: Theme.strongWeight
                figures: true
                wrapMode: Text.NoWrap
            }
        }

        KCard {
            visible: crowd.removed < 5 || root.short
            accent: root.short ? Theme.care : Theme.printing
            radius: Theme.radiusSmall
            implicitHeight: credit.implicitHeight + 2 * (crowd.removed < 1 ? Theme.s2 : Theme.s1)
            Layout.fillWidth: true
            Layout.topMargin: crowd.removed < 1 ? Theme.s2 : Theme.s1

            GridLayout {
                id: credit

                readonly property bool stacked: Theme.largeText || Theme.compact || crowd.removed > 2

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: stacked ? Theme.s2 : Theme.s3
                anchors.rightMargin: stacked ? Theme.s2 : Theme.s3
                columns: stacked ? 1 : 3
                columnSpacing: Theme.s2
                rowSpacing: 0

                KCreditPart {
                    visible: crowd.removed < 3
                    lying: credit.stacked
                    text: qsTr("Credit now")
                    amount: root.money(root.viewModel.before)
                    amountName: "before"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }

                KIcon {
                    visible: !credit.stacked
                    name: "arrow-right"
                    color: root.short ? Theme.care.strong : Theme.printing.strong
                }

                KCreditPart {
                    lying: credit.stacked
                    atEnd: true
                    text: root.short ? qsTr("Missing") : qsTr("After")
                    amount: root.money(root.short ? root.viewModel.short : root.viewModel.after)
                    amountName: "after"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: mono.visible ? Theme.s1 : 0
        }

        KButton {
            id: mono

            objectName: "mono"
            visible: root.viewModel.inMono || root.viewModel.monoTotal >= 0
            text: root.viewModel.inMono ? qsTr("In colour after all") : Theme.compact || Theme.largeText ? qsTr("All in mono, %1").arg(root.money(root.viewModel.monoTotal)) : qsTr("Print all in mono, %1").arg(root.money(root.viewModel.monoTotal))
            form: wish("words") > root.width - 2 * Theme.s4 ? "narrow" : "words"
            Layout.fillWidth: true
            onClicked: root.viewModel.setMono(!root.viewModel.inMono)
        }
    }
}
