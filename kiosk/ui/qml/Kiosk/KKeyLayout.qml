import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Three rows of letters and one of functions, with a second set of letters one tap away: nothing is hidden behind a long press.
// A row is a text of one letter a key.
KeyboardLayout {
    id: root

    required property string upper
    required property string centre
    required property string lower
    property string beside  // more letters, at the start of the space key
    property bool cased: true  // there are capitals
    property bool dotted: false
    property string otherLabel: "á ä ç …"
    property string otherUpper: "àáâãäåąæçćč"
    property string otherCentre: "èéêëęěğíîïıł"
    property string otherLower: "ñńóôöõøœřśš"
    property string otherBeside: "şßúüůýžż"
    property bool otherCased: true
    property string label: "abc"  // what leads back from the other letters
    property bool other: false
    readonly property bool deleteBelow: !other && upper.length > 11  // twelve letters fill the row

    keyWeight: 1
    smallTextVisible: false

    KKeyRow {
        letters: root.other ? root.otherUpper : root.upper

        BackspaceKey {
            visible: !root.deleteBelow
            weight: 1.5
        }
    }

    KKeyRow {
        letters: root.other ? root.otherCentre : root.centre
        dotted: root.dotted
    }

    KeyboardRow {
        ShiftKey {
            visible: root.other ? root.otherCased : root.cased
            weight: 1.5
        }

        Repeater {
            model: Array.from(root.other ? root.otherLower : root.lower)

            Key {
                required property string modelData

                text: modelData
            }
        }

        BackspaceKey {
            visible: root.deleteBelow
            weight: 1.5
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 1.5
            displayText: "123"
        }

        Key {
            weight: 2
            functionKey: true
            displayText: root.other ? root.label : root.otherLabel
            onClicked: root.other = !root.other
        }

        Repeater {
            model: Array.from(root.other ? root.otherBeside : root.beside)

            Key {
                required property string modelData

                text: modelData
            }
        }

        Key {
            visible: Theme.headless  // languages and reading aids, when the header that leads there is not shown
            weight: 1.5
            functionKey: true
            keyPanelDelegate: keyboard.style?.languageKeyPanel ?? null  // qmllint disable unqualified
            onClicked: Aids.open = true
        }

        SpaceKey {
            weight: root.other ? Math.max(2, 5.5 - root.otherBeside.length) : Math.max(2, 5.5 - root.beside.length)
        }

        EnterKey {
            weight: root.beside === "" ? 2.5 : 2
        }
    }
}
