pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Waits for the code that the office shows, and says with whom this desk is connected already.
KStaffPage {
    id: page

    required property ConnectViewModel viewModel
    readonly property bool connected: viewModel.url !== ""
    readonly property string minute: shell.clockText
    readonly property string heading: connected ? qsTr("This desk is connected") : qsTr("Connect with the office")

    title: Theme.compact ? heading : ""
    header.activity: viewModel.settingUp ? qsTr("Setting up") : qsTr("Staff")
    footer.cancel: viewModel.settingUp || Theme.crowded ? "" : qsTr("Fire list: hold 3 seconds")
    footer.help: viewModel.settingUp || Theme.compact ? "" : qsTr("Lock the board")
    footer.action: Theme.compact || Theme.largeText ? qsTr("Type it") : qsTr("Type it instead")
    footer.actionGlyph: "keyboard"
    onAct: viewModel.typeInstead()
    onMinuteChanged: viewModel.refresh()
    Keys.onReturnPressed: viewModel.typeInstead()
    Keys.onEnterPressed: viewModel.typeInstead()

    KCrowd {
        id: crowd

        content: column
        most: 3
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.note, page.connected].join()
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.s3

        Item {
            Layout.fillHeight: true
        }

        KBadge {
            visible: crowd.removed < 1 && !Theme.compact
            glyph: page.connected ? "check" : "qr-code"
            accent: page.connected ? Theme.guests : Theme.checkin
            size: Theme.badgeHero
            solid: true
        }

        KText {
            objectName: "title"
            visible: !Theme.compact
            text: page.heading
            font.pixelSize: Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tight
            maximumLineCount: 3
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        KText {
            objectName: "connected"
            visible: page.connected && (crowd.removed < 3 || Theme.crowded)
            text: page.viewModel.space === "" ? page.viewModel.url
                : page.viewModel.since === 0 ? qsTr("%1, at %2").arg(page.viewModel.space).arg(page.viewModel.url)
                : qsTr("%1, at %2, since %3").arg(page.viewModel.space).arg(page.viewModel.url)
                    .arg(page.shell.fullDateText(page.viewModel.since, page.shell.language))
            font.pixelSize: Theme.crowded ? Theme.small : Theme.compact ? Theme.body : Theme.lead
            font.weight: Theme.medium
            Layout.fillWidth: true
        }

        KNotice {
            objectName: "note"
            text: ConnectWords.note(page.viewModel.note, Theme.crowded ? page.shell.clockText
                : qsTr("%1, %2").arg(page.shell.todayText).arg(page.shell.clockText))
            Layout.fillWidth: true
        }

        KText {
            objectName: "saying"
            visible: Theme.crowded ? page.viewModel.note === "" && !page.connected : crowd.removed < 2 || !page.connected
            text: page.connected ? qsTr("To connect it anew, make a code in the office and hold it to the reader.")
                : Theme.crowded ? qsTr("Hold the code from the office's page to the reader.")
                : qsTr("On the office's page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.")
            font.pixelSize: Theme.compact ? Theme.body : Theme.lead
            color: Theme.ink2
            Layout.fillWidth: true
        }

        KShowCode {
            wanted: crowd.removed < 2
            form: Theme.crowded ? "narrow" : "full"
            shell: page.shell
        }

        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
        }
    }
}
