import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The board in one line a thing, each the way to more of it: for small panels and large letters.
GridLayout {
    id: root

    required property StaffViewModel viewModel
    required property ShellViewModel shell
    readonly property bool calm: ["alone", "starting", "connected"].includes(viewModel.exchange)
    readonly property list<var> full: viewModel.shelves.filter(one => one.full)

    columnSpacing: Theme.s3
    rowSpacing: Theme.compact ? Theme.u : Theme.gap
    uniformCellWidths: true

    KRow {
        objectName: "waiting"
        text: qsTr("Waiting")
        end: root.viewModel.waitingCount
        glyph: "user-round"
        accent: Theme.guests
        tinted: root.viewModel.waitingCount > 0
        lines: Theme.compact && !Theme.largeText ? 1 : 2
        Layout.fillWidth: true
        onClicked: root.viewModel.showWaiting()
    }

    KRow {
        objectName: "inside"
        text: qsTr("In now")
        end: root.viewModel.insideCount
        glyph: "users-round"
        accent: Theme.checkin
        lines: Theme.compact && !Theme.largeText ? 1 : 2
        Layout.fillWidth: true
        onClicked: root.viewModel.showInside()
    }

    KRow {
        objectName: "tasks"
        text: qsTr("To do")
        end: root.viewModel.taskCount
        glyph: "list"
        accent: Theme.care
        tinted: root.viewModel.taskCount > 0
        lines: Theme.compact && !Theme.largeText ? 1 : 2
        Layout.fillWidth: true
        onClicked: root.viewModel.showTasks()
    }

    KRow {
        objectName: "members"
        text: qsTr("Members")
        glyph: "search"
        lines: Theme.compact && !Theme.largeText ? 1 : 2
        Layout.fillWidth: true
        onClicked: root.viewModel.findMembers()
    }

    KRow {
        objectName: "undo"
        text: qsTr("Undo")
        glyph: "undo-2"
        Layout.fillWidth: true
        onClicked: root.viewModel.showUndo()
    }

    KRow {
        objectName: "drawer"
        visible: root.viewModel.countsDrawer
        text: qsTr("Drawer")
        glyph: "hand-coins"
        Layout.fillWidth: true
        onClicked: root.viewModel.countDrawer()
    }

    KRow {
        objectName: "settings"
        visible: root.viewModel.hasSettings
        text: qsTr("Settings")
        glyph: "settings"
        Layout.fillWidth: true
        onClicked: root.viewModel.openSettings()
    }

    KRow {
        objectName: "exchange"
        visible: root.viewModel.showsExchange
        text: qsTr("Office")
        end: root.viewModel.aside > 0 ? root.viewModel.aside : root.viewModel.pending > 0 && !Theme.compact ? root.viewModel.pending : ""
        glyph: "refresh-cw"
        accent: root.calm ? Theme.plain : Theme.care
        tinted: !root.calm || root.viewModel.aside > 0
        lines: Theme.compact && !Theme.largeText ? 1 : 2
        Layout.fillWidth: true
        onClicked: root.viewModel.showExchange()
    }

    KNotice {
        visible: text !== "" && crowd.removed < 2
        text: root.viewModel.offline && !Theme.compact ? ExchangeWords.stillWorks(root.viewModel.printsRest) : ""
        glyph: "wifi-off"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
    }

    KText {
        visible: crowd.removed === 0
        text: root.viewModel.offline && Theme.compact ? StaffWords.exchange("no_connection", 0, 0, "")
            : root.viewModel.parcels === 0 ? qsTr("The shelves are empty")
            : root.full.length > 0 ? qsTr("%n parcel(s), some shelves are full", "", root.viewModel.parcels)
            : qsTr("%n parcel(s) on the shelves", "", root.viewModel.parcels)
        font.pixelSize: Theme.small
        Layout.columnSpan: root.viewModel.showsExchange ? root.columns : 1
        Layout.fillWidth: true
    }

    KText {
        objectName: "exchange-line"
        visible: crowd.removed === 0 && !root.viewModel.showsExchange
        text: StaffWords.exchangeShort(root.viewModel.exchange, root.viewModel.pending, root.viewModel.oldestMinutes)
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
        Layout.columnSpan: root.columns

        KCrowd {
            id: crowd
            content: root
            most: 2
            circumstances: [root.width, root.height, Theme.textScale, root.shell.language, root.viewModel.parcels, root.viewModel.offline].join()
        }
    }
}
