pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// People whose names begin as somebody typed: as many of them as there is room for, and the first is chosen.
Item {
    id: root

    required property var people  // of { name, company, initials }
    required property int count
    property var accent: Theme.plain
    readonly property int across: Theme.portrait ? 1 : 3
    readonly property int cell: Math.floor((width - (across - 1) * Theme.s2) / across)
    readonly property int down: Math.max(1, Math.floor((height + Theme.s2) / (measure.implicitHeight + Theme.s2)))
    signal chosen(int index)

    function person(index: int): var {
        return people[index] ?? { name: "", company: "", initials: "" };
    }

    implicitHeight: measure.implicitHeight

    // A row as high as each of them.
    KRow {
        id: measure
        visible: false
        text: "X"
        detail: "X"
        letters: "X"
    }

    GridLayout {
        columns: root.across
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2

        Repeater {
            model: Math.min(root.count, root.across * root.down)

            KRow {
                required property int index
                readonly property var one: root.person(index)

                objectName: "found-" + index
                text: one.name
                detail: one.company
                letters: one.initials
                accent: root.accent
                chosen: index === 0
                implicitHeight: measure.implicitHeight
                Layout.preferredWidth: root.cell
                Layout.maximumWidth: root.cell
                onClicked: root.chosen(index)
            }
        }
    }
}
