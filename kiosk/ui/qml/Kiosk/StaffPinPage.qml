pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The lock of the board: six digits after a card. Whoever was only leaving says so with one touch.
KPage {
    id: page

    required property StaffViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width

    function saying(): string {
        switch (viewModel.note) {
        case "pin_wrong":
            return qsTr("That is not the PIN we know. Please try once more.");
        case "pin_locked":
            return qsTr("To keep you safe, the PIN rests for %n minute(s).", "", viewModel.waitMinutes);
        case "not_staff":
            return qsTr("The board is for the people of the house. A manager can let you in.");
        }
        return qsTr("Then the staff board opens.");
    }

    accent: Theme.plain
    bodyGap: Theme.s2
    header.activity: qsTr("Staff")
    header.glyph: "concierge-bell"
    footer.cancel: viewModel.tapped ? qsTr("That was me leaving") : ""
    footer.cancelGlyph: "log-out"
    footer.help: ""
    onBack: shell.back()
    onCancel: viewModel.leaveInstead()

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.s6

        ColumnLayout {
            spacing: Theme.compact ? Theme.s2 : Theme.s4
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            KText {
                objectName: "title"
                text: qsTr("Your PIN, %1").arg(page.viewModel.name)
                font.pixelSize: Theme.compact ? Theme.title : Theme.headline
                font.weight: Theme.strongWeight
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            KPips {
                visible: !pad.showDots
                length: page.viewModel.pinLength
                accent: page.accent
            }

            KText {
                objectName: "note"
                text: page.saying()
                font.pixelSize: Theme.compact ? Theme.small : Theme.lead
                color: page.viewModel.note === "" ? Theme.ink2 : Theme.ink
                Layout.fillWidth: true
            }
        }

        Item {
            implicitWidth: pad.implicitWidth
            implicitHeight: pad.implicitHeight
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            KPinPad {
                id: pad

                objectName: "pad"
                anchors.centerIn: parent
                focus: true
                showDots: page.portrait || page.height >= Theme.sheet * 1.6
                length: page.viewModel.pinLength
                accent: page.accent
                busy: page.viewModel.busy
                onTyped: digit => page.viewModel.typeDigit(digit)
                onTakenBack: page.viewModel.deleteDigit()
                onCleared: page.viewModel.clearPin()
            }
        }
    }
}
