import QtQuick

// The space's name. Held for three seconds, by finger or key, it opens what is needed in an emergency; a line fills meanwhile.
Item {
    id: root

    property string text
    property int holdFor: Theme.hold
    readonly property bool holding: touch.pressed || keyHeld
    property bool keyHeld: false
    signal held

    implicitWidth: name.implicitWidth
    implicitHeight: Math.max(Theme.target, name.implicitHeight + Theme.s1)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. Hold for three seconds in an emergency").arg(text)
    Accessible.onPressAction: held()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            keyHeld = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            keyHeld = false;
    }
    onActiveFocusChanged: {
        keyHeld = false;
        if (activeFocus)  // which only keys bring here
            Theme.keys = true;
    }

    Timer {
        interval: root.holdFor
        running: root.holding
        onTriggered: {
            root.keyHeld = false;
            root.held();
        }
    }

    TapHandler {
        id: touch
        gesturePolicy: TapHandler.WithinBounds
        longPressThreshold: 0
    }

    KText {
        id: name

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.family: Theme.serif
        font.pixelSize: Theme.brand
        font.weight: Theme.strongWeight
        maximumLineCount: 1
        Accessible.ignored: true
    }

    Rectangle {
        anchors.left: name.left
        anchors.top: name.bottom
        width: Math.min(name.width, name.implicitWidth)
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
                to: name.implicitWidth
                duration: root.holdFor
            }
        }
    }

    KFocusRing {
        target: root
    }
}
