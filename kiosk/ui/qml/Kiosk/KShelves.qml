pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The shelves as a map: how many parcels stand on each, and which are full. What has no room is counted.
Item {
    id: root

    required property list<var> shelves  // of {label, count, full, much}
    property int columns: 4
    readonly property int cell: Math.ceil(2.8 * Theme.small) + Theme.half
    readonly property int room: Math.max(1, Math.floor((height + Theme.u) / (cell + Theme.u))) * columns
    readonly property list<var> drawn: roomFor(shelves, room)

    // Those in use first of all, then as many free ones as have room, in the order of the map.
    function roomFor(all: list<var>, room: int): list<var> {
        let spare = room - all.filter(one => one.count > 0).length;
        return all.filter(one => one.count > 0 || spare-- > 0).slice(0, room);
    }

    implicitHeight: Math.ceil(Math.min(12, Math.max(1, shelves.length)) / columns) * (cell + Theme.u) - Theme.u

    KText {
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.shelves.length === 0
        text: qsTr("No shelves are named yet.")
        font.pixelSize: Theme.small
        color: Theme.ink2
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.min(parent.height, implicitHeight + parent.height)
        columns: root.columns
        columnSpacing: Theme.u
        rowSpacing: Theme.u
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: root.drawn.length

            Rectangle {
                id: place

                required property int index
                readonly property var one: root.drawn[index] ?? { label: "", count: 0, full: false, much: false }
                readonly property color words: one.full ? Theme.parcels.on : Theme.ink

                implicitHeight: root.cell
                radius: Theme.radiusKey
                color: one.full ? Theme.parcels.strong : one.much ? Theme.parcels.mid : one.count > 0 ? Theme.parcels.tint : Theme.surface
                border.width: one.count === 0 || Theme.contrast ? Theme.line : 0
                border.color: Theme.hair
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.StaticText
                Accessible.name: one.label + ": " + state.text

                ColumnLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 0

                    KText {
                        text: place.one.label
                        font.pixelSize: Theme.small
                        color: place.words
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 1
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    KText {
                        id: state

                        text: place.one.full ? qsTr("full") : place.one.count === 0 ? qsTr("free") : place.one.count
                        font.pixelSize: Theme.small
                        font.weight: place.one.count > 0 ? Theme.strongWeight : Theme.regular
                        color: place.one.count > 0 ? place.words : Theme.ink2
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
