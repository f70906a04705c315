import QtQuick
import Kiosk.Views

// The frame of the pages behind the board: the evacuation list, the lock, and a keyboard that is as good as a finger.
KPage {
    id: root

    required property ShellViewModel shell
    signal letters(string typed)  // typed where no field is
    signal undo  // Ctrl+Z

    accent: Theme.plain
    titleGap: Theme.s2
    bodyGap: Theme.compact || Theme.low ? Theme.s2 : Theme.s3
    header.activity: qsTr("Staff")
    header.glyph: "concierge-bell"
    header.note: Theme.compact || Theme.largeText ? shell.clockText : qsTr("%1, %2").arg(shell.todayText).arg(shell.clockText)
    footer.cancel: qsTr("Fire list: hold 3 seconds")
    footer.cancelGlyph: "flame"
    footer.cancelHeld: true
    footer.help: qsTr("Lock the board")
    footer.helpGlyph: "lock"
    onBack: shell.back()
    onCancel: shell.emergency()
    onHelp: shell.home()
    Keys.onPressed: event => {  // check: press, keys of a keyboard
        if (event.matches(StandardKey.Undo)) {
            undo();
            event.accepted = true;
        } else if (event.text.length === 1 && event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
            letters(event.text);
            event.accepted = true;
        }
    }
}
