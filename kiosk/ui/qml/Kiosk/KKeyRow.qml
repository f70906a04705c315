pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A row of letters; what is declared inside stands at its end.
KeyboardRow {
    id: root

    property string letters
    property bool dotted: false  // Turkish: the capital of i keeps its dot

    Repeater {
        model: Array.from(root.letters)

        Key {
            required property string modelData

            text: root.dotted && modelData === "i" && InputContext.uppercase ? "İ" : modelData
        }
    }
}
