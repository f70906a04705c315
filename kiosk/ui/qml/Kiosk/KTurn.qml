import QtQuick
import QtQuick.Layouts

// Turns the pages of a list, beside it or, where that is narrow, below.
GridLayout {
    id: root

    required property KPages list
    property bool signs: Theme.crowded  // arrows alone: words would take the room of what is to be read

    visible: list.pages > 1
    columns: Theme.portrait ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.fillWidth: Theme.portrait
    Layout.alignment: Qt.AlignTop

    KButton {
        objectName: "up"
        text: root.signs ? "" : qsTr("Up")
        glyph: Theme.compact && !root.signs ? "" : "chevron-up"
        Accessible.name: qsTr("Up")
        enabled: root.list.at > 0
        repeats: true
        Layout.fillWidth: true
        onClicked: root.list.page = root.list.at - 1
    }

    KButton {
        objectName: "down"
        text: root.signs ? "" : qsTr("Down")
        glyph: Theme.compact && !root.signs ? "" : "chevron-down"
        Accessible.name: qsTr("Down")
        enabled: root.list.at < root.list.pages - 1
        repeats: true
        Layout.fillWidth: true
        onClicked: root.list.page = root.list.at + 1
    }
}
