pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// One thing to set: typed into its field, or picked.
KPage {
    id: page

    required property HouseViewModel viewModel
    required property ShellViewModel shell
    readonly property bool picking: viewModel.kind === "choice"
    // How it is written, said before anybody has to guess it.
    readonly property bool guides: viewModel.note === "" && viewModel.key.startsWith("weekday_")
    readonly property int columns: Theme.compact || width < height ? 2 : 4
    readonly property int cell: Math.floor((width - 2 * Theme.margin - (columns - 1) * Theme.s2) / columns)

    accent: Theme.plain
    title: HouseWords.label(viewModel.key, shell.language)
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: viewModel.thing !== "" ? viewModel.thing : HouseWords.section(viewModel.section)
    header.glyph: "concierge-bell"
    footer.cancel: ""
    footer.help: bare ? "" : qsTr("Lock the board")
    footer.helpGlyph: "lock"
    footer.action: picking ? "" : qsTr("Save")
    footer.actionGlyph: "check"
    footer.actionEnabled: !viewModel.busy
    onBack: viewModel.back()
    onHelp: shell.home()
    onAct: viewModel.save()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2

        KField {
            objectName: "value"
            visible: !page.picking
            focus: !page.picking
            glyph: "keyboard"
            accent: page.accent
            value: page.viewModel.typed
            hint: page.viewModel.stands
            label: page.title
            Layout.fillWidth: true
            onEdited: words => page.viewModel.type(words)
            onAccepted: page.viewModel.save()
        }

        KText {
            objectName: "note"
            visible: text !== ""
            text: page.viewModel.note !== "" || page.guides ? HouseWords.hint(page.guides ? page.viewModel.key : page.viewModel.note) : ""
            font.pixelSize: page.bare ? Theme.small : Theme.body
            color: page.guides ? Theme.ink2 : Theme.care.strong
            Layout.fillWidth: true
        }

        GridLayout {
            visible: page.picking
            columns: page.columns
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Layout.fillWidth: true

            Repeater {
                model: page.viewModel.choices

                KRow {
                    required property int index
                    required property string modelData

                    objectName: "choice-" + index
                    text: HouseWords.choice(page.viewModel.key, modelData)
                    chosen: page.viewModel.typed === modelData
                    implicitHeight: Theme.row
                    Layout.preferredWidth: page.cell
                    Layout.maximumWidth: page.cell
                    onClicked: page.viewModel.pick(index)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
