import QtQuick
import QtQuick.Templates as T

// What every control is: it acts on release, by finger or key, and takes a second tap within half a second for the same one.
T.AbstractButton {
    id: root

    property bool repeats: false  // each tap counts, however fast

    function press(event: KeyEvent) {
        if (!rest.running && !event.isAutoRepeat)
            click();
    }

    focusPolicy: Qt.TabFocus  // a touch leaves the focus, and with it the keyboard, where it is
    Accessible.name: text
    onActiveFocusChanged: {
        if (activeFocus && [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(focusReason))
            Theme.keys = true;
    }
    onClicked: {
        if (!repeats)
            rest.restart();
    }
    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)
    Keys.onSelectPressed: event => press(event)
    Keys.onSpacePressed: event => event.accepted = rest.running

    Timer {
        id: rest
        interval: Theme.twice
    }

    MouseArea {
        anchors.fill: parent
        enabled: rest.running
        z: 2
        Accessible.ignored: true
    }
}
