import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Whose prints: three letters of a name, and at most five people to choose from. Enter takes the first.
KPage {
    id: page

    required property PrintEntryViewModel viewModel
    required property ShellViewModel shell
    readonly property bool settled: Theme.choosingSteady || !Theme.choosing  // the word is chosen first, then the person

    accent: Theme.printing
    title: qsTr("What is your name?")
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: qsTr("Printing")
    header.glyph: "printer"
    header.step: 1
    header.steps: 2
    footer.help: bare && (Theme.largeText || viewModel.foundCount > 0) ? "" : qsTr("Ask reception")  // beside the keys is room for three
    footer.action: viewModel.foundCount > 0 ? qsTr("Continue") : ""
    footer.actionGlyphEnd: "arrow-right"
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.chooseFirst()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.crowded ? Theme.s1 : Theme.s2

        KField {
            objectName: "name"
            focus: true
            accent: page.accent
            value: page.viewModel.query
            hint: page.titled ? qsTr("The first three letters") : page.title
            Layout.fillWidth: true
            onEdited: words => page.viewModel.search(words)
            onAccepted: page.viewModel.chooseFirst()
        }

        KFound {
            visible: page.viewModel.foundCount > 0 && page.settled
            people: page.viewModel.found
            count: page.viewModel.foundCount
            accent: page.accent
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: index => page.viewModel.choose(index)
        }

        KText {
            objectName: "nobody"
            visible: page.viewModel.nobody && page.settled
            text: Theme.crowded ? qsTr("No PIN under that name.") : Theme.terse ? qsTr("No PIN under that name. Ask reception.")
                : qsTr("We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.")
            font.pixelSize: Theme.terse ? Theme.small : Theme.body
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            visible: page.viewModel.foundCount === 0 || !page.settled
            Layout.fillHeight: true
        }
    }
}
