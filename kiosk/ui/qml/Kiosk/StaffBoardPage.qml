pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The desk, right now: three columns, one below the other on a panel that hangs upright, one line a thing on small ones.
KStaffPage {
    id: page

    required property StaffViewModel viewModel
    readonly property bool portrait: height > width
    readonly property bool brief: Theme.compact || Theme.low || Theme.largeText
    readonly property bool calm: ["alone", "starting", "connected"].includes(viewModel.exchange)
    readonly property string minute: shell.clockText

    header.note: brief && !calm && !Theme.crowded  // there the office's own line is all that there is room for
        ? StaffWords.exchangeShort(viewModel.exchange, viewModel.pending, viewModel.oldestMinutes)
        : brief ? shell.clockText : qsTr("%1, %2").arg(shell.todayText).arg(shell.clockText)
    bodyGap: Theme.crowded ? Theme.s2 : Theme.s4
    title: Theme.compact && !Theme.crowded && calm ? qsTr("The desk, right now") : ""
    footer.cancel: Theme.compact ? "" : qsTr("Fire list: hold 3 seconds")  // there the welcome page is one touch away
    footer.help: Theme.compact ? "" : qsTr("Lock the board")  // there Back locks it as well
    footer.action: viewModel.takesParcels ? qsTr("Take in parcels") : ""
    footer.actionGlyph: Theme.crowded ? "" : "package"
    onAct: viewModel.takeParcels()
    onLetters: typed => viewModel.typeLetters(typed)
    onUndo: viewModel.undoLast()
    onMinuteChanged: viewModel.refresh()

    Timer {
        interval: Theme.lookAgain
        running: !page.calm && !page.viewModel.offline
        repeat: true
        onTriggered: page.viewModel.refresh()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s3

        GridLayout {
            visible: !Theme.compact
            columns: page.portrait ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            Layout.fillWidth: true

            KText {
                objectName: "title"
                text: qsTr("The desk, right now")
                font.pixelSize: Theme.headline
                font.weight: Theme.strongWeight
                font.letterSpacing: Theme.tight
                fontSizeMode: Text.HorizontalFit  // a second line would push the lists together
                minimumPixelSize: Theme.lead
                maximumLineCount: 1
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            GridLayout {
                visible: !page.brief
                columns: Theme.portrait ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                KButton {
                    objectName: "members"
                    text: qsTr("Members")
                    glyph: "search"
                    onClicked: page.viewModel.findMembers()
                }

                KButton {
                    objectName: "undo"
                    text: qsTr("Undo")
                    glyph: "undo-2"
                    onClicked: page.viewModel.showUndo()
                }

                KButton {
                    objectName: "drawer"
                    visible: page.viewModel.countsDrawer
                    text: qsTr("Drawer")
                    glyph: "hand-coins"
                    onClicked: page.viewModel.countDrawer()
                }

                KButton {
                    objectName: "settings"
                    visible: page.viewModel.hasSettings
                    text: qsTr("Settings")
                    glyph: "settings"
                    onClicked: page.viewModel.openSettings()
                }
            }
        }

        KNotice {
            objectName: "offline"
            text: page.viewModel.offline && !page.brief ? ExchangeWords.stillWorks(page.viewModel.printsRest) : ""
            glyph: "wifi-off"
            Layout.fillWidth: true
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: page.brief ? short : sheets
        }
    }

    Component {
        id: short

        KBoardBrief {
            viewModel: page.viewModel
            shell: page.shell
            columns: page.portrait ? 1 : 2
        }
    }

    Component {
        id: sheets

        KBoardSheets {
            viewModel: page.viewModel
            shell: page.shell
            portrait: page.portrait
        }
    }
}
