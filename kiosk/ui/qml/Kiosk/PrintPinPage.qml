pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Six digits before anything of a member's prints is shown.
KPage {
    id: page

    required property PrintEntryViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width

    function saying(): string {
        switch (viewModel.note) {
        case "pin_wrong":
            return qsTr("That is not the PIN we know. Please try once more.");
        case "pin_locked":
            return qsTr("To keep you safe, the PIN rests for %n minute(s). Reception can help at once.", "", viewModel.waitMinutes);
        }
        return qsTr("Then we show what waits for you, and your credit.");
    }

    accent: Theme.printing
    bodyGap: Theme.s2
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()

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
