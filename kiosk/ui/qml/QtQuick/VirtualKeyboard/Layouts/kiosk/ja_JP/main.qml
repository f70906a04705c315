import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Plugins
import Kiosk

// Japanese: Latin letters become kana, and the row above the keys offers what they may be written as.
// The other letters stay Latin, for addresses.
KKeyLayout {
    id: root

    function createInputMethod(): QtObject {
        return converter.createObject(this);
    }

    upper: "qwertyuiop"
    centre: "asdfghjklー"
    lower: "zxcvbnm、。"
    cased: false
    otherLabel: "abc"
    otherUpper: "qwertyuiop"
    otherCentre: "asdfghjkl'"
    otherLower: "zxcvbnm-.@"
    otherBeside: ""
    label: "あいう"
    inputMode: InputEngine.InputMode.Hiragana
    onOtherChanged: InputContext.inputEngine.inputMode = other ? InputEngine.InputMode.Latin : InputEngine.InputMode.Hiragana

    Component {
        id: converter

        JapaneseInputMethod {
        }
    }
}
