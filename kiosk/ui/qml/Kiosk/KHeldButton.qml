import QtQuick

// A button that may ask to be held, by finger or key, while a line fills. Without `holdFor` it is a button like any other.
KButton {
    id: root

    property int holdFor: 0
    readonly property bool holding: holdFor > 0 && (pressed || keyHeld)
    property bool keyHeld: false
    signal done

    repeats: holdFor > 0
    Accessible.onPressAction: done()
    onClicked: {
        if (holdFor === 0)
            done();
    }
    onActiveFocusChanged: keyHeld = false
    Keys.onPressed: event => {
        if (holdFor > 0 && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            keyHeld = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            keyHeld = false;
    }

    Timer {
        interval: root.holdFor
        running: root.holding
        onTriggered: {
            root.keyHeld = false;
            root.done();
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.s1
        radius: height / 2
        color: Theme.care.mid
        visible: root.holding

        Rectangle {
            height: parent.height
            radius: height / 2
            color: Theme.care.strong

            NumberAnimation on width {
                running: root.holding
                from: 0
                to: root.width
                duration: root.holdFor
            }
        }
    }
}
