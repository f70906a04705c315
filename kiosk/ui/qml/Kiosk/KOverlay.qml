import QtQuick
import QtQuick.Layouts

// A sheet over the page. What lies below can be neither touched nor reached with keys while it is there.
FocusScope {
    id: root

    property string label
    property int sheetWidth: Theme.panel
    default property alias content: column.data
    signal outside  // a touch beside the sheet

    anchors.fill: parent
    focus: visible
    Accessible.role: Accessible.Dialog
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: 0.92
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.outside()
    }

    KCard {
        anchors.centerIn: parent
        width: Math.min(root.sheetWidth, root.width - 2 * (Theme.compact ? Theme.s2 : Theme.margin))
        height: Math.min(column.implicitHeight + 2 * Theme.s5, root.height - 2 * (Theme.compact ? Theme.s1 : Theme.marginV))
        border.color: Theme.edge
        border.width: Theme.line

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.s5
            spacing: Theme.s4
        }
    }
}
