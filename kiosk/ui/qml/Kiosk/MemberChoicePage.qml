pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The company, then the plan of somebody new: one touch each, and none is an answer too.
KStaffPage {
    id: page

    required property MembersViewModel viewModel
    readonly property bool portrait: height > width
    readonly property bool company: viewModel.step === "company"

    title: company ? qsTr("Which company?") : qsTr("Which plan?")
    header.step: company ? 2 : 3
    header.steps: 3
    header.note: ""
    footer.action: company ? qsTr("No company") : qsTr("No plan")
    footer.actionGlyphEnd: "arrow-right"
    onAct: viewModel.pick(-1)

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        KPages {
            id: list

            count: page.viewModel.choiceCount
            columns: page.portrait || Theme.largeText || Theme.compact ? 1 : 2
            spacing: Theme.gap
            rowHeight: Math.max(Theme.row, Math.ceil(1.5 * Theme.lead))
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KRow {
                required property int index

                objectName: "choice-" + index
                text: page.viewModel.choices[list.first + index]?.name ?? ""
                glyph: page.company ? "building-2" : "calendar"
                enabled: !page.viewModel.busy
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: page.viewModel.pick(list.first + index)
            }
        }

        KTurn {
            list: list
        }
    }
}
