import QtQuick
import QtQuick.Layouts

// Turns the pages of a list, beside it or, where that is narrow, below.
GridLayout {
    id: root

    required property KPages list

    visible: list.pages > 1
    columns: Theme.portrait ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.fillWidth: Theme.portrait
    Layout.alignment: Qt.AlignTop

    KButton {
        objectName: "up"
        text: qsTr("Up")
        glyph: Theme.compact ? "" : "chevron-up"
        enabled: root.list.at > 0
        repeats: true
        Layout.fillWidth: true
        onClicked: root.list.page = root.list.at - 1
    }

    KButton {
        objectName: "down"
        text: qsTr("Down")
        glyph: Theme.compact ? "" : "chevron-down"
        enabled: root.list.at < root.list.pages - 1
        repeats: true
        Layout.fillWidth: true
        onClicked: root.list.page = root.list.at + 1
    }
}
