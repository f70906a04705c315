import QtQml
import Kiosk.Views

// What the shell and the window know, told to Theme.
QtObject {
    id: root

    required property ShellViewModel shell
    required property int windowWidth
    required property int windowHeight
    required property int keyboard
    required property int keyboardWidth

    readonly property list<Binding> told: [
        Binding { target: Theme; property: "variant"; value: root.shell.variant },
        Binding { target: Theme; property: "own"; value: root.shell.accent },
        Binding { target: Theme; property: "mm"; value: root.shell.mm },
        Binding { target: Theme; property: "textScale"; value: root.shell.textScale },
        Binding { target: Theme; property: "rtl"; value: root.shell.rtl },
        Binding { target: Theme; property: "reduceMotion"; value: root.shell.reduceMotion },
        Binding { target: Theme; property: "width"; value: root.windowWidth },
        Binding { target: Theme; property: "height"; value: root.windowHeight },
        Binding { target: Theme; property: "keyboard"; value: root.keyboard },
        Binding { target: Theme; property: "keyboardWidth"; value: root.keyboardWidth }
    ]
}
