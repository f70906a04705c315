import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Views

// A field, what it finds, and the keyboard.
KPage {
    id: page

    required property QtObject viewModel
    required property ShellViewModel shell

    accent: Theme.guests
    title: shell.language === "ar" ? "من تزور؟" : "Who are you visiting?"
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: shell.language === "ar" ? "زيارة" : "Visiting"
    header.glyph: "user-round"
    header.step: 2
    header.steps: 4
    footer.action: shell.language === "ar" ? "متابعة" : "Continue"
    footer.actionGlyphEnd: "arrow-right"
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2

        KField {
            objectName: "field"
            focus: true
            accent: page.accent
            hint: "The first letters of a name"
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Theme.portrait ? 1 : 3
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: true
            Layout.fillWidth: true

            KRow {
                objectName: "row"
                text: "Marta K."
                detail: "Halbe Höhe Architects"
                letters: "MK"
                accent: page.accent
                chosen: true
                Layout.fillWidth: true
            }

            KRow {
                text: "Marek D."
                detail: "Fjord Audio"
                letters: "MD"
                accent: page.accent
                Layout.fillWidth: true
            }

            KRow {
                text: "Margarethe O."
                detail: "Independent"
                letters: "MO"
                accent: page.accent
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
