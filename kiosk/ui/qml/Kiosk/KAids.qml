import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Languages and reading aids, over whatever page is shown: nothing that was typed is lost.
KOverlay {
    id: root

    required property ShellViewModel shell

    label: title.text
    sheetWidth: Theme.compact ? root.width : Theme.panel
    onOutside: Aids.open = false
    onVisibleChanged: {
        if (visible)
            languages.forceActiveFocus();
    }

    GridLayout {
        columnSpacing: Theme.s2
        rowSpacing: Theme.s4
        Layout.fillWidth: true

        KText {
            id: title
            visible: !Theme.crowded
            Layout.row: 0
            Layout.column: 0
            text: qsTr("Languages and reading aids")
            font.pixelSize: Theme.title
            font.weight: Theme.strongWeight
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        KButton {
            objectName: "closeAids"
            text: qsTr("Done")
            glyph: "check"
            kind: "primary"
            Layout.row: 0
            Layout.column: 1
            Layout.alignment: Qt.AlignTop
            onClicked: Aids.open = false
        }

        KLanguages {
            id: languages
            shell: root.shell
            Layout.row: Theme.crowded ? 0 : 1  // where there is little room, they say themselves what they are
            Layout.column: 0
            Layout.columnSpan: Theme.crowded ? 1 : 2
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: Theme.portrait || (Theme.largeText && !Theme.compact) ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        uniformCellWidths: true
        Layout.fillWidth: true

        KSwitchRow {
            objectName: "largeText"
            text: qsTr("Large text")
            glyph: "type"
            on: Theme.largeText
            Layout.fillWidth: true
            onSwitched: on => root.shell.chooseTextScale(on ? 1.6 : 1)
        }

        KSwitchRow {
            objectName: "contrast"
            text: qsTr("High contrast")
            glyph: "contrast"
            on: Theme.contrast
            Layout.fillWidth: true
            onSwitched: on => root.shell.chooseVariant(on ? "contrast" : "light")
        }

        KSwitchRow {
            objectName: "dark"
            visible: !Theme.crowded
            text: qsTr("Dark colours")
            glyph: "moon"
            on: Theme.variant === "dark"
            Layout.fillWidth: true
            onSwitched: on => root.shell.chooseVariant(on ? "dark" : "light")
        }

        KSwitchRow {
            objectName: "still"
            visible: !Theme.crowded
            text: qsTr("No movement")
            glyph: "pause"
            on: Theme.reduceMotion
            Layout.fillWidth: true
            onSwitched: on => root.shell.chooseReduceMotion(on)
        }
    }
}
