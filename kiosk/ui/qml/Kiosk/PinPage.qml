pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Six digits. The sixth one asks; what was typed is shown as dots and stands nowhere else.
KPage {
    id: page

    required property CheckInViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width
    readonly property string note: saying()

    function saying(): string {
        if (viewModel.note === "pin_wrong")
            return qsTr("That is not the PIN we know. Please try once more.");
        if (viewModel.note === "pin_locked")
            return qsTr("To keep you safe, the PIN rests for %n minute(s). Reception can help at once.", "", viewModel.waitMinutes);
        return viewModel.step === "unlock" ? qsTr("Then we show what only you should see.") : qsTr("Six digits. Nobody sees them here.");
    }

    accent: Theme.checkin
    bodyGap: Theme.s2
    header.activity: qsTr("Check-in")
    header.glyph: "id-card"
    header.step: viewModel.step === "unlock" ? 0 : 2
    header.steps: viewModel.step === "unlock" ? 0 : 2
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
                text: qsTr("Your PIN, %1").arg(page.viewModel.chosenName)
                font.pixelSize: Theme.compact ? Theme.title : Theme.headline
                font.weight: Theme.strongWeight
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            Row {
                visible: !pad.showDots
                spacing: Theme.s2
                Accessible.ignored: true

                Repeater {
                    model: pad.digits

                    Rectangle {
                        required property int index
                        readonly property bool typed: index < page.viewModel.pinLength

                        width: Theme.pip
                        height: width
                        radius: width / 2
                        color: typed ? page.accent.strong : Theme.surface
                        border.width: typed ? 0 : Theme.line
                        border.color: Theme.edge
                    }
                }
            }

            KText {
                objectName: "note"
                text: page.note
                font.pixelSize: Theme.compact || (Theme.low && Theme.largeText) ? Theme.small : Theme.lead
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
