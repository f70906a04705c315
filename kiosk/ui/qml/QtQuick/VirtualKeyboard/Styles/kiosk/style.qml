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

    selectionListHeight: Theme.target
    selectionListDelegate: SelectionListItem {
        id: candidate

        width: Math.max(Theme.target, word.implicitWidth + 2 * Theme.s3)

        KText {
            id: word
            anchors.centerIn: parent
            text: display  // qmllint disable unqualified
            font.pixelSize: Theme.lead
            wrapMode: Text.NoWrap
        }
    }

    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.radiusKey + Theme.s1
        border.width: Theme.focusLine
        border.color: Theme.focus
    }
}
