pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The member types a PIN, and once more. Nobody sees it, staff neither.
KStaffPage {
    id: page

    required property MembersViewModel viewModel
    readonly property bool portrait: height > width

    function saying(): string {
        if (viewModel.note === "pin_weak")
            return qsTr("That one is guessed first. Please choose six digits without a pattern.");
        if (viewModel.note === "pins_differ")
            return qsTr("These were two different ones. Please begin again.");
        return viewModel.again ? qsTr("The same six digits, so that we know it well.") : qsTr("Please let %1 type it. Nobody else needs to know it.").arg(viewModel.nameInside);
    }

    bodyGap: Theme.s2
    onUndo: viewModel.undoLast()

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
                text: page.viewModel.again ? qsTr("Once more, please") : qsTr("A PIN of six digits")
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
                onTextChanged: Accessible.announce(page.saying())
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
