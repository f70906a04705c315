import QtQuick
import QtQuick.Layouts

// A thing and what it costs, on one line.
RowLayout {
    id: root

    property string text
    property string price
    property int size: Theme.body

    spacing: Theme.s2

    KText {
        text: root.text
        font.pixelSize: root.size
        Layout.fillWidth: true
    }

    KText {
        text: root.price
        font.pixelSize: root.size
        figures: true
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignBottom
    }
}
