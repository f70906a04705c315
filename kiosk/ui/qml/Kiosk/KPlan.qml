import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The plan and the days used of it; what only the owner may know, once the PIN was given.
ColumnLayout {
    id: root

    required property CheckInViewModel viewModel
    required property ShellViewModel shell
    property bool short: false  // where there is little room
    readonly property bool named: viewModel.plan !== "" && !short
    readonly property bool counted: named && viewModel.days > 0

    function membership(): string {
        if (viewModel.status === "paused")
            return qsTr("Your membership is paused");
        if (viewModel.status === "ended")
            return qsTr("Your membership has ended");
        // the last moment that is paid for: the first one that is not may be midnight of the next day
        return viewModel.paidUntil > 0 ? qsTr("Paid until %1").arg(shell.fullDateText(viewModel.paidUntil - 1, shell.language))
            : qsTr("Paid, with no end");
    }

    spacing: Theme.s2

    RowLayout {
        visible: root.named
        spacing: Theme.s3
        Layout.fillWidth: true

        KText {
            text: root.viewModel.plan
            font.weight: Theme.strongWeight
            maximumLineCount: 1
            Layout.fillWidth: true
        }

        KText {
            visible: root.counted
            text: qsTr("%1 of %n day(s) used", "", root.viewModel.days).arg(root.viewModel.daysUsed)
            color: Theme.ink2
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }

    KDots {
        visible: root.counted
        count: root.viewModel.days
        used: root.viewModel.daysUsed
        accent: Theme.checkin
        Layout.fillWidth: true
    }

    KText {
        visible: root.viewModel.unlocked
        text: root.membership()
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    KButton {
        objectName: "showPrivate"
        visible: !root.viewModel.unlocked
        kind: "quiet"
        glyph: "lock"
        text: qsTr("Show my membership")
        Layout.leftMargin: -Theme.s4
        onClicked: root.viewModel.showPrivate()
    }
}
