import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits and signs.
KeyboardLayout {
    id: root

    property string digits: "1234567890"

    keyWeight: 1
    smallTextVisible: false

    KKeyRow {
        letters: root.digits

        BackspaceKey {
            weight: 1.5
        }
    }

    KKeyRow {
        letters: "@#&*()+=/\\%"
    }

    KKeyRow {
        letters: "-_.,:;!?'\"€"
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 1.5
            displayText: "abc"
        }

        SpaceKey {
            weight: 7.5
        }

        EnterKey {
            weight: 2.5
        }
    }
}
