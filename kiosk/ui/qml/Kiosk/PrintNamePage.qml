pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Whose prints: three letters of a name, and at most five people to choose from. Enter takes the first.
KPage {
    id: page

    required property PrintEntryViewModel viewModel
    required property ShellViewModel shell
    readonly property bool portrait: height > width
    readonly property int room: width - 2 * Theme.margin
    readonly property bool settled: Theme.choosingSteady || !Theme.choosing  // the word is chosen first, then the person
    readonly property int cell: portrait ? room : Math.floor((room - 2 * Theme.s2) / 3)

    function row(index: int): var {
        return viewModel.found[index] ?? { name: "", company: "", initials: "" };
    }

    accent: Theme.printing
    title: qsTr("What is your name?")
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.step: 1
    header.steps: 2
    footer.help: bare && viewModel.foundCount > 0 ? "" : qsTr("Ask reception")  // beside the keys is room for three
    footer.action: viewModel.foundCount > 0 ? qsTr("Continue") : ""
    footer.actionGlyphEnd: "arrow-right"
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.chooseFirst()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2

        KField {
            objectName: "name"
            focus: true
            accent: page.accent
            value: page.viewModel.query
            hint: qsTr("The first three letters")
            Layout.fillWidth: true
            onEdited: words => page.viewModel.search(words)
            onAccepted: page.viewModel.chooseFirst()
        }

        GridLayout {
            visible: page.viewModel.foundCount > 0 && page.settled
            columns: page.portrait ? 1 : 3
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Layout.fillWidth: true

            Repeater {
                model: page.viewModel.foundCount

                KRow {
                    required property int index
                    readonly property var one: page.row(index)

                    objectName: "found-" + index
                    text: one.name
                    detail: one.company
                    letters: one.initials
                    accent: page.accent
                    chosen: index === 0
                    Layout.preferredWidth: page.cell
                    Layout.maximumWidth: page.cell
                    onClicked: page.viewModel.choose(index)
                }
            }
        }

        KText {
            objectName: "nobody"
            visible: page.viewModel.nobody && page.settled
            text: page.bare ? qsTr("No PIN under that name. Ask reception.")
                : qsTr("We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.")
            font.pixelSize: page.bare ? Theme.small : Theme.body
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
