import QtQuick
import QtQuick.Layouts

// As many rows as there is room for, and which of all they are: a list without a drag.
Item {
    id: root

    required property int count
    required property Component delegate  // with `required property int index`, counted from `first`
    property int rowHeight: Theme.rowTall
    property int spacing: Theme.s1
    property int columns: 1
    property int page: 0
    property int least: 1  // rows, however little room there is
    readonly property int fits: Math.max(least, Math.floor((height + spacing) / (rowHeight + spacing))) * columns
    readonly property int pages: Math.max(1, Math.ceil(count / Math.max(1, fits)))
    readonly property int at: Math.max(0, Math.min(page, pages - 1))
    readonly property int first: at * fits
    readonly property int shown: Math.max(0, Math.min(fits, count - first))

    implicitHeight: least * rowHeight

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.columns
        columnSpacing: root.spacing
        rowSpacing: root.spacing
        uniformCellWidths: true

        Repeater {
            model: root.shown
            delegate: root.delegate
        }
    }
}
