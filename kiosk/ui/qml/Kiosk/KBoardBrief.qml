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

    component KBoardRow: KRow {
        property string sign

        glyph: Theme.crowded ? "" : sign
        lines: Theme.compact ? 1 : 2
        Layout.fillWidth: true
        Layout.fillHeight: Theme.crowded  // some scripts ask for higher lines than there is room for
        Layout.minimumHeight: Theme.row
        Layout.maximumHeight: implicitHeight
    }

    KBoardRow {
        objectName: "waiting"
        text: qsTr("Waiting")
        end: root.viewModel.waitingCount
        sign: "user-round"
        accent: Theme.guests
        tinted: root.viewModel.waitingCount > 0
        onClicked: root.viewModel.showWaiting()
    }

    KBoardRow {
        objectName: "inside"
        text: qsTr("In now")
        end: root.viewModel.insideCount
        sign: "users-round"
        accent: Theme.checkin
        onClicked: root.viewModel.showInside()
    }

    KBoardRow {
        objectName: "tasks"
        text: qsTr("To do")
        end: root.viewModel.taskCount
        sign: "list"
        accent: Theme.care
        tinted: root.viewModel.taskCount > 0
        onClicked: root.viewModel.showTasks()
    }

    KBoardRow {
        objectName: "members"
        text: qsTr("Members")
        sign: "search"
        onClicked: root.viewModel.findMembers()
    }

    KBoardRow {
        objectName: "undo"
        text: qsTr("Undo")
        sign: "undo-2"
        onClicked: root.viewModel.showUndo()
    }

    KBoardRow {
        objectName: "drawer"
        visible: root.viewModel.countsDrawer
        text: qsTr("Drawer")
        sign: "hand-coins"
        onClicked: root.viewModel.countDrawer()
    }

    KBoardRow {
        objectName: "settings"
        visible: root.viewModel.hasSettings
        text: qsTr("Settings")
        sign: "settings"
        onClicked: root.viewModel.openSettings()
    }

    KBoardRow {
        objectName: "exchange"
        visible: root.viewModel.showsExchange
        text: qsTr("Office")
        end: root.viewModel.aside > 0 ? root.viewModel.aside : root.viewModel.pending > 0 && !Theme.compact ? root.viewModel.pending : ""
        sign: "refresh-cw"
        accent: root.calm ? Theme.plain : Theme.care
        tinted: !root.calm || root.viewModel.aside > 0
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
