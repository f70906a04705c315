import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Views

// A secret number.
KPage {
    id: page

    required property QtObject viewModel
    required property ShellViewModel shell
    property string typed

    accent: Theme.checkin
    title: "Your PIN, Zoë"
    header.activity: "Check-in"
    header.glyph: "id-card"
    header.step: 2
    header.steps: 2
    onBack: shell.back()

    KPinPad {
        objectName: "pin"
        anchors.centerIn: parent
        focus: true
        length: page.typed.length
        accent: page.accent
        onTyped: digit => page.typed += digit
        onTakenBack: page.typed = page.typed.slice(0, -1)
        onCleared: page.typed = ""
    }
}
