import QtQuick

// Where the keys are: a line one unit outside the control, for whoever moves with keys.
Rectangle {
    required property Item target

    visible: target.activeFocus && Theme.keys
    anchors.fill: parent
    anchors.margins: -Theme.u
    radius: Theme.radiusSmall + Theme.u
    color: "transparent"
    border.width: Theme.focusLine
    border.color: Theme.focus
    z: 1
}
