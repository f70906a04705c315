import QtQuick
import Kiosk
import Kiosk.Views

// Six digits from an invitation.
KPage {
    id: page

    required property QtObject viewModel
    required property ShellViewModel shell
    property string filledWith

    accent: Theme.guests
    title: "Your six digits"
    header.activity: "Visiting"
    header.glyph: "user-round"

    KCodeField {
        id: code
        objectName: "code"
        anchors.centerIn: parent
        focus: true
        accent: page.accent
        onEdited: next => code.code = next
        onFilled: all => page.filledWith = all
    }
}
