import QtQuick
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// The keyboard in the look of the house: white keys with an edge, warm ones for functions.
KeyboardStyle {
    id: root

    keyboardDesignWidth: Theme.keyboardWidth
    keyboardDesignHeight: 4 * (Theme.key + Theme.keyGap)
    keyboardBackground: Item {
    }

    keyPanel: KKeyPanel {
        objectName: "key-" + (control?.functionKey ? "other" : control?.text ?? "")
        text: control?.displayText ?? ""
        warm: control?.functionKey ?? false
    }
    backspaceKeyPanel: KKeyPanel {
        objectName: "key-backspace"
        glyph: "delete"
        name: qsTr("Delete")
        warm: true
    }
    shiftKeyPanel: KKeyPanel {
        objectName: "key-shift"
        glyph: "arrow-big-up"
        name: qsTr("Capitals")
        warm: true
        chosen: control?.uppercased ?? false
    }
    enterKeyPanel: KKeyPanel {
        objectName: "key-enter"
        text: qsTr("Enter")
        warm: true
    }
    spaceKeyPanel: KKeyPanel {
        objectName: "key-space"
        text: qsTr("space")
        small: true
    }
    symbolKeyPanel: KKeyPanel {
        objectName: "key-symbols"
        text: control?.displayText ?? ""
        name: qsTr("Digits and signs")
        warm: true
    }
    languageKeyPanel: KKeyPanel {
        objectName: "key-language"
        glyph: "languages"
        name: qsTr("Languages and reading aids")
        warm: true
    }
    hideKeyPanel: KKeyPanel {
        glyph: "chevron-down"
        name: qsTr("Hide the keyboard")
        warm: true
    }
    modeKeyPanel: KKeyPanel {
        text: control?.displayText ?? ""
        warm: true
        chosen: (control as ModeKey)?.mode ?? false
    }
    handwritingKeyPanel: KKeyPanel {
        glyph: "pen-line"
        warm: true
    }

    // What the letters typed may be written as, one key each.
    selectionListHeight: Theme.targetLeast + Theme.keyGap
    selectionListDelegate: SelectionListItem {
        id: candidate

        objectName: "candidate"
        width: Math.max(Theme.targetLeast + Theme.keyGap, word.implicitWidth + 2 * Theme.s2 + Theme.keyGap)
        Accessible.role: Accessible.Button
        Accessible.name: word.text
        Accessible.onPressAction: ListView.view.model.selectItem(index)  // qmllint disable unqualified missing-property

        Rectangle {
            anchors.fill: parent
            anchors.margins: Math.round(Theme.keyGap / 2)
            radius: Theme.radiusKey
            color: candidate.ListView.isCurrentItem ? Theme.plain.mid : Theme.surface
            border.width: candidate.ListView.isCurrentItem ? Theme.lineChosen : Theme.line
            border.color: candidate.ListView.isCurrentItem ? Theme.ink : Theme.edge

            KText {
                id: word
                anchors.centerIn: parent
                text: display  // qmllint disable unqualified
                font.pixelSize: Theme.lead
                font.weight: Theme.medium
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.radiusKey + Theme.s1
        border.width: Theme.focusLine
        border.color: Theme.focus
    }
}
