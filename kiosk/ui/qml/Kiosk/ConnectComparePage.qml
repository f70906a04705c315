pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Is it the right server? A person compares what stands here with what the office's page shows.
KPage {
    id: page

    required property ConnectViewModel viewModel
    required property ShellViewModel shell

    title: qsTr("Does the office show the same?")
    lead: Theme.compact || Theme.largeText ? "" : qsTr("It stands below the code, on the office's page. Nothing was sent there yet.")
    accent: Theme.plain
    titleGap: Theme.s2
    header.glyph: "concierge-bell"
    header.activity: viewModel.settingUp ? qsTr("Setting up") : qsTr("Staff")
    footer.cancel: Theme.crowded ? "" : qsTr("No, it differs")  // Back says the same
    footer.cancelGlyph: "x"
    footer.help: ""
    footer.action: Theme.crowded ? qsTr("Yes") : qsTr("Yes, the same")
    footer.actionGlyph: "check"
    onBack: viewModel.back()
    onCancel: viewModel.differ()
    onAct: viewModel.same()

    KCard {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: grid.implicitHeight + (Theme.crowded ? 0 : 2 * padding)
        Accessible.role: Accessible.StaticText
        Accessible.name: page.viewModel.groups.map(group => group.split("").join(" ")).join(", ")

        GridLayout {
            id: grid

            anchors.centerIn: parent
            columns: 4
            columnSpacing: Theme.s6
            rowSpacing: Theme.crowded ? 0 : Theme.s2
            uniformCellWidths: true
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: page.viewModel.groups

                KText {
                    required property string modelData
                    required property int index

                    objectName: "group-" + index
                    text: modelData
                    figures: true
                    font.pixelSize: Theme.compact && Theme.largeText ? Theme.small : Theme.subtitle
                    font.weight: Theme.strongWeight
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
